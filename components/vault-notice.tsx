interface VaultNoticeProps {
  onChoose(): void;
}

/** Says on every tab that what was typed is not on disk, with the way to where that is decided. */
export function VaultNotice({ onChoose }: VaultNoticeProps) {
  return (
    <section class="vault-card vault-notice vault-slim" aria-label="档案还没有保存" data-vault="none">
      <p role="status">档案没保存，关闭浏览器或更新助手就会消失。</p>
      <button type="button" class="vault-link" onClick={onChoose}>
        选择怎样保存
      </button>
    </section>
  );
}
