import { afterAll, describe, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { runMatrix, timeoutMs } from './widget-matrix.ts';
import { misplaced, placed } from './widget-rows.ts';
import { type MatrixLine, printMatrix, type WidgetRow } from './widget-table.ts';

/** Takes one library's widgets, then its cascading lists, through the matrix in both browsers; a file for each library keeps its browsers young. */
export function describeMatrix(name: string, rows: readonly WidgetRow[], places: readonly WidgetRow[]): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`%s ${name}`, (browser) => {
    const stage = useRig(browser);
    const lines: MatrixLine[] = [];
    afterAll(() => printMatrix(lines));

    test('every widget', { timeout: timeoutMs }, async () => {
      lines.push(...(await runMatrix(stage, name, rows)));
    });

    test('places', { timeout: timeoutMs }, async () => {
      lines.push(...(await runMatrix(stage, `${name}?lists=places`, places, { changed: placed, lacking: misplaced })));
    });
  });
}
