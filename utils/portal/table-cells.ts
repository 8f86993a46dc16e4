import type { PageIndex } from './page-index';
import { type Cell, cellText, holdsControl, mapTable, type TableMap, type TableRow } from './table-map';

/** What a table says about one of its cells. */
export interface CellWords {
  /** The cell that names this one from the left. */
  left: string;
  /** The cell that names this one from above. */
  above: string;
  /** Names of the row or of a block of rows. */
  groups: readonly string[];
  /** Each row is another person, period or thing. */
  grid: boolean;
}

/** Columns that only a list of other people or of periods has. */
const listColumns =
  /^(?:与?.{0,3}关系|称谓|起止.{0,4}|证明人|序号|操作|开始(?:时间|日期|年月)|结束(?:时间|日期|年月))$/;

/** A cell's names and groups; the names to the left count in a form row, those above in any other. */
export function readCell(cell: Cell, index: PageIndex): CellWords {
  const known = index.cells.get(cell);
  if (known) return known;
  const words = findWords(cell, index);
  index.cells.set(cell, words);
  return words;
}

function findWords(cell: Cell, index: PageIndex): CellWords {
  const table = cell.closest('table');
  const map = table ? mapTable(table, index) : undefined;
  const place = map?.at.get(cell);
  const row = place && map?.rows[place.row];
  if (!map || !place || !row) return { left: '', above: '', groups: [], grid: false };
  const left = textLeft(row, place.column, index);
  const header = findHeader(map, place.row);
  const isForm = header === undefined || namesItself(row, index);
  const groups = [...groupsLeft(map, place, left, index), isForm ? '' : cellText(row.cells[0], index)];
  return {
    left: isForm ? left : '',
    above: isForm ? '' : cellText(map.rows[header]?.cells[place.column], index),
    groups: groups.filter(Boolean),
    grid: !isForm && isGrid(map, header, place.column, index),
  };
}

/** The nearest row above that holds words only, at least two of them. */
function findHeader({ rows }: TableMap, at: number): number | undefined {
  for (let up = at - 1; up >= 0; up -= 1) {
    const row = rows[up];
    if (row?.words) return row.wordCount > 1 ? up : undefined;
  }
  return undefined;
}

function isGrid({ rows }: TableMap, header: number, column: number, index: PageIndex): boolean {
  if (rows[header]?.cells.some((one) => listColumns.test(cellText(one, index).replace(/[\s*]/g, '')))) return true;
  let alike = 0;
  for (const row of rows.slice(header + 1)) {
    if (row.words || alike > 1) break;
    if (holdsControl(row.cells[column], index) && !namesItself(row, index)) alike += 1;
  }
  return alike > 1;
}

/** A form row: every control in it has its own name to the left. */
function namesItself({ cells }: TableRow, index: PageIndex): boolean {
  const distinct = [...new Set(cells)];
  return distinct.every((cell, place) => !holdsControl(cell, index) || cellText(distinct[place - 1], index) !== '');
}

function textLeft({ cells }: TableRow, column: number, index: PageIndex): string {
  for (let over = column - 1; over >= 0; over -= 1) {
    if (holdsControl(cells[over], index)) return '';
    const text = cellText(cells[over], index);
    if (text) return text;
  }
  return '';
}

/** Tall cells further left than the name: 家庭成员 over three rows. */
function groupsLeft(
  { rows }: TableMap,
  { row, column }: { row: number; column: number },
  name: string,
  index: PageIndex,
): string[] {
  const cells = rows[row]?.cells ?? [];
  const words = cells.slice(0, column).map((cell, over) => {
    const isTall = cell !== undefined && (rows[row - 1]?.cells[over] === cell || rows[row + 1]?.cells[over] === cell);
    return isTall ? cellText(cell, index) : '';
  });
  return [...new Set(words)].filter((text) => text !== name);
}
