import type { Inspection } from '@/utils/photo/inspect-photo';
import { createPhotoChecker } from '@/utils/photo/photo-worker';

export type PhotoTimes = {
  bytes: number;
  megapixels: number;
  /** First check: the worker starts. */
  cold: number;
  /** First check of a worker that was warmed while the candidate chose a file. */
  chosen: number;
  decode: number[];
  check: number[];
  findings: string[];
};

/** How long a candidate at least looks for a file once the pointer was over the picker; milliseconds. */
const choosing = 3000;
/** Checks until every step is compiled, as the decoder always is. */
const warming = 12;

/** Bare decode and full check of one photo in turn, both warmed, in a page of the extension; milliseconds. */
export async function timePhoto(width: number, height: number, pairs: number): Promise<PhotoTimes> {
  const file = new File([await drawNoisyPortrait(width, height)], '照片.jpg', { type: 'image/jpeg' });
  const cold = await timeFirst(file);
  const chosen = await timeFirst(file, choosing);
  const checker = createPhotoChecker('/photo-checker.js');
  const check = () => checker.check(file, { kind: 'source' });
  const { report } = await check();
  const found = report.findings.map(({ code }) => code);
  const times: PhotoTimes = {
    bytes: file.size,
    megapixels: (width * height) / 1e6,
    cold,
    chosen,
    decode: [],
    check: [],
    findings: found,
  };
  for (let pair = -warming; pair < pairs; pair += 1) {
    await rest();
    const decoded = await timeCall(() => decode(file));
    await rest();
    const checked = await timeCall(check);
    if (pair < 0) continue;
    times.decode.push(decoded);
    times.check.push(checked);
  }
  checker.close();
  return times;
}

/** From dropping a photo on the open photo tab until what its file alone shows stands there; milliseconds. */
export async function timeDrops(width: number, height: number, drops: number): Promise<number[]> {
  const photo = await drawNoisyPortrait(width, height);
  const times: number[] = [];
  for (let drop = -warming; drop < drops; drop += 1) {
    await rest();
    const told = await timeCall(() => {
      dropOnPanel(new File([photo], `照片${drop}.jpg`, { type: 'image/jpeg' }));
      return untilShown('.photo-running + .photo-findings, [data-verdict]');
    });
    await untilShown('[data-verdict]');
    if (drop >= 0) times.push(told);
  }
  return times;
}

function dropOnPanel(file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const zone = document.querySelector('.photo-drop');
  zone?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Looks at the next change first: what stands there is of the photo before. */
function untilShown(selector: string): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(`.photo-outcome :is(${selector})`)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}

/** Makes a check of one photo ready, in a worker that has checked a small one before. */
export async function prepareCheck(width: number, height: number): Promise<number> {
  const [small, photo] = [await drawNoisyPortrait(600, 840), await drawNoisyPortrait(width, height)];
  const checker = createPhotoChecker('/photo-checker.js');
  prepared.check = (file = photo) => checker.check(new File([file], '照片.jpg'), { kind: 'source' });
  await prepared.check(small);
  return photo.size;
}

export async function runPrepared(): Promise<boolean> {
  const inspection = await prepared.check?.();
  return inspection?.picture !== undefined;
}

const prepared: { check?: (file?: Blob) => Promise<Inspection> } = {};

/** The first check of a new worker; with `after` that many milliseconds after it was warmed. */
async function timeFirst(file: File, after?: number): Promise<number> {
  const checker = createPhotoChecker('/photo-checker.js');
  if (after !== undefined) {
    checker.warm();
    await new Promise((resolve) => setTimeout(resolve, after));
  }
  const time = await timeCall(() => checker.check(file, { kind: 'source' }));
  checker.close();
  return time;
}

/** Until the memory of the call before is given back: a frame of 12 MP is 46 MB. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
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
