import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectFileType, type FileType } from '@/rules/photo/file-type';
import { buildJpeg } from './build-jpeg';

function bytes(...parts: (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [part])),
  );
}

test.each<[FileType, string, Uint8Array]>([
  ['jpeg', 'a JPEG', buildJpeg()],
  ['jpeg-ls', 'JPEG-LS', bytes(0xff, 0xd8, 0xff, 0xf7, 0)],
  ['png', 'PNG', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a)],
  ['gif', 'GIF', bytes('GIF89a')],
  ['webp', 'WebP', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
  ['unknown', 'a RIFF sound', bytes('RIFF', 1, 2, 3, 4, 'WAVEfmt ')],
  ['heic', 'HEIC', bytes(0, 0, 0, 24, 'ftypheic', 0, 0, 0, 0, 'mif1heic')],
  ['heic', 'HEIF with a general brand', bytes(0, 0, 0, 24, 'ftypmif1', 0, 0, 0, 0, 'mif1heic')],
  ['avif', 'AVIF', bytes(0, 0, 0, 24, 'ftypavif', 0, 0, 0, 0, 'mif1miaf')],
  ['avif', 'AVIF behind a general brand', bytes(0, 0, 0, 24, 'ftypmif1', 0, 0, 0, 0, 'mif1avif')],
  ['unknown', 'an MP4 film', bytes(0, 0, 0, 24, 'ftypisom', 0, 0, 0, 0, 'isommp41')],
  ['bmp', 'BMP', bytes('BM', 1, 2, 3, 4)],
  ['tiff', 'TIFF, Intel', bytes('II', 42, 0, 8, 0, 0, 0)],
  ['tiff', 'TIFF, Motorola', bytes('MM', 0, 42, 0, 0, 0, 8)],
  ['jxl', 'JPEG XL stream', bytes(0xff, 0x0a, 1)],
  ['jxl', 'JPEG XL container', bytes(0, 0, 0, 12, 'JXL ', 13, 10, 0x87, 10)],
  ['jp2', 'JPEG 2000', bytes(0, 0, 0, 12, 'jP  ', 13, 10, 0x87, 10)],
  ['pdf', 'PDF', bytes('%PDF-1.7')],
  ['zip', 'ZIP', bytes('PK', 3, 4, 0)],
  ['html', 'a web page', bytes('<!doctype html>')],
  ['html', 'a web page behind a byte order mark', bytes(0xef, 0xbb, 0xbf, '\n<HTML lang=')],
  ['unknown', 'other markup', bytes('<?xml version=')],
  ['unknown', 'nothing', bytes()],
])('%s: %s', (type, _, content) => {
  expect(detectFileType(content)).toBe(type);
});

test('any bytes get a name', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (content) => {
      expect(detectFileType(content)).toEqual(expect.any(String));
    }),
  );
});
