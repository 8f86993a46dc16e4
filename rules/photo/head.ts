import type { Subject } from './subject';

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

interface Row {
  count: number;
  first: number;
  last: number;
  sum: number;
}

/** Measures the head; `undefined` when no sitter stands in the middle with the shoulders on the lower edge. */
export function measureHead(subject: Subject, width: number, height: number): HeadFacts | undefined {
  const { mask, share, touchesBottom } = subject;
  if (!touchesBottom || share < subjectShare.least || share > subjectShare.most) return undefined;
  const rows = Array.from({ length: height }, (_, y) => measureRow(mask, y * width, width));
  const crown = rows.findIndex(({ count }) => count >= width * crownWidth);
  if (crown === -1 || !fillsCentre(mask, width, crown)) return undefined;
  const zone = rows.slice(crown + Math.round(widthZone.from * height), crown + Math.round(widthZone.to * height));
  const widths = zone.map(({ first, last }) => last - first + 1).toSorted((one, other) => one - other);
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

function fillsCentre(mask: Uint8Array, width: number, crown: number): boolean {
  let filled = 0;
  let rows = 0;
  for (let at = crown * width + (width >> 1); at < mask.length; at += width) {
    filled += mask[at] ?? 0;
    rows += 1;
  }
  return filled >= rows * centreFilled;
}
