/** How the picture must be turned to stand upright (EXIF 2.3, tag 0x0112): 1 = as stored, 5–8 swap width and height. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;
const shortType = 3;
const exifHeader = [0x45, 0x78, 0x69, 0x66, 0x00, 0x00];

/** Reads the orientation out of an APP1 payload; `undefined` when it is no EXIF or holds no valid orientation. */
export function parseExifOrientation(payload: Uint8Array): Orientation | undefined {
  if (!exifHeader.every((byte, index) => payload[index] === byte)) return undefined;
  const tiff = payload.subarray(exifHeader.length);
  const little = tiff[0] === 0x49 && tiff[1] === 0x49;
  if (!little && !(tiff[0] === 0x4d && tiff[1] === 0x4d)) return undefined;
  const directory = readNumber(tiff, 4, 4, little);
  const count = readNumber(tiff, directory, 2, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (readNumber(tiff, entry, 2, little) !== orientationTag) continue;
    return readNumber(tiff, entry + 2, 2, little) === shortType
      ? toOrientation(readNumber(tiff, entry + 8, 2, little))
      : undefined;
  }
  return undefined;
}

function toOrientation(value: number): Orientation | undefined {
  return value >= 1 && value <= 8 ? (value as Orientation) : undefined;
}

/** An unsigned number of `size` bytes; bytes outside the block count as zero. */
function readNumber(bytes: Uint8Array, at: number, size: number, little: boolean): number {
  let value = 0;
  for (let index = 0; index < size; index += 1) {
    value = value * 256 + (bytes[little ? at + size - 1 - index : at + index] ?? 0);
  }
  return value;
}
