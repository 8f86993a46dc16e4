import fs from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { openTab, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { describeBatchKey, nextBatch, toBatchKey } from '../../rules/exam/batch.ts';
import { allowNotifications } from './allow-notifications.ts';
import { passToClosing, readPlanned, readSet } from './reminder-clock.ts';
import { begin, type Stage, useRig } from './use-rig.ts';

const api = '(globalThis.browser ?? chrome)';
const day = 24 * 60 * 60_000;
const beijing = (time: number) => new Date(time + 8 * 60 * 60_000).toISOString().slice(0, 10);
const batch = toBatchKey(nextBatch(beijing(Date.now())));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const extensionDir = allowNotifications(browser);
  const stage = useRig(browser, { extensionDir });
  afterAll(() => fs.rmSync(extensionDir, { recursive: true, force: true }));

  test('turned on from the list: the badge counts, the alarm is set, and it speaks when the mark comes', async () => {
    await clearAway(stage);
    const { page, panel } = stage;
    await panel.evaluate(noteAsking);
    await begin(stage, { region: '大连', schedule: 'now' }, invent('李练习', { region: '大连' }));
    await page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    await openTab(panel, '导览');
    await panel.waitFor('document.querySelector("[data-reminders=off] [data-reminder=closes]") !== null');
    await panel.click({ role: 'button', name: '存入日历' });
    expect(await panel.evaluate('globalThis.asked')).toEqual([]);
    await panel.click({ role: 'button', name: '打开提醒' });
    await panel.waitFor('document.querySelector("[data-reminders=on]") !== null');
    expect(await panel.evaluate('globalThis.asked')).toEqual([{ permissions: ['notifications'] }]);
    expect(await panel.waitFor(`${api}.action.getBadgeText({})`)).toBe('5天');
    expect(await readPlanned(panel, '大连')).toContain('closes');
    const { reminders = [], told } = (await readSet(panel, '大连')) ?? {};
    expect(reminders.find(({ kind }) => kind === 'closes')?.at).toBeGreaterThan(Date.now() + 2 * day);
    expect([told, await listSpoken(panel)]).toEqual([[], []]);

    await passToClosing(panel, '大连');
    await expect.poll(() => listSpoken(panel)).toEqual(['2026-2.大连.closes']);
  });

  test('a new batch comes with a pack alone: times, calendar, list, facts, guidance and review follow it, and leave with it', async () => {
    const { page, panel, folder } = stage;
    await clearAway(stage);
    await begin(stage, { region: '大连', schedule: 'now' }, invent('李练习', { region: '大连' }));
    // The list in front is of the batch under way: the coming one stands beside it.
    await page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    const opens = Date.now() + 20 * day;
    const claim = (value: unknown) => [
      { value, source: '当地通知', asOf: beijing(Date.now()), confidence: 'official' },
    ];
    const pack = {
      format: 'ruankao-rules',
      version: 1,
      id: 'next',
      name: '下一批的时间',
      origin: '某位老师',
      asOf: beijing(Date.now()),
      batches: {
        [batch]: {
          offerings: claim(['网络工程师']),
          exam: claim(`${beijing(opens + 60 * day)} ~ ${beijing(opens + 63 * day)}`),
          regions: { 大连: { registration: claim(`${beijing(opens)} 09:00 ~ ${beijing(opens + 10 * day)} 16:00`) } },
        },
      },
      regions: { 大连: { paying: claim('none') } },
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
      '软考考试（大连）',
    ]);

    // The portal names the new batch: list, rail, facts, guidance and the look before 提交 follow the file too.
    await page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    await page.evaluate(nameBatch, describeBatchKey(batch));
    const notOffered = `没有查到 ${describeBatchKey(batch)}开考`;
    await panel.waitFor(readText, { args: ['.journey-watch', notOffered] });
    expect(await panel.waitFor(readText, { args: ['[data-region=大连]', '不用缴费'] })).toBeTruthy();
    expect(await panel.evaluate('document.querySelector("[data-step=payment]").dataset.state')).toBe('skipped');
    expect(await panel.evaluate(readText, '[data-fact=paying]', '不用缴费')).toMatch(/说法不一.*不用缴费.*要缴费/);
    expect(await panel.evaluate(readText, card, '考试')).toBeTruthy();
    await page.goto('https://bm.ruankao.org.cn/practice/enter');
    await waitForStage(panel, 'form');
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    expect(await run(panel, '填写本页')).toBe('done');
    await panel.click({ role: 'button', name: '提交前检查' });
    await panel.waitFor('document.querySelector("[data-finding=not-in-batch]") !== null');

    // The next edition of the file takes the place of the first.
    await openTab(panel, '设置');
    const fee = claim({ perPerson: 12, perSubject: 61 });
    await upload(panel, folder, { ...pack, regions: { 大连: { paying: claim('needed'), fee } } });
    expect(await panel.waitFor(readText, { args: ['[data-fact=fee]', '每人 12 元，加每科 61 元'] })).toBeTruthy();
    expect(await panel.evaluate('document.querySelectorAll("[data-pack=next]").length')).toBe(1);

    // Without it nobody knows, and that is said.
    await panel.click({ role: 'button', name: '删除规则包：下一批的时间' });
    await panel.waitFor('document.querySelector("[data-pack=next]") === null');
    await panel.waitFor('document.querySelector("[data-finding=not-in-batch]") === null');
    expect(await panel.evaluate('document.querySelector("[data-step=payment]").dataset.state')).toBe('ahead');
    expect(await panel.evaluate(readText, '[data-facts]', '没有查到')).toMatch(/没有查到：报名费.*以当地通知为准/);
    expect(await panel.evaluate(readText, '.journey-watch', notOffered)).toBe(false);
    expect(await panel.evaluate(readText, card, '考试')).toBe(false);
  });
});

/** Runs in the panel: every permission that is asked for is written down in `asked`, and asked for. */
const noteAsking = `(() => {
  const { permissions } = ${api};
  globalThis.ask ??= permissions.request.bind(permissions);
  globalThis.asked = [];
  permissions.request = (wish, ...rest) => {
    globalThis.asked.push(wish);
    return globalThis.ask(wish, ...rest);
  };
})()`;

async function upload(panel: Surface, folder: string, pack: object): Promise<void> {
  const file = path.join(folder, 'pack.json');
  fs.writeFileSync(file, JSON.stringify(pack));
  await panel.upload('.pack-list input[type=file]', file);
}

/** Runs in the page: as it will look once the portal takes registrations for that batch. */
function nameBatch(name: string): void {
  const chosen = document.querySelector<HTMLOptionElement>('select[name=time] option:checked');
  if (chosen) chosen.textContent = `${name.replace(/\s/g, '')}软考`;
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
