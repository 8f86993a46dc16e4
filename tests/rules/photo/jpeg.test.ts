import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orientedSize, parseJpeg } from '@/rules/photo/jpeg';
import { cpuTime } from '../../samples/cpu-time';
import { buildJpeg, type JpegParts } from './build-jpeg';

function parse(parts: JpegParts) {
  const facts = parseJpeg(buildJpeg(parts));
  if (facts === undefined) throw new Error('the built file is no JPEG');
  return facts;
}

describe('reads what the markers say', () => {
  test.each([
    ['baseline', {}, { kind: 0, precision: 8, width: 413, height: 578, components: 3 }],
    ['progressive', { frame: 0xc2 }, { kind: 2, precision: 8, width: 413, height: 578, components: 3 }],
    [
      'lossless 12 bit grey',
      { frame: 0xc3, precision: 12, components: 1 },
      { kind: 3, precision: 12, width: 413, height: 578, components: 1 },
    ],
    [
      'CMYK',
      { components: 4, width: 3000, height: 4000 },
      { kind: 0, precision: 8, width: 3000, height: 4000, components: 4 },
    ],
    [
      'forged size',
      { width: 65500, height: 65500 },
      { kind: 0, precision: 8, width: 65500, height: 65500, components: 3 },
    ],
  ])('%s frame', (_, parts, frame) => {
    expect(parse(parts).frame).toEqual(frame);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i, both byte orders', (orientation) => {
    for (const bigEndianExif of [false, true]) {
      const facts = parse({ orientation, bigEndianExif });
      expect(facts.orientation).toBe(orientation);
      expect(orientedSize(facts)).toEqual(orientation >= 5 ? { width: 578, height: 413 } : { width: 413, height: 578 });
    }
  });

  test.each([0, 9, 300])('an invalid EXIF orientation %i counts as upright', (orientation) => {
    expect(parse({ orientation }).orientation).toBe(1);
  });

  test.each([
    ['sRGB IEC61966-2.1', 'RGB '],
    ['Display P3', 'RGB '],
    ['Dot Gain 20%', 'GRAY'],
  ])('ICC profile %s', (name, colourSpace) => {
    expect(parse({ icc: { colourSpace, name } }).icc).toEqual({ colourSpace, name });
  });

  test('ICC profile without a name, and none at all', () => {
    expect(parse({ icc: { colourSpace: 'CMYK' } }).icc).toEqual({ colourSpace: 'CMYK', name: undefined });
    expect(parse({}).icc).toBeUndefined();
  });

  test.each([0, 1, 2])('Adobe transform %i', (adobeTransform) => {
    expect(parse({ adobeTransform }).adobeTransform).toBe(adobeTransform);
  });

  test.each([5, 10, 25, 40, 50, 60, 75, 85, 92, 95, 99])('encoder quality %i', (quality) => {
    expect(parse({ quality }).quality).toBe(quality);
  });
});

describe('finds where the picture ends', () => {
  test('at EOI, not at a restart marker or a stuffed byte in the scan', () => {
    expect(parse({ imageBytes: 40_000 })).toMatchObject({ imageBytes: 40_000, trailingBytes: 0, trailingIsNul: false });
  });

  test.each([
    ['NUL padding', new Array<number>(5000).fill(0), true],
    ['other data', [...new Array<number>(5000).fill(0), 1], false],
  ])('%s after EOI is counted apart', (_, trailing, trailingIsNul) => {
    const facts = parse({ imageBytes: 40_000, trailing });
    expect(facts).toMatchObject({ imageBytes: 40_000, trailingBytes: trailing.length, trailingIsNul });
  });

  test('nowhere without EOI, nor in half a file, nor in a header alone', () => {
    const whole = buildJpeg();
    expect(parse({ end: 'none' }).imageBytes).toBeUndefined();
    expect(parseJpeg(whole.subarray(0, whole.length >> 1))?.imageBytes).toBeUndefined();
    expect(parseJpeg(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]))?.imageBytes).toBeUndefined();
  });

  test('every cut of a small file leaves it without an end, and keeps the parser calm', () => {
    const whole = buildJpeg({ imageBytes: 400, orientation: 6, icc: { colourSpace: 'RGB ', name: 'x' } });
    for (let length = 0; length < whole.length; length += 1) {
      expect(parseJpeg(whole.subarray(0, length))?.imageBytes).toBeUndefined();
    }
    expect(parseJpeg(whole)?.imageBytes).toBe(whole.length);
  });
});

describe('garbage', () => {
  test('anything but SOI is no JPEG', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        fc.pre(bytes[0] !== 0xff || bytes[1] !== 0xd8);
        expect(parseJpeg(bytes)).toBeUndefined();
      }),
    );
  });

  test('random bytes after SOI: no exception, and no number outside the file', () => {
    const markers = fc.constantFrom(0xff, 0xd8, 0xd9, 0xda, 0xdb, 0xe1, 0xe2, 0xee, 0xc0, 0xc2, 0x00);
    const noise = fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), markers), { maxLength: 600 });
    fc.assert(
      fc.property(noise, (tail) => {
        const bytes = Uint8Array.from([0xff, 0xd8, ...tail]);
        const facts = parseJpeg(bytes);
        expect((facts?.imageBytes ?? 0) + (facts?.trailingBytes ?? 0)).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('any byte of a real file overwritten: no exception', () => {
    const whole = buildJpeg({
      imageBytes: 900,
      orientation: 3,
      icc: { colourSpace: 'RGB ', name: 'sRGB' },
      adobeTransform: 1,
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }), (at, patch) => {
        const broken = whole.slice();
        broken.set(patch.subarray(0, whole.length - at), at);
        const facts = parseJpeg(broken);
        expect(facts?.orientation ?? 1).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('five million marker-like bytes end quickly', async () => {
    const bytes = new Uint8Array(5_000_000).fill(0xff);
    bytes[1] = 0xd8;
    const tiny = Uint8Array.from(
      { length: 5_000_000 },
      (_, index) => [0xff, index < 2 ? 0xd8 : 0xfe, 0x00, 0x02][index % 4] ?? 0,
    );
    const spent = await cpuTime(() => {
      expect(parseJpeg(bytes)?.imageBytes).toBeUndefined();
      expect(parseJpeg(tiny)?.imageBytes).toBeUndefined();
    });
    expect(spent).toBeLessThan(2000);
  });
});
