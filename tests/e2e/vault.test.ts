import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTab, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import {
  lock,
  setPassphrase,
  tryPassphrase,
  typePassphrases,
  unlock,
  waitForVault,
  wipe,
} from '../../practice/journey/protect.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { beginForm, useRig } from './use-rig.ts';

const passphrase = 'tuoluo qiezi paomo wugui';
const browsers: BrowserName[] = ['chromium', 'firefox'];
const readField = (panel: Surface, name: string) =>
  panel.evaluate((field) => document.querySelector<HTMLInputElement>(`[name=${field}]`)?.value, name);

describe.each(browsers)('%s', (browser) => {
  const stage = useRig(browser);

  test('in memory at first, sealed after the choice; locked it fills nothing, unlocked it does', async () => {
    const profile = invent('李练习');
    await beginForm(stage, {}, profile);
    const { panel } = stage;
    expect(await panel.waitFor('document.querySelector(".vault-notice")?.textContent')).toContain(
      '关闭浏览器或更新助手就会消失',
    );
    await setPassphrase(panel, passphrase);
    await panel.waitFor('document.querySelector(".vault-notice") === null');
    // The background has heard of it, asleep or not.
    const hasAlarm = '(globalThis.browser ?? chrome).alarms.get("lock").then(Boolean)';
    await panel.waitFor(hasAlarm);
    await panel.waitFor('document.querySelector("[name=fullName]")?.value === "李练习"');

    await lock(panel);
    expect(await panel.evaluate('document.body.textContent')).not.toContain(profile.fields.idNumber);
    await openTab(panel, '填表');
    expect(await panel.waitFor('document.querySelector("#view-fill [data-vault=locked]")?.textContent')).toContain(
      '解锁',
    );
    await waitForStage(panel, 'form');
    await panel.waitFor(`${hasAlarm}.then((found) => !found)`);
    await tryPassphrase(panel, 'a wrong one');
    expect(await panel.waitFor('document.querySelector("#view-profile [role=alert]")?.textContent')).toContain(
      '口令不对',
    );

    await unlock(panel, passphrase);
    await openTab(panel, '填表');
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    expect(await run(panel, '填写本页')).toBe('done');
  });

  test('what was typed last is there when the panel was closed at once', async () => {
    const tab = await stage.rig.openPanelTab();
    await waitForVault(tab, 'unlocked');
    await openTab(tab, '档案');
    await tab.waitFor('document.querySelector("[name=school]") !== null');
    await tab.type('[name=school]', '刚刚打完的学校');
    await tab.close();
    const later = await stage.rig.openPanelTab();
    await openTab(later, '档案');
    await later.waitFor('document.querySelector("[name=school]")?.value === "刚刚打完的学校"');
    expect(await later.evaluate('document.querySelectorAll(".profile-select option").length')).toBe(1);
    await later.close();
  });

  test('an edit in one panel shows in the other', async () => {
    const tab = await stage.rig.openPanelTab();
    await waitForVault(tab, 'unlocked');
    await openTab(tab, '档案');
    await tab.waitFor('document.querySelector("[name=school]") !== null');
    await tab.type('[name=school]', '另一个窗口');
    await stage.panel.waitFor('document.querySelector("[name=school]").value === "另一个窗口"');
    await tab.close();
  });

  test('a backup opens after everything was wiped, with a look at what is in it first', async () => {
    const { panel, folder } = stage;
    await openTab(panel, '档案');
    await panel.waitFor('document.querySelector("[name=school]") !== null');
    const school = await readField(panel, 'school');
    const backups = () => fs.readdirSync(folder).filter((name) => /^软考备份.*\.json$/.test(name));
    await panel.click({ role: 'button', name: '备份' });
    await typePassphrases(panel, '#view-profile', passphrase);
    await panel.click({ role: 'button', name: '保存备份' });
    await expect.poll(backups, { timeout: 10_000 }).toHaveLength(1);
    const file = path.join(folder, backups()[0] ?? '');
    await expect.poll(() => fs.readFileSync(file, 'utf8')).toMatch(/^\{"format":"ruankao-backup".*\}$/);

    await wipe(panel);
    await openTab(panel, '档案');
    await panel.upload('input[type=file][accept*=json]', file);
    await typePassphrases(panel, '#view-profile', passphrase);
    await panel.click({ role: 'button', name: '打开备份' });
    await panel.waitFor('document.querySelector(".import-preview [data-import=new]") !== null');
    expect(await readField(panel, 'school')).toBeUndefined();
    await panel.click({ role: 'button', name: '确认导入' });
    await panel.waitFor('document.querySelector("[name=school]") !== null');
    expect(await readField(panel, 'school')).toBe(school);
    // The passphrase of the backup protects this machine from now on.
    await waitForVault(panel, 'unlocked');
  });

  test('a lock in one panel empties the other', async () => {
    const tab = await stage.rig.openPanelTab();
    await waitForVault(tab, 'unlocked');
    await lock(tab);
    await waitForVault(stage.panel, 'locked');
    await stage.panel.waitFor('document.querySelector("[name=fullName]") === null');
    await unlock(stage.panel, passphrase);
    await waitForVault(tab, 'unlocked');
    await tab.close();
  });
});
