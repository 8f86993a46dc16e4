import { createPhotoChecker } from '@/utils/photo/photo-worker';

export type PhotoTimes = {
  bytes: number;
  megapixels: number;
  /** First check: the worker starts. */
  cold: number;
  decode: number[];
  check: number[];
  findings: string[];
};

/** Bare decode and full check of one photo in turn, in a page of the extension; milliseconds. */
export async function timePhoto(width: number, height: number, pairs: number): Promise<PhotoTimes> {
  const file = new File([await drawNoisyPortrait(width, height)], '照片.jpg', { type: 'image/jpeg' });
  const checker = createPhotoChecker('/photo-checker.js');
  const check = () => checker.check(file, { kind: 'source' });
  const coldStart = performance.now();
  const { report } = await check();
  const cold = performance.now() - coldStart;
  const times: PhotoTimes = {
    bytes: file.size,
    megapixels: (width * height) / 1e6,
    cold,
    decode: [],
    check: [],
    findings: report.findings.map((finding) => finding.code),
  };
  await timeCall(() => decode(file));
  for (let pair = 0; pair < pairs; pair += 1) {
    times.decode.push(await timeCall(() => decode(file)));
    times.check.push(await timeCall(check));
  }
  checker.close();
  return times;
}

async function timeCall(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

async function decode(file: Blob): Promise<void> {
  (await createImageBitmap(file)).close();
}

/** Head and shoulders before a white wall, under grain, so that every check has its work. */
function drawNoisyPortrait(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context for an OffscreenCanvas');
  const fill = (colour: string, x: number, y: number, radius: readonly [number, number]) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x * width, y * height, radius[0] * width, radius[1] * height, 0, 0, 2 * Math.PI);
    context.fill();
  };
  context.fillStyle = '#fbfbfb';
  context.fillRect(0, 0, width, height);
  fill('#c79c7f', 0.5, 0.68, [0.1, 0.16]);
  fill('#25354f', 0.5, 1.02, [0.44, 0.3]);
  fill('#1d1a19', 0.5, 0.33, [0.25, 0.21]);
  fill('#d8ab8c', 0.5, 0.4, [0.21, 0.23]);
  const image = context.getImageData(0, 0, width, height);
  addGrain(image.data, 8);
  context.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

/** The same grain every time: a linear congruential generator (Numerical Recipes' constants) from a fixed seed. */
function addGrain(data: Uint8ClampedArray, amplitude: number): void {
  let seed = 20261107;
  for (let index = 0; index < data.length; index += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const grain = (seed / 2 ** 32 - 0.5) * 2 * amplitude;
    for (let channel = index; channel < index + 3; channel += 1) data[channel] = (data[channel] ?? 0) + grain;
  }
}
