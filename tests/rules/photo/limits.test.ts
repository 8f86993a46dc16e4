import { expect, test } from 'vitest';
import { pickPhotoKind } from '@/rules/photo/limits';
import { parsePhotoFile } from '@/rules/photo/photo-file';
import { buildJpeg, type JpegParts } from './build-jpeg';

test.each<[string, JpegParts, string]>([
  ['295×413 and 10 KB', { width: 295, height: 413, imageBytes: 10_240 }, 'processed'],
  ['295×413 and exactly 50 KB', { width: 295, height: 413, imageBytes: 51_200 }, 'processed'],
  ['295×413 and more than 50 KB', { width: 295, height: 413, imageBytes: 51_201 }, 'source'],
  ['295×413 only after turning it', { width: 413, height: 295, orientation: 6, imageBytes: 10_240 }, 'processed'],
  ['296×413', { width: 296, height: 413, imageBytes: 10_240 }, 'source'],
  ['413×578', {}, 'source'],
])('%s → %s', (_, parts, kind) => {
  expect(pickPhotoKind(parsePhotoFile('a.jpg', buildJpeg(parts)))).toBe(kind);
});

test('a file of another format counts as a source photo', () => {
  expect(pickPhotoKind(parsePhotoFile('a.jpg', Uint8Array.from([0x42, 0x4d])))).toBe('source');
});
