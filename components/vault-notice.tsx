interface VaultNoticeProps {
  onChoose(): void;
}

/** Says on every tab that what was typed is not on disk, with the way to where that is decided. */
export function VaultNotice({ onChoose }: VaultNoticeProps) {
  return (
    <section class="vault-card vault-notice" aria-label="档案还没有保存" data-vault="none">
      <p role="status">档案还没有存到电脑里，关闭浏览器就会消失。</p>
      <div class="vault-buttons">
        <button type="button" onClick={onChoose}>
          选择怎样保存
        </button>
      </div>
    </section>
  );
}
