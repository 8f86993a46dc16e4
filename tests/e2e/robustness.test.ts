import { describe, expect, test } from 'vitest';
import { expectPost } from '../../practice/journey/expect-post.ts';
import { readPost } from '../../practice/journey/form-state.ts';
import { beginRun, endRun, openTab, readRows, readStates, run, waitForStage } from '../../practice/journey/panel.ts';
import { press } from '../../practice/journey/press.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName, Surface } from '../../practice/rig/surface.ts';
import { beginForm, expectStopped, type Stage, useRig } from './use-rig.ts';

const portal = 'https://bm.ruankao.org.cn';
const isPlanned = 'document.querySelector("[data-state=fill]") !== null';
const isWaiting = 'document.querySelector("[data-field=level]").dataset.state === "running"';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('leaving the form during a run stops it', async () => {
    const { page, panel } = await beginSlowRun(stage);
    await page.goto(`${portal}/my/task/main`);
    await waitForStage(panel, 'task');
    await expectStopped(stage);
  });

  test('a dialog over the form during a run stops it, and it can go on', async () => {
    const { page, panel, profile } = await beginSlowRun(stage);
    await press(page, '#a_cns');
    await expectStopped(stage);
    await press(page, '.layui-layer-close');
    await page.waitFor('!document.querySelector(".layui-layer, .layui-layer-shade")');
    await waitForStage(panel, 'form');
    await openTab(panel, '填表');
    await fill(panel);
    expect(await readPost(page)).toEqual(expectPost(profile.fields, stage.practice.scenario));
  });

  test('a passing word over the form during a run does not stop it', async () => {
    const { page, panel, profile } = await beginSlowRun(stage);
    await page.evaluate('void layui.layer.msg("系统繁忙，请稍候", { time: 5000 })');
    expect(await page.evaluate('document.querySelector(".layui-layer-msg") !== null')).toBe(true);
    expect(await endRun(panel, 40_000)).toBe('done');
    expect(await readPost(page)).toEqual(expectPost(profile.fields, stage.practice.scenario));
  });

  test('closing the panel during a run stops it, and it can still be undone', async () => {
    const { page, panel, before } = await beginSlowRun(stage);
    await panel.close();
    await page.waitFor('document.querySelectorAll("#bkjb option").length > 1');
    stage.panel = await stage.rig.openPanel();
    await waitForStage(stage.panel, 'form');
    await openTab(stage.panel, '填表');
    expect(new Map(await readPost(page))).toEqual(new Map(before).set('kskq', '070001'));
    expect(await run(stage.panel, '撤销填写')).toBe('done');
    expect(await readPost(page)).toEqual(before);
  });

  test('a reload of the portal: the panel is live again and fills', async () => {
    const profile = invent('李练习');
    await beginForm(stage, {}, profile);
    await fill(stage.panel);
    await stage.page.evaluate('globalThis.isOld = true, location.reload()');
    await stage.page.waitFor('!globalThis.isOld && document.readyState === "complete"');
    await stage.panel.waitFor('document.querySelector("[data-field=email]")?.dataset.state === "fill"');
    await fill(stage.panel);
    expect(await readPost(stage.page)).toEqual(expectPost(profile.fields, stage.practice.scenario));
  });

  test('the panel as a tab of its own, pinned to the portal', async () => {
    const profile = invent('李练习');
    await beginForm(stage, {}, profile);
    const tab = await stage.rig.openPanelTab();
    await waitForStage(tab, 'form');
    await openTab(tab, '填表');
    await fill(tab);
    expect(Object.values(await readStates(tab))).not.toContain('failed');
    expect(await readPost(stage.page)).toEqual(expectPost(profile.fields, stage.practice.scenario));
    await tab.close();
  });

  test('a page elsewhere: the official address, and nothing of a form', async () => {
    await beginForm(stage, {}, invent('李练习'));
    await stage.page.goto('data:text/html;charset=utf-8,<title>软考报名</title><label>姓名 <input></label>');
    await stage.panel.waitFor('document.querySelector("main").dataset.link === "elsewhere"');
    await openTab(stage.panel, '导览');
    expect(await stage.panel.evaluate('document.querySelector("main").innerText')).toContain('bm.ruankao.org.cn');
    expect(await readRows(stage.panel)).toEqual([]);
  });
});

async function fill(panel: Surface): Promise<void> {
  await panel.waitFor(isPlanned);
  expect(await run(panel, '填写本页', 40_000)).toBe('done');
}

/** A run that stands in the middle: the exam area is written, the list of levels is still on its way. */
async function beginSlowRun(stage: Stage) {
  const profile = invent('李练习');
  await beginForm(stage, { delayMs: 1200 }, profile);
  const { page, panel } = stage;
  const before = await readPost(page);
  await panel.waitFor(isPlanned);
  await beginRun(panel, '填写本页');
  await panel.waitFor(isWaiting);
  return { page, panel, profile, before };
}
