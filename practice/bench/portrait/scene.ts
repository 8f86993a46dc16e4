import type { Portrait, Rgb } from './portrait';
import type { Random } from './random';

/** A canvas whose unit is the picture's height; `ratio` is its width. */
export interface Scene {
  brush: OffscreenCanvasRenderingContext2D;
  portrait: Portrait;
  random: Random;
  ratio: number;
}

export function paintOval(
  { brush }: Scene,
  colour: string | CanvasGradient,
  [x, y, wide, tall]: readonly number[],
): void {
  brush.fillStyle = colour;
  brush.beginPath();
  brush.ellipse(x ?? 0, y ?? 0, wide ?? 0, tall ?? 0, 0, 0, 2 * Math.PI);
  brush.fill();
}

/** A colour with this share of its light. */
export function shade(colour: Rgb, light = 1): string {
  return `rgb(${colour.map((channel) => Math.max(0, Math.min(255, channel * light))).join()})`;
}

/** Where the head is: its middle, crown, height and half width. */
export function placeHead({ portrait, ratio }: Scene): { x: number; top: number; tall: number; half: number } {
  const { head, crown, shift, slimness } = portrait;
  return { x: (0.5 + shift) * ratio, top: crown, tall: head, half: (head * slimness) / 2 };
}
