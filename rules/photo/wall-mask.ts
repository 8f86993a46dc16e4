import { createFloodField, floodFrom } from './flood';
import type { LabColour, LabImage } from './lab';
import { closeMask, dilateMask, erodeMask } from './morphology';

/** Where the wall is: `wall` to its edge, `core` safely away from hair and shoulders. 1 = wall. */
export interface WallMask {
  wall: Uint8Array;
  core: Uint8Array;
  /** 1 wherever a pixel is nearly of the wall's colour, whatever it belongs to. */
  like: Uint8Array;
}

/** Chroma is the tight axis: pale skin differs from a grey wall by chroma, not by lightness. */
const lightnessReach = 30;
const chromaReach = 9;
/** Differences shrink with the light: in a dark photo skin and hair stand as much nearer to the wall, though never below this share. */
const leastReachShare = 0.5;
/**
 * A step from one pixel to the next, over all three channels, from which on it is an edge: the strict limit stops at grey
 * hair, and at a hard shadow too; the lenient one lets the edge of such a shadow pass (σ 2 px, measured 2026-11).
 */
const strict = 3;
const lenient = 6;
/** Where the way is narrower than this to both sides, the flood does not pass: single hairs tear an edge open. */
const passage = 1;

/** The flood starts on the top row and on both sides down to here; the core ends above the shoulders. */
const seedReach = 0.55;
/** It starts nearer to the wall's colour than it may spread: grey hair cut by the upper edge is no wall. */
const seedShare = 0.5;
/** Clothes within this share of the wall's reach look like it, folds included: 20 of L*, 6 of chroma. */
const likeShare = 2 / 3;
const coreReach = 0.6;

/** OFIQ erodes with a 4×4 kernel at 354 pixels' width (BackgroundUniformity). */
const erosionShare = 4 / 354;

/** Floods the wall from the picture's edges through pixels of its colour, barred by every edge. */
export function detectWall(smooth: LabImage, reference: LabColour): WallMask {
  const { width, height } = smooth;
  const flood = { smooth, reference, alike: listAlike(smooth, reference, 1), slopes: measureSlopes(smooth) };
  const near = floodWall(flood, strict);
  const far = leavesMuch(near, flood.alike) ? floodWall(flood, lenient) : near;
  const wall = isCastShadow(near, far, width) ? far : near;
  const core = erodeMask(wall, width, height, Math.max(1, Math.round(erosionShare * width)));
  core.fill(0, Math.floor(height * coreReach) * width);
  return { wall, core, like: listAlike(smooth, reference, likeShare) };
}

/** A cast shadow lies to one side of the sitter by this share of the width and takes this share of the picture; hair does not. */
const asideShare = 0.12;
const leastShadow = 0.005;

/** Whether the strict flood left enough of the wall's colour for a shadow; else the lenient one need not be tried. */
function leavesMuch(near: Uint8Array, alike: Uint8Array): boolean {
  const reach = Math.floor(near.length * coreReach);
  let left = 0;
  for (let pixel = 0; pixel < reach; pixel += 1) if (alike[pixel] === 1 && near[pixel] === 0) left += 1;
  return left >= leastShadow * near.length;
}

/** Whether what only the lenient flood reached lies beside the sitter. */
function isCastShadow(near: Uint8Array, far: Uint8Array, width: number): boolean {
  const reach = Math.floor(near.length * coreReach);
  const [extra, sitter] = [
    { count: 0, sum: 0 },
    { count: 0, sum: 0 },
  ];
  for (let pixel = 0; pixel < reach; pixel += 1) {
    if (near[pixel] === 1) continue;
    const side = far[pixel] === 1 ? extra : sitter;
    side.count += 1;
    side.sum += pixel % width;
  }
  const aside = Math.abs(extra.sum / extra.count - sitter.sum / sitter.count);
  return extra.count >= leastShadow * near.length && aside > asideShare * width;
}

interface Flood {
  smooth: LabImage;
  reference: LabColour;
  alike: Uint8Array;
  slopes: Float32Array;
}

function floodWall({ smooth, reference, alike, slopes }: Flood, steepest: number): Uint8Array {
  const { width, height } = smooth;
  const limit = (steepest * lightShare(reference)) ** 2;
  const open = alike.map((bit, pixel) => ((slopes[pixel] ?? 0) < limit ? bit : 0));
  const field = createFloodField(erodeMask(open, width, height, passage), width);
  const isSeed = (pixel: number) => measureReach(smooth, pixel, reference) <= seedShare * seedShare;
  for (const seed of edgePixels(width, height).filter(isSeed)) floodFrom(field, seed, 1);
  const reached = dilateMask(new Uint8Array(field.labels), width, height, passage);
  for (let pixel = 0; pixel < open.length; pixel += 1) reached[pixel] = (reached[pixel] ?? 0) & (open[pixel] ?? 0);
  return closeMask(reached, width, height);
}

function edgePixels(width: number, height: number): number[] {
  const top = Array.from({ length: width }, (_, x) => x);
  const sides = Array.from({ length: Math.floor(height * seedReach) }, (_, y) => y * width);
  return [...top, ...sides.flatMap((start) => [start, start + width - 1])];
}

function lightShare({ l }: LabColour): number {
  return Math.max(leastReachShare, Math.min(1, l / 100));
}

/** 1 where a pixel has the wall's colour, within this share of its reach. */
function listAlike(smooth: LabImage, reference: LabColour, share: number): Uint8Array {
  const open = new Uint8Array(smooth.width * smooth.height);
  for (let pixel = 0; pixel < open.length; pixel += 1) {
    if (measureReach(smooth, pixel, reference) <= share * share) open[pixel] = 1;
  }
  return open;
}

/** The squared distance of a pixel from the wall's colour; the wall reaches to 1. */
function measureReach({ l, a, b }: LabImage, pixel: number, reference: LabColour): number {
  const chroma = chromaReach * lightShare(reference);
  const lightness = ((l[pixel] ?? 0) - reference.l) / lightnessReach;
  const red = ((a[pixel] ?? 0) - reference.a) / chroma;
  const yellow = ((b[pixel] ?? 0) - reference.b) / chroma;
  return lightness * lightness + red * red + yellow * yellow;
}

/** How steep each pixel is, squared. A step to either side counts: over a single hair both sides are alike. */
function measureSlopes(smooth: LabImage): Float32Array {
  const { width } = smooth;
  const across = measureSteps(smooth, 1);
  const down = measureSteps(smooth, width);
  const slopes = new Float32Array(across.length);
  for (let pixel = 0; pixel < slopes.length; pixel += 1) {
    const x = pixel % width;
    const beside = Math.max(x === 0 ? 0 : (across[pixel - 1] ?? 0), x === width - 1 ? 0 : (across[pixel] ?? 0));
    slopes[pixel] = beside + Math.max(down[pixel - width] ?? 0, down[pixel] ?? 0);
  }
  return slopes;
}

/** From each pixel to the one `step` further: the squared difference over all three channels. */
function measureSteps({ l, a, b }: LabImage, step: number): Float32Array {
  const steps = new Float32Array(l.length);
  for (let pixel = 0; pixel < l.length - step; pixel += 1) {
    steps[pixel] = square(l, pixel, pixel + step) + square(a, pixel, pixel + step) + square(b, pixel, pixel + step);
  }
  return steps;
}

function square(plane: Float32Array, one: number, other: number): number {
  const difference = (plane[one] ?? 0) - (plane[other] ?? 0);
  return difference * difference;
}
