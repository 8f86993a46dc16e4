import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import { type InspectRequest, inspectPhoto } from '@/utils/photo/inspect-photo';
import { buildJpeg } from '../../rules/photo/build-jpeg';
import { solidJpeg } from '../../samples/solid-jpeg';

/** Decoding is the browser's own; here every picture is one it refuses. */
const decode = vi.fn(() => Promise.reject(new DOMException('no image', 'InvalidStateError')));

beforeEach(() => {
  decode.mockClear();
  vi.stubGlobal('createImageBitmap', decode);
  vi.stubGlobal(
    'ImageDecoder',
    class {
      decode = decode;
      tracks = { ready: Promise.resolve() };
      close() {}
    },
  );
  vi.stubGlobal('navigator', { userAgentData: {} });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function request(bytes: Uint8Array, name = 'photo.jpg'): InspectRequest {
  return { photo: new Blob([Uint8Array.from(bytes)]), name, kind: 'auto' };
}

async function inspect(of: InspectRequest): Promise<{ report: PhotoReport; told: PhotoReport[] }> {
  const told: PhotoReport[] = [];
  const { report } = await inspectPhoto(of, (each) => told.push(each));
  return { report, told };
}

describe('a file that must not be decoded is judged at once', () => {
  test.each([
    ['empty', new Uint8Array(), 'empty-file', []],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-jpeg', []],
    ['half a file', buildJpeg({ end: 'none' }), 'truncated', []],
    ['900 megapixels claimed', buildJpeg({ width: 30_000, height: 30_000 }), 'too-many-pixels', []],
    ['256 megapixels of a picture, told by its ends', solidJpeg(16_000, 16_000), 'too-many-pixels', ['fail']],
  ])('%s', async (_, bytes, code, early) => {
    const { report, told } = await inspect(request(bytes));
    expect(report).toMatchObject({ verdict: 'fail', depth: 'file' });
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(told.map(({ verdict }) => verdict)).toEqual(early);
    expect(decode).not.toHaveBeenCalled();
  });

  test.each([
    ['scaled, then whole', solidJpeg(4200, 5880), 2],
    ['whole', solidJpeg(300, 420), 1],
  ])('any other is decoded: %s', async (_, bytes, times) => {
    await inspect(request(bytes));
    expect(decode).toHaveBeenCalledTimes(times);
  });

  test('a file over 20 MB is refused by its size, and named by its first bytes', async () => {
    const huge = new Blob([buildJpeg().slice(), new Uint8Array(20 * 1024 * 1024)]);
    const { report } = await inspectPhoto({ photo: huge, name: 'photo.jpg', kind: 'auto' });
    expect(report.findings).toEqual([{ code: 'too-many-bytes', level: 'fail', values: { bytes: huge.size } }]);
  });
});

test('the file is reported before the picture is decoded', async () => {
  const { report, told } = await inspect(request(buildJpeg({ imageBytes: 9000 })));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ depth: 'file', verdict: 'fail', kind: 'source' });
  expect(report).toMatchObject({ depth: 'pixels' });
  expect(report.findings.map(({ code }) => code)).toEqual(['too-few-bytes', 'undecodable']);
});

describe('a large file is told by its ends, and then by all of it', () => {
  const turned = { width: 4099, height: 2928, orientation: 6, imageBytes: 600_000 };
  const padding = Array.from({ length: 2048 }, () => 0);
  const metadata = Uint8Array.from({ length: 3 * 60_002 }, (_, at) => [0xff, 0xe1, 0xea, 0x60][at % 60_002] ?? 0x20);
  const whole = buildJpeg(turned);
  const farScan = Uint8Array.from([...whole.subarray(0, 2), ...metadata, ...whole.subarray(2)]);
  const png = Uint8Array.from(
    { length: 600_000 },
    (_, at) => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a][at] ?? 0,
  );
  test.each<[string, Uint8Array, string[], string]>([
    ['turned', whole, ['exif-rotated', 'exif-rotated'], 'undecodable exif-rotated'],
    [
      'padded: the whole tells',
      buildJpeg({ ...turned, trailing: padding }),
      ['padded exif-rotated'],
      'undecodable padded exif-rotated',
    ],
    ['more metadata than its beginning holds', farScan, ['exif-rotated'], 'undecodable exif-rotated'],
    ['cut off', buildJpeg({ ...turned, end: 'none' }), [], 'truncated'],
    ['another format', png, ['not-jpeg'], 'not-jpeg'],
  ])('%s', async (_, bytes, early, last) => {
    const { report, told } = await inspect(request(bytes));
    const list = ({ findings }: PhotoReport) => findings.map(({ code }) => code).join(' ');
    expect(told.map(list)).toEqual(early);
    expect(told.map(({ depth }) => depth)).toEqual(early.map(() => 'file'));
    expect(list(report)).toBe(last);
  });
});

test('rules are picked by the file, or by the user', async () => {
  const output = request(buildJpeg({ width: 295, height: 413, imageBytes: 10_240, end: 'none' }));
  expect((await inspectPhoto(output)).report.kind).toBe('processed');
  expect((await inspectPhoto({ ...output, kind: 'source' })).report.kind).toBe('source');
});
