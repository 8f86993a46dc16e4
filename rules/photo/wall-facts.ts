import { countAll, countPlane, createHistogram, quantile, shareBelow } from './histogram';
import type { LabColour, LabImage } from './lab';

/** What the wall looks like, measured on its core. */
export interface WallFacts {
  /** Median colour. */
  colour: LabColour;
  /** Distance from grey, and the hue angle in degrees (0–360; red 0, yellow 90, blue 270). */
  chroma: number;
  hue: number;
  /** Largest difference of mean lightness between the cells of a 3×3 grid. */
  unevenness: number;
  /** Share (0–1) of the core that is clearly darker than its bright part. */
  shadowShare: number;
  /** Lightness below which the core counts as shadow. */
  shadowBelow: number;
  /** Share (0–1) of the whole picture that is core. */
  share: number;
}

/** A shadow lies this much below the wall's bright part (95th percentile). */
const shadowDepth = 8;

/** A grid cell counts only with this share of the picture, else a few stray pixels would decide. */
const leastCellShare = 1 / 400;
const gridSide = 3;

/** The core must fill this share of the picture to tell the wall's colour. */
const leastCoreShare = 0.02;

/** Measures the wall on `core` (1 = wall); `undefined` when there is too little of it. */
export function measureWall(lab: LabImage, core: Uint8Array): WallFacts | undefined {
  const [lightness, red, yellow] = [createHistogram(0, 100, 0.1), chromaHistogram(), chromaHistogram()];
  const upper = core.subarray(0, core.lastIndexOf(1) + 1);
  countPlane(lightness, lab.l, upper);
  countPlane(red, lab.a, upper);
  countPlane(yellow, lab.b, upper);
  const share = countAll(lightness) / core.length;
  if (share < leastCoreShare) return undefined;
  const shadowBelow = quantile(lightness, 0.95) - shadowDepth;
  const colour = { l: quantile(lightness, 0.5), a: quantile(red, 0.5), b: quantile(yellow, 0.5) };
  return {
    colour,
    chroma: Math.hypot(colour.a, colour.b),
    hue: ((Math.atan2(colour.b, colour.a) * 180) / Math.PI + 360) % 360,
    unevenness: measureUnevenness(lab, core),
    shadowShare: shareBelow(lightness, shadowBelow),
    shadowBelow,
    share,
  };
}

function chromaHistogram() {
  return createHistogram(-128, 128, 0.1);
}

function measureUnevenness(lab: LabImage, core: Uint8Array): number {
  const { width, height } = lab;
  const sums = new Float64Array(gridSide * gridSide);
  const counts = new Uint32Array(gridSide * gridSide);
  const rows = Math.floor(core.lastIndexOf(1) / width) + 1;
  for (let y = 0; y < rows; y += 1) {
    const rowCell = Math.floor((y * gridSide) / rows) * gridSide;
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x;
      if (core[pixel] !== 1) continue;
      const cell = rowCell + Math.floor((x * gridSide) / width);
      sums[cell] = (sums[cell] ?? 0) + (lab.l[pixel] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const least = width * height * leastCellShare;
  const means = [...sums]
    .map((sum, cell) => sum / (counts[cell] ?? 0))
    .filter((_, cell) => (counts[cell] ?? 0) >= least);
  return means.length === 0 ? 0 : Math.max(...means) - Math.min(...means);
}
