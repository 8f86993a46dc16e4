import { type Orientation, parseExifOrientation } from './exif-orientation';
import { type IccProfile, parseIccProfile } from './icc-profile';
import { parseJpegQuality } from './jpeg-quality';
import { type JpegSegment, parseJpegSegments } from './jpeg-segments';

/** The frame header (SOFn): the size is the stored one, before the EXIF orientation. */
export interface JpegFrame {
  /** n of SOFn: 0 baseline, 1 extended, 2 progressive, 3 lossless, 9 and up arithmetic. */
  kind: number;
  precision: number;
  width: number;
  height: number;
  components: number;
}

/** What the markers of a JPEG say. Nothing is decoded. */
export interface JpegFacts {
  frame: JpegFrame | undefined;
  orientation: Orientation;
  icc: IccProfile | undefined;
  /** Transform of Adobe's APP14: 0 none (RGB or CMYK), 1 YCbCr, 2 YCCK. */
  adobeTransform: number | undefined;
  /** Estimated encoder quality, 1–100. */
  quality: number | undefined;
  /** Bytes up to and with EOI; `undefined` when the picture is cut off. */
  imageBytes: number | undefined;
  trailingBytes: number;
  trailingIsNul: boolean;
}

const markers = { dqt: 0xdb, app1: 0xe1, app2: 0xe2, app14: 0xee };

/** DHT, JPG and DAC lie among the SOF markers but start no frame. */
const notFrames = [0xc4, 0xc8, 0xcc];

/** Reads the markers of a JPEG; `undefined` when the bytes do not start with SOI. Never throws, on any bytes. */
export function parseJpeg(bytes: Uint8Array): JpegFacts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const { segments, end } = parseJpegSegments(bytes);
  const frameSegment = segments.find(({ marker }) => isFrame(marker));
  const tableId = frameSegment === undefined ? 0 : (bytes[frameSegment.start + 8] ?? 0);
  const first = <T>(marker: number, parse: (payload: Uint8Array) => T | undefined) =>
    parseFirst(bytes, segments, marker, parse);
  const trailing = bytes.subarray(end ?? bytes.length);
  return {
    frame: frameSegment && parseFrame(bytes, frameSegment),
    orientation: first(markers.app1, parseExifOrientation) ?? 1,
    icc: first(markers.app2, parseIccProfile),
    adobeTransform: first(markers.app14, parseAdobeTransform),
    quality: first(markers.dqt, (payload) => parseJpegQuality(payload, tableId)),
    imageBytes: end,
    trailingBytes: trailing.length,
    trailingIsNul: trailing.length > 0 && trailing.every((byte) => byte === 0),
  };
}

/** The size of the picture as it is seen, after the EXIF orientation. */
export function orientedSize({ frame, orientation }: JpegFacts): { width: number; height: number } | undefined {
  if (frame === undefined) return undefined;
  return orientation >= 5 ? { width: frame.height, height: frame.width } : { width: frame.width, height: frame.height };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker);
}

function parseFrame(bytes: Uint8Array, { marker, start, end }: JpegSegment): JpegFrame | undefined {
  if (end - start < 6) return undefined;
  const [precision = 0, high = 0, low = 0, wide = 0, narrow = 0, components = 0] = bytes.subarray(start, start + 6);
  return { kind: marker - 0xc0, precision, height: (high << 8) | low, width: (wide << 8) | narrow, components };
}

function parseFirst<T>(
  bytes: Uint8Array,
  segments: readonly JpegSegment[],
  marker: number,
  parse: (payload: Uint8Array) => T | undefined,
): T | undefined {
  for (const segment of segments) {
    if (segment.marker !== marker) continue;
    const parsed = parse(bytes.subarray(segment.start, segment.end));
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

function parseAdobeTransform(payload: Uint8Array): number | undefined {
  return String.fromCharCode(...payload.subarray(0, 5)) === 'Adobe' ? payload[11] : undefined;
}
