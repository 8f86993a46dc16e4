import { type BitMask, emptyMask, packMask, unpackMask, wordBits } from './bit-mask';
import { floodMask } from './flood';
import type { LabColour, LabImage } from './lab';
import { closeMask, dilateMask, erodeMask, intersectMasks } from './morphology';
import { bytePlane } from './planes';
import type { WallSample } from './wall-sample';

/** Where the wall is: `wall` to its edge, `core` safely away from hair and shoulders. 1 = wall. */
export interface WallMask {
  wall: Uint8Array;
  /** The same. */
  wallBits: BitMask;
  core: Uint8Array;
  /** How near each pixel is to the wall's colour, whatever it belongs to: of `nearnesses`, 0 where it is too far. */
  nearness: Uint8Array;
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
/** Whatever lies within this share of the wall's reach looks like it, folds included: 20 of L*, 6 of chroma. */
const likeShare = 2 / 3;
const coreReach = 0.6;

/** OFIQ erodes with a 4×4 kernel at 354 pixels' width (BackgroundUniformity). */
const erosionShare = 4 / 354;

/** Floods the wall from the picture's edges through pixels of its colour, barred by every edge. */
export function detectWall(smooth: LabImage, sample: WallSample): WallMask {
  const { width, height } = smooth;
  const nearness = gradeNearness(smooth, sample.reference);
  const seeds = intersectMasks(edgeMask(width, height), packMask(nearness, width, nearnesses.seed));
  const flood = { seeds, openness: gradeOpenness(smooth, nearness, stepShare(sample)) };
  const near = floodWall(flood, opennesses.strict);
  const far = leavesMuch(near.plane, nearness) ? floodWall(flood, opennesses.lenient) : near;
  const { plane, mask } = isCastShadow(near.plane, far.plane, width) ? far : near;
  return { wall: plane, wallBits: mask, core: cutCore(mask), nearness };
}

/** The wall above the shoulders without its edges. */
function cutCore(wall: BitMask): Uint8Array {
  const { width, height, stride } = wall;
  const radius = Math.max(1, Math.round(erosionShare * width));
  const reach = Math.floor(height * coreReach);
  const core = bytePlane(width * height);
  const above = { ...wall, height: reach + radius, words: wall.words.subarray(0, (reach + radius) * stride) };
  unpackMask({ ...erodeMask(above, radius), height: reach }, core);
  return core;
}

/** Whether a pixel is nearly of the wall's colour, whatever it belongs to. */
export function looksLikeWall({ nearness }: WallMask, pixel: number): boolean {
  return (nearness[pixel] ?? 0) >= nearnesses.like;
}

/** A cast shadow lies to one side of the sitter by this share of the width and takes this share of the picture; hair does not. */
const asideShare = 0.12;
const leastShadow = 0.005;

/** Whether the strict flood left enough of the wall's colour for a shadow; else the lenient one need not be tried. */
function leavesMuch(near: Uint8Array, nearness: Uint8Array): boolean {
  const reach = Math.floor(near.length * coreReach);
  let left = 0;
  for (let pixel = 0; pixel < reach; pixel += 1) if (nearness[pixel] !== 0 && near[pixel] === 0) left += 1;
  return left >= leastShadow * near.length;
}

/** Whether what only the lenient flood reached lies beside the sitter. */
function isCastShadow(near: Uint8Array, far: Uint8Array, width: number): boolean {
  if (near === far) return false;
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
  /** Where it may start. */
  seeds: BitMask;
  /** Of `opennesses`, for each pixel. */
  openness: Uint8Array;
}

/** What the flood reached, in both forms. */
interface FloodedWall {
  mask: BitMask;
  plane: Uint8Array;
}

function floodWall({ seeds, openness }: Flood, least: number): FloodedWall {
  const open = packMask(openness, seeds.width, least);
  const reached = floodMask(erodeMask(open, passage), seeds);
  const mask = closeMask(intersectMasks(dilateMask(reached, passage), open));
  const plane = bytePlane(openness.length);
  unpackMask(mask, plane);
  return { mask, plane };
}

/** The top row and both sides down to where the flood may start. */
function edgeMask(width: number, height: number): BitMask {
  const stride = Math.ceil(width / wordBits);
  const mask = emptyMask({ width, height, stride });
  mask.words.fill(-1, 0, stride);
  for (let row = 0; row < Math.floor(height * seedReach) * stride; row += stride) {
    mask.words[row] = (mask.words[row] ?? 0) | 1;
    const last = row + stride - 1;
    mask.words[last] = (mask.words[last] ?? 0) | (1 << ((width - 1) % wordBits));
  }
  return mask;
}

function lightShare({ l }: LabColour): number {
  return Math.max(leastReachShare, Math.min(1, l / 100));
}

/**
 * Grain does not shrink with the light as edges do. Once smoothed, 99 of 100 of its steps stay below its spread (measured
 * 2026-11 on nine colours), so that much is no edge; never more than on a white wall.
 */
function stepShare({ reference, grain }: WallSample): number {
  return Math.max(lightShare(reference), Math.min(1, grain / strict));
}

/** Passable for the lenient flood alone, and for the strict one too. */
const opennesses = { lenient: 1, strict: 2 } as const;

/** Within the wall's whole reach, near enough to look like it, near enough for the flood to start. */
const nearnesses = { alike: 1, like: 2, seed: 3 } as const;

/** A number of `nearnesses` for each pixel, 0 where it is too far from the wall's colour, whose reach ends at a distance of 1. */
function gradeNearness({ l, a, b, width, height }: LabImage, reference: LabColour): Uint8Array {
  const nearness = bytePlane(width * height);
  const chroma = chromaReach * lightShare(reference);
  const [likeLimit, seedLimit] = [likeShare * likeShare, seedShare * seedShare];
  for (let pixel = 0; pixel < nearness.length; pixel += 1) {
    const lightness = ((l[pixel] ?? 0) - reference.l) / lightnessReach;
    const red = ((a[pixel] ?? 0) - reference.a) / chroma;
    const yellow = ((b[pixel] ?? 0) - reference.b) / chroma;
    const distance = lightness * lightness + red * red + yellow * yellow;
    if (distance > 1) continue;
    nearness[pixel] =
      distance <= seedLimit ? nearnesses.seed : distance <= likeLimit ? nearnesses.like : nearnesses.alike;
  }
  return nearness;
}

/** How easily a flood passes: a number of `opennesses` for each pixel, 0 where it is not near the wall's colour or an edge. */
function gradeOpenness(smooth: LabImage, nearness: Uint8Array, share: number): Uint8Array {
  const { width, height } = smooth;
  const openness = bytePlane(nearness.length);
  const limits = { strict: (strict * share) ** 2, lenient: (lenient * share) ** 2 };
  // Before the first pixel of a row and behind its last there is no step.
  const aside = new Float32Array(width + 1);
  const between = aside.subarray(1, width);
  let [up, down] = [new Float32Array(width), new Float32Array(width)];
  for (let y = 0, pixel = 0; y < height; y += 1) {
    [up, down] = [down, up];
    if (y < height - 1) measureSteps(smooth, { start: pixel, by: width }, down);
    else down.fill(0);
    measureSteps(smooth, { start: pixel, by: 1 }, between);
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (nearness[pixel] === 0) continue;
      // A step to either side counts: over a single hair both sides are alike.
      const slope = Math.max(aside[x] ?? 0, aside[x + 1] ?? 0) + Math.max(up[x] ?? 0, down[x] ?? 0);
      if (slope < limits.lenient) openness[pixel] = slope < limits.strict ? opennesses.strict : opennesses.lenient;
    }
  }
  return openness;
}

/** The squared distance of each pixel of the row at `start` from the one `by` further. */
function measureSteps({ l, a, b }: LabImage, { start, by }: { start: number; by: number }, into: Float32Array): void {
  for (let x = 0, one = start, other = start + by; x < into.length; x += 1, one += 1, other += 1) {
    // Not `pixelStep`: a call for each pixel takes Firefox 153 as long again.
    const lightness = (l[one] ?? 0) - (l[other] ?? 0);
    const red = (a[one] ?? 0) - (a[other] ?? 0);
    const yellow = (b[one] ?? 0) - (b[other] ?? 0);
    into[x] = lightness * lightness + red * red + yellow * yellow;
  }
}
