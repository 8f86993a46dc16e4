import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { openTab, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import { outputFolder } from '../../practice/rig/output-folder.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { describeBatchKey, nextBatch, toBatchKey } from '../../rules/exam/batch.ts';
import { begin, type Stage, useRig } from './use-rig.ts';

const api = '(globalThis.browser ?? chrome)';
const day = 24 * 60 * 60_000;
const beijing = (time: number) => new Date(time + 8 * 60 * 60_000).toISOString().slice(0, 10);
const batch = toBatchKey(nextBatch(beijing(Date.now())));

/** A copy of the build that has notifications from the start: nobody sits here to answer the browser's question. */
function allowNotifications(browser: BrowserName): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-allowed-'));
  fs.cpSync(outputFolder(browser), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(fs.readFileSync(file, 'utf8'));
  manifest.permissions.push(...optional_permissions);
  fs.writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const extensionDir = allowNotifications(browser);
  const stage = useRig(browser, { extensionDir });
  afterAll(() => fs.rmSync(extensionDir, { recursive: true, force: true }));

  test('turned on from the list: the badge counts, the alarm is set, and it speaks when the mark comes', async () => {
    await clearAway(stage);
    await begin(stage, { region: '大连', schedule: 'now' }, invent('李练习', { region: '大连' }));
    const { page, panel } = stage;
    await page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    await openTab(panel, '导览');
    await panel.waitFor('document.querySelector("[data-reminders=off] [data-reminder=closes]") !== null');
    await panel.click({ role: 'button', name: '打开提醒' });
    await panel.waitFor('document.querySelector("[data-reminders=on]") !== null');
    expect(await panel.waitFor(`${api}.action.getBadgeText({})`)).toBe('5天');
    const due = (await panel.evaluate(readDue)) as number;
    expect(due - Date.now()).toBeGreaterThan(2 * day);
    expect(await listSpoken(panel)).toEqual([]);

    // As if the days until then had passed; the alarm of the real browser wakes the real background.
    await panel.evaluate(passTime, due - Date.now() + 1000);
    await panel.evaluate(`${api}.alarms.create('remind', { when: Date.now() })`);
    await expect.poll(() => listSpoken(panel), { timeout: 20_000 }).toEqual(['2026-2.大连.closes']);
  });

  test('a new batch comes with a pack alone, and its times go to the calendar', async () => {
    const { page, panel, folder } = stage;
    await clearAway(stage);
    await begin(stage, { region: '大连', schedule: 'now' }, invent('李练习', { region: '大连' }));
    // The list in front is of the batch under way: the coming one stands beside it.
    await page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    const opens = Date.now() + 20 * day;
    const claim = (value: string) => [{ value, source: '当地通知', asOf: beijing(Date.now()), confidence: 'official' }];
    const pack = {
      format: 'ruankao-rules',
      version: 1,
      id: 'next',
      name: '下一批的时间',
      origin: '某位老师',
      asOf: beijing(Date.now()),
      batches: {
        [batch]: {
          regions: { 大连: { registration: claim(`${beijing(opens)} 09:00 ~ ${beijing(opens + 10 * day)} 16:00`) } },
        },
      },
    };
    await openTab(panel, '设置');
    await upload(panel, folder, { ...pack, origin: '请到 bm-ruankao.example 报名' });
    expect(await panel.waitFor('document.querySelector(".pack-list [role=alert]")?.textContent')).toContain('origin');
    expect(await panel.evaluate('document.querySelector("[data-pack=next]")')).toBeNull();
    await upload(panel, folder, pack);
    await panel.waitFor('document.querySelector("[data-pack=next]") !== null');

    await page.goto('https://www.ruankao.org.cn/');
    await waitForStage(panel, 'home');
    await openTab(panel, '导览');
    const card = `.reminder-card[data-batch="${batch}"]`;
    expect(await panel.waitFor(readText, { args: [card, '报名开始'] })).toContain(describeBatchKey(batch));
    await panel.click(`${card} .reminder-switch button:last-child`);
    const file = path.join(folder, `软考-${batch}-大连.ics`);
    await expect.poll(() => fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes('END:VCALENDAR')).toBe(true);
    const events = new ICAL.Component(ICAL.parse(fs.readFileSync(file, 'utf8'))).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      '软考报名开始（大连）',
      '软考报名截止（大连）',
    ]);
    await openTab(panel, '设置');
    await panel.click({ role: 'button', name: '删除规则包：下一批的时间' });
    await panel.waitFor('document.querySelector("[data-pack=next]") === null');
  });
});

async function upload(panel: Surface, folder: string, pack: object): Promise<void> {
  const file = path.join(folder, 'pack.json');
  fs.writeFileSync(file, JSON.stringify(pack));
  await panel.upload('.pack-list input[type=file]', file);
}

/** The text of the element once it says this. */
function readText(selector: string, words: string): string | false {
  const text = document.querySelector(selector)?.textContent ?? '';
  return text.includes(words) && text;
}

/** As before the first try: nothing is turned on, imported, said or saved. */
async function clearAway({ panel, folder }: Stage): Promise<void> {
  await openTab(panel, '设置');
  await pressWhile(panel, '[data-pack=next] button');
  await openTab(panel, '导览');
  await pressWhile(panel, '[data-reminders=on] .reminder-switch button:first-child');
  await panel.evaluate(
    `${api}.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => ${api}.notifications.clear(id))))`,
  );
  for (const name of fs.readdirSync(folder)) if (name.endsWith('.ics')) fs.rmSync(path.join(folder, name));
}

async function pressWhile(panel: Surface, selector: string): Promise<void> {
  const isThere = (aim: string) => document.querySelector(aim) !== null;
  if (!(await panel.evaluate(isThere, selector))) return;
  await panel.click(selector);
  await panel.waitFor((aim: string) => document.querySelector(aim) === null, { args: [selector] });
}

async function listSpoken(panel: Surface): Promise<string[]> {
  return panel.evaluate(`${api}.notifications.getAll().then(Object.keys)`);
}

/** When the background will wake for the closing, after checking that an alarm is set. */
async function readDue(): Promise<number> {
  const { alarms } = (globalThis as unknown as { chrome: { alarms: { get(name: string): Promise<unknown> } } }).chrome;
  if (!(await alarms.get('remind'))) throw new Error('no alarm is set');
  const open = indexedDB.open('ruankao-copilot');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const request = database.transaction('notes').objectStore('notes').get('reminders');
  const sets = await new Promise<{ reminders: { kind: string; at: number }[] }[]>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return sets[0]?.reminders.find(({ kind }) => kind === 'closes')?.at ?? 0;
}

/** Moves everything kept this much nearer. */
async function passTime(ms: number): Promise<void> {
  const open = indexedDB.open('ruankao-copilot');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const transaction = database.transaction('notes', 'readwrite');
  const store = transaction.objectStore('notes');
  const request = store.get('reminders');
  request.onsuccess = () => {
    for (const set of request.result) {
      for (const one of set.reminders) {
        one.at -= ms;
        one.until -= ms;
        if (one.since !== undefined) one.since -= ms;
      }
    }
    store.put(request.result, 'reminders');
  };
  await new Promise<void>((resolve) => {
    transaction.oncomplete = () => resolve();
  });
  database.close();
}
