import type { PixelBox } from './pixel-image';

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
export function packMask(plane: Uint8Array, width: number, least = 1): BitMask {
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

/** Writes a 1 for each pixel that is one into a plane of zeros. */
export function unpackMask({ width, height, stride, words }: BitMask, into: Uint8Array): void {
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let column = 0; column < stride; column += 1, at += 1) {
      const start = y * width + column * wordBits;
      for (let rest = words[at] ?? 0, pixel = start; rest !== 0; rest >>>= 1, pixel += 1) into[pixel] = rest & 1;
    }
  }
}

/** How many pixels are 1. */
export function countBits({ words }: BitMask): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    for (let rest = words[at] ?? 0; rest !== 0; rest &= rest - 1) count += 1;
  }
  return count;
}

/** The smallest box around all pixels that are 1; of nothing, one without an inside. */
export function boxMask({ width, height, stride, words }: BitMask): PixelBox {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  words.forEach((word, at) => {
    if (word === 0) return;
    const y = Math.floor(at / stride);
    const x = (at % stride) * wordBits;
    box.left = Math.min(box.left, x + wordBits - 1 - Math.clz32(word & -word));
    box.right = Math.max(box.right, x + wordBits - Math.clz32(word));
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  });
  return box;
}
