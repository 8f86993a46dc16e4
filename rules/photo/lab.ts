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
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
].map((row) => row.map((part) => part / row.reduce((sum, each) => sum + each, 0)));

const curveSteps = 8192;
const luminanceScale = 255 / curveSteps;
const channelTables = toXyz.map((row) => row.map((weight) => channelTable(weight)));
const curve = Float32Array.from({ length: curveSteps + 1 }, (_, index) => labCurve(index / curveSteps));

/** Converts an image to CIELAB by tables. */
export function convertToLab({ data, width, height }: PixelImage): LabImage {
  const size = width * height;
  const lab: LabImage = {
    width,
    height,
    l: floatPlane(size),
    a: floatPlane(size),
    b: floatPlane(size),
    luminance: bytePlane(size),
  };
  const [xTables, yTables, zTables] = [planeTables(0), planeTables(1), planeTables(2)];
  for (let pixel = 0, at = 0; pixel < size; pixel += 1, at += 4) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const yStep = sum(yTables, red, green, blue);
    const fx = curve[(sum(xTables, red, green, blue) + 0.5) | 0] ?? 0;
    const fy = curve[(yStep + 0.5) | 0] ?? 0;
    const fz = curve[(sum(zTables, red, green, blue) + 0.5) | 0] ?? 0;
    lab.l[pixel] = 116 * fy - 16;
    lab.a[pixel] = 500 * (fx - fy);
    lab.b[pixel] = 200 * (fy - fz);
    lab.luminance[pixel] = (yStep * luminanceScale + 0.5) | 0;
  }
  return lab;
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

interface ChannelTables {
  red: Float32Array;
  green: Float32Array;
  blue: Float32Array;
}

function planeTables(plane: number): ChannelTables {
  const [red, green, blue] = channelTables[plane] ?? [];
  if (!red || !green || !blue) throw new RangeError(`no plane ${plane}`);
  return { red, green, blue };
}

function sum(tables: ChannelTables, red: number, green: number, blue: number): number {
  return (tables.red[red] ?? 0) + (tables.green[green] ?? 0) + (tables.blue[blue] ?? 0);
}

/** For each channel value its share of X, Y or Z, in steps of the curve. */
function channelTable(weight: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, value) => weight * toLinear(value / 255) * curveSteps);
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function labCurve(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116;
}
