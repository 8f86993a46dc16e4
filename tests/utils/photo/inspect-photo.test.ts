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
    ['empty', new Uint8Array(), 'empty-file'],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-jpeg'],
    ['half a file', buildJpeg({ end: 'none' }), 'truncated'],
    ['900 megapixels claimed', buildJpeg({ width: 30_000, height: 30_000 }), 'too-many-pixels'],
    ['256 megapixels of a picture', solidJpeg(16_000, 16_000), 'too-many-pixels'],
  ])('%s', async (_, bytes, code) => {
    const { report, told } = await inspect(request(bytes));
    expect(report).toMatchObject({ verdict: 'fail', depth: 'file' });
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(told).toEqual([]);
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

test('rules are picked by the file, or by the user', async () => {
  const output = request(buildJpeg({ width: 295, height: 413, imageBytes: 10_240, end: 'none' }));
  expect((await inspectPhoto(output)).report.kind).toBe('processed');
  expect((await inspectPhoto({ ...output, kind: 'source' })).report.kind).toBe('source');
});
