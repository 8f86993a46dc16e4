import { ascii, segment, u32 } from '../../samples/jpeg-bytes';

/** The parts of a JPEG, byte by byte; the scan is filler, so nothing decodes it, but every marker is real. */
export interface JpegParts {
  width?: number;
  height?: number;
  components?: number;
  precision?: number;
  /** Second byte of the SOF marker. */
  frame?: number;
  orientation?: number;
  bigEndianExif?: boolean;
  icc?: { colourSpace: string; name?: string };
  adobeTransform?: number;
  quality?: number;
  /** Length of the whole file up to EOI; the scan is stretched to reach it. */
  imageBytes?: number;
  end?: 'eoi' | 'none';
  trailing?: readonly number[];
}

/** ITU-T T.81 Annex K.1, luminance, written out row by row as the standard prints it. */
const luminanceRows = [
  [16, 11, 10, 16, 24, 40, 51, 61],
  [12, 12, 14, 19, 26, 58, 60, 55],
  [14, 13, 16, 24, 40, 57, 69, 56],
  [14, 17, 22, 29, 51, 87, 80, 62],
  [18, 22, 37, 56, 68, 109, 103, 77],
  [24, 35, 55, 64, 81, 104, 113, 92],
  [49, 64, 78, 87, 103, 121, 120, 101],
  [72, 92, 95, 98, 112, 100, 103, 99],
];

/** Builds a JPEG; by default 413×578, colour, upright, whole and a little over 60 KB. */
export function buildJpeg(parts: JpegParts = {}): Uint8Array {
  const { quality = 92, imageBytes = 61_440, end = 'eoi', trailing = [] } = parts;
  const head = [
    0xff,
    0xd8,
    ...(parts.orientation === undefined ? [] : segment(0xe1, exif(parts.orientation, parts.bigEndianExif === true))),
    ...(parts.icc === undefined ? [] : segment(0xe2, icc(parts.icc.colourSpace, parts.icc.name))),
    ...(parts.adobeTransform === undefined
      ? []
      : segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, parts.adobeTransform])),
    ...segment(0xdb, [0, ...quantisation(quality)]),
    ...frame(parts),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ];
  const tail = end === 'eoi' ? [0xff, 0xd9] : [];
  const scan = Math.max(8, imageBytes - head.length - tail.length);
  const body = Array.from(
    { length: scan },
    (_, index) => [0x5a, 0xff, 0x00, 0x17, 0xff, 0xd3, 0x01, 0x02][index % 8] ?? 0,
  );
  body.fill(0x11, scan - (scan % 8));
  return Uint8Array.from([...head, ...body, ...tail, ...trailing]);
}

function frame({
  width = 413,
  height = 578,
  components = 3,
  precision = 8,
  frame: marker = 0xc0,
}: JpegParts): number[] {
  const list = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  return segment(marker, [precision, height >> 8, height & 255, width >> 8, width & 255, components, ...list]);
}

/** One IFD with another tag first, so that the orientation must be looked for. */
function exif(orientation: number, bigEndian: boolean): number[] {
  const number = (value: number, size: number) => {
    const bytes = Array.from({ length: size }, (_, index) => (value >> (8 * index)) & 255);
    return bigEndian ? bytes.reverse() : bytes;
  };
  const entry = (tag: number, value: number) => [
    ...number(tag, 2),
    ...number(3, 2),
    ...number(1, 4),
    ...number(value, 2),
    0,
    0,
  ];
  const order = ascii(bigEndian ? 'MM' : 'II');
  const directory = [...number(2, 2), ...entry(0x0100, 7), ...entry(0x0112, orientation), ...number(0, 4)];
  return [...ascii('Exif'), 0, 0, ...order, ...number(42, 2), ...number(8, 4), ...directory];
}

function icc(colourSpace: string, name: string | undefined): number[] {
  const header = [...new Array<number>(16).fill(0), ...ascii(colourSpace), ...new Array<number>(108).fill(0)];
  const text = ascii(name ?? '');
  const tags = name === undefined ? u32(0) : [...u32(1), ...ascii('desc'), ...u32(144), ...u32(12 + text.length)];
  return [
    ...ascii('ICC_PROFILE'),
    0,
    1,
    1,
    ...header,
    ...tags,
    ...ascii('desc'),
    ...u32(0),
    ...u32(text.length),
    ...text,
  ];
}

function quantisation(quality: number): number[] {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  return zigzag().map(([row, column]) => {
    const entry = Math.floor(((luminanceRows[row]?.[column] ?? 0) * scale + 50) / 100);
    return Math.min(255, Math.max(1, entry));
  });
}

function zigzag(): [number, number][] {
  const cells = Array.from({ length: 64 }, (_, index): [number, number] => [index >> 3, index & 7]);
  const rank = ([row, column]: [number, number]) => {
    const diagonal = row + column;
    return diagonal * 64 + (diagonal % 2 === 0 ? column : row);
  };
  return cells.sort((one, other) => rank(one) - rank(other));
}
