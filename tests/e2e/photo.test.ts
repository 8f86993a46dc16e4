import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleProbe } from '../../practice/bench/bundle-probe.ts';
import type { Outcome } from '../../practice/bench/portrait/check-portraits.ts';
import { isFound, listFalseFails } from '../../practice/bench/portrait/tally.ts';
import { type DrawnPhoto, makePhoto } from '../../practice/journey/make-photo.ts';
import { openTab, waitForStage } from '../../practice/journey/panel.ts';
import { press } from '../../practice/journey/press.ts';
import { importProfile, invent } from '../../practice/journey/profile-file.ts';
import { choosePlain } from '../../practice/journey/protect.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { readJpegSize } from '../../practice/server/photo-check.ts';
import { readSampling, turnByExif } from '../samples/edit-jpeg.ts';
import { photoFiles } from './photo-files.ts';
import { beginForm, useRig } from './use-rig.ts';

const inLayer = '.layui-layer-page input[type=file]';
const notice = 'document.querySelector("[data-upload]")';

const upright: DrawnPhoto = { width: 600, height: 840 };

/** Which part of the drawn set is looked at here; Firefox takes five times as long to draw it. */
const oneIn: Record<BrowserName, number> = { chromium: 13, firefox: 41 };

interface Checked {
  verdict: string;
  findings: string[];
  /** Size of the picture shown, where there is one. */
  shown?: [number, number];
}

/** What was said of one of `photoFiles`, with the whole text where words are missing. */
interface Told {
  name: string;
  said: string;
  shown: string;
  text?: string;
}

function readFindings(panel: Surface): Promise<string> {
  return panel.evaluate('document.querySelector("#view-photo .photo-findings").textContent');
}

function listSaved(folder: string): string[] {
  const names = fs.readdirSync(folder).filter((name) => /^源照片_\d+x\d+\.jpg$/.test(name));
  return names.map((name) => path.join(folder, name));
}

/** The photo that was saved, once it is whole: Firefox keeps its name with an empty file until then. */
function readSaved(folder: string): Buffer | undefined {
  return listSaved(folder)
    .map((name) => fs.readFileSync(name))
    .find((bytes) => bytes.subarray(-2).toString('hex') === 'ffd9');
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  const draw = async (size: DrawnPhoto): Promise<Buffer> =>
    fs.readFileSync(await makePhoto(stage.page, stage.folder, size));

  /** Has the panel check a file of these bytes. */
  async function check(name: string, bytes: Buffer): Promise<Checked> {
    const file = path.join(stage.folder, name);
    fs.writeFileSync(file, bytes);
    await stage.panel.upload('input[type=file][accept^="image/"]', file);
    return stage.panel.waitFor(readCheck, { args: [name] }) as Promise<Checked>;
  }

  test('files of known bytes: everything that has to be said of each, and nothing else', async () => {
    await openTab(stage.panel, '照片');
    const drawings = new Map<string, Buffer>();
    const drawOnce = async (size: DrawnPhoto): Promise<Buffer> => {
      const key = JSON.stringify(size);
      const drawing = drawings.get(key) ?? (await draw(size));
      drawings.set(key, drawing);
      return drawing;
    };
    const told: Told[] = [];
    for (const { name, drawn, bytes, shown, words } of photoFiles) {
      const made = Buffer.from(bytes(drawn ? await drawOnce(drawn) : Buffer.alloc(0)));
      if (name === '444.jpg') expect(readSampling(made)).toBe('1x1');
      const checked = await check(name, made);
      const text = words && (await readFindings(stage.panel));
      told.push({
        name,
        said: [checked.verdict, ...checked.findings].join(' '),
        shown: shown === 'either' ? shown : (checked.shown?.join('×') ?? 'none'),
        ...(text.includes(words) ? {} : { text }),
      });
    }
    expect(told).toEqual(photoFiles.map(({ name, said, shown }) => ({ name, said, shown })));
  });

  test('a photo turned by its EXIF is shown upright and judged as the same photo', async () => {
    const usual = await check('upright.jpg', await draw(upright));
    expect(usual.shown).toEqual([295, 413]);
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const stored = await draw({ ...upright, storedFor: orientation });
      const { findings, shown } = await check(`turned-${orientation}.jpg`, turnByExif(stored, orientation));
      const others = findings.filter((code) => code !== 'exif-rotated');
      expect({ orientation, shown, others }).toEqual({ orientation, shown: usual.shown, others: usual.findings });
      expect(findings.includes('exif-rotated')).toBe(orientation > 1);
    }
  });

  test('the quality of the JPEG changes no finding', async () => {
    // Large enough for the least number of bytes at any quality.
    const size = { width: 1600, height: 2240 };
    const usual = await check('q85.jpg', await draw(size));
    for (const quality of [0.75, 0.95]) {
      expect(await check(`q${quality}.jpg`, await draw({ ...size, quality }))).toEqual(usual);
    }
  });

  test('a large photo is looked at in the size of every limit, whatever the decoder leaves out', async () => {
    for (const width of [1160, 1200, 2000]) {
      const bytes = await draw({ width, height: width * 1.4 });
      const { shown } = await check(`${width}.jpg`, bytes);
      expect({ width, shown }).toEqual({ width, shown: [295, 413] });
    }
  });

  test('portraits of the drawn set: every fault is found, none is invented', async () => {
    await stage.panel.evaluate(await bundleProbe('portrait/check-portraits.ts'));
    const outcomes = await stage.panel.evaluate<Outcome[]>(`bench.checkPortraits(${oneIn[browser]})`);
    expect(outcomes.length).toBeGreaterThan(8);
    const wrong = outcomes.filter((each) => !isFound(each) || listFalseFails(each).length > 0);
    expect(wrong).toEqual([]);
  });

  test('a photo of another shape is cropped, made smaller, checked again and saved by a click', async () => {
    await openTab(stage.panel, '照片');
    const before = await check('4x5.jpg', turnByExif(await draw({ width: 1200, height: 1500 }), 1));
    expect(before.findings).toContain('wrong-ratio');
    const { panel, folder } = stage;
    await panel.click({ role: 'button', name: '改善照片' });
    await panel.click({ role: 'button', name: '生成并重新检查' });
    await panel.waitFor('document.querySelector("[data-improve=made]") !== null');
    const after = await panel.evaluate<string>(
      'document.querySelector("[data-improve] [data-verdict]").dataset.verdict',
    );
    expect(after).toBe('pass');
    for (const name of listSaved(folder)) fs.rmSync(name);
    await panel.evaluate('document.querySelector(".photo-improve-made > .photo-button").click()');
    await expect.poll(() => readSaved(folder), { timeout: 10_000 }).toBeTruthy();
    const bytes = readSaved(folder) ?? Buffer.alloc(0);
    const size = readJpegSize(bytes);
    expect([size?.width, (size?.height ?? 0) / (size?.width ?? 1)]).toEqual([
      expect.toSatisfy((width: number) => width >= 413),
      expect.closeTo(1.4, 2),
    ]);
    expect([bytes.length > 30_720, bytes.includes('Exif')]).toEqual([true, false]);
  });

  async function save(name: string, size?: DrawnPhoto): Promise<string> {
    const file = path.join(stage.folder, name);
    fs.renameSync(await makePhoto(stage.page, stage.folder, size), file);
    return file;
  }

  /** What the panel says of an upload once its check is over. */
  async function readNotice(panel: Surface): Promise<{ relation: string; level: string; text: string }> {
    await panel.waitFor(`${notice} && ${notice}.dataset.uploadLevel !== "running"`);
    return panel.evaluate(
      `({ relation: ${notice}.dataset.upload, level: ${notice}.dataset.uploadLevel, text: ${notice}.innerText })`,
    );
  }

  test('the original, checked before, is known again in a layer; nothing goes up by itself', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel } = stage;
    const original = await save('原片.jpg', { width: 600, height: 840 });
    await openTab(panel, '照片');
    await check('原片.jpg', fs.readFileSync(original));

    await press(page, '#btn_zp');
    await waitForStage(panel, 'photo');
    await page.upload(inLayer, original);
    expect(await readNotice(panel)).toMatchObject({ relation: 'original', level: 'fail' });
    expect(stage.practice.log.acts.filter(({ action, via }) => action === 'upload' && via === 'post')).toEqual([]);
  });

  test('with the panel closed the badge speaks, and the result waits; in a frame', async () => {
    await beginForm(stage, { photo: 'frame' }, invent('李练习'));
    const { page, rig } = stage;
    await page.screenshot(path.join(stage.folder, 'page.png'));
    const png = fs.readFileSync(path.join(stage.folder, 'page.png')).toString('base64');
    const tab = await rig.tabId(page);
    await stage.panel.close();
    await press(page, '#btn_zp');
    await page.waitFor('document.querySelector("iframe")?.contentDocument?.querySelector("input[type=file]")');
    await page.evaluate(chooseInFrame, png, '报名照片.jpg');

    const aside = await rig.newPage();
    await aside.goto(`${rig.extensionOrigin}/sidepanel.html?tab=${tab + 1_000_000}`);
    const api = 'globalThis.browser ?? chrome';
    await aside.waitFor(`(${api}).action.getBadgeText({ tabId: ${tab} }).then((text) => text === "!")`);
    expect(await aside.evaluate(`(${api}).action.getTitle({ tabId: ${tab} })`)).toContain('PNG');
    await aside.close();

    stage.panel = await rig.openPanel();
    expect(await readNotice(stage.panel)).toMatchObject({ level: 'fail', text: expect.stringContaining('PNG') });
  });

  test('the right file is told calmly, also from a shadow root; under another profile it is another person’s', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel } = stage;
    const right = await save('处理后.jpg');
    await choosePlain(panel);
    await openTab(panel, '照片');
    await check('处理后.jpg', fs.readFileSync(right));
    await panel.click('#view-photo .photo-keep button');
    await panel.waitFor('document.querySelector(".photo-keep [role=status]").textContent.includes("已存进")');

    await press(page, '#btn_zp');
    await waitForStage(panel, 'photo');
    await page.upload(inLayer, right);
    expect(await readNoticeOf('处理后.jpg')).toMatchObject({ relation: 'kept', level: 'pass' });

    for (const mode of ['open', 'closed']) {
      await page.evaluate(chooseInShadow, fs.readFileSync(right).toString('base64'), mode);
      expect(await readNoticeOf(`${mode}.jpg`)).toMatchObject({ relation: 'kept', level: 'pass' });
    }

    await importProfile(panel, invent('王示例'), stage.folder);
    await page.upload(inLayer, right);
    expect(await readNoticeOf('处理后.jpg')).toMatchObject({ relation: 'other-person', level: 'fail' });
  });

  async function readNoticeOf(file: string): ReturnType<typeof readNotice> {
    await stage.panel.waitFor(`${notice}?.querySelector(".photo-file")?.textContent === ${JSON.stringify(file)}`);
    return readNotice(stage.panel);
  }
});

/** Puts a file into the input of the frame, as the page itself might. */
function chooseInFrame(data: string, name: string): void {
  const input = document.querySelector('iframe')?.contentDocument?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input in a frame');
  const chosen = new DataTransfer();
  chosen.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Puts a file into an input within a custom element's shadow root, as a page's own upload control might. */
function chooseInShadow(data: string, mode: string): void {
  const host = document.createElement('upload-box');
  document.body.append(host);
  const root = host.attachShadow({ mode: mode as ShadowRootMode });
  root.innerHTML = '<p>上传照片</p><input type="file">';
  const input = root.querySelector('input');
  if (!input) throw new Error('no file input in the shadow root');
  input.click();
  const chosen = new DataTransfer();
  chosen.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], `${mode}.jpg`));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the panel says of the file of this name, once it is done with it. */
function readCheck(name: string): unknown {
  const view = document.querySelector('#view-photo');
  if (view?.querySelector('.photo-outcome .photo-file')?.textContent !== name) return undefined;
  const canvas = view.querySelector<HTMLCanvasElement>('.photo-picture canvas');
  return {
    verdict: view.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict,
    findings: [...view.querySelectorAll<HTMLElement>('[data-finding]')].map((one) => one.dataset.finding),
    ...(canvas ? { shown: [canvas.width, canvas.height] } : {}),
  };
}
