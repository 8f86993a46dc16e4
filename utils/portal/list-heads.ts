/** Rows that head a list: Element, antd, layui and Bootstrap draw a `thead`, easyui its own, old pages a first row of `th`. */
const headRows = 'thead tr, .datagrid-header-row, tr:first-child';
const fewest = 2;
const mostCells = 20;
const longestCell = 12;

/** The words over the columns of each list on the page, one line a list. Rows that hold a box belong to a form. */
export function listHeads(root: ParentNode): string[] {
  const rows = [...root.querySelectorAll(headRows)].filter(isHead);
  const lines = rows.map((row) => [...row.children].slice(0, mostCells).map(cellWord).filter(Boolean).join(' '));
  return [...new Set(lines)].filter(Boolean);
}

function isHead(row: Element): boolean {
  const cells = [...row.children];
  if (cells.length < fewest || row.querySelector('input:not([type=checkbox]), select, textarea')) return false;
  return row.matches('thead tr, .datagrid-header-row') || cells.every((cell) => cell.tagName === 'TH');
}

function cellWord(cell: Element): string {
  const word = (cell.textContent ?? '').replace(/\s+/g, '');
  return word.length > longestCell ? '' : word;
}
