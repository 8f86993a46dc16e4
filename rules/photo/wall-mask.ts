import { floodMask } from './flood';
import type { LabColour, LabImage } from './lab';
import { closeMask, erodeMask } from './morphology';

/** Where the wall is: `wall` to its edge, `core` safely away from hair and shoulders. 1 = wall. */
export interface WallMask {
  wall: Uint8Array;
  core: Uint8Array;
}

/** Chroma is the tight axis: pale skin differs from a grey wall by chroma, not by lightness. */
const lightnessReach = 30;
const chromaReach = 9;
const steepest = 6;

/** The flood starts on the top row and on both sides down to here; the core ends above the shoulders. */
const seedReach = 0.55;
const coreReach = 0.6;

/** OFIQ erodes with a 4×4 kernel at 354 pixels' width (BackgroundUniformity). */
const erosionShare = 4 / 354;

/** Floods the wall from the picture's edges through pixels of its colour, barred by every edge. */
export function detectWall(smooth: LabImage, reference: LabColour): WallMask {
  const { width, height } = smooth;
  const flooded = floodMask({ width, height, seeds: edgePixels(width, height), admits: admitWall(smooth, reference) });
  const wall = closeMask(flooded, width, height);
  const core = erodeMask(wall, width, height, Math.max(1, Math.round(erosionShare * width)));
  core.fill(0, Math.floor(height * coreReach) * width);
  return { wall, core };
}

function edgePixels(width: number, height: number): number[] {
  const top = Array.from({ length: width }, (_, x) => x);
  const sides = Array.from({ length: Math.floor(height * seedReach) }, (_, y) => y * width);
  return [...top, ...sides.flatMap((start) => [start, start + width - 1])];
}

function admitWall(smooth: LabImage, reference: LabColour): (pixel: number) => boolean {
  const { l, a, b } = smooth;
  const isFlat = admitFlat(smooth);
  return (pixel) => {
    const lightness = ((l[pixel] ?? 0) - reference.l) / lightnessReach;
    const red = ((a[pixel] ?? 0) - reference.a) / chromaReach;
    const yellow = ((b[pixel] ?? 0) - reference.b) / chromaReach;
    return lightness * lightness + red * red + yellow * yellow <= 1 && isFlat(pixel);
  };
}

/** Whether the central-difference gradient over all three channels stays below the limit. */
function admitFlat({ width, height, l, a, b }: LabImage): (pixel: number) => boolean {
  const last = width * (height - 1);
  const squared = (plane: Float32Array, one: number, other: number) => {
    const difference = ((plane[one] ?? 0) - (plane[other] ?? 0)) / 2;
    return difference * difference;
  };
  return (pixel) => {
    const x = pixel % width;
    const left = x === 0 ? pixel : pixel - 1;
    const right = x === width - 1 ? pixel : pixel + 1;
    const up = pixel < width ? pixel : pixel - width;
    const down = pixel >= last ? pixel : pixel + width;
    let slope = squared(l, left, right) + squared(l, up, down);
    slope += squared(a, left, right) + squared(a, up, down);
    slope += squared(b, left, right) + squared(b, up, down);
    return slope < steepest * steepest;
  };
}
