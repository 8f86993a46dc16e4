interface LinkNoticeProps {
  /** `no-access`: the browser's permission for the official hosts was taken away. */
  state: 'connecting' | 'live' | 'stale' | 'no-access';
  onAllow(): void;
  onReload(): void;
}

/** What to do when the official page cannot be looked at; nothing while it can. */
export function LinkNotice({ state, onAllow, onReload }: LinkNoticeProps) {
  if (state === 'live') return null;
  if (state === 'connecting') {
    return (
      <p class="link-notice" role="status">
        正在读取页面…
      </p>
    );
  }
  if (state === 'stale') {
    return (
      <div class="link-notice" role="alert">
        <p>助手刚更新或刚安装，这个页面还连不上。刷新页面就好；未提交的内容请先在页面上“暂存”。</p>
        <button type="button" onClick={onReload}>
          刷新报名页面
        </button>
      </div>
    );
  }
  return (
    <div class="link-notice" role="alert">
      <p>浏览器现在不让助手看官方报名平台的页面，所以认不出你在哪一步。档案没有丢。</p>
      <button type="button" onClick={onAllow}>
        允许助手访问官方平台
      </button>
    </div>
  );
}
