import { describe, expect, test } from 'vitest';
import { readPost } from '../../practice/journey/form-state.ts';
import { openTab, type PanelRow, readRows, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import type { FieldKey } from '../../rules/profile/field-key.ts';
import { begin, type Stage, useRig } from './use-rig.ts';

const answers = { mailingAddress: '江苏省南京市玄武区示例路 1 号', nativePlace: '辽宁大连', landline: '(010)12345678' };

/** The page of split fields, its lists arrived, with the preview in front. */
async function open(stage: Stage, changed: Partial<Record<FieldKey, string>> = {}): Promise<void> {
  await begin(stage, {}, invent('李练习', { ...answers, ...changed }));
  await stage.page.goto('https://bm.ruankao.org.cn/practice/widgets/split');
  await waitForStage(stage.panel, 'form');
  await openTab(stage.panel, '填表');
  await stage.page.waitFor(
    'document.querySelector("[name=jgs]").length > 1 && document.querySelector("[name=sf]").length > 1',
  );
  await stage.panel.waitFor('document.querySelectorAll("[data-field=nativePlace]").length === 2');
}

/** What a person reads in each list and box, by its name. */
function readPage(stage: Stage): Promise<Record<string, string>> {
  return stage.page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')].map((one) => [
        one.name,
        one instanceof HTMLSelectElement ? (one.selectedOptions[0]?.text ?? '') : one.value,
      ]),
    ),
  );
}

const statesOf = (rows: readonly PanelRow[], key: FieldKey): string[] =>
  rows.filter((row) => row.key === key).map((row) => row.state);

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('dates, telephone, cascading address and a repeated question are filled and undone', async () => {
    await open(stage);
    const before = { post: await readPost(stage.page), shown: await readPage(stage) };
    expect(await run(stage.panel, '填写本页', 60_000)).toBe('done');
    expect(await readPage(stage)).toEqual({
      xm: '李练习',
      csn: '1990年',
      csy: '3月',
      csr: '7日',
      byn: '2012',
      byy: '06',
      qh: '010',
      gd: '12345678',
      sf: '江苏省',
      cs: '南京市',
      qx: '玄武区',
      xxdz: '示例路 1 号',
      jgs: '辽宁省',
      jgc: '大连市',
      yx: 'li.lianxi@example.com',
      yx2: 'li.lianxi@example.com',
    });
    const rows = await readRows(stage.panel);
    expect(rows).toHaveLength(16);
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['filled']));
    expect(await run(stage.panel, '撤销填写', 60_000)).toBe('done');
    expect({ post: await readPost(stage.page), shown: await readPage(stage) }).toEqual(before);
  });

  test('what cannot be cut for certain is asked, and never half of it written', async () => {
    await open(stage, { landline: '13800000000', mailingAddress: '示例市练习路1号' });
    expect(await run(stage.panel, '填写本页', 60_000)).toBe('done');
    const page = await readPage(stage);
    expect([page.qh, page.gd, page.sf, page.cs, page.xxdz]).toEqual(['', '', '省份', '城市', '']);
    const rows = await readRows(stage.panel);
    expect(statesOf(rows, 'landline')).toEqual(['ask', 'ask']);
    expect(statesOf(rows, 'mailingAddress')).toEqual(['ask', 'ask', 'ask', 'ask']);
  });

  test('a place that the list does not offer is said of its part, and the street stays out', async () => {
    await open(stage, { mailingAddress: '江苏省无锡市梁溪区示例路1号' });
    expect(await run(stage.panel, '填写本页', 60_000)).toBe('done');
    const page = await readPage(stage);
    expect([page.sf, page.cs, page.qx, page.xxdz]).toEqual(['江苏省', '城市', '区县', '']);
    expect(statesOf(await readRows(stage.panel), 'mailingAddress').slice(0, 2)).toEqual(['filled', 'no-option']);
  });

  test('what the candidate typed by hand goes into the profile, but for what was left out', async () => {
    await open(stage);
    const { page, panel } = stage;
    for (const [name, text] of [
      ['qh', '021'],
      ['gd', '87654321'],
      ['yx', 'by-hand@example.com'],
    ] as const)
      await page.type(`[name=${name}]`, text);
    await panel.waitFor(
      'document.querySelector("[data-field=email] .fill-have")?.textContent === "by-hand@example.com"',
    );
    await panel.click({ role: 'button', name: '存入档案' });
    await panel.waitFor('document.querySelector("[data-capture]") !== null');
    const offered = await panel.evaluate(
      '[...document.querySelectorAll("[data-capture]")].map((one) => one.innerText)',
    );
    expect(offered).toEqual([
      expect.stringMatching(/固定电话.*修改.*12345678.*021-87654321/s),
      expect.stringMatching(/Email.*修改.*by-hand@example\.com/s),
    ]);
    await panel.click('[data-capture=email] input');
    await panel.click({ role: 'button', name: '存入所选 1 项' });
    await panel.waitFor('document.querySelector("[data-capture]") === null');
    await panel.waitFor('document.querySelectorAll("[data-field=landline][data-state=already]").length === 2');
    const rows = await readRows(panel);
    expect(statesOf(rows, 'landline')).toEqual(['already', 'already']);
    expect(statesOf(rows, 'email')[0]).toBe('ask');
    expect(await readPage(stage)).toMatchObject({ qh: '021', gd: '87654321', yx: 'by-hand@example.com' });
  });

  test('a birth date that the page brought in pieces is compared and never replaced', async () => {
    await open(stage);
    await stage.page.evaluate(() => {
      const set = (name: string, value: string) => {
        const list = document.querySelector<HTMLSelectElement>(`[name=${name}]`);
        if (list) list.value = value;
        list?.dispatchEvent(new Event('change', { bubbles: true }));
      };
      set('csn', '1985');
      set('csy', '05');
    });
    await stage.panel.waitFor('document.querySelector("[data-field=birthDate][data-alarm]") !== null');
    const states = statesOf(await readRows(stage.panel), 'birthDate');
    expect(states.slice(0, 2)).toEqual(['check', 'check']);
    expect(await stage.panel.evaluate('document.querySelector("main").innerText')).toMatch(/与档案不一致/);
  });
});
