import { describe, expect, test } from 'vitest';
import { people } from '../../practice/data/people.ts';
import { expectPost } from '../../practice/journey/expect-post.ts';
import { readPost, settleLog } from '../../practice/journey/form-state.ts';
import { readLook } from '../../practice/journey/look.ts';
import { beginRun, endRun, openTab, readRows, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { forbiddenActions } from '../../practice/server/action-log.ts';
import { beginForm, expectStopped, type Stage, useRig } from './use-rig.ts';

const form = 'https://bm.ruankao.org.cn/practice/enter';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('the login of another person blocks the fill', async () => {
    await beginForm(stage, { identity: { ...people.王示例 } }, invent('李练习'));
    const { page, panel } = stage;
    await panel.waitFor('document.querySelector("[role=alert][data-blocked]") !== null');
    const before = await readPost(page);
    await panel.click({ role: 'button', name: '填写本页' });
    expect(await buttonState(stage, '填写本页')).toBe('disabled');
    expect(await panel.evaluate('document.querySelector("[data-blocked]").textContent')).toContain('姓名');
    await readLook(panel);
    expect(await panel.evaluate('document.querySelector("main").dataset.run')).toBe('idle');
    expect(await readPost(page)).toEqual(before);
  });

  test('the preview writes nothing, and the pledge is left to the candidate', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel, practice } = stage;
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    const pledge = 'document.querySelector("[aria-label=由你填写] [data-unknown=pledge]")?.textContent';
    expect(await panel.waitFor(pledge)).toContain('本人');
    await settleLog(page);
    expect(practice.log.events).toEqual([]);
    expect(practice.log.acts).toEqual([]);
    expect(await run(panel, '填写本页')).toBe('done');
    expect(await page.evaluate('document.querySelector("[name=cxcn]").checked')).toBe(false);
    await settleLog(page);
    expect(practice.log.counts).toEqual(Object.fromEntries(forbiddenActions.map((action) => [action, 0])));
  });

  const touches = [
    { way: 'typing', act: ({ page }: Stage) => page.type('#byxx', '我自己写的'), kept: ['byxx', '我自己写的'] },
    {
      way: 'a press of the mouse',
      act: ({ page }: Stage) => page.click('[name=sxzy] + .layui-form-radio'),
      kept: ['sxzy', '1'],
    },
  ];
  test.each(touches)('$way in the page ends a run cleanly', async ({ act, kept }) => {
    const profile = invent('李练习', { school: '档案里的学校', majorRelation: '相近' });
    await beginForm(stage, { delayMs: 1500 }, profile);
    const { page, panel, practice } = stage;
    const before = await readPost(page);
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    await beginRun(panel, '填写本页');
    await panel.waitFor('document.querySelector("[data-field=level]").dataset.state === "running"');
    await act(stage);
    await expectStopped(stage);
    await page.waitFor('document.querySelectorAll("#bkjb option").length > 1');
    await readLook(panel);
    const changed = new Map([...before, ['kskq', '070001'], kept] as [string, string][]);
    expect(new Map(await readPost(page))).toEqual(changed);

    practice.scenario.delayMs = 50;
    expect(await run(panel, '填写本页')).toBe('done');
    const post = new Map(expectPost(profile.fields, practice.scenario)).set(kept[0] ?? '', kept[1] ?? '');
    expect(new Map(await readPost(page))).toEqual(post);
  });

  test('a page that tries every door to the extension gets nothing, and hears nothing of a fill', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel, rig } = stage;
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    const before = await readPost(page);
    await page.evaluate(listenEverywhere, channels);
    await page.evaluate(embedStranger);
    expect(await page.evaluate(tryDoors, rig.extensionOrigin, rig.extensionId)).toEqual([]);
    await readLook(panel);
    expect(await panel.evaluate('document.querySelector("main").dataset.run')).toBe('idle');
    expect(await readPost(page)).toEqual(before);

    expect(await run(panel, '填写本页')).toBe('done');
    expect(await readPost(page)).not.toEqual(before);
    expect(await page.evaluate(askStranger)).toEqual(['', '', '']);
    expect(await page.evaluate('heard')).toEqual([]);
    // Each panel that lives holds one: the page's frame of it did not become one.
    expect(await panel.evaluate(countPanels)).toBe(1);
  });

  test('events made by the page neither begin nor end a run', async () => {
    const profile = invent('李练习');
    await beginForm(stage, { delayMs: 800 }, profile);
    const { page, panel, practice } = stage;
    const before = await readPost(page);
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    await page.evaluate(pretend);
    await readLook(panel);
    expect(await panel.evaluate('document.querySelector("main").dataset.run')).toBe('idle');
    expect(await readPost(page)).toEqual(before);

    await beginRun(panel, '填写本页');
    await panel.waitFor('document.querySelector("[data-field=level]").dataset.state === "running"');
    await page.evaluate(pretend);
    expect(await endRun(panel)).toBe('done');
    await page.waitFor('document.querySelector("#bkkm").value !== ""');
    expect(await readPost(page)).toEqual(expectPost(profile.fields, practice.scenario));
  });

  test('the page stays as the portal made it', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, rig } = stage;
    await stage.panel.close();
    await page.goto(form);
    await page.waitFor('document.querySelectorAll(".layui-form-select").length > 5');
    const before = await page.evaluate('document.documentElement.outerHTML');
    stage.panel = await rig.openPanel();
    await waitForStage(stage.panel, 'form');
    await openTab(stage.panel, '填表');
    await stage.panel.waitFor('document.querySelectorAll("[data-field]").length > 20');
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);

    await stage.panel.click('[data-field=email] button');
    expect(await page.waitFor('document.querySelector("html > ruankao-highlight") !== null')).toBe(true);
    await page.waitFor('document.querySelector("ruankao-highlight") === null');
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);

    expect(await run(stage.panel, '填写本页')).toBe('done');
    expect((await readRows(stage.panel)).filter((row) => row.state === 'failed')).toEqual([]);
    expect(await page.evaluate(listOwnMarks)).toEqual([]);
  });
});

/** What a hostile or clumsy page might try: our words as messages and events, clicks and keys that nobody made. */
function pretend(): void {
  const wish = { type: 'fill', values: { email: 'thief@example.com' }, accept: [], skip: [] };
  for (const message of [wish, { name: 'panel', ...wish }, { type: 'page.ready' }]) postMessage(message, '*');
  const api = (
    globalThis as { chrome?: { runtime?: { connect?(info: object): { postMessage(message: object): void } } } }
  ).chrome;
  api?.runtime?.connect?.({ name: 'panel' }).postMessage(wish);
  for (const target of [document, ...document.querySelectorAll('form input, form select, form button.layui-btn-sm')]) {
    if (target instanceof HTMLElement && target.id === 'btn_zp') continue;
    for (const type of ['fill', 'undo', 'panel'])
      target.dispatchEvent(new CustomEvent(type, { detail: wish, bubbles: true }));
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  }
}

/** Attributes, elements and globals that only this extension could have left in the page's own world. */
function listOwnMarks(): string[] {
  const names = [...document.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames(),
  ]);
  const globals = Object.getOwnPropertyNames(globalThis);
  return [...names, ...globals].filter((name) => /ruankao|copilot|wxt|preact/i.test(name));
}

function buttonState({ panel }: Stage, name: string): Promise<string> {
  return panel.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
    return button?.disabled ? 'disabled' : 'enabled';
  }, name);
}

const channels = ['vault', 'sealed-profiles', 'sealed-history', 'notes.visits'].map(
  (name) => `ruankao-copilot.${name}`,
);

type Eavesdropper = typeof globalThis & { heard: string[] };

/** Runs in the page: whatever is said aloud there from now on is noted, and everything we might listen to is told lies. */
function listenEverywhere(names: readonly string[]): void {
  const heard: string[] = [];
  (globalThis as Eavesdropper).heard = heard;
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  addEventListener('storage', ({ key }) => heard.push(`storage ${key}`));
  for (const name of names) {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => heard.push(`${name} ${data}`);
    channel.postMessage('changed');
  }
}

/** Runs in the page: a frame of another origin that shows a form and can be asked what stands in it. */
function embedStranger(): Promise<void> {
  const frame = document.createElement('iframe');
  frame.id = 'stranger';
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.srcdoc = `<h2>考生报名</h2><form><label>姓名 <input name="xm"></label><label>证件号码 <input name="zjhm"></label>
    <label>Email <input name="email"></label></form><script>
    addEventListener('message', ({ ports }) => ports[0].postMessage([...document.querySelectorAll('input')].map((one) => one.value)));
    </script>`;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve());
    document.body.append(frame);
  });
}

function askStranger(): Promise<unknown> {
  const frame = document.querySelector<HTMLIFrameElement>('#stranger');
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    frame?.contentWindow?.postMessage('', '*', [port2]);
  });
}

/** Runs in the page: what each door gave away. */
async function tryDoors(origin: string, id: string): Promise<string[]> {
  type Api = {
    runtime: { sendMessage(...given: unknown[]): Promise<unknown>; connect(...given: unknown[]): object };
    storage: Record<string, { get(): Promise<unknown> }>;
  };
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  const api = () => (browser ?? chrome) as Api;
  const wish = { type: 'fill', values: { email: 'thief@example.com' }, accept: [], skip: [], surface: 0 };
  const load = (tag: 'img' | 'script', from: string) =>
    new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(tag), { onload: resolve, onerror: reject, src: from });
      document.head.append(element);
    });
  const doors: Record<string, () => unknown> = {
    message: () => api().runtime.sendMessage(id, wish),
    'a message as our script sends it': () => api().runtime.sendMessage({ type: 'page.ready' }),
    port: () => api().runtime.connect(id, { name: 'panel' }),
    'local storage': () => api().storage.local?.get(),
    'session storage': () => api().storage.session?.get(),
    'its page': async () => (await fetch(`${origin}/sidepanel.html`)).text(),
    'its manifest': async () => (await fetch(`${origin}/manifest.json`, { mode: 'no-cors' })).type,
    'its icon': () => load('img', `${origin}/icon/16.png`),
    'its script': () => load('script', `${origin}/background.js`),
    'its module': () => import(`${origin}/background.js`),
    'its database': async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      if (!names.includes('ruankao-copilot')) throw new Error('not here');
    },
    'a lock of its': async () => {
      const { held = [] } = await navigator.locks.query();
      if (!held.some(({ name }) => name?.startsWith('ruankao-copilot'))) throw new Error('not here');
    },
  };
  const frame = document.createElement('iframe');
  frame.src = `${origin}/sidepanel.html?tab=1`;
  document.body.append(frame);
  const tried = await Promise.all(
    Object.entries(doors).map(async ([name, door]) => {
      try {
        return `${name}: ${JSON.stringify(await door())}`;
      } catch {
        return '';
      }
    }),
  );
  return tried.filter(Boolean);
}

async function countPanels(): Promise<number> {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name }) => name?.startsWith('ruankao-copilot.panel.')).length;
}
