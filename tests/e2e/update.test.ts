import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openTab, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import { lock, setPassphrase, unlock, waitForVault } from '../../practice/journey/protect.ts';
import { outputFolder } from '../../practice/rig/output-folder.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { beginForm, useRig } from './use-rig.ts';

const passphrase = 'tuoluo qiezi paomo wugui';
const hasAlarm = '(globalThis.browser ?? chrome).alarms.get("lock").then(Boolean)';
const linkOf = (panel: Surface) => panel.evaluate<string>('document.querySelector("main").dataset.link');

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-update-'));
  fs.cpSync(outputFolder(browser), copy, { recursive: true });
  afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));
  const stage = useRig(browser, { extensionDir: copy });

  async function fillAfresh(): Promise<void> {
    const { page, panel } = stage;
    await page.goto('https://bm.ruankao.org.cn/practice/enter');
    await waitForStage(panel, 'form');
    await openTab(panel, '填表');
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    expect(await run(panel, '填写本页')).toBe('done');
  }

  test('the background is ended beside an open panel: all stays as it is, and it is there again when it is needed', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel, rig } = stage;
    await setPassphrase(panel, passphrase);
    await panel.waitFor(hasAlarm);
    await rig.stopBackground();
    await waitForVault(panel, 'unlocked');
    expect(await panel.evaluate(hasAlarm)).toBe(true);

    await page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    await fillAfresh();

    // Only the background takes the alarm away.
    await lock(panel);
    await panel.waitFor(`${hasAlarm}.then((found) => !found)`);
  });

  test('an update beside an open page and an open panel: said what to do, and nothing is lost', async () => {
    const file = path.join(copy, 'manifest.json');
    const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
    fs.writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
    await unlock(stage.panel, passphrase);
    await stage.rig.updateExtension();

    stage.panel = await stage.rig.openPanel();
    const { panel } = stage;
    expect(await panel.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().version')).toBe('99.0.0');
    // What was unlocked is locked again: its key lay in memory only.
    await waitForVault(panel, 'locked');
    await panel.waitFor('/^(stale|live)$/.test(document.querySelector("main").dataset.link)');
    // Firefox puts the new script into pages that are open, Chromium does not.
    expect(await linkOf(panel)).toBe(browser === 'chromium' ? 'stale' : 'live');
    if (browser === 'chromium') {
      await openTab(panel, '导览');
      expect(await panel.evaluate('document.querySelector(".link-notice[role=alert]").innerText')).toContain('刷新');
      await panel.click({ role: 'button', name: '刷新报名页面' });
    }
    await waitForStage(panel, 'form');
    await unlock(panel, passphrase);
    await stage.page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    await fillAfresh();
  });
});
