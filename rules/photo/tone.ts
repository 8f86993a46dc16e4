import type { HeadFacts } from './head';
import { countValue, createHistogram, mean, quantile, shareBelow } from './histogram';
import type { LabImage } from './lab';
import type { PixelImage } from './pixel-image';

/** Light on the face, measured in an ellipse placed by the silhouette (a skin mask would lose clipped skin). */
export interface FaceLight {
  /** Share (0–1) of the ellipse burnt out to white. */
  burntShare: number;
  /** Mean linear luminance, 0–1. */
  mean: number;
  /** Spread of L* between the 1st and the 99th percentile. Entropy would count tones, of which dark skin has fewer. */
  contrast: number;
}

/** Linear luminance from which a pixel counts as burnt out (OFIQ OverExposure: 247 of 255). */
export const burnt = 247;

/** The face inside the head, in shares of the head's height and width. */
const faceEllipse = { centre: 0.58, tall: 0.3, wide: 0.32 };

/** A place in pixels. */
export interface Ellipse {
  x: number;
  y: number;
  radiusX: number;
  radiusY: number;
}

/** Where the face is. Hair and clothes stay outside: a black suit is no lack of contrast. */
export function placeFace(head: HeadFacts, { width, height }: { width: number; height: number }): Ellipse {
  return {
    x: (0.5 + head.offset) * width,
    y: (head.crown + faceEllipse.centre * head.height) * height,
    radiusX: faceEllipse.wide * head.width * width,
    radiusY: faceEllipse.tall * head.height * height,
  };
}

/** Visits every pixel of the ellipse that lies in the picture. */
export function forEachInEllipse(
  { x, y, radiusX, radiusY }: Ellipse,
  { width, height }: { width: number; height: number },
  visit: (pixel: number) => void,
): void {
  const bottom = Math.min(height - 1, Math.floor(y + radiusY));
  for (let row = Math.max(0, Math.ceil(y - radiusY)); row <= bottom; row += 1) {
    const half = radiusX * Math.sqrt(Math.max(0, 1 - ((row - y) / radiusY) ** 2));
    const right = Math.min(width - 1, Math.floor(x + half));
    for (let column = Math.max(0, Math.ceil(x - half)); column <= right; column += 1) visit(row * width + column);
  }
}

/** Measures the light on the face. */
export function measureFaceLight(lab: LabImage, face: Ellipse): FaceLight {
  const light = createHistogram(0, 255, 1);
  const tones = createHistogram(0, 100, 0.1);
  forEachInEllipse(face, lab, (pixel) => {
    countValue(light, lab.luminance[pixel] ?? 0);
    countValue(tones, lab.l[pixel] ?? 0);
  });
  return {
    burntShare: 1 - shareBelow(light, burnt),
    mean: mean(light) / 255,
    contrast: quantile(tones, 0.99) - quantile(tones, 0.01),
  };
}

/** From here on a pixel is white and has no colour left to tell, whatever the photo. */
const colourless = 250;

/** How coloured the most coloured pixels are: 99th percentile of the widest channel difference, 0–255, white left out. */
export function measureColourfulness({ data }: PixelImage): number {
  const histogram = createHistogram(0, 255, 1);
  for (let at = 0; at < data.length; at += 4) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    if (red >= colourless && green >= colourless && blue >= colourless) continue;
    const widest = Math.max(red, green, blue) - Math.min(red, green, blue);
    histogram.counts[widest] = (histogram.counts[widest] ?? 0) + 1;
  }
  return quantile(histogram, 0.99);
}
