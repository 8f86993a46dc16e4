import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOfBase64 } from '@/rules/profile/base64-size';

test.each<[string, number | undefined]>([
  ['', 0],
  ['AA==', 1],
  ['AAA=', 2],
  ['AAAA', 3],
  ['+/+/', 3],
  // Leftover bits that are not zero: another way of writing the same bytes.
  ['AB==', undefined],
  ['AAB=', undefined],
  ['AAA', undefined],
  ['A===', undefined],
  ['====', undefined],
  ['AA==AAAA', undefined],
  ['AA =', undefined],
  ['AA__', undefined],
  ['AAA\n', undefined],
])('%j', (text, size) => {
  expect(sizeOfBase64(text)).toBe(size);
});

test('what is written from bytes has their size', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(sizeOfBase64(Buffer.from(bytes).toString('base64'))).toBe(bytes.length);
    }),
  );
});

test('three megabytes are measured', () => {
  expect(sizeOfBase64('A'.repeat(4_000_000))).toBe(3_000_000);
});
