import { packMask, unpackMask } from './bit-mask';
import { createFloodField, floodFrom } from './flood';
import type { LabColour, LabImage } from './lab';
import { closeMask, dilateMask, erodeMask, intersectMasks } from './morphology';
import { bytePlane, floatPlane } from './planes';
import type { WallSample } from './wall-sample';

/** Where the wall is: `wall` to its edge, `core` safely away from hair and shoulders. 1 = wall. */
export interface WallMask {
  wall: Uint8Array;
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
  const { width } = smooth;
  const nearness = gradeNearness(smooth, sample.reference);
  const flood = { nearness, openness: gradeOpenness(smooth, nearness, stepShare(sample)), width };
  const near = floodWall(flood, opennesses.strict);
  const far = leavesMuch(near, nearness) ? floodWall(flood, opennesses.lenient) : near;
  const wall = isCastShadow(near, far, width) ? far : near;
  return { wall, core: cutCore(wall, smooth), nearness };
}

/** The wall above the shoulders without its edges. */
function cutCore(wall: Uint8Array, { width, height }: LabImage): Uint8Array {
  const radius = Math.max(1, Math.round(erosionShare * width));
  const reach = Math.floor(height * coreReach) * width;
  const core = bytePlane(wall.length);
  const above = packMask(wall.subarray(0, reach + radius * width), width);
  unpackMask({ ...erodeMask(above, radius), height: reach / width }, core);
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
  width: number;
  /** Of `nearnesses`, for each pixel. */
  nearness: Uint8Array;
  /** Of `opennesses`, for each pixel. */
  openness: Uint8Array;
}

function floodWall({ width, nearness, openness }: Flood, least: number): Uint8Array {
  const open = packMask(openness, width, least);
  const passable = bytePlane(nearness.length);
  unpackMask(erodeMask(open, passage), passable);
  const field = createFloodField(passable, width);
  for (const seed of edgePixels(width, open.height)) {
    if (nearness[seed] === nearnesses.seed) floodFrom(field, seed, 1);
  }
  const reached = intersectMasks(dilateMask(packMask(field.labels, width), passage), open);
  const wall = bytePlane(nearness.length);
  unpackMask(closeMask(reached), wall);
  return wall;
}

function edgePixels(width: number, height: number): number[] {
  const top = Array.from({ length: width }, (_, x) => x);
  const sides = Array.from({ length: Math.floor(height * seedReach) }, (_, y) => y * width);
  return [...top, ...sides.flatMap((start) => [start, start + width - 1])];
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
  const [aside, down] = [measureSteps(smooth, nearness, 1), measureSteps(smooth, nearness, width)];
  for (let y = 0, pixel = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (nearness[pixel] === 0) continue;
      // A step to either side counts: over a single hair both sides are alike.
      const left = x === 0 ? 0 : (aside[pixel - 1] ?? 0);
      const right = x === width - 1 ? 0 : (aside[pixel] ?? 0);
      const slope = Math.max(left, right) + Math.max(y === 0 ? 0 : (down[pixel - width] ?? 0), down[pixel] ?? 0);
      if (slope < limits.lenient) openness[pixel] = slope < limits.strict ? opennesses.strict : opennesses.lenient;
    }
  }
  return openness;
}

/** The squared distance of each pixel from the one `by` further, where either is near the wall's colour. */
function measureSteps({ l, a, b }: LabImage, nearness: Uint8Array, by: number): Float32Array {
  const steps = floatPlane(nearness.length);
  for (let one = 0, other = by; other < nearness.length; one += 1, other += 1) {
    if (nearness[one] === 0 && nearness[other] === 0) continue;
    // Not `pixelStep`: a call for each pixel takes Firefox 153 as long again.
    const lightness = (l[one] ?? 0) - (l[other] ?? 0);
    const red = (a[one] ?? 0) - (a[other] ?? 0);
    const yellow = (b[one] ?? 0) - (b[other] ?? 0);
    steps[one] = lightness * lightness + red * red + yellow * yellow;
  }
  return steps;
}
