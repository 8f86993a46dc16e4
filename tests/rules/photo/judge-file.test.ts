import { describe, expect, test } from 'vitest';
import { matchRegion } from '@/rules/exam/match-region';
import { judgeFile, stopsDecoding } from '@/rules/photo/judge-file';
import type { PhotoKind } from '@/rules/photo/limits';
import { parsePhotoFile } from '@/rules/photo/photo-file';
import { regionPhotoLimits } from '@/rules/photo/region-limits';
import { buildJpeg, type JpegParts } from './build-jpeg';

function judge(parts: JpegParts, kind: PhotoKind = 'source', { name = 'photo.jpg', region = '' } = {}): string[] {
  return judgeFile(parsePhotoFile(name, buildJpeg(parts)), { kind, region }).map(
    ({ code, level }) => `${level} ${code}`,
  );
}

const nul = new Array<number>(31_744).fill(0);

describe('source photo', () => {
  test.each<[string, JpegParts, string[]]>([
    ['a good one', {}, []],
    ['30 000 bytes', { imageBytes: 30_000 }, ['fail too-few-bytes']],
    ['30 001 bytes', { imageBytes: 30_001 }, ['warn borderline-bytes']],
    ['30 720 bytes', { imageBytes: 30_720 }, ['warn borderline-bytes']],
    ['30 721 bytes', { imageBytes: 30_721 }, []],
    ['blown up with NUL bytes', { imageBytes: 20_000, trailing: nul }, ['fail too-few-bytes', 'warn padded']],
    ['large enough before the NUL bytes', { trailing: nul }, ['warn padded']],
    ['a short tail', { trailing: [0, 0, 10] }, []],
    ['a film behind the picture', { trailing: [...nul, 7] }, ['warn trailing-data']],
    ['294 wide', { width: 294, height: 414 }, ['fail too-few-pixels']],
    ['412 high', { width: 300, height: 412 }, ['fail too-few-pixels']],
    ['295×413', { width: 295, height: 413 }, ['warn borderline-pixels']],
    ['296×414', { width: 296, height: 414 }, []],
    ['3:4', { width: 600, height: 800 }, ['warn wrong-ratio']],
    ['2:3', { width: 600, height: 900 }, ['warn wrong-ratio']],
    ['1:2', { width: 500, height: 1000 }, ['fail wrong-ratio']],
    ['landscape', { width: 800, height: 600 }, ['fail wrong-ratio']],
    ['landscape stored, upright seen', { width: 578, height: 413, orientation: 6 }, ['warn exif-rotated']],
    [
      'upright stored, landscape seen',
      { width: 600, height: 840, orientation: 8 },
      ['fail wrong-ratio', 'warn exif-rotated'],
    ],
    ['grey', { components: 1 }, ['fail not-rgb']],
    ['grey with a grey profile', { components: 1, icc: { colourSpace: 'GRAY' } }, ['fail not-rgb']],
    ['CMYK', { components: 4, adobeTransform: 2 }, ['fail not-rgb']],
    ['lossless', { frame: 0xc3 }, ['fail odd-encoding']],
    ['arithmetic', { frame: 0xc9 }, ['fail odd-encoding']],
    ['12 bit', { frame: 0xc1, precision: 12 }, ['fail odd-encoding']],
    ['progressive', { frame: 0xc2 }, ['info progressive']],
    ['sRGB profile', { icc: { colourSpace: 'RGB ', name: 'sRGB IEC61966-2.1' } }, []],
    ['Display P3', { icc: { colourSpace: 'RGB ', name: 'Display P3' } }, ['info icc-not-srgb']],
    ['Lab profile', { icc: { colourSpace: 'Lab ', name: 'Lab' } }, ['fail icc-not-rgb']],
    ['stored as RGB', { adobeTransform: 0 }, ['info rgb-coded']],
    ['no EOI', { end: 'none' }, ['fail truncated']],
    ['quality 60', { quality: 60 }, []],
    ['quality 59', { quality: 59 }, ['warn low-quality']],
    ['25 megapixels', { width: 4230, height: 5922 }, ['info many-pixels']],
    ['51 megapixels', { width: 6100, height: 8540 }, ['fail too-many-pixels']],
    ['no height', { height: 0 }, ['fail undecodable']],
    ['10 MB and a byte', { imageBytes: 10_485_761 }, ['warn too-many-bytes']],
  ])('%s', (_, parts, expected) => {
    expect(judge(parts)).toEqual(expected);
  });
});

describe('output of the official tool', () => {
  const output = { width: 295, height: 413, quality: 40 };
  test.each<[string, JpegParts, string[]]>([
    ['10 KB', { ...output, imageBytes: 10_240 }, []],
    ['5000 bytes', { ...output, imageBytes: 5000 }, []],
    ['15 KB', { ...output, imageBytes: 15_360 }, []],
    ['just over 15 KB', { ...output, imageBytes: 15_361 }, ['warn unusual-bytes']],
    ['50 KB', { ...output, imageBytes: 51_200 }, ['warn unusual-bytes']],
    ['over 50 KB', { ...output, imageBytes: 51_201 }, ['fail unusual-bytes']],
    ['2000 bytes', { ...output, imageBytes: 2000 }, ['warn unusual-bytes']],
    ['1999 bytes', { ...output, imageBytes: 1999 }, ['fail unusual-bytes']],
    ['one pixel too wide', { ...output, width: 296, imageBytes: 10_240 }, ['fail wrong-dimensions']],
  ])('%s', (_, parts, expected) => {
    expect(judge(parts, 'processed')).toEqual(expected);
  });
});

describe('regions that say otherwise', () => {
  const output = { width: 295, height: 413, quality: 40 };
  test.each<[string, PhotoKind, JpegParts, string[]]>([
    ['浙江', 'processed', { ...output, imageBytes: 30_720 }, []],
    ['浙江', 'processed', { ...output, imageBytes: 30_721 }, ['warn unusual-bytes']],
    ['浙江', 'processed', { ...output, imageBytes: 9999 }, ['warn unusual-bytes']],
    ['宁波', 'processed', { ...output, imageBytes: 30_720 }, ['warn unusual-bytes']],
    ['陕西', 'processed', { ...output, imageBytes: 51_200 }, []],
    ['陕西', 'processed', { ...output, imageBytes: 51_201 }, ['fail unusual-bytes']],
    ['云南', 'source', { width: 295, height: 413 }, []],
    ['云南', 'source', { width: 294, height: 413 }, ['fail too-few-pixels']],
    ['贵州', 'source', { width: 295, height: 413 }, ['warn borderline-pixels']],
  ])('%s, %s: %o → %o', (region, kind, parts, expected) => {
    expect(judge(parts, kind, { region })).toEqual(expected);
  });

  test('are regions of the portal, each with source and date', () => {
    for (const [name, limits] of Object.entries(regionPhotoLimits)) {
      expect(matchRegion(name)?.name).toBe(name);
      for (const each of [limits?.bytes, limits?.equalPixels]) {
        if (each)
          expect(each).toMatchObject({ source: expect.stringMatching(/.{5}/), asOf: expect.stringMatching(/^20/) });
      }
    }
  });
});

describe('name and type', () => {
  test.each([
    ['photo.jpg', []],
    ['报名照片.jpg', []],
    ['photo.jpeg', ['warn file-extension']],
    ['photo.JPG', ['warn file-extension']],
    ['photo', ['warn file-extension']],
    ['.png.jpg', []],
  ])('%s', (name, expected) => {
    expect(judge({}, 'source', { name })).toEqual(expected);
  });

  test('a renamed PNG is named for what it is, and nothing else is said', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const values = { type: 'png', named: 1 };
    expect(judgeFile(parsePhotoFile('photo.jpg', png), { kind: 'source' })).toEqual([
      { code: 'not-jpeg', level: 'fail', values },
    ]);
  });

  test('an empty file', () => {
    expect(judgeFile(parsePhotoFile('photo.jpg', new Uint8Array()), { kind: 'source' })).toEqual([
      { code: 'empty-file', level: 'fail' },
    ]);
  });
});

test.each<[string, JpegParts, boolean]>([
  ['too many pixels', { width: 30_000, height: 30_000 }, true],
  ['truncated', { end: 'none' }, true],
  ['too few bytes', { imageBytes: 9000 }, false],
  ['10 MB', { imageBytes: 10_485_761 }, false],
])('%s: decoding stopped %s', (_, parts, stopped) => {
  expect(stopsDecoding(judgeFile(parsePhotoFile('photo.jpg', buildJpeg(parts)), { kind: 'source' }))).toBe(stopped);
});
