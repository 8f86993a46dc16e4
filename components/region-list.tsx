import { useState } from 'preact/hooks';
import { matchRegion } from '@/rules/exam/match-region';
import type { Pack } from '@/rules/exam/pack';
import { parseWindow, windowState } from '@/rules/exam/schedule';
import type { RegionRow } from '@/rules/journey/region-row';
import { type RegionActions, RegionItem } from './region-item';

interface RegionListProps extends RegionActions {
  rows: readonly RegionRow[];
  /** The candidate's region in any wording. */
  ownRegion?: string | undefined;
  /** Epoch ms. */
  now: number;
  /** What is known of regions. */
  packs: readonly Pack[];
}

/** Every region of the portal's list with its windows; the candidate's own stands first and is never filtered away. */
export function RegionList({ rows, ownRegion, now, packs, ...actions }: RegionListProps) {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const ownId = ownRegion === undefined ? undefined : matchRegion(ownRegion)?.id;
  const isOwn = (row: RegionRow) => ownId !== undefined && matchRegion(row.name)?.id === ownId;
  const isOpen = (row: RegionRow) => windowState(parseWindow(row.registration), now) === 'open';
  const others = rows.filter((row) => !isOwn(row) && (!onlyOpen || mayBeOpen(row, now)));
  return (
    <section class="journey-regions" aria-label="各地报名时间">
      <div class="journey-regions-head">
        <p role="status">
          共 {rows.length} 个地区，{rows.filter(isOpen).length} 个正在报名
        </p>
        <label>
          <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.currentTarget.checked)} />
          只看正在报名
        </label>
      </div>
      <ul>
        {rows.filter(isOwn).map((row) => (
          <RegionItem key={row.name} row={row} now={now} packs={packs} isOwn {...actions} />
        ))}
        {others.map((row) => (
          <RegionItem key={row.name} row={row} now={now} packs={packs} isOwn={false} {...actions} />
        ))}
      </ul>
    </section>
  );
}

/** A window of which one end is not told is not hidden from anyone: it may well be open. */
function mayBeOpen({ registration }: RegionRow, now: number): boolean {
  const window = parseWindow(registration);
  const state = windowState(window, now);
  return state === 'open' || (state === 'unknown' && window !== undefined);
}
