/** One marker segment of a JPEG: `marker` is its second byte, `start`–`end` is its payload without the length. */
export interface JpegSegment {
  marker: number;
  start: number;
  end: number;
}

/** The segments in file order; `end` is the position after EOI, `undefined` when the picture never ends. */
export interface JpegLayout {
  segments: JpegSegment[];
  end: number | undefined;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** A real photo has a few dozen segments; more than this is garbage and not worth the memory. */
const mostSegments = 4096;

/** Walks the markers after SOI. Never throws, on any bytes; stops at EOI, at the end or at a broken length. */
export function parseJpegSegments(bytes: Uint8Array): JpegLayout {
  const segments: JpegSegment[] = [];
  let position = 2;
  let scanned = false;
  while (segments.length < mostSegments) {
    const at = findMarker(bytes, position, scanned);
    if (at === undefined) break;
    const marker = bytes[at] ?? 0;
    if (marker === endOfImage) return { segments, end: scanned ? at + 1 : undefined };
    if (isStandalone(marker)) {
      position = at + 1;
      continue;
    }
    const length = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const end = at + 1 + length;
    if (length < 2 || end > bytes.length) break;
    segments.push({ marker, start: at + 3, end });
    scanned ||= marker === startOfScan;
    position = end;
  }
  return { segments, end: undefined };
}

/** The position of the next marker's second byte: skips fill bytes and, once in a scan, stuffed and restart bytes. */
function findMarker(bytes: Uint8Array, from: number, inScan: boolean): number | undefined {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next === 0xff) at += 1;
    else if (next === 0x00 || (inScan && isStandalone(next))) at = bytes.indexOf(0xff, at + 2);
    else return at + 1;
  }
  return undefined;
}

/** TEM, RST0–RST7 and a second SOI carry no length. */
function isStandalone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}
