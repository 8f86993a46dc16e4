import { visibleText } from './visible-text';

const controlSelector = 'input:not([type=hidden]), select, textarea, iframe';

/** First column that a cell covers, colSpan counted. */
function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) {
    column += (left as HTMLTableCellElement).colSpan || 1;
  }
  return column;
}

function cellAt(row: HTMLTableRowElement, column: number): HTMLTableCellElement | undefined {
  let reached = 0;
  for (const cell of row.cells) {
    reached += cell.colSpan || 1;
    if (column < reached) return cell;
  }
  return undefined;
}

function rowsAbove(cell: HTMLTableCellElement): HTMLTableRowElement[] {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (!row || !table) return [];
  const rows = [...table.rows];
  return rows.slice(0, rows.indexOf(row)).reverse();
}

/** The column's name: the nearest control-free cell above, when its whole row is free of controls. */
export function labelAbove(cell: HTMLTableCellElement): string | undefined {
  const column = columnOf(cell);
  const header = rowsAbove(cell).find((row) => !row.querySelector(controlSelector));
  if (!header || header.cells.length < 2) return undefined;
  const above = cellAt(header, column);
  return above ? visibleText(above, 60) : undefined;
}

/** True in a data grid: two or more rows of controls share one header row, so each row is another person or period. */
export function isGridCell(element: Element): boolean {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  if (!cell) return false;
  const above = rowsAbove(cell);
  const header = above.findIndex((row) => !row.querySelector(controlSelector));
  const headerRow = above[header];
  if (!headerRow || headerRow.cells.length < 2) return false;
  const column = columnOf(cell);
  const below = rowsBelow(cell);
  const next = below.findIndex((row) => !row.querySelector(controlSelector));
  const block = [...above.slice(0, header), ...(next < 0 ? below : below.slice(0, next))];
  const alike = block.filter((row) => cellAt(row, column)?.querySelector(controlSelector));
  return alike.length > 0 && !startsWithLabel(cell);
}

function rowsBelow(cell: HTMLTableCellElement): HTMLTableRowElement[] {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (!row || !table) return [];
  const rows = [...table.rows];
  return rows.slice(rows.indexOf(row) + 1);
}

/** A row that names its own controls (label left) is a form row, whatever stands above. */
function startsWithLabel(cell: HTMLTableCellElement): boolean {
  const left = cell.previousElementSibling;
  return left !== null && !left.querySelector(controlSelector) && /\p{L}{2,}/u.test(visibleText(left, 40));
}
