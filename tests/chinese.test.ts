// @vitest-environment node
import { expect, test } from 'vitest';
import { lintChinese } from './samples/lint-chinese';
import { listShownChinese } from './samples/shown-chinese';

const shown = listShownChinese(['components', 'entrypoints', 'rules', 'utils']);

test('every Chinese text that a candidate may read is in house style', () => {
  expect(shown.length).toBeGreaterThan(1000);
  expect(shown.flatMap(({ file, text }) => lintChinese(text).map((right) => ({ file, text, right })))).toEqual([]);
});
