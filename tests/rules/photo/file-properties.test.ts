import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePhoto } from '@/rules/photo/judge-photo';
import { parsePhotoFile } from '@/rules/photo/photo-file';
import { insertSegment, orderSegments, putSegment, turnByExif } from '../../samples/edit-jpeg';
import { iccSegment } from '../../samples/icc-profile';
import { segment } from '../../samples/jpeg-bytes';
import { buildJpeg } from './build-jpeg';

const judge = (bytes: Uint8Array) => judgePhoto(parsePhotoFile('photo.jpg', bytes), { kind: 'source' });

/** A real photo whose EXIF block holds a whole small JPEG, as cameras write it: start, end and scan markers before the photo's own. */
const thumbnail = buildJpeg({ width: 16, height: 24, imageBytes: 900 });
const plain = fs.readFileSync('tests/samples/photos/progressive.jpg');
const photo = putSegment(plain, 0xe1, [...Buffer.from('Exif\0\0'), ...thumbnail]);
/** The same one lying on its side, with another profile, and stored as RGB by its own word. */
const withProfile = putSegment(turnByExif(plain, 6), 0xe2, iccSegment('Display P3', 'RGB '));
const odd = putSegment(withProfile, 0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]);
const files = [
  ['a photo', photo, 'pass'],
  ['one with everything', odd, 'fail'],
] as const;

/** Bytes that are often those of a marker. */
const markers = fc.constantFrom(0xff, 0xd8, 0xd9, 0xda, 0xdb, 0xe1, 0xe2, 0xee, 0xc0, 0xc4, 0x00);
const junk = (maxLength: number, minLength = 0) =>
  fc.array(fc.oneof(fc.nat(255), markers), { minLength, maxLength }).map((bytes) => Buffer.from(bytes));
const startsAsJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8;

describe('a damaged file never passes', () => {
  test('cut off in its header, at every byte', () => {
    for (let length = 0; length < 2500; length += 1) {
      expect([length, judge(photo.subarray(0, length)).verdict]).toEqual([length, 'fail']);
    }
  });

  test('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(photo.length - 1), (length) => {
        expect(judge(photo.subarray(0, length)).verdict).toBe('fail');
      }),
      { numRuns: 1000, examples: [[photo.length - 1], [photo.length - 2]] },
    );
  });

  test('behind any one byte', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const codes = judge(Buffer.concat([Buffer.from([byte]), photo])).findings.map(({ code }) => code);
      expect([byte, codes]).toEqual([byte, ['not-jpeg']]);
    }
  });

  // A second start is for the decoder to refuse, which both browsers do (start-twice.jpg in tests/e2e).
  test('behind any bytes but the start of a JPEG', () => {
    fc.assert(
      fc.property(junk(40, 1), (before) => {
        fc.pre(!startsAsJpeg(before));
        expect(judge(Buffer.concat([before, photo])).verdict).toBe('fail');
      }),
      { numRuns: 500 },
    );
  });

  test('junk of any length', () => {
    fc.assert(
      fc.property(fc.boolean(), junk(2000), (asJpeg, bytes) => {
        expect(judge(asJpeg ? Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), bytes]) : bytes).verdict).toBe('fail');
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a file may hold besides changes nothing', () => {
  test.each(files)('%s is judged as it is', (_, file, verdict) => {
    expect(judge(file).verdict).toBe(verdict);
  });

  test.each(files)('%s: its segments in any order', (_, file) => {
    const usual = judge(file);
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), (ranks) => {
        expect(judge(orderSegments(file, ranks))).toEqual(usual);
      }),
      { numRuns: 200 },
    );
  });

  test.each(files)('%s: more application data and comments, anywhere, markers in them', (_, file) => {
    const usual = judge(file);
    const marker = fc.constantFrom(...Array.from({ length: 16 }, (_, at) => 0xe0 + at), 0xfe);
    const extra = fc.tuple(marker, fc.constantFrom('', 'http://ns.adobe.com/xap/1.0/\0', 'MPF\0', 'ICC'), junk(300));
    fc.assert(
      fc.property(extra, fc.nat(20), ([kind, name, payload], place) => {
        const inserted = Buffer.from(segment(kind, [...Buffer.from(name), ...payload]));
        expect(judge(insertSegment(file, inserted, place))).toEqual(usual);
      }),
      { numRuns: 300 },
    );
  });

  test.each(files)('%s: up to 1 KB behind its end; more is told, and nothing else', (_, file) => {
    const usual = judge(file);
    fc.assert(
      fc.property(junk(1024), (tail) => {
        expect(judge(Buffer.concat([file, tail]))).toEqual(usual);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(junk(100, 1), fc.nat(3000), (tail, zeros) => {
        const longer = judge(Buffer.concat([file, Buffer.alloc(1024 + zeros), tail]));
        const others = longer.findings.filter(({ code }) => code !== 'trailing-data' && code !== 'padded');
        expect([others, longer.findings.length]).toEqual([usual.findings, usual.findings.length + 1]);
      }),
      { numRuns: 100 },
    );
  });
});
