import { segment } from './jpeg-bytes.ts';

/** The same JPEG with a segment put right after its start. */
export function putSegment(jpeg: Buffer, marker: number, payload: readonly number[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from(segment(marker, payload)), jpeg.subarray(2)]);
}

/** The same JPEG without its segments of this kind. */
export function dropSegments(jpeg: Buffer, marker: number): Buffer {
  const found = listSegments(jpeg).filter((each) => each.marker === marker);
  const ends = [0, ...found.map(({ end }) => end)];
  const starts = [...found.map(({ start }) => start), jpeg.length];
  return Buffer.concat(ends.map((end, at) => jpeg.subarray(end, starts[at])));
}

/** The same JPEG with a segment put before the one that stands `place` segments after its start, or before the scan. */
export function insertSegment(jpeg: Buffer, inserted: Buffer, place: number): Buffer {
  const { start } = listSegments(jpeg)[place] ?? { start: findScan(jpeg) };
  return Buffer.concat([jpeg.subarray(0, start), inserted, jpeg.subarray(start)]);
}

/** The same JPEG with its segments before the scan in the order of these numbers, one for each; equal ones stay in order. */
export function orderSegments(jpeg: Buffer, ranks: readonly number[]): Buffer {
  const ordered = listSegments(jpeg)
    .map(({ start, end }, at) => ({ bytes: jpeg.subarray(start, end), rank: ranks[at] ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank);
  return Buffer.concat([jpeg.subarray(0, 2), ...ordered.map(({ bytes }) => bytes), jpeg.subarray(findScan(jpeg))]);
}

/** The same JPEG with an EXIF orientation. */
export function turnByExif(jpeg: Buffer, orientation: number): Buffer {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return putSegment(jpeg, 0xe1, [...Buffer.from('Exif\0\0'), ...tiff]);
}

/** The same JPEG whose frame header claims another size. */
export function claimSide(jpeg: Buffer, side: number): Buffer {
  const forged = Buffer.from(jpeg);
  const frame = findFrame(jpeg);
  forged.writeUInt16BE(side, frame + 5);
  forged.writeUInt16BE(side, frame + 7);
  return forged;
}

/** The same JPEG whose frame header names another way of coding. */
export function claimFrame(jpeg: Buffer, marker: number): Buffer {
  const forged = Buffer.from(jpeg);
  forged.writeUInt8(marker, findFrame(jpeg) + 1);
  return forged;
}

/** How finely the first component, brightness, is sampled next to the others: `2x2` is 4:2:0, `1x1` is 4:4:4. */
export function readSampling(jpeg: Buffer): string {
  const factors = jpeg.readUInt8(findFrame(jpeg) + 11);
  return `${factors >> 4}x${factors & 15}`;
}

/** The same JPEG with other bytes in the middle, where the picture is. */
export function damageMiddle(jpeg: Buffer, length: number): Buffer {
  const middle = jpeg.length >> 1;
  return Buffer.from(jpeg).fill(0x5a, middle, middle + length);
}

function findFrame(jpeg: Buffer): number {
  const frame = listSegments(jpeg).find(({ marker }) => marker >= 0xc0 && marker <= 0xc2);
  if (!frame) throw new RangeError('no frame header');
  return frame.start;
}

function findScan(jpeg: Buffer): number {
  return listSegments(jpeg).at(-1)?.end ?? 2;
}

interface Segment {
  marker: number;
  start: number;
  end: number;
}

/** Everything before the first scan. */
function listSegments(jpeg: Buffer): Segment[] {
  const segments: Segment[] = [];
  for (let start = 2; jpeg[start + 1] !== 0xda && start < jpeg.length; ) {
    const end = start + 2 + jpeg.readUInt16BE(start + 2);
    segments.push({ marker: jpeg[start + 1] ?? 0, start, end });
    start = end;
  }
  return segments;
}
