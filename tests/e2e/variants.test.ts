import { describe, expect, test } from 'vitest';
import { organisations } from '../../practice/data/organisations.ts';
import { expectPost } from '../../practice/journey/expect-post.ts';
import { readPost, readShown } from '../../practice/journey/form-state.ts';
import { openTab, readRows, run, waitForStage } from '../../practice/journey/panel.ts';
import { press } from '../../practice/journey/press.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import type { Scenario } from '../../practice/server/scenario.ts';
import { begin, beginForm, useRig } from './use-rig.ts';

const portal = 'https://bm.ruankao.org.cn';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  const worlds: (readonly [string, Partial<Scenario>])[] = [
    ['a slow portal', { delayMs: 3000 }],
    ['the other wording', { wording: 'second' }],
    ['layui 2.9', { layui: '2.9' }],
    ['layui 2.6', { layui: '2.6' }],
  ];
  test.each(worlds)('%s: filled and undone', async (_, scenario) => {
    const profile = invent('李练习');
    await beginForm(stage, scenario, profile);
    const { page, panel, practice } = stage;
    const before = { post: await readPost(page), shown: await readShown(page) };
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    expect(await run(panel, '填写本页', 40_000)).toBe('done');
    expect((await readRows(panel)).filter((row) => row.state === 'failed')).toEqual([]);
    expect(await panel.evaluate('document.querySelectorAll("[data-alarm]").length')).toBe(0);
    expect(await readPost(page)).toEqual(expectPost(profile.fields, practice.scenario));
    expect(await run(panel, '撤销填写')).toBe('done');
    expect({ post: await readPost(page), shown: await readShown(page) }).toEqual(before);
  });

  test.each([1, 2] as const)('a region list with %i columns of times', async (columns) => {
    await begin(stage, { columns, schedule: 'now', region: '江苏' }, invent('王示例'));
    await stage.page.goto(`${portal}/sign/welcome`);
    await waitForStage(stage.panel, 'regions');
    await openTab(stage.panel, '导览');
    await stage.panel.waitFor('document.querySelector("[data-region]") !== null');
    const names = await stage.panel.evaluate(
      '[...document.querySelectorAll("[data-region]")].map((row) => row.dataset.region)',
    );
    expect((names as string[]).toSorted()).toEqual(organisations.map((one) => one.name).toSorted());
    expect((names as string[])[0]).toBe('江苏');
    // On the page that row is framed where it stands, between the others.
    await stage.page.waitFor(isFramed, { args: ['江苏'] });
    await stage.page.waitFor('document.querySelectorAll("ruankao-highlight").length === 1');
    expect(
      await stage.page.evaluate(
        '[...document.querySelectorAll(".selectorg .col1")].map((cell) => cell.textContent.trim())',
      ),
    ).toEqual(organisations.map((one) => one.name));
  });

  test('photo upload on a page of its own', async () => {
    await beginForm(stage, { photo: 'page' }, invent('李练习'));
    await press(stage.page, '#btn_zp');
    await press(stage.page, '.layui-layer-btn0');
    await waitForStage(stage.panel, 'photo');
  });

  test('photo upload in a frame', async () => {
    await beginForm(stage, { photo: 'frame' }, invent('李练习'));
    await press(stage.page, '#btn_zp');
    await waitForStage(stage.panel, 'photo');
    await press(stage.page, '.layui-layer-close');
    await waitForStage(stage.panel, 'form');
  });

  test('an empty policy page, and a refusal', async () => {
    await begin(stage, { policyEmpty: true, reviewOutcome: 'refused' }, invent('李练习'));
    await stage.page.goto(`${portal}/practice/enter?to=/my/policy/main`);
    await waitForStage(stage.panel, 'policy');
    await stage.page.goto(`${portal}/my/info/main`);
    await waitForStage(stage.panel, 'review');
  });
});

/** Whether our frame stands exactly around the row of this region. */
function isFramed(name: string): boolean {
  const rows = [...document.querySelectorAll('.selectorg')];
  const row = rows.find((one) => one.querySelector('.col1')?.textContent?.trim() === name)?.getBoundingClientRect();
  const frame = document.querySelector('ruankao-highlight')?.getBoundingClientRect();
  const sides = ['left', 'top', 'width', 'height'] as const;
  return row !== undefined && frame !== undefined && sides.every((side) => Math.abs(row[side] - frame[side]) < 1);
}
