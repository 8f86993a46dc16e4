import { findFacts } from '@/rules/exam/find-facts';
import { isFree } from '@/rules/exam/is-free';
import { matchRegion } from '@/rules/exam/match-region';
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
  const isKnown = matchRegion(row.name) !== undefined;
  const registration = parseWindow(row.registration);
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
            <Payment row={row} free={isFree(findFacts(undefined, row.name, packs))} now={now} />
          </dd>
        )}
      </dl>
      {!isKnown && <p class="journey-unknown">助手没有这个机构的资料，条件和费用看当地通知。</p>}
      <RegionButton row={row} isOwn={isOwn} isKnown={isKnown} {...actions} />
    </li>
  );
}

function Payment({ row: { payment = '' }, free, now }: { row: RegionRow; free: boolean; now: number }) {
  const window = parseWindow(payment);
  if (free) return '不用缴费';
  const isOver = windowState(window, now) === 'closed';
  return (
    <>
      <WindowText text={payment} />
      {isOver ? (
        <span class="journey-badge">已截止</span>
      ) : (
        window && <WindowBadge window={window} label="缴费" now={now} />
      )}
    </>
  );
}

type RegionButtonProps = Omit<RegionItemProps, 'now' | 'packs'> & { isKnown: boolean };

/** One's own row is on the page to be found; any other may become one's own, unless it is not known which it is. */
function RegionButton({ row, isOwn, isKnown, onChoose, onPoint }: RegionButtonProps) {
  const label = isOwn ? '在页面上指出' : '我报这里';
  const act = isOwn ? onPoint : isKnown ? onChoose : undefined;
  if (!act) return null;
  return (
    <div class="journey-buttons">
      <button type="button" aria-label={`${label}：${row.name}`} onClick={() => act(row)}>
        {label}
      </button>
    </div>
  );
}

/** A time cell as the portal wrote it; a missing time stands there as ` ~ `, `-` or nothing. */
function WindowText({ text }: { text: string }) {
  if (!/[\p{L}\p{N}]/u.test(text)) return <span>未定</span>;
  return text.split(/(?<=[~～])\s*/).map((end) => <span key={end}>{end}</span>);
}
