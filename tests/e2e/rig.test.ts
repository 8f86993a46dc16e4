import fs from 'node:fs';
import type { RequestListener } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchRig } from '../../practice/rig/launch.ts';
import type { BrowserName, Rig } from '../../practice/rig/surface.ts';

const welcome = 'https://bm.ruankao.org.cn/sign/welcome';

const handle: RequestListener = (request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="zh-CN"><title>${request.headers.host}${request.url}</title>
    <button type="button" onclick="this.dataset.trusted = event.isTrusted">进入</button>
    <p style="height: 3000px"></p>
    <label>姓名 <input id="name" value="旧值"></label>
    <label>照片 <input id="photo" type="file"></label></html>`);
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rig-test-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  let rig: Rig;
  let downloadDir: string;
  beforeAll(async () => {
    downloadDir = fs.mkdtempSync(path.join(folder, browser));
    rig = await launchRig(browser, { handle, downloadDir });
    await rig.page.goto(welcome);
  });
  afterAll(() => rig?.close());

  test('both official hosts are the practice portal', async () => {
    expect(await rig.page.url()).toBe(welcome);
    expect(await rig.page.evaluate('document.title')).toBe('bm.ruankao.org.cn/sign/welcome');
    const home = await rig.newPage();
    await home.goto('https://www.ruankao.org.cn/');
    expect(await home.evaluate('document.title')).toBe('www.ruankao.org.cn/');
    await home.close();
  });

  test('a click on the page is genuine', async () => {
    await rig.page.click({ role: 'button', name: '进入' });
    expect(await rig.page.evaluate('document.querySelector("button").dataset.trusted')).toBe('true');
  });

  test('typing replaces what stood there, below the fold too', async () => {
    await rig.page.type('#name', '张三丰 Zhang');
    expect(await rig.page.evaluate('document.querySelector("#name").value')).toBe('张三丰 Zhang');
    await rig.page.press('Tab');
    expect(await rig.page.evaluate('document.activeElement.id')).toBe('photo');
  });

  test('an upload delivers the file with its content', async () => {
    const file = path.join(folder, '照片.jpg');
    fs.writeFileSync(file, 'not a photo');
    await rig.page.upload('#photo', file);
    const read = async (selector: string) => {
      const chosen = document.querySelector<HTMLInputElement>(selector)?.files?.[0];
      return [chosen?.name, await chosen?.text()];
    };
    expect(await rig.page.evaluate(read, '#photo')).toEqual(['照片.jpg', 'not a photo']);
  });

  test('the real panel opens, takes a genuine click, can be pictured, closed and opened again', async () => {
    const panel = await rig.openPanel();
    expect(await panel.waitFor('document.querySelector("main") !== null')).toBe(true);
    expect(await panel.url()).toBe(`${rig.extensionOrigin}/sidepanel.html`);
    expect(await panel.evaluate('innerWidth')).toBeLessThan(500);
    expect(await panel.evaluate('document.visibilityState')).toBe('visible');
    await panel.evaluate(() => {
      addEventListener('click', (event) => document.body.setAttribute('data-trusted', String(event.isTrusted)));
    });
    await panel.click('main');
    expect(await panel.waitFor('document.body.dataset.trusted')).toBe('true');
    await panel.setColorScheme('dark');
    expect(await panel.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
    await panel.screenshot(path.join(folder, `${browser}-panel.png`));
    expect(isPng(path.join(folder, `${browser}-panel.png`))).toBe(true);
    expect(await (await rig.openPanel()).evaluate('document.body.dataset.trusted')).toBe('true');
    await panel.close();
    const again = await rig.openPanel();
    expect(await again.waitFor('document.querySelector("main") && !document.body.dataset.trusted')).toBe(true);
  });

  test('the panel opens as a tab pinned to the page, in any width and colour scheme', async () => {
    const tab = await rig.openPanelTab();
    await tab.waitFor('document.querySelector("main")');
    expect(await tab.url()).toBe(`${rig.extensionOrigin}/sidepanel.html?tab=${await rig.tabId(rig.page)}`);
    for (const width of [252, 360, 480]) {
      await tab.resize(width, 700);
      expect(await tab.evaluate('[innerWidth, innerHeight]')).toEqual([width, 700]);
    }
    for (const scheme of ['dark', 'light'] as const) {
      await tab.setColorScheme(scheme);
      expect(await tab.evaluate(`matchMedia("(prefers-color-scheme: ${scheme})").matches`)).toBe(true);
    }
    await tab.screenshot(path.join(folder, `${browser}-tab.png`));
    expect(isPng(path.join(folder, `${browser}-tab.png`))).toBe(true);
    expect(await rig.page.evaluate('document.visibilityState')).toBe('visible');
    await tab.close();
  });

  test('a download of the page lands in the folder, a confirmation is declined', async () => {
    await rig.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        download: '备份.json',
        id: 'save',
        textContent: '导出',
      });
      link.href = URL.createObjectURL(new Blob(['{"kept":true}']));
      document.body.prepend(link);
    });
    await rig.page.click('#save');
    const saved = path.join(downloadDir, '备份.json');
    await expect
      .poll(() => fs.existsSync(saved) && fs.readFileSync(saved, 'utf8'), { timeout: 10_000 })
      .toBe('{"kept":true}');
    expect(await rig.page.evaluate('confirm("提交？")')).toBe(false);
  });

  test('what a page throws reaches the test, and a wait ends', async () => {
    await expect(rig.page.evaluate('null.length')).rejects.toThrow(/null/);
    await expect(rig.page.waitFor('false', { timeout: 100 })).rejects.toThrow('waited 100 ms in vain');
  });

  test('nothing else can be reached, and every attempt is on record', async () => {
    expect(rig.refusedHosts()).toEqual([]);
    const reach = (url: string) => fetch(url, { mode: 'no-cors' }).then(String, () => 'refused');
    expect(await rig.page.evaluate(reach, 'https://elsewhere.example/')).toBe('refused');
    expect(rig.refusedHosts()).toEqual(['elsewhere.example']);
    // A plain http picture is either asked for as https or as it is: both must end at the proxy.
    await rig.page.evaluate('void (new Image().src = "http://127.0.0.1:8123/leak.png")');
    await expect.poll(rig.refusedHosts).toContain('127.0.0.1');
  });
});

test.each<BrowserName>(['chromium', 'firefox'])('%s: a launch that fails leaves no profile behind', async (browser) => {
  const profiles = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`ruankao-rig-${process.pid}-`));
  const extensionDir = path.join(folder, 'broken');
  fs.mkdirSync(extensionDir, { recursive: true });
  const manifest = { manifest_version: 99, browser_specific_settings: { gecko: { id: 'broken@extension.local' } } };
  fs.writeFileSync(path.join(extensionDir, 'manifest.json'), JSON.stringify(manifest));
  const before = profiles();
  await expect(launchRig(browser, { handle, extensionDir })).rejects.toThrow();
  expect(profiles()).toEqual(before);
});

function isPng(file: string): boolean {
  return fs.readFileSync(file).subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
}
