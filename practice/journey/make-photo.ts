import fs from 'node:fs';
import path from 'node:path';
import type { Surface } from '../rig/surface.ts';

export type DrawnPhoto = {
  width: number;
  height: number;
  /** Of the JPEG, 0–1; 0.85 unless told. */
  quality?: number;
  /** The EXIF orientation for which the pixels are stored; the tag itself is not written. */
  storedFor?: number;
  /** Without colour, though stored in three. */
  grey?: boolean;
};

/** As the official photo tool leaves it (docs/portal.md §6). */
export const processedSize = { width: 295, height: 413 };

/**
 * A drawn portrait on a white wall as a real JPEG in `folder`; the browser of `page` paints and encodes it.
 * Returns the path of the file, 报名照片.jpg.
 */
export async function makePhoto(page: Surface, folder: string, size: DrawnPhoto = processedSize): Promise<string> {
  const file = path.join(folder, '报名照片.jpg');
  fs.writeFileSync(file, Buffer.from(await page.evaluate(paint, size), 'base64'));
  return file;
}

/** Runs inside a page: shoulders, neck, face and hair with a little grain, so that the file has a photo's weight. */
async function paint({ width, height, quality = 0.85, storedFor = 1, grey = false }: DrawnPhoto): Promise<string> {
  const stored = storedFor < 5 ? { width, height } : { width: height, height: width };
  const canvas = Object.assign(document.createElement('canvas'), stored);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas here');
  const places: [number, number, number, number, number, number][] = [
    [1, 0, 0, 1, 0, 0],
    [-1, 0, 0, 1, width, 0],
    [-1, 0, 0, -1, width, height],
    [1, 0, 0, -1, 0, height],
    [0, 1, 1, 0, 0, 0],
    [0, -1, 1, 0, 0, width],
    [0, -1, -1, 0, height, width],
    [0, 1, -1, 0, height, 0],
  ];
  if (grey) brush.filter = 'grayscale(1)';
  brush.setTransform(...(places[storedFor - 1] ?? [1, 0, 0, 1, 0, 0]));
  const ball = (colour: string, x: number, y: number, [wide, high]: [number, number]) => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.ellipse(x * width, y * height, wide * width, high * height, 0, 0, 7);
    brush.fill();
  };
  brush.fillStyle = '#fefefe';
  brush.fillRect(0, 0, width, height);
  ball('#2b3a55', 0.5, 1.02, [0.46, 0.26]);
  ball('#d9a98a', 0.5, 0.72, [0.12, 0.14]);
  ball('#2a211c', 0.5, 0.37, [0.26, 0.25]);
  ball('#e3b596', 0.5, 0.44, [0.22, 0.23]);
  for (const x of [0.41, 0.59]) ball('#1d1512', x, 0.41, [0.03, 0.012]);
  ball('#b0685a', 0.5, 0.56, [0.06, 0.012]);
  const picture = brush.getImageData(0, 0, stored.width, stored.height);
  for (let at = 0; at < picture.data.length; at += 1) {
    if (at % 4 !== 3 && (picture.data[at] ?? 0) < 250) picture.data[at] = (picture.data[at] ?? 0) + ((at * 31) % 9) - 4;
  }
  brush.putImageData(picture, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  const bytes = new Uint8Array(await (blob ?? new Blob()).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}
