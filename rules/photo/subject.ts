import { type BitMask, boxMask, countBits, emptyMask, unpackMask } from './bit-mask';
import { floodMask } from './flood';
import { erodeMask, invertMask } from './morphology';
import type { PixelBox } from './pixel-image';
import { bytePlane } from './planes';

/** The sitter: the largest connected part of the picture that is no wall. */
export interface Subject {
  /** 1 = sitter. */
  mask: Uint8Array;
  /** Share (0–1) of the picture. */
  share: number;
  touchesBottom: boolean;
  /** What else stands before the wall, apart from the sitter and above the shoulders. */
  things: PixelBox[];
  /** Share (0–1) of the picture that those take. */
  thingsShare: number;
}

/** Smaller than this share of the picture it may be a hair or a fleck; below this share of the height clothes begin. */
const leastThing = 0.001;
const thingsReach = 0.6;
/** What nowhere reaches so many pixels to all sides is a line: the edge of a shadow, a strand. */
const leastThickness = 3;

interface Part {
  mask: BitMask;
  size: number;
}

/** Finds the sitter in the complement of the wall; `undefined` when all is wall but for lines and flecks. */
export function detectSubject(wall: BitMask): Subject | undefined {
  const { width, height, stride } = wall;
  const parts = listParts(invertMask(wall));
  const largest = parts.reduce<Part | undefined>(
    (best, part) => (best && best.size >= part.size ? best : part),
    undefined,
  );
  if (!largest) return undefined;
  const mask = bytePlane(width * height);
  unpackMask(largest.mask, mask);
  const least = leastThing * width * height;
  const things = parts
    .filter((part) => part !== largest && part.size >= least)
    .map(({ mask: own, size }) => ({ size, box: boxMask(own) }))
    .filter(({ box }) => box.top < thingsReach * height);
  return {
    mask,
    share: largest.size / (width * height),
    touchesBottom: largest.mask.words.subarray(-stride).some((word) => word !== 0),
    things: things.map(({ box }) => box),
    thingsShare: things.reduce((sum, { size }) => sum + size, 0) / (width * height),
  };
}

/** The connected parts of a mask that are more than lines. */
function listParts(open: BitMask): Part[] {
  const thick = erodeMask(open, leastThickness);
  const parts: Part[] = [];
  for (let at = 0; at < thick.words.length; at += 1) {
    for (let word = thick.words[at] ?? 0; word !== 0; word = thick.words[at] ?? 0) {
      const seed = emptyMask(open);
      seed.words[at] = word & -word;
      const mask = floodMask(open, seed);
      for (let each = at; each < mask.words.length; each += 1) {
        thick.words[each] = (thick.words[each] ?? 0) & ~(mask.words[each] ?? 0);
      }
      parts.push({ mask, size: countBits(mask) });
    }
  }
  return parts;
}
