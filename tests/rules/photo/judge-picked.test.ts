import { expect, test } from 'vitest';
import { judgePicked } from '@/rules/photo/judge-picked';
import { buildJpeg } from './build-jpeg';

const good = buildJpeg({ width: 295, height: 413, imageBytes: 9_000 });
const original = buildJpeg({ width: 1200, height: 1680, imageBytes: 90_000 });
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const pdf = new TextEncoder().encode('%PDF-1.7 …');
const photoPlace = '选择照片 未选择文件';

test.each<[string, string, Uint8Array, string | undefined]>([
  ['the tool’s file', photoPlace, good, 'pass'],
  ['the original', photoPlace, original, 'fail'],
  ['another format', photoPlace, png, 'fail'],
  ['no picture at all', photoPlace, pdf, 'fail'],
  ['a picture where nothing is named', '上传', original, 'fail'],
  ['a document where nothing is named', '上传', pdf, undefined],
  ['the scan of a diploma', '上传学历证书扫描件', original, undefined],
])('%s in “%s”', (_, around, bytes, verdict) => {
  const report = judgePicked({ name: '报名照片.jpg', size: bytes.length, around, bytes });
  expect(report?.verdict).toBe(verdict);
});

test('of a huge file only the start came along: its size and format speak', () => {
  const report = judgePicked({ name: 'a.jpg', size: 9_000_000, around: photoPlace, bytes: original.subarray(0, 64) });
  expect(report?.findings.map(({ code }) => code)).toEqual(['unusual-bytes']);
  expect(report?.verdict).toBe('fail');
});
