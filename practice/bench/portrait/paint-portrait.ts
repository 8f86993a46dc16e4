import { paintSitter } from './paint-sitter';
import { paintWall } from './paint-wall';
import type { Portrait } from './portrait';
import { createRandom } from './random';

/** Draws a portrait and encodes it, as a camera and a photo shop would leave it. */
export async function paintPortrait(portrait: Portrait): Promise<Blob> {
  const { width, height, quality } = portrait;
  const canvas = new OffscreenCanvas(width, height);
  const brush = openBrush(canvas);
  brush.filter = portrait.blur > 0 ? `blur(${(portrait.blur * height) / 413}px)` : 'none';
  const margin = Math.ceil(portrait.blur * 6);
  brush.drawImage(paintScene(portrait, margin), -margin, -margin);
  brush.filter = 'none';
  const image = brush.getImageData(0, 0, width, height);
  develop(image.data, portrait);
  brush.putImageData(image, 0, 0);
  paintFrame(brush, portrait);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 });
}

/** Wider than the picture by `margin` on every side, so that blurring finds something beyond the edge. */
function paintScene(portrait: Portrait, margin: number): OffscreenCanvas {
  const { width, height } = portrait;
  const canvas = new OffscreenCanvas(width + 2 * margin, height + 2 * margin);
  const brush = openBrush(canvas);
  brush.translate(margin, margin);
  brush.scale(height, height);
  const scene = { brush, portrait, random: createRandom(portrait.seed + 77), ratio: width / height };
  paintWall(scene);
  paintSitter(scene);
  return canvas;
}

function openBrush(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('no 2d context for an OffscreenCanvas');
  return brush;
}

/** Exposure, colour and the sensor's noise. */
function develop(data: Uint8ClampedArray, { exposure, grey, noise, seed }: Portrait): void {
  const random = createRandom(seed + 5);
  for (let at = 0; at < data.length; at += 4) {
    const luma = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
    for (let channel = at; channel < at + 3; channel += 1) {
      const value = grey ? luma : (data[channel] ?? 0);
      data[channel] = value * exposure + (grey ? 0 : random.between(-1.7, 1.7) * noise);
    }
  }
}

function paintFrame(brush: OffscreenCanvasRenderingContext2D, { frame, width, height }: Portrait): void {
  if (!frame) return;
  const thick = Math.max(2, Math.round(frame.width * height));
  brush.strokeStyle = `rgb(${frame.colour.join()})`;
  brush.lineWidth = 2 * thick;
  brush.strokeRect(0, 0, width, height);
}
