import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makePhoto } from '../../practice/journey/make-photo.ts';
import { openTab, readStates, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { stages } from '../../rules/journey/stage.ts';
import { fieldKeys } from '../../rules/profile/field-key.ts';
import { beginForm, useRig } from './use-rig.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const photoInput = 'input[type=file][accept^="image/"]';

test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('the build %s has the panel', (build) => {
  expect(fs.existsSync(path.join(root, '.output', build, 'manifest.json'))).toBe(true);
  expect(fs.existsSync(path.join(root, '.output', build, 'sidepanel.html'))).toBe(true);
});

test.each(['build', 'start', 'test', 'test:unit', 'test:e2e', 'bench', 'packs'])('npm run %s exists', (script) => {
  expect(JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).scripts).toHaveProperty([script]);
});

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('the panel speaks Chinese whatever the browser speaks, and has its five rooms', async () => {
    const { panel, rig } = stage;
    expect(await panel.url()).toBe(`${rig.extensionOrigin}/sidepanel.html`);
    expect(await panel.evaluate('document.documentElement.lang')).toBe('zh-CN');
    for (const name of ['导览', '填表', '照片', '档案', '设置']) {
      await openTab(panel, name);
      const shown =
        '[...document.querySelectorAll("[role=tabpanel]:not([hidden])")].map((view) => document.getElementById(view.getAttribute("aria-labelledby")).textContent)';
      expect(await panel.waitFor(`${shown}[0] === ${JSON.stringify(name)} && ${shown}.length === 1`)).toBe(true);
    }
    expect(await panel.evaluate(listEnglish)).toEqual([]);
  });

  test('stage, run and field hooks keep their words', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { panel, rig } = stage;
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    const hooks = () =>
      panel.evaluate('({ ...document.querySelector("main").dataset })') as Promise<Record<string, string>>;
    expect(await hooks()).toMatchObject({ stage: 'form', run: 'idle' });
    expect(stages).toContain((await hooks()).stage);
    expect(await run(panel, '填写本页')).toBe('done');
    expect(await hooks()).toMatchObject({ stage: 'form', run: 'done' });
    const states = await readStates(panel);
    expect(Object.keys(states).filter((key) => !(fieldKeys as readonly string[]).includes(key))).toEqual([]);
    expect(await run(panel, '撤销填写')).toBe('done');
    expect((await readStates(panel)).email).toBe('undone');

    const tab = await rig.openPanelTab();
    expect(await tab.url()).toBe(`${rig.extensionOrigin}/sidepanel.html?tab=${await rig.tabId(stage.page)}`);
    await waitForStage(tab, 'form');
    await tab.close();
  });

  test('the buttons keep their names', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { panel } = stage;
    const rooms = {
      填表: ['填写本页', '撤销填写', '存入档案'],
      档案: ['导入', '导出'],
      照片: ['检查照片'],
      设置: ['演示模式'],
    };
    for (const [room, names] of Object.entries(rooms)) {
      await openTab(panel, room);
      for (const name of names) expect({ name, found: await hasButton(panel, name) }).toEqual({ name, found: true });
    }
    await panel.click({ role: 'button', name: '演示模式' });
    await openTab(panel, '填表');
    await panel.waitFor('!document.querySelector("#view-fill").textContent.includes("110101199003079999")');
    // It stays on for a panel opened anew before a class.
    await panel.close();
    stage.panel = await stage.rig.openPanel();
    await waitForStage(stage.panel, 'form');
    await stage.panel.waitFor('document.querySelector("#view-fill [data-field=idNumber]") !== null');
    expect(await stage.panel.evaluate('document.querySelector("#view-fill").textContent')).not.toContain(
      '110101199003079999',
    );
    await openTab(stage.panel, '设置');
    await stage.panel.click({ role: 'button', name: '演示模式' });
    await stage.panel.waitFor('document.querySelector("#view-fill").textContent.includes("110101199003079999")');
  });

  test('a photo gets its verdict', async () => {
    const { page, panel, folder } = stage;
    await openTab(panel, '照片');
    const verdict = 'document.querySelector("[data-verdict]")?.dataset.verdict';
    const findings = '[...document.querySelectorAll("#view-photo [data-finding]")].map((one) => one.dataset.finding)';
    await panel.upload(photoInput, await makePhoto(page, folder));
    expect({ verdict: await panel.waitFor(verdict), findings: await panel.evaluate(findings) }).toEqual({
      verdict: 'pass',
      findings: [],
    });

    await panel.upload(photoInput, await makePhoto(page, folder, { width: 300, height: 300 }));
    await panel.waitFor(`${verdict} === "fail"`);
    expect(await panel.evaluate(findings)).toEqual(expect.arrayContaining(['too-few-bytes', 'too-few-pixels']));

    const disguised = path.join(folder, '其实是png.jpg');
    await page.screenshot(path.join(folder, 'page.png'));
    fs.renameSync(path.join(folder, 'page.png'), disguised);
    await panel.upload(photoInput, disguised);
    await panel.waitFor(`${findings}.includes("not-jpeg")`);
    expect(await panel.evaluate(verdict)).toBe('fail');
  });
});

/** Words a Chinese candidate would stumble over: text of the panel with letters and no Chinese near it. */
function listEnglish(): string[] {
  const texts = [...document.querySelectorAll('button, h1, h2, h3, p, label, legend, a, li')].map(
    (one) => one.textContent ?? '',
  );
  const isAddress = (text: string) => /^[a-z]+\.ruankao\.org\.cn$/.test(text);
  return texts.filter((text) => /[A-Za-z]{3}/.test(text) && !/[\u4e00-\u9fff]/.test(text) && !isAddress(text));
}

function hasButton(panel: Surface, name: string): Promise<boolean> {
  return panel.evaluate((wanted) => {
    const names = (one: Element) => one.getAttribute('aria-label') ?? one.textContent?.trim();
    return [...document.querySelectorAll('[role=tabpanel]:not([hidden]) button')].some((one) => names(one) === wanted);
  }, name);
}
