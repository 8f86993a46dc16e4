import { expect, test } from 'vitest';
import { judgePhoto } from '@/rules/photo/judge-photo';
import { parsePhotoFile } from '@/rules/photo/photo-file';
import type { PhotoFinding } from '@/rules/photo/photo-finding';
import { buildJpeg, type JpegParts } from './build-jpeg';

const greyscale: PhotoFinding = { code: 'greyscale', level: 'fail', values: { colourfulness: 0 } };
const offCentre: PhotoFinding = { code: 'off-centre', level: 'warn', values: { offset: 0.1, side: '右' } };

test.each<[string, JpegParts, PhotoFinding[] | undefined, object]>([
  ['clean', {}, [], { verdict: 'pass', depth: 'pixels' }],
  ['file alone', {}, undefined, { verdict: 'pass', depth: 'file' }],
  ['only something to know', { frame: 0xc2 }, [], { verdict: 'pass' }],
  ['something to look at', {}, [offCentre], { verdict: 'warn' }],
  ['a broken rule', { imageBytes: 9000 }, [offCentre], { verdict: 'fail' }],
])('%s', (_, parts, pixels, expected) => {
  const file = parsePhotoFile('a.jpg', buildJpeg(parts));
  expect(judgePhoto(file, { kind: 'source' }, pixels)).toMatchObject({
    fileName: 'a.jpg',
    kind: 'source',
    ...expected,
  });
});

test('findings come worst first, and grey is told once', () => {
  const file = parsePhotoFile('a.jpg', buildJpeg({ components: 1, frame: 0xc2 }));
  const codes = judgePhoto(file, { kind: 'source' }, [offCentre, greyscale]).findings.map(({ code }) => code);
  expect(codes).toEqual(['not-rgb', 'off-centre', 'progressive']);
});

test.each([
  ['浙江', '浙江'],
  ['北京', undefined],
])('%s: the report names a region only when its own limits were applied', (region, named) => {
  expect(judgePhoto(parsePhotoFile('a.jpg', buildJpeg()), { kind: 'processed', region }).region).toBe(named);
});

test('a file whose encoding no browser reads is not called damaged', () => {
  const file = parsePhotoFile('a.jpg', buildJpeg({ frame: 0xc9 }));
  const undecodable: PhotoFinding = { code: 'undecodable', level: 'fail' };
  const codes = judgePhoto(file, { kind: 'source' }, [undecodable]).findings.map(({ code }) => code);
  expect(codes).toEqual(['odd-encoding']);
});
