import { describe, expect, test } from 'vitest';
import { openTab, readRows, readStates, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { begin, beginForm, expectStopped, type Stage, useRig } from './use-rig.ts';

const isPlanned = 'document.querySelector("[data-state=fill]") !== null';

async function open(stage: Stage, name: string): Promise<void> {
  await begin(stage, {}, invent('李练习'));
  await stage.page.goto(`https://bm.ruankao.org.cn/practice/widgets/${name}`);
  await waitForStage(stage.panel, 'form');
  await openTab(stage.panel, '填表');
  await stage.panel.waitFor(isPlanned);
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('what stands around a frame and a web component counts, and an unknown list is said to be one', async () => {
    await open(stage, 'around');
    const { page, panel } = stage;
    await panel.waitFor('document.querySelector("[data-field=mailingAddress]") !== null');
    expect(await run(panel, '填写本页')).toBe('done');
    expect(await page.evaluate('__model()')).toEqual({
      school: '示例大学',
      majorName: '软件工程',
      education: '',
      employmentStatus: '在职',
      otherName: '',
      otherMobile: '',
      mobile: '13800000000',
      mailingAddress: '示例市练习路1号',
    });
    const unknown = (await readRows(panel)).filter(({ state }) => state === 'ask');
    expect(unknown.map(({ key }) => key)).toEqual(['education', 'ethnicity']);
    expect(unknown.every(({ note }) => note.includes('手工填写'))).toBe(true);
    // Nothing chosen cannot be had back from a radio that its library holds.
    expect(await run(panel, '撤销填写')).toBe('done');
    expect((await readStates(panel)).employmentStatus).toBe('failed');
  });

  test('a page that loads itself anew in mid-run: why it stopped stays readable, and a second press goes on', async () => {
    await open(stage, 'postback');
    const { page, panel } = stage;
    expect(await run(panel, '填写本页')).toBe('stopped');
    await page.waitFor('location.search.includes("kskq=1") && document.readyState === "complete"');
    await panel.waitFor('document.querySelector("[data-field=examArea]")?.dataset.state === "already"');
    await expectStopped(stage);
    expect(await panel.evaluate('document.querySelector("#view-fill [role=status]").textContent')).toContain(
      '重新载入',
    );
    expect(await run(panel, '填写本页')).toBe('done');
    expect(await page.evaluate('__model()')).toEqual({
      kskq: '1',
      bkjb: '1',
      byxx: '示例大学',
      txdz: '示例市练习路1号',
      yx: 'li.lianxi@example.com',
    });
  });

  test('a hand-made box over the form stops the run, and it goes on when the box is gone', async () => {
    await beginForm(stage, { delayMs: 2500 }, invent('李练习'));
    const { page, panel } = stage;
    await panel.waitFor(isPlanned);
    await page.evaluate(`void setTimeout(() => {
      const box = document.createElement('div');
      box.id = 'cover';
      box.style.cssText = 'position:fixed;inset:0;z-index:99999;background:rgb(0 0 0 / 50%)';
      box.innerHTML = '<p style="background:#fff">填写时间即将结束，是否继续？ <button>继续</button></p>';
      document.body.append(box);
    }, 1500)`);
    await run(panel, '填写本页');
    await expectStopped(stage);
    expect(await panel.evaluate('document.querySelector("main").innerText')).toContain('盖住了表单');
    await page.evaluate('document.querySelector("#cover").remove()');
    await waitForStage(panel, 'form');
    await openTab(panel, '填表');
    expect(await run(panel, '填写本页', 40_000)).toBe('done');
    expect(Object.values(await readStates(panel))).not.toContain('failed');
  });
});
