/** A picture of 0 and 1, one bit a pixel: 32 pixels are looked at in one step. */
export interface BitMask {
  width: number;
  height: number;
  /** Words a row; the bits beyond the width are 0. */
  stride: number;
  words: Int32Array;
}

export const wordBits = 32;

/** A mask like this one, of zeros. */
export function emptyMask({ width, height, stride }: Omit<BitMask, 'words'>): BitMask {
  return { width, height, stride, words: new Int32Array(stride * height) };
}

/** 1 where the plane holds at least `least`. */
export function packMask(plane: Uint8Array | Int32Array, width: number, least = 1): BitMask {
  const mask = emptyMask({ width, height: plane.length / width, stride: Math.ceil(width / wordBits) });
  let at = 0;
  for (let start = 0; start < plane.length; start += width) {
    const end = start + width;
    for (let from = start; from < end; from += wordBits, at += 1) {
      const to = Math.min(end, from + wordBits);
      let word = 0;
      for (let pixel = from; pixel < to; pixel += 1) if ((plane[pixel] ?? 0) >= least) word |= 1 << (pixel - from);
      mask.words[at] = word;
    }
  }
  return mask;
}

/** Writes a 0 or 1 for each pixel. */
export function unpackMask({ width, height, stride, words }: BitMask, into: Uint8Array): void {
  for (let y = 0; y < height; y += 1) {
    const start = y * width;
    const row = y * stride;
    for (let x = 0; x < width; x += 1) into[start + x] = ((words[row + (x >>> 5)] ?? 0) >>> (x & 31)) & 1;
  }
}
