import { type LabColour, type LabImage, labDistance } from './lab';
import type { PixelBox } from './pixel-image';

/** What the edges of the picture say about the wall behind the sitter. */
export interface WallSample {
  /** The wall's colour. */
  reference: LabColour;
  /** Colour spread (standard deviation) within its patches: the grain of a plain wall. */
  grain: number;
  /** Patches, of `wallPatches`, that are even and near the corners' colour. */
  goodPatches: number;
  /** Where the others are. */
  oddPatches: PixelBox[];
  /** Colour spread (standard deviation) in the worse of the two upper corners. */
  cornerSpread: number;
}

interface Patch {
  colour: LabColour;
  spread: number;
}

/** Patches along the top and down both sides to 0.45 of the height: hair and shoulders lie elsewhere. */
const topPatches = 8;
const sidePatches = 6;
const sideReach = 0.45;
const patchShare = 0.05;
const evenSpread = 8;
const nearDistance = 20;

export const wallPatches = topPatches + 2 * sidePatches;

/** Samples the wall at the edges of a picture without a border. */
export function sampleWall(lab: LabImage): WallSample {
  const places = patchCorners(lab);
  const patches = places.map(([x, y]) => measurePatch(lab, x, y));
  const corners = patches.filter((_, index) => index === 0 || index === topPatches - 1);
  const first = medianColour(corners);
  const isGood = ({ colour, spread }: Patch) => spread < evenSpread && labDistance(colour, first) < nearDistance;
  const good = patches.filter(isGood);
  const [wide, tall] = patchSize(lab.width, lab.height);
  return {
    reference: good.length === 0 ? first : medianColour(good),
    grain: median(good.map(({ spread }) => spread)),
    goodPatches: good.length,
    oddPatches: places
      .filter((_, index) => !patches[index] || !isGood(patches[index]))
      .map(([left, top]) => ({ left, top, right: left + wide, bottom: top + tall })),
    cornerSpread: Math.max(...corners.map(({ spread }) => spread)),
  };
}

/** Upper left corners of the patches: the top row from left to right, then both sides downwards. */
function patchCorners({ width, height }: LabImage): [number, number][] {
  const [wide, tall] = patchSize(width, height);
  const top = Array.from({ length: topPatches }, (_, index): [number, number] => [
    Math.round(((width - wide) * index) / (topPatches - 1)),
    0,
  ]);
  const sides = Array.from({ length: sidePatches }, (_, index) =>
    Math.round(((height * sideReach - tall) * (index + 1)) / sidePatches),
  ).flatMap((y): [number, number][] => [
    [0, y],
    [width - wide, y],
  ]);
  return [...top, ...sides];
}

function patchSize(width: number, height: number): [number, number] {
  return [Math.max(2, Math.round(width * patchShare)), Math.max(2, Math.round(height * patchShare))];
}

function measurePatch(lab: LabImage, left: number, top: number): Patch {
  const [wide, tall] = patchSize(lab.width, lab.height);
  const values = new Float32Array(wide * tall);
  const [l, a, b] = [lab.l, lab.a, lab.b].map((plane) => {
    for (let y = 0; y < tall; y += 1) {
      const from = (top + y) * lab.width + left;
      values.set(plane.subarray(from, from + wide), y * wide);
    }
    return { ...measureSpread(values), middle: values.sort()[values.length >> 1] ?? 0 };
  });
  const spread = Math.sqrt((l?.variance ?? 0) + (a?.variance ?? 0) + (b?.variance ?? 0));
  return { colour: { l: l?.middle ?? 0, a: a?.middle ?? 0, b: b?.middle ?? 0 }, spread };
}

function measureSpread(values: Float32Array): { variance: number } {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return { variance: Math.max(0, squares / values.length - mean * mean) };
}

function medianColour(patches: readonly Patch[]): LabColour {
  const of = (channel: 'l' | 'a' | 'b') => median(patches.map(({ colour }) => colour[channel]));
  return { l: of('l'), a: of('a'), b: of('b') };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
