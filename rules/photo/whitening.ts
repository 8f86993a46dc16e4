import type { LabColour } from './lab';
import { pixelLimits } from './pixel-limits';
import type { PixelFacts } from './pixels';

/** Factor for each channel in linear light. */
export type Gains = readonly [red: number, green: number, blue: number];

/** Linear light of the wall after whitening. */
const white = 0.93;
/** With more than this the light side of a face burns out (1.34–1.76 burnt up to 23 % of it, 2026-11). */
const mostGain = 1.25;
/** Share of the face that may be burnt out afterwards. */
export const mostBurntAfter = 0.02;

/** XYZ relative to the D65 white to linear sRGB (IEC 61966-2-1). */
const toRgb = [
  [3.0803, -1.5373, -0.543],
  [-0.9211, 1.876, 0.0452],
  [0.0529, -0.204, 1.1511],
] as const;

/** The gains that make the wall white, or why that would not be honest any more (Chinese). */
export function planWhitening({ wall }: PixelFacts): { gains: Gains } | { refusal: string } {
  if (!wall) return { refusal: '认不出背景，不能调色。' };
  if (wall.chroma > pixelLimits.chroma.value.fail) return { refusal: '背景有颜色，调色救不了，请换白底重拍。' };
  if (wall.unevenness > pixelLimits.unevenness.value.warn) return { refusal: '背景明暗不均，调色会露出痕迹，请重拍。' };
  const [red = 1, green = 1, blue = 1] = toLinearRgb(wall.colour).map((channel) => Math.max(1, white / channel));
  if (Math.max(red, green, blue) > mostGain) return { refusal: '背景太暗，提亮会让面部过曝，请补足光线重拍。' };
  return { gains: [red, green, blue] };
}

function toLinearRgb({ l, a, b }: LabColour): number[] {
  const y = (l + 16) / 116;
  const xyz = [y + a / 500, y, y - b / 200].map((part) =>
    part > 6 / 29 ? part ** 3 : (part - 16 / 116) * (108 / 841),
  );
  return toRgb.map((row) => row.reduce((sum, weight, index) => sum + weight * (xyz[index] ?? 0), 0));
}

/** Turns the light of every pixel up, in place. */
export function whiten(data: Uint8ClampedArray, gains: Gains): void {
  const tables = gains.map((gain) =>
    Uint8ClampedArray.from({ length: 256 }, (_, value) => encode(decode(value) * gain)),
  );
  for (let at = 0; at < data.length; at += 4) {
    tables.forEach((table, channel) => {
      data[at + channel] = table[data[at + channel] ?? 0] ?? 0;
    });
  }
}

function decode(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encode(linear: number): number {
  const share = Math.min(1, linear);
  return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
}
