import { findFacts } from '@/rules/exam/find-facts';
import { isFree } from '@/rules/exam/is-free';
import type { Pack } from '@/rules/exam/pack';
import { parseWindow, windowState } from '@/rules/exam/schedule';
import type { RegionRow } from '@/rules/journey/region-row';
import { WindowBadge } from './window-badge';

/** What may be done with a row; a button whose callback is absent is not shown. */
export interface RegionActions {
  /** Make it the candidate's own region. */
  onChoose?(row: RegionRow): void;
  /** Point at the row on the portal's page. */
  onPoint?(row: RegionRow): void;
  onRemind?(row: RegionRow): void;
  /** Save the windows as an .ics file. */
  onSaveCalendar?(row: RegionRow): void;
}

interface RegionItemProps extends RegionActions {
  row: RegionRow;
  isOwn: boolean;
  /** What is known of regions. */
  packs: readonly Pack[];
  /** Epoch ms. */
  now: number;
}

/** One region: name, state of its registration, both windows as the portal writes them. */
export function RegionItem({ row, isOwn, packs, now, ...actions }: RegionItemProps) {
  const registration = parseWindow(row.registration);
  const payment = row.payment === undefined ? undefined : parseWindow(row.payment);
  return (
    <li
      class="journey-region"
      data-region={row.name}
      data-window={windowState(registration, now)}
      data-own={isOwn ? '' : undefined}
    >
      <div class="journey-region-head">
        <strong>{row.name}</strong>
        {isOwn && <span class="journey-own">我的地区</span>}
        <WindowBadge window={registration} label="报名" now={now} />
      </div>
      <dl>
        <dt>报名</dt>
        <dd>
          <WindowText text={row.registration} />
        </dd>
        {row.payment !== undefined && <dt>缴费</dt>}
        {row.payment !== undefined && (
          <dd>
            {isFree(findFacts(undefined, row.name, packs)) ? '不用缴费' : <WindowText text={row.payment} />}
            {isOwn && payment && <WindowBadge window={payment} label="缴费" now={now} />}
          </dd>
        )}
      </dl>
      <RegionButtons row={row} isOwn={isOwn} {...actions} />
    </li>
  );
}

function RegionButtons({
  row,
  isOwn,
  onChoose,
  onPoint,
  onRemind,
  onSaveCalendar,
}: Omit<RegionItemProps, 'now' | 'packs'>) {
  const offers = isOwn
    ? ([
        ['在页面上指出', onPoint],
        ['到时提醒我', onRemind],
        ['存入日历', onSaveCalendar],
      ] as const)
    : ([['我报这里', onChoose]] as const);
  const offered = offers.filter(([, act]) => act !== undefined);
  if (offered.length === 0) return null;
  return (
    <div class="journey-buttons">
      {offered.map(([label, act]) => (
        <button key={label} type="button" aria-label={`${label}：${row.name}`} onClick={() => act?.(row)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** A time cell as the portal wrote it; a missing time stands there as ` ~ `, `-` or nothing. */
function WindowText({ text }: { text: string }) {
  if (!/[\p{L}\p{N}]/u.test(text)) return <span>未定</span>;
  return text.split(/(?<=[~～])\s*/).map((end) => <span key={end}>{end}</span>);
}
