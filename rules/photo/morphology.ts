import { type BitMask, emptyMask, wordBits } from './bit-mask';

/** Keeps a 1 only where the whole square of `radius` around it is 1; beyond the picture counts as 1. */
export function erodeMask(mask: BitMask, radius: number): BitMask {
  return radius === 0 ? mask : erodeMask(erodeColumns(erodeRows(mask)), radius - 1);
}

/** Puts a 1 wherever the square of `radius` around holds one. */
export function dilateMask(mask: BitMask, radius: number): BitMask {
  return invertMask(erodeMask(invertMask(mask), radius));
}

/** Fills single holes: a 0 with at least three of its four neighbours 1 becomes 1, except at the edge of the picture. */
export function closeMask(mask: BitMask): BitMask {
  const { stride, words } = mask;
  const closed = { ...mask, words: words.slice() };
  for (let at = stride; at < words.length - stride; at += 1) {
    const [left, right] = [leftOf(mask, at), rightOf(mask, at)];
    const [above, below] = [words[at - stride] ?? 0, words[at + stride] ?? 0];
    const filled = (left & right & (above | below)) | (above & below & (left | right));
    closed.words[at] = (words[at] ?? 0) | (filled & insideBits(mask, at % stride));
  }
  return closed;
}

/** 1 where both masks are 1. */
export function intersectMasks(one: BitMask, other: BitMask): BitMask {
  const common = emptyMask(one);
  for (let at = 0; at < common.words.length; at += 1) {
    common.words[at] = (one.words[at] ?? 0) & (other.words[at] ?? 0);
  }
  return common;
}

/** 1 where the mask is 0. */
export function invertMask(mask: BitMask): BitMask {
  const inverted = emptyMask(mask);
  for (let at = 0; at < inverted.words.length; at += 1) {
    inverted.words[at] = ~(mask.words[at] ?? 0) & usedBits(mask, at % mask.stride);
  }
  return inverted;
}

function erodeRows(mask: BitMask): BitMask {
  const eroded = emptyMask(mask);
  for (let at = 0; at < eroded.words.length; at += 1) {
    eroded.words[at] = (mask.words[at] ?? 0) & leftOf(mask, at) & rightOf(mask, at);
  }
  return eroded;
}

function erodeColumns(mask: BitMask): BitMask {
  const { stride, words } = mask;
  const eroded = emptyMask(mask);
  for (let at = 0; at < words.length; at += 1) {
    eroded.words[at] = (words[at] ?? 0) & (words[at - stride] ?? -1) & (words[at + stride] ?? -1);
  }
  return eroded;
}

/** For each pixel of a word its neighbour to the left; at the edge of the picture, itself. */
function leftOf({ stride, words }: BitMask, at: number): number {
  const word = words[at] ?? 0;
  return (word << 1) | (at % stride === 0 ? word & 1 : (words[at - 1] ?? 0) >>> (wordBits - 1));
}

/** For each pixel of a word its neighbour to the right; at the edge of the picture, itself. */
function rightOf({ width, stride, words }: BitMask, at: number): number {
  const word = words[at] ?? 0;
  const isLast = at % stride === stride - 1;
  return (word >>> 1) | (isLast ? word & (1 << ((width - 1) % wordBits)) : (words[at + 1] ?? 0) << (wordBits - 1));
}

/** The bits of a row's word that are pixels. */
function usedBits({ width, stride }: BitMask, column: number): number {
  const used = width % wordBits;
  return column < stride - 1 || used === 0 ? -1 : (1 << used) - 1;
}

/** Those of them that are not at the left or right edge. */
function insideBits(mask: BitMask, column: number): number {
  const first = column === 0 ? 1 : 0;
  const last = column === mask.stride - 1 ? 1 << ((mask.width - 1) % wordBits) : 0;
  return usedBits(mask, column) & ~(first | last);
}
