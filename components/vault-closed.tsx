interface VaultClosedProps {
  onUnlock(): void;
}

/** Stands where answers would be used, while they are locked. */
export function VaultClosed({ onUnlock }: VaultClosedProps) {
  return (
    <section class="vault-card" aria-label="档案已锁定" data-vault="locked">
      <p role="status">档案已锁定，请先解锁，再填写。网页上已经填好的内容不受影响。</p>
      <div class="vault-buttons">
        <button type="button" class="vault-main" onClick={onUnlock}>
          去解锁
        </button>
      </div>
    </section>
  );
}
