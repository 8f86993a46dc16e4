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
