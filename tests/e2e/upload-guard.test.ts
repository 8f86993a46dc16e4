import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePhoto, type PhotoSize } from '../../practice/journey/make-photo.ts';
import { openTab, waitForStage } from '../../practice/journey/panel.ts';
import { press } from '../../practice/journey/press.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { beginForm, useRig } from './use-rig.ts';

const inLayer = '.layui-layer-page input[type=file]';
const notice = 'document.querySelector("[data-upload]")';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  async function save(name: string, size?: PhotoSize): Promise<string> {
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

  test('the original is told from the processed photo, in a layer; nothing is held back', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel } = stage;
    const original = await save('原片.jpg', { width: 600, height: 840 });
    const processed = await save('报名照片.jpg');
    await openTab(panel, '照片');
    await panel.upload('input[type=file][accept^="image/"]', original);
    await panel.waitFor('document.querySelector("[data-verdict]") !== null');

    await press(page, '#btn_zp');
    await waitForStage(panel, 'photo');
    await page.upload(inLayer, original);
    expect(await readNotice(panel)).toMatchObject({ relation: 'original', level: 'fail' });
    await page.waitFor('document.querySelector(".zp_wjm").textContent === "原片.jpg"');
    expect(stage.practice.log.acts.filter(({ via }) => via === 'post')).toEqual([]);

    await page.upload(inLayer, processed);
    await panel.waitFor(`${notice}.innerText.includes("报名照片.jpg") && ${notice}.dataset.upload === "unknown"`);
    expect(await readNotice(panel)).toMatchObject({ level: 'pass' });
    await page.waitFor('document.querySelector("#kszp").value === "1"');
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
