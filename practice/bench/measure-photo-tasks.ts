import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type DrawnPhoto, makePhoto } from '../journey/make-photo.ts';
import { openTab } from '../journey/panel.ts';
import { chromiumSurface } from '../rig/chromium-surface.ts';
import { type Figure, milliseconds, none } from './figure.ts';
import type { WatchedBrowser } from './launch-watched.ts';
import { traceTasks } from './trace-tasks.ts';

/** A frame at 60 a second. */
const frame = 16;
const rounds = 5;
const photos: readonly (readonly [name: string, size: DrawnPhoto])[] = [
  ['0.5 MP', { width: 600, height: 840 }],
  ['12 MP', { width: 2928, height: 4099 }],
];

/** Tasks of the panel's own thread (processor time) while a photo is dropped, checked in the worker and shown with its marks. */
export async function measurePhotoTasks(watched: WatchedBrowser): Promise<Figure[]> {
  const page = await watched.newWindow();
  await page.goto(watched.panelAddress);
  await openTab(chromiumSurface(page), '照片');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-bench-'));
  const figures: Figure[] = [];
  for (const [name, size] of photos) {
    const photo = await makePhoto(chromiumSurface(watched.page), folder, size);
    figures.push(describe(name, await takeTasks(page, photo)));
  }
  fs.rmSync(folder, { recursive: true });
  await page.close();
  return figures;
}

function describe(name: string, tasks: readonly number[]): Figure {
  const long = tasks.filter((task) => task > frame);
  return {
    name: `${name}: tasks over ${frame} ms, ${rounds} checks`,
    value: String(long.length),
    target: none(long.length),
    note: `longest ${milliseconds(Math.max(...tasks))} of ${tasks.length}`,
  };
}

/** The first check counts too: of a worker that starts with it, in a panel that has shown no photo yet. */
async function takeTasks(page: Page, photo: string): Promise<number[]> {
  const panel = chromiumSurface(page);
  const devtools = await page.createCDPSession();
  const tasks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const named = photo.replace('.jpg', `-${round}.jpg`);
    fs.copyFileSync(photo, named);
    const taken = await traceTasks(page, async () => {
      await dropFile(page, devtools, named);
      await panel.waitFor(isShown, { args: [path.basename(named)] });
    });
    tasks.push(...taken);
  }
  await devtools.detach();
  return tasks;
}

/** As the system drops a file, with all events before it. */
async function dropFile(page: Page, devtools: CDPSession, file: string): Promise<void> {
  const zone = await page.waitForSelector('.photo-drop');
  const box = await zone?.boundingBox();
  if (!box) throw new Error('the panel has no place to drop a photo');
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, ...place, data });
  }
}

/** The check of this file is over and its picture stands there. */
function isShown(name: string): boolean {
  const view = document.querySelector('#view-photo');
  const isNamed = view?.querySelector('.photo-outcome .photo-file')?.textContent === name;
  return (
    isNamed && view?.querySelector('[data-verdict]') !== null && view?.querySelector('.photo-picture canvas') !== null
  );
}
