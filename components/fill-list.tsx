import type { FillRow as Row } from '@/rules/form/fill-rows';
import { FillRow, type FillRowProps } from './fill-row';

interface FillListProps extends Omit<FillRowProps, 'row'> {
  rows: readonly Row[];
}

/** What will be written or is to be decided, in the order of the page; what agrees already is one line until opened. */
export function FillList({ rows, ...actions }: FillListProps) {
  const settled = rows.filter((row) => row.settled);
  const open = rows.filter((row) => !row.settled);
  return (
    <>
      {settled.length > 0 && (
        <details class="fill-settled">
          <summary>
            {settled.length} 项已与档案一致，不用动：
            <span>{settled.map((row) => row.label).join('、')}</span>
          </summary>
          <Rows rows={settled} {...actions} />
        </details>
      )}
      <Rows rows={open} {...actions} />
    </>
  );
}

function Rows({ rows, ...actions }: FillListProps) {
  if (rows.length === 0) return null;
  return (
    <ol class="fill-list">
      {rows.map((row) => (
        <FillRow key={row.ref} row={row} {...actions} />
      ))}
    </ol>
  );
}
