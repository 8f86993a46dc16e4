import { expect, test } from 'vitest';
import { closeMask, erodeMask } from '@/rules/photo/morphology';

function mask(rows: readonly string[]): Uint8Array {
  return Uint8Array.from(rows.join(''), (letter) => (letter === '#' ? 1 : 0));
}

test('a single hole is filled, a block of four is not', () => {
  const rows = ['######', '#.####', '######', '###..#', '###..#', '######'];
  expect(closeMask(mask(rows), 6, 6)).toEqual(mask(['######', '######', '######', '###..#', '###..#', '######']));
});

test('erosion keeps only what is whole around, and the edge of the picture counts as whole', () => {
  const rows = ['#####', '#####', '##.##', '#####', '#####'];
  expect(erodeMask(mask(rows), 5, 5, 1)).toEqual(mask(['#####', '#...#', '#...#', '#...#', '#####']));
  expect(erodeMask(mask(rows), 5, 5, 2)).toEqual(mask(['.....', '.....', '.....', '.....', '.....']));
});
