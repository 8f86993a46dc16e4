import type { PixelImage } from './pixel-image';
import { bytePlane, floatPlane } from './planes';

/** One colour in CIELAB (D65): `l` 0–100, `a` and `b` around 0 for grey. */
export interface LabColour {
  l: number;
  a: number;
  b: number;
}

/** An image in CIELAB, one plane a channel, and `luminance`: linear light 0–255 (not gamma). */
export interface LabImage {
  width: number;
  height: number;
  l: Float32Array;
  a: Float32Array;
  b: Float32Array;
  luminance: Uint8Array;
}

/** sRGB to XYZ (IEC 61966-2-1), each row divided by the D65 white so that white is 1, 1, 1. */
const toXyz = [
  whiten(0.4124564, 0.3575761, 0.1804375),
  whiten(0.2126729, 0.7151522, 0.072175),
  whiten(0.0193339, 0.119192, 0.9503041),
] as const;

const curveSteps = 8192;
const luminanceScale = 255 / curveSteps;
/** For each channel value its linear light, in steps of the curve. */
const linear = Float32Array.from({ length: 256 }, (_, value) => toLinear(value / 255) * curveSteps);
const curve = Float32Array.from({ length: curveSteps + 1 }, (_, index) => labCurve(index / curveSteps));

/** Converts an image to CIELAB by tables. */
export function convertToLab({ data, width, height }: PixelImage): LabImage {
  const size = width * height;
  const [l, a, b, luminance] = [floatPlane(size), floatPlane(size), floatPlane(size), bytePlane(size)];
  const [[xRed, xGreen, xBlue], [yRed, yGreen, yBlue], [zRed, zGreen, zBlue]] = toXyz;
  for (let pixel = 0, at = 0; pixel < size; pixel += 1, at += 4) {
    const red = linear[data[at] ?? 0] ?? 0;
    const green = linear[data[at + 1] ?? 0] ?? 0;
    const blue = linear[data[at + 2] ?? 0] ?? 0;
    const y = yRed * red + yGreen * green + yBlue * blue;
    const fx = curve[(xRed * red + xGreen * green + xBlue * blue + 0.5) | 0] ?? 0;
    const fy = curve[(y + 0.5) | 0] ?? 0;
    const fz = curve[(zRed * red + zGreen * green + zBlue * blue + 0.5) | 0] ?? 0;
    l[pixel] = 116 * fy - 16;
    a[pixel] = 500 * (fx - fy);
    b[pixel] = 200 * (fy - fz);
    luminance[pixel] = (y * luminanceScale + 0.5) | 0;
  }
  return { width, height, l, a, b, luminance };
}

/** The distance of two colours (CIE76). */
export function labDistance(one: LabColour, other: LabColour): number {
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

/** The squared distance of two pixels of one picture. */
export function pixelStep({ l, a, b }: LabImage, one: number, other: number): number {
  const lightness = (l[one] ?? 0) - (l[other] ?? 0);
  const red = (a[one] ?? 0) - (a[other] ?? 0);
  const yellow = (b[one] ?? 0) - (b[other] ?? 0);
  return lightness * lightness + red * red + yellow * yellow;
}

function whiten(red: number, green: number, blue: number): [number, number, number] {
  const white = red + green + blue;
  return [red / white, green / white, blue / white];
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function labCurve(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116;
}
