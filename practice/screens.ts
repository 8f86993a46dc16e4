import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProbe } from './bench/bundle-probe.ts';
import { makePhoto } from './journey/make-photo.ts';
import { openTab, run, waitForStage } from './journey/panel.ts';
import { importProfile, invent } from './journey/profile-file.ts';
import { listStopsAfter, listStopsToEnd, listStopsToForm, listStopsToPhoto, type Stop } from './journey/stops.ts';
import { createPractice } from './portal.ts';
import { launchRig } from './rig/launch.ts';
import type { Rig, Surface } from './rig/surface.ts';

/**
 * `npm run screens`: one sheet a stage in docs/screens, the page beside the panel at 252 and 360 px, light and dark.
 * `npm run screens -- photo` draws those of the photo check alone.
 */
const photoOnly = process.argv[2] === 'photo';
const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));
const views = [252, 360].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
const panelHeight = 760;

interface Studio {
  rig: Rig;
  panel: Surface;
  temporary: string;
  /** Names of the pictures taken so far, in order. */
  taken: string[];
}

/** Drawn smaller than taken: the official layout needs a desktop's width. */
const pageView = { width: 720, file: 'page' };
const panelViews = views.map(({ width, scheme }) => ({ width, scheme, file: `${width}-${scheme}` }));

/** Takes the page and the four looks of the panel. */
async function photograph({ rig, panel, temporary, taken }: Studio, name: string): Promise<void> {
  if (taken.includes(name)) return;
  taken.push(name);
  await rig.page.screenshot(path.join(temporary, `${name}-page.png`));
  for (const { width, scheme, file } of panelViews) {
    await panel.resize(width, panelHeight);
    await panel.setColorScheme(scheme);
    await panel.screenshot(path.join(temporary, `${name}-${file}.png`));
  }
}

/** Puts the five pictures of one name on one sheet. */
async function compose({ rig: { page }, temporary }: Studio, name: string): Promise<void> {
  const pictures = [pageView, ...panelViews].map(({ width, file }) => ({
    width,
    data: fs.readFileSync(path.join(temporary, `${name}-${file}.png`)).toString('base64'),
  }));
  await page.evaluate(async (list) => {
    document.body.style.cssText =
      'margin:0;display:flex;gap:12px;padding:12px;background:#8a8f98;align-items:flex-start';
    document.body.replaceChildren(
      ...list.map(({ width, data }) => Object.assign(new Image(), { src: `data:image/png;base64,${data}`, width })),
    );
    await Promise.all([...document.images].map((image) => image.decode()));
  }, pictures);
  await page.resize(
    pictures.reduce((sum, { width }) => sum + width + 12, 12),
    panelHeight + 24,
  );
  await page.screenshot(path.join(folder, `${name}.png`));
  console.log(`docs/screens/${name}.png`);
}

async function walk(studio: Studio, stops: readonly Stop[]): Promise<void> {
  for (const stop of stops) {
    await stop.arrive(studio.rig.page);
    await waitForStage(studio.panel, stop.stage);
    if (stop.stage === 'photo') await openTab(studio.panel, '导览');
    await photograph(studio, stop.stage);
  }
}

async function photographForm(studio: Studio): Promise<void> {
  const { panel } = studio;
  await openTab(panel, '填表');
  await photograph(studio, 'form-preview');
  await run(panel, '填写本页');
  await photograph(studio, 'form-filled');
  await openTab(panel, '档案');
  await photograph(studio, 'profile');
  await openTab(panel, '设置');
  await photograph(studio, 'settings');
}

/** Portraits of the set (practice/bench/portrait) by the verdict in their name. */
const portraits: Readonly<Record<string, string>> = {
  'photo-pass': 'clean III 200',
  'photo-warn': 'off-white III 2200',
  'photo-warn-clothes': 'white clothes IV 17300',
  'photo-fail-blue': 'blue I 4000',
  'photo-fail-shadow': 'shadow II 9100',
  'photo-fail-frame': 'framed V 11400',
};

async function photographPhoto(studio: Studio, photo: string): Promise<void> {
  await openTab(studio.panel, '照片');
  await checkPhoto(studio, photo);
  await photograph(studio, 'photo-checked');
  await studio.panel.evaluate(await bundleProbe('portrait/check-portraits.ts'));
  for (const [name, id] of Object.entries(portraits)) await photographPortrait(studio, name, id);
  await photographImprove(studio);
  await openTab(studio.panel, '导览');
  await studio.panel.evaluate('scrollTo(0, 0)');
}

/** A photo of another shape, and what 改善照片 makes of it. */
async function photographImprove(studio: Studio): Promise<void> {
  const { panel, rig, temporary } = studio;
  const file = path.join(temporary, 'photo-improve.jpg');
  fs.renameSync(await makePhoto(rig.page, temporary, { width: 1200, height: 1500 }), file);
  await checkPhoto(studio, file);
  await panel.click({ role: 'button', name: '改善照片' });
  await panel.evaluate('document.querySelector(".photo-improve").scrollIntoView()');
  await photograph(studio, 'photo-improve');
  await panel.click({ role: 'button', name: '生成并重新检查' });
  await panel.waitFor('document.querySelector("[data-improve=made]") !== null');
  await panel.evaluate('document.querySelector(".photo-improve-made").scrollIntoView()');
  await photograph(studio, 'photo-improved');
}

async function photographPortrait(studio: Studio, name: string, id: string): Promise<void> {
  const address = await studio.panel.evaluate<string>(`bench.showPortrait(${JSON.stringify(id)})`);
  const file = path.join(studio.temporary, `${name}.jpg`);
  fs.writeFileSync(file, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  await checkPhoto(studio, file);
  const verdict = await studio.panel.evaluate('document.querySelector("[data-verdict]").dataset.verdict');
  if (!name.startsWith(`photo-${verdict}`)) throw new Error(`${id}: ${verdict}, expected by its name: ${name}`);
  await studio.panel.evaluate('document.querySelector(".photo-picture").scrollIntoView()');
  await photograph(studio, name);
}

async function checkPhoto({ panel }: Studio, file: string): Promise<void> {
  await panel.upload('#view-photo input[type=file]', file);
  const shown = 'document.querySelector(".photo-outcome .photo-file")?.textContent';
  await panel.waitFor(`${shown} === ${JSON.stringify(path.basename(file))}`);
}

async function photographAll(studio: Studio, photo: string): Promise<void> {
  await walk(studio, listStopsToForm({ region: practice.scenario.region }));
  await photographForm(studio);
  await photographPhoto(studio, photo);
  await walk(studio, [...listStopsToPhoto({ photo }), ...listStopsToEnd({ free: false }), ...listStopsAfter()]);
  await studio.rig.page.goto('https://bm.ruankao.org.cn/nowhere');
  await studio.panel.waitFor('document.querySelector("main").dataset.stage === "unknown"');
  await photograph(studio, 'unknown');
  await studio.rig.page.goto('about:blank');
  await studio.panel.waitFor('document.querySelector("main").dataset.link === "elsewhere"');
  await photograph(studio, 'away');
}

const practice = createPractice();
practice.scenario.schedule = 'now';
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'screens-'));
const rig = await launchRig('chromium', { handle: practice.handle, windowSize: { width: 1100, height: 1000 } });
try {
  if (!photoOnly) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const photo = await makePhoto(rig.page, temporary);
  await rig.page.goto('https://www.ruankao.org.cn/');
  const panel = await rig.openPanelTab();
  const studio: Studio = { rig, panel, temporary, taken: [] };
  await importProfile(panel, invent('李练习'), temporary);
  await openTab(panel, '导览');
  if (photoOnly) await photographPhoto(studio, photo);
  else await photographAll(studio, photo);
  await panel.close();
  await rig.page.goto('about:blank');
  for (const name of studio.taken) await compose(studio, name);
} finally {
  await rig.close();
  fs.rmSync(temporary, { recursive: true, force: true });
}
