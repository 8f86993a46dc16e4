import type { Subject } from './subject';
import type { Ellipse } from './tone';

/** The head as the silhouette shows it, in shares of the picture's height or width; no face detection. */
export interface HeadFacts {
  /** Distance of the crown from the upper edge, share of the height. */
  crown: number;
  /** Estimated head height, crown to chin, share of the height. */
  height: number;
  /** Head width, share of the width. */
  width: number;
  /** How far the head's centre lies right of the middle, share of the width; negative = left. */
  offset: number;
}

/** The crown is the first row at least this wide (share of the width): single hairs do not count. */
const crownWidth = 0.04;

/** Rows below the crown, in shares of the height, whose width stands for the head. */
const widthZone = { from: 0.1, to: 0.32 };

/** Head height over head width; against 23 portraits' crown and chin the median ratio was 1.01 (measured 2026-11). */
const heightPerWidth = 1.36;

/** The upper part of the sitter that is head and not shoulders. */
const headZone = 0.35;

/** Whether the silhouette looks like one sitter in the middle (share of the picture, share of the centre column). */
const subjectShare = { least: 0.25, most: 0.85 };
const centreFilled = 0.9;

/** Clothes like the wall leave head and neck alone, of which this much must show, down to this share of the way from the crown. */
const mergedShare = 0.12;
const mergedReach = 0.45;

/** What can be a head at all: share of the width it takes, and how far from the middle. */
const headWidths = { least: 0.2, most: 0.95 };
const furthestOffset = 0.2;
const lowestCrown = 0.45;

/** The face below the topmost remains: its centre and half its height in shares of the height, half its width of the width. */
const guessedFace = { centre: 0.2, tall: 0.14, wide: 0.15 };

interface Row {
  count: number;
  first: number;
  last: number;
  sum: number;
}

/** The picture the subject was found in, and whether the clothes merge with the wall. */
export interface HeadScene {
  width: number;
  height: number;
  merged: boolean;
}

/** The head of a sitter in the middle with the shoulders on the lower edge, or with clothes that merge with the wall. */
export function measureHead(subject: Subject, scene: HeadScene): HeadFacts | undefined {
  const { mask, share, touchesBottom } = subject;
  const { least, most } = subjectShare;
  const fits = scene.merged ? share >= mergedShare : touchesBottom && share >= least;
  const guess = fits && share <= most ? guessHead(mask, scene) : undefined;
  return guess && fillsCentre(mask, scene, guess) ? guess : undefined;
}

/** Where a head would be by the outline alone, whatever is inside. */
function guessHead(mask: Uint8Array, { width, height }: HeadScene): HeadFacts | undefined {
  const rows = Array.from({ length: height }, (_, y) => measureRow(mask, y * width, width));
  const crown = rows.findIndex(({ count }) => count >= width * crownWidth);
  if (crown === -1 || crown > height * lowestCrown) return undefined;
  const zone = rows.slice(crown + Math.round(widthZone.from * height), crown + Math.round(widthZone.to * height));
  const widths = zone.map(({ first, last }) => Math.max(0, last - first + 1)).toSorted((one, other) => one - other);
  const headWidth = widths[widths.length >> 1] ?? 0;
  const upper = rows.slice(crown, crown + Math.round((height - crown) * headZone));
  const sum = upper.reduce((total, row) => total + row.sum, 0);
  const count = upper.reduce((total, row) => total + row.count, 0);
  return {
    crown: crown / height,
    height: (heightPerWidth * headWidth) / height,
    width: headWidth / width,
    offset: (sum / count + 0.5) / width - 0.5,
  };
}

/**
 * Where the face would be when no head is certain, below the topmost of all that is not wall: a face burnt out to white is
 * taken for wall, and hair, brows and glasses are what is left of the sitter.
 */
export function guessFace(wall: Uint8Array, { width, height }: HeadScene): Ellipse | undefined {
  const left = wall.map((bit) => 1 - bit);
  const rows = Array.from({ length: height }, (_, y) => measureRow(left, y * width, width));
  const crown = rows.findIndex(({ count }) => count >= width * crownWidth);
  if (crown === -1 || crown > height * lowestCrown) return undefined;
  const upper = rows.slice(crown, crown + Math.round(2 * guessedFace.centre * height));
  const sum = upper.reduce((total, row) => total + row.sum, 0);
  const x = sum / upper.reduce((total, row) => total + row.count, 0) + 0.5;
  if (Math.abs(x / width - 0.5) > furthestOffset) return undefined;
  const [radiusX, radiusY] = [guessedFace.wide * width, guessedFace.tall * height];
  return { x, y: crown + guessedFace.centre * height, radiusX, radiusY };
}

/** Whether these measures can be a head's; else what stands there is something else. */
export function isHeadLike({ width, offset }: HeadFacts): boolean {
  return width >= headWidths.least && width <= headWidths.most && Math.abs(offset) <= furthestOffset;
}

function measureRow(mask: Uint8Array, start: number, width: number): Row {
  const row: Row = { count: 0, first: width, last: -1, sum: 0 };
  for (let x = 0; x < width; x += 1) {
    if (mask[start + x] !== 1) continue;
    row.first = Math.min(row.first, x);
    row.last = x;
    row.count += 1;
    row.sum += x;
  }
  return row;
}

/** Whether the sitter goes down from the crown without a gap, below the head's own middle. */
function fillsCentre(mask: Uint8Array, { width, height, merged }: HeadScene, { offset }: HeadFacts): boolean {
  const middle = Math.min(width - 1, Math.max(0, Math.round((0.5 + offset) * width - 0.5)));
  const column = Array.from({ length: height }, (_, y) => mask[y * width + middle] ?? 0);
  const crown = column.indexOf(1);
  if (crown === -1) return false;
  const rows = column.slice(crown, merged ? crown + Math.round((height - crown) * mergedReach) : height);
  return rows.reduce((sum, each) => sum + each, 0) >= rows.length * centreFilled;
}
