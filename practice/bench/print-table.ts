import type { Figure } from './figure.ts';

/** Prints one section as aligned text: name, value, target with its outcome, note. */
export function printTable(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, target, note }) => [
    name,
    value,
    target ? `${target.text} ${target.met ? 'met' : 'MISSED'}` : '',
    note ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
