import type { PageIndex } from './page-index';

export type Cell = HTMLTableCellElement;
/** One row of a table as it is seen: the cell over each column, spans filled in. */
export interface TableRow {
  cells: readonly (Cell | undefined)[];
  /** Words only: names the columns below, or opens a block. */
  words: boolean;
  /** Cells with words. */
  wordCount: number;
}

export interface TableMap {
  rows: readonly TableRow[];
  /** Row and column of each cell's upper left corner. */
  at: ReadonlyMap<Element, { row: number; column: number }>;
}

const maxColumns = 60;

/** The table laid out once per reading. */
export function mapTable(table: HTMLTableElement, index: PageIndex): TableMap {
  const known = index.tables.get(table);
  if (known) return known;
  const map = layOut([...table.rows], index);
  index.tables.set(table, map);
  return map;
}

function layOut(source: readonly HTMLTableRowElement[], index: PageIndex): TableMap {
  const rows: (Cell | undefined)[][] = source.map(() => []);
  const at = new Map<Element, { row: number; column: number }>();
  source.forEach((row, number) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[number]?.[column]) column += 1;
      at.set(cell, { row: number, column });
      const width = Math.min(cell.colSpan || 1, maxColumns);
      const height = Math.min(cell.rowSpan || rows.length, rows.length - number);
      for (let down = number; down < number + height; down += 1) {
        for (let over = column; over < column + width; over += 1) (rows[down] ?? [])[over] = cell;
      }
      column += width;
    }
  });
  return { rows: rows.map((cells) => toRow(cells, index)), at };
}

function toRow(cells: readonly (Cell | undefined)[], index: PageIndex): TableRow {
  const held = cells.some((cell) => holdsControl(cell, index));
  const wordCount = [...new Set(cells)].filter((cell) => cellText(cell, index) !== '').length;
  return { cells, words: !held && wordCount > 0, wordCount };
}

export function holdsControl(cell: Cell | undefined, index: PageIndex): boolean {
  return cell !== undefined && index.holds(cell) > 0;
}

/** Words of a cell that holds no control. */
export function cellText(cell: Cell | undefined, index: PageIndex): string {
  return cell && index.holds(cell) === 0 ? index.text(cell) : '';
}
