import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScanDamaged } from '@/rules/photo/scan-damage';
import { damageMiddle, dropSegments, putSegment } from '../../samples/edit-jpeg';
import { solidJpeg } from '../../samples/solid-jpeg';

const read = (name: string) => fs.readFileSync(`tests/samples/photos/${name}.jpg`);

test.each([
  ['three components alike', read('rgb-coded'), false],
  ['brightness alone', read('grey'), false],
  ['four components', read('cmyk'), false],
  ['restart markers after each row', read('restarts'), false],
  ['4:2:0, a size that fills no whole unit', Buffer.from(solidJpeg(301, 419)), false],
  ['several scans', read('progressive'), undefined],
  ['arithmetic', read('arithmetic'), undefined],
  ['no tables', dropSegments(read('grey'), 0xc4), undefined],
  ['over 1 MB', Buffer.from(solidJpeg(16_000, 16_000)), undefined],
])('%s: damaged %s', (_, jpeg, damaged) => {
  expect(isScanDamaged(jpeg)).toBe(damaged);
});

const restarts = read('restarts');
const second = restarts.indexOf(Buffer.from([0xff, 0xd1]));

test.each([
  ['400 bytes overwritten', damageMiddle(read('rgb-coded'), 400)],
  ['400 bytes overwritten between restart markers', damageMiddle(restarts, 400)],
  ['a piece left out', Buffer.concat([read('grey').subarray(0, 1400), read('grey').subarray(1800)])],
  ['a restart marker left out', Buffer.concat([restarts.subarray(0, second), restarts.subarray(second + 2)])],
  ['cut, and closed again', Buffer.concat([read('cmyk').subarray(0, 3000), Buffer.from([0xff, 0xd9])])],
  ['5 bytes left over', Buffer.concat([read('grey').subarray(0, -2), Buffer.alloc(5, 1), Buffer.from([0xff, 0xd9])])],
])('%s: damaged', (_, jpeg) => {
  expect(isScanDamaged(jpeg)).toBe(true);
});

describe('damage of any kind', () => {
  const whole = read('rgb-coded');
  const start = whole.indexOf(Buffer.from([0xff, 0xda])) + 14;

  test('400 foreign bytes anywhere in the picture are found in 19 of 20 files', () => {
    let found = 0;
    const places = Array.from({ length: 100 }, (_, at) => start + at * 70);
    for (const place of places) {
      const foreign = places.slice(0, 8).flatMap((_, at) => [...whole.subarray(start + at * 50, start + at * 50 + 50)]);
      found += isScanDamaged(
        Buffer.concat([whole.subarray(0, place), Buffer.from(foreign), whole.subarray(place + 400)]),
      )
        ? 1
        : 0;
    }
    expect(found).toBeGreaterThanOrEqual(95);
  });

  test('never throws, whatever is overwritten', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 30 }), (at, patch) => {
        const broken = Buffer.from(whole);
        broken.set(patch.subarray(0, whole.length - at), at);
        expect([true, false, undefined]).toContain(isScanDamaged(broken));
      }),
      { numRuns: 500 },
    );
  });

  test('never throws on tables of any kind', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 60 }), (payload) => {
        expect([true, false, undefined]).toContain(isScanDamaged(putSegment(whole, 0xc4, payload)));
      }),
      { numRuns: 200 },
    );
  });
});
