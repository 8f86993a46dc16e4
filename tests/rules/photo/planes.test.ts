import { expect, test } from 'vitest';
import { measurePixels } from '@/rules/photo/pixels';
import { bytePlane, floatPlane, reusePlanes } from '@/rules/photo/planes';
import { drawPortrait, plainWall } from './draw-portrait';

test.each([
  ['floats', floatPlane],
  ['bytes', bytePlane],
])('%s: every plane is lent once a run, as long as asked for and of zeros', (_, take) => {
  const [first, second] = reusePlanes(() => [take(500).fill(7), take(300).fill(8)]);
  expect([first?.length, second?.length, first?.buffer === second?.buffer]).toEqual([500, 300, false]);
  const again = reusePlanes(() => take(400));
  expect([again.length, again.buffer === first?.buffer, again.every((value) => value === 0)]).toEqual([
    400,
    true,
    true,
  ]);
});

test('a plane larger than any working image is found too', () => {
  expect(reusePlanes(() => bytePlane(1e6)).length).toBe(1e6);
});

test('outside a run, and after one that failed, every plane is fresh', () => {
  const lent = reusePlanes(() => bytePlane(10));
  const fail = () => {
    throw new Error('a picture that cannot be measured');
  };
  expect(() => reusePlanes(fail)).toThrow('cannot be measured');
  expect(bytePlane(10).buffer).not.toBe(lent.buffer);
});

test('a measure is the same whatever was measured before, and the next one leaves it alone', () => {
  const sitter = drawPortrait({ noise: 4 });
  const before = measurePixels(sitter);
  const kept = structuredClone(before);
  measurePixels(drawPortrait({ wall: plainWall([98, 139, 206]) }));
  expect(before).toEqual(kept);
  expect(measurePixels(sitter)).toEqual(kept);
});
