export const tabs = [
  ['guide', '导览'],
  ['fill', '填表'],
  ['photo', '照片'],
  ['profile', '档案'],
  ['settings', '设置'],
] as const;

export type TabId = (typeof tabs)[number][0];

/** The panel's five rooms; arrow keys move between them as in any tab list. */
export function TabBar({ current, onSelect }: { current: TabId; onSelect(tab: TabId): void }) {
  const move = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    onSelect(next[0]);
    (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>(`#tab-${next[0]}`)?.focus();
  };
  return (
    <div class="tab-bar" role="tablist" aria-label="助手功能">
      {tabs.map(([id, label], index) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === current}
          aria-controls={`view-${id}`}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onSelect(id)}
          onKeyDown={(event) => move(event, index)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
