import { pixelLimits } from './pixel-limits';

/** Above this chroma a colour is vivid: beige ends, yellow and red begin. */
const vivid = 30;

/** The Chinese name of a wall's colour by its CIELAB hue angle (degrees) and chroma; `偏…` while it is only a tint. */
export function describeHue(hue: number, chroma: number): string {
  if (chroma <= pixelLimits.chroma.value.fail) return `偏${plainName(hue)}`;
  if (hue >= 225 && hue <= 310) return '蓝色';
  if (chroma > vivid && (hue < 60 || hue > 330)) return '红色';
  if (hue >= 60 && hue <= 120) return chroma > vivid ? '黄色' : '偏黄的颜色';
  if (chroma <= vivid && hue >= 30 && hue < 60) return '米色';
  return `${plainName(hue)}色`;
}

function plainName(hue: number): string {
  if (hue < 45 || hue >= 345) return '红';
  if (hue < 120) return '黄';
  if (hue < 225) return '绿';
  return hue <= 310 ? '蓝' : '紫';
}
