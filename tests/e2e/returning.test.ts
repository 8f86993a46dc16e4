import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makePhoto } from '../../practice/journey/make-photo.ts';
import { endRun, openTab, readStates, waitForStage } from '../../practice/journey/panel.ts';
import { lock, typePassphrases, waitForVault } from '../../practice/journey/protect.ts';
import type { Aim, BrowserName, Surface } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';

/** As it was written for the batch of before, with a photo: 李练习 and 王示例. */
const backup = fileURLToPath(new URL('../samples/files/backup-2.json', import.meta.url));
const passphrase = '练习 passphrase 2';
const tabs = ['导览', '填表', '照片', '档案', '设置'];
/** Clicks beyond the passphrase itself that a returning candidate may need. */
const mostClicks = 8;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);
  const tab = {} as { panel: Surface };

  test('a narrow panel of a first day is nowhere wider than its window, and the way in stands first', async () => {
    tab.panel = await stage.rig.openPanelTab();
    await tab.panel.resize(252, 700);
    await expectNoOverflow(tab.panel);
    await openTab(tab.panel, '档案');
    await tab.panel.waitFor('document.querySelector(".profile-view") !== null');
    const first = 'document.querySelector("#view-profile button").textContent';
    expect(await tab.panel.evaluate(first)).toBe('新建');
  });

  test('from last batch’s backup to a filled form, in few clicks and with the passphrase typed once', async () => {
    const { panel } = tab;
    await stage.page.goto('https://bm.ruankao.org.cn/practice/enter');
    await waitForStage(panel, 'form');
    const clicks: string[] = [];
    const click = async (aim: Aim, name: string): Promise<void> => {
      clicks.push(name);
      await panel.click(aim);
    };
    await click({ role: 'tab', name: '档案' }, '档案');
    clicks.push('导入');
    await panel.upload('input[type=file][accept*=json]', backup);
    await typePassphrases(panel, '#view-profile', passphrase);
    await click({ role: 'button', name: '打开备份' }, '打开备份');
    await panel.waitFor('document.querySelectorAll(".import-preview [data-import=new]").length === 2');
    await expectNoOverflow(panel, ['档案']);
    await click({ role: 'button', name: '确认导入' }, '确认导入');
    await waitForVault(panel, 'unlocked');
    // Whatever comes in last moves the rest down.
    for (const part of ['.kept-photos', '[data-came-in]', '.profile-next']) {
      await panel.waitFor((one) => document.querySelector(one) !== null, { args: [part] });
    }
    await panel.waitFor('document.querySelector(".import-preview") === null');
    await click('.profile-next', '用上次的答案报名');
    await panel.waitFor('document.querySelector(".restore") !== null');
    expect(await panel.evaluate('document.querySelector(".restore").textContent')).toContain('要改的');
    await expectNoOverflow(panel, ['档案']);
    await click('.restore .profile-primary', '用这份答案报名');
    await panel.waitFor('document.querySelectorAll("[data-application]").length === 2');
    await click({ role: 'tab', name: '填表' }, '填表');
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    await click({ role: 'button', name: '填写本页' }, '填写本页');
    await panel.waitFor('document.querySelector("main").dataset.run === "done"', { timeout: 30_000 });
    expect(await endRun(panel)).toBe('done');
    const states = Object.values(await readStates(panel));
    expect(states.filter((state) => state === 'filled').length).toBeGreaterThan(8);
    expect(states).not.toContain('failed');
    expect(clicks.length, clicks.join(' → ')).toBeLessThanOrEqual(mostClicks);
  });

  test('the photo came along; another one is kept by a click, saved as a file, and none of it is cut off', async () => {
    const { panel } = tab;
    await openTab(panel, '档案');
    const shown = '[data-kept-photo=processed] img';
    await panel.waitFor(`document.querySelector("${shown}") !== null`);
    // Apart from where downloads land: Chromium would put the copy in its place.
    const apart = fs.mkdtempSync(path.join(stage.folder, 'photo-'));
    const photo = await makePhoto(stage.page, apart);
    await openTab(panel, '照片');
    await panel.upload('#view-photo input[type=file]', photo);
    await panel.waitFor('document.querySelector("#view-photo .photo-keep button") !== null', { timeout: 20_000 });
    await panel.click('#view-photo .photo-keep button');
    await panel.waitFor('document.querySelector(".photo-keep [role=status]").textContent.includes("已存进")');
    await openTab(panel, '档案');
    await panel.waitFor('[...document.querySelectorAll(".kept-photos img")].at(-1)?.naturalWidth > 0');
    await panel.click('.kept-photos li:last-child .profile-buttons button');
    const original = fs.readFileSync(photo, 'base64');
    await expect.poll(() => listPhotos(stage.folder), { timeout: 10_000 }).toEqual([original]);
    await panel.evaluate('document.querySelectorAll("#view-profile details").forEach((one) => { one.open = true; })');
    await expectNoOverflow(panel);
    await lock(panel);
    await expectNoOverflow(panel);
  });
});

/** The pictures in a folder, as base64. */
function listPhotos(folder: string): string[] {
  const photos = fs.readdirSync(folder).filter((file) => file.endsWith('.jpg'));
  return photos.map((file) => fs.readFileSync(path.join(folder, file), 'base64'));
}

/** Nothing of these tabs reaches beyond the window, and no text is cut off inside its box. */
async function expectNoOverflow(panel: Surface, names: readonly string[] = tabs): Promise<void> {
  for (const name of names) {
    await openTab(panel, name);
    expect(await panel.evaluate(listOverflow), name).toEqual([]);
  }
}

/** Runs inside the panel. */
function listOverflow(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('main, main *')].filter((one) => one.checkVisibility());
  const isWide = (one: HTMLElement) => {
    const { left, right } = one.getBoundingClientRect();
    return right > innerWidth + 0.5 || left < -0.5;
  };
  const isCut = (one: HTMLElement) =>
    one.scrollWidth > one.clientWidth + 1 && !/^(input|select|textarea|br)$/i.test(one.tagName) && one.clientWidth > 1;
  const wide = all.filter((one) => isWide(one) || isCut(one));
  return wide.map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 30)}`);
}
