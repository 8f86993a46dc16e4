import { type LabColour, type LabImage, labDistance } from './lab';

/** What the edges of the picture say about the wall behind the sitter. */
export interface WallSample {
  /** The wall's colour. */
  reference: LabColour;
  /** Patches, of `wallPatches`, that are even and near the corners' colour. */
  goodPatches: number;
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
  const patches = patchCorners(lab).map(([x, y]) => measurePatch(lab, x, y));
  const corners = patches.filter((_, index) => index === 0 || index === topPatches - 1);
  const first = medianColour(corners);
  const good = patches.filter(({ colour, spread }) => spread < evenSpread && labDistance(colour, first) < nearDistance);
  return {
    reference: good.length === 0 ? first : medianColour(good),
    goodPatches: good.length,
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
  const pixels = Array.from({ length: wide * tall }, (_, index) => {
    return (top + Math.floor(index / wide)) * lab.width + left + (index % wide);
  });
  const planes = [lab.l, lab.a, lab.b].map((plane) => {
    const values = pixels.map((pixel) => plane[pixel] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { middle: median(values), variance };
  });
  const [l, a, b] = planes.map(({ middle }) => middle);
  const spread = Math.sqrt(planes.reduce((sum, { variance }) => sum + variance, 0));
  return { colour: { l: l ?? 0, a: a ?? 0, b: b ?? 0 }, spread };
}

function medianColour(patches: readonly Patch[]): LabColour {
  const of = (channel: 'l' | 'a' | 'b') => median(patches.map(({ colour }) => colour[channel]));
  return { l: of('l'), a: of('a'), b: of('b') };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
