import type { PixelImage } from '@/rules/photo/pixel-image';
import { mulberry } from '../../samples/mulberry';

export type Rgb = readonly [number, number, number];

/** A painted portrait: every label of a test is one of these. */
export interface PortraitParts {
  width?: number;
  height?: number;
  skin?: Rgb;
  hair?: Rgb;
  clothes?: Rgb;
  /** The wall's colour at a place (0–1 across and down). */
  wall?: (x: number, y: number) => Rgb;
  /** Colour and thickness in pixels of a drawn border. */
  frame?: { colour: Rgb; pixels: number };
  /** Head height and crown margin as shares of the height, shift as a share of the width. */
  head?: number;
  crown?: number;
  shift?: number;
  /** Applied to every channel at the end. */
  tone?: (value: number) => number;
  grey?: boolean;
  /** Times a 3×3 average is applied: 3 is clearly soft, 9 is blurred. */
  blur?: number;
  noise?: number;
  seed?: number;
}

export const skinTones: readonly (readonly [string, Rgb])[] = [
  ['very light', [246, 220, 202]],
  ['light', [232, 190, 165]],
  ['medium', [205, 155, 125]],
  ['olive', [170, 120, 88]],
  ['brown', [120, 78, 55]],
  ['dark', [72, 46, 34]],
];

export const white: Rgb = [252, 252, 252];

export function plainWall(colour: Rgb): () => Rgb {
  return () => colour;
}

/** Paints with two by two samples a pixel, so that edges are as soft as a lens makes them. */
export function drawPortrait(parts: PortraitParts = {}): PixelImage {
  const { width = 295, height = 413 } = parts;
  const paint = portraitPainter(parts, width, height);
  const data = new Uint8ClampedArray(width * height * 4);
  const samples = [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ] as const;
  for (let at = 0; at < data.length; at += 4) {
    const pixel = at / 4;
    let [red, green, blue] = [0, 0, 0];
    for (const [dx, dy] of samples) {
      const colour = paint((pixel % width) + dx, Math.floor(pixel / width) + dy);
      red += colour[0] / 4;
      green += colour[1] / 4;
      blue += colour[2] / 4;
    }
    data.set([red, green, blue, 255], at);
  }
  return finish({ data, width, height }, parts);
}

export function mirror({ data, width, height }: PixelImage): PixelImage {
  const mirrored = new Uint8ClampedArray(data.length);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const from = (pixel - (pixel % width) + width - 1 - (pixel % width)) * 4;
    mirrored.set(data.subarray(from, from + 4), pixel * 4);
  }
  return { data: mirrored, width, height };
}

function portraitPainter(parts: PortraitParts, width: number, height: number): (x: number, y: number) => Rgb {
  const { skin = [205, 155, 125], hair = [28, 24, 24], clothes = [32, 40, 66], wall = plainWall(white) } = parts;
  const { head = 0.62, crown = 0.08, shift = 0, frame } = parts;
  const tall = head * height;
  const wide = tall / 1.36;
  const middle = (0.5 + shift) * width;
  const top = crown * height;
  const inEllipse = (x: number, y: number, [cx, cy, rx, ry]: readonly [number, number, number, number]) =>
    ((x - middle - cx * wide) / (rx * wide)) ** 2 + ((y - top - cy * tall) / (ry * tall)) ** 2 <= 1;
  const dark: Rgb = [skin[0] * 0.25, skin[1] * 0.2, skin[2] * 0.2];
  const shades: readonly (readonly [readonly [number, number, number, number], Rgb])[] = [
    [
      [-0.19, 0.53, 0.07, 0.02],
      [20, 18, 18],
    ],
    [
      [0.19, 0.53, 0.07, 0.02],
      [20, 18, 18],
    ],
    [[-0.19, 0.46, 0.11, 0.013], dark],
    [[0.19, 0.46, 0.11, 0.013], dark],
    [[0, 0.68, 0.06, 0.015], dark],
    [
      [0, 0.81, 0.14, 0.022],
      [170, 60, 66],
    ],
    [[0, 0.58, 0.4, 0.42], skin],
    [[0, 0.5, 0.5, 0.5], hair],
  ];
  return (x, y) => {
    if (frame && Math.min(x, y, width - x, height - y) < frame.pixels) return frame.colour;
    const feature = shades.find(([ellipse]) => inEllipse(x, y, ellipse));
    if (feature) return shadeSkin(feature[1], (x - middle) / wide);
    if (isNeck(x - middle, y - top, wide, tall)) return shadeSkin(skin, (x - middle) / wide, 0.8);
    return isTorso(x - middle, y - top, wide, tall) ? clothes : wall(x / width, y / height);
  };
}

/** A round face: lit from the left, so that it holds more than one tone. */
function shadeSkin(colour: Rgb, across: number, light = 1): Rgb {
  const factor = light * (1 - 0.35 * (across + 0.35) ** 2);
  return [colour[0] * factor, colour[1] * factor, colour[2] * factor];
}

function isNeck(dx: number, dy: number, wide: number, tall: number): boolean {
  return dy > 0.8 * tall && dy < 1.16 * tall && Math.abs(dx) < 0.24 * wide;
}

function isTorso(dx: number, dy: number, wide: number, tall: number): boolean {
  return dy > 1.06 * tall && Math.abs(dx) < wide * (0.35 + 2.2 * (dy / tall - 1.06) ** 0.5);
}

function finish(image: PixelImage, { tone, grey, blur = 0, noise = 0, seed = 1 }: PortraitParts): PixelImage {
  const { data } = image;
  for (let pass = 0; pass < blur; pass += 1) soften(image);
  const random = mulberry(seed);
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 === 3) continue;
    const first = at - (at % 4);
    const luma = 0.3 * (data[first] ?? 0) + 0.59 * (data[first + 1] ?? 0) + 0.11 * (data[first + 2] ?? 0);
    if (grey && at === first) data.fill(luma, first, first + 3);
    const value = data[at] ?? 0;
    const grain = noise === 0 ? 0 : (random() + random() + random() - 1.5) * 2 * noise;
    data[at] = Math.round((tone ? tone(value) : value) + grain);
  }
  return image;
}

/** A 3×3 average; the edge repeats its outermost pixel, else blur would paint a border. */
function soften({ data, width, height }: PixelImage): void {
  const before = data.slice();
  const at = (x: number, y: number, channel: number) =>
    before[(Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4 + channel] ?? 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let dy = -1; dy <= 1; dy += 1) for (let dx = -1; dx <= 1; dx += 1) sum += at(x + dx, y + dy, channel);
        data[(y * width + x) * 4 + channel] = sum / 9;
      }
    }
  }
}
