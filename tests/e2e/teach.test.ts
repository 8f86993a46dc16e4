import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldName } from '../../practice/data/form-fields.ts';
import { openTab, readStates, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { begin, beginForm, exportFile, type Stage, useRig } from './use-rig.ts';

const oddPage = 'https://bm.ruankao.org.cn/practice/widgets/odd-labels';
const profile = invent('李练习', { landline: '010-55550199' });
/** Stands in boxes of the page while fields are named; must never be remembered. */
const planted = '埋下的内容';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('named from the list: filled, read back, undone like any other', async () => {
    await begin(stage, {}, profile);
    await openPage(stage);
    const { page, panel } = stage;
    await page.evaluate(putText, '[name=txdz]', planted);
    expect(await readStates(panel)).not.toHaveProperty('mobile');
    await teach(stage, '寻呼号', 'mobile');
    await panel.waitFor(`${row('mobile')}?.dataset.state === "fill"`);
    expect(await panel.evaluate(`${row('mobile')}.innerText`)).toContain('已指认');
    expect(await run(panel, '填写本页')).toBe('done');
    expect((await readStates(panel)).mobile).toBe('filled');
    expect(await read(stage, 'xhh')).toBe(profile.fields.mobile);
    expect(await run(panel, '撤销填写')).toBe('done');
    expect((await readStates(panel)).mobile).toBe('undone');
    expect(await read(stage, 'xhh')).toBe('');
  });

  test('known again in the next batch: other ids, other wrapping, one field more', async () => {
    await openPage(stage, '?next');
    const { panel } = stage;
    await panel.waitFor(`${row('mobile')}?.innerText.includes("已指认")`);
    expect(await run(panel, '填写本页')).toBe('done');
    expect((await readStates(panel)).mobile).toBe('filled');
    expect(await read(stage, 'field_28')).toBe(profile.fields.mobile);
  });

  test('two fields of that name: asked, not filled', async () => {
    await openPage(stage, '?twice');
    const { panel } = stage;
    await panel.waitFor(`document.querySelectorAll("[data-field=mobile][data-state=ask]").length === 2`);
    expect(await run(panel, '填写本页')).toBe('done');
    expect([await read(stage, 'xhh'), await read(stage, 'xhh2')]).toEqual(['', '']);
  });

  test('a wrong match is put right, and a field left alone', async () => {
    await openPage(stage);
    const { panel } = stage;
    await panel.waitFor(row('majorName'));
    await teach(stage, '专业名称', 'employer');
    await panel.waitFor(row('employer'));
    expect(await readStates(panel)).not.toHaveProperty('majorName');
    await teach(stage, '邮政编码', 'none');
    await panel.waitFor('document.querySelector("[data-unknown=left-alone]") !== null');
    expect(await run(panel, '填写本页')).toBe('done');
    expect([await read(stage, 'zy'), await read(stage, 'yzbm')]).toEqual([profile.fields.employer, '']);
    expect(await run(panel, '撤销填写')).toBe('done');
  });

  test('what cannot take the answer, and what the product must not touch, cannot be named', async () => {
    const { panel } = stage;
    await openChooser(stage, '毕业学校', 'photo');
    expect(await panel.waitFor('document.querySelector(".taught-chooser [role=alert]")?.textContent')).toContain(
      '选择文件',
    );
    expect(await panel.evaluate('document.querySelector(".taught-chooser .taught-main").disabled')).toBe(true);
    await panel.click('.taught-chooser .taught-buttons button:last-child');
    expect(await panel.evaluate('document.querySelector("[data-unknown=pledge] .taught-open")')).toBe(null);
  });

  test('pointed out on the page: by its label, and inside a frame; no press reaches the page', async () => {
    await openPage(stage);
    const { page, panel } = stage;
    await beginPick(stage, 'Email');
    await page.evaluate('__heard.splice(0)');
    await page.click('#tip-text');
    await panel.waitFor(`${row('email')}?.innerText.includes("已指认")`);
    await beginPick(stage, '固定电话');
    await page.click('iframe');
    await panel.waitFor(`${row('landline')}?.innerText.includes("已指认")`);
    expect(await page.evaluate('__heard')).toEqual([]);
    expect(await page.evaluate('document.querySelector("ruankao-highlight")')).toBe(null);
    await page.click('#tip');
    expect(await page.evaluate('__heard.includes("click") && document.activeElement.id')).toBe('tip');
    expect(await run(panel, '填写本页')).toBe('done');
    expect(await read(stage, 'hz')).toBe(profile.fields.email);
    expect(await page.evaluate('document.querySelector("iframe").contentDocument.querySelector("input").value')).toBe(
      profile.fields.landline,
    );
    expect(await run(panel, '撤销填写')).toBe('done');
  });

  test('pointing at the pledge names nothing; Escape and 取消 end it', async () => {
    const { page, panel } = stage;
    const isOver = 'document.querySelector("[data-picking]") === null';
    await beginPick(stage, '报考级别');
    await page.click('#cn');
    expect(await panel.waitFor('document.querySelector(".taught-problem")?.textContent')).toContain('承诺');
    expect(await page.evaluate('document.querySelector("#cn").checked')).toBe(false);
    await beginPick(stage, '报考级别');
    await page.press('Escape');
    await panel.waitFor(isOver);
    await beginPick(stage, '报考级别');
    await panel.press('Escape');
    await panel.waitFor(isOver);
    await beginPick(stage, '报考级别');
    await panel.click('.taught-picking button');
    await panel.waitFor(isOver);
    await page.evaluate('__heard.splice(0)');
    await page.click('#tip-text');
    expect(await page.evaluate('__heard.includes("click")')).toBe(true);
  });

  test('pointed out by its drawn face, which stays closed', async () => {
    await beginForm(stage, {}, profile);
    const { page, panel } = stage;
    const face = `[name=${fieldName('degree')}] + .layui-form-select`;
    await beginPick(stage, '籍贯');
    await page.click(face);
    await panel.waitFor(`${row('nativePlace')}?.innerText.includes("已指认")`);
    expect(await page.evaluate('document.querySelector(".layui-form-selected")')).toBe(null);
    await panel.click('[data-field=nativePlace] .taught-mark button');
    await panel.waitFor(`${row('nativePlace')} === null && ${row('degree')}`);
  });

  test('naming never turns the check of the person off', async () => {
    await openPage(stage, '?other');
    const { panel } = stage;
    await panel.waitFor('document.querySelector("[data-blocked=identity]") !== null');
    await teach(stage, '姓名', 'none');
    await panel.waitFor(
      'document.querySelector("[data-unknown=left-alone] .taught-mark") && !document.querySelector("[data-field=fullName]")',
    );
    expect(await panel.evaluate('document.querySelector("[data-blocked=identity]") !== null')).toBe(true);
    expect(await panel.evaluate('document.querySelector(".fill-main").disabled')).toBe(true);
  });

  test('exported without any value, changed, removed: back to what the rules say', async () => {
    await openPage(stage);
    const { panel, folder } = stage;
    await openTab(panel, '档案');
    const { taught } = JSON.parse(fs.readFileSync(await exportFile(stage), 'utf8'));
    expect(taught.map(({ label, key }: { label: string; key: string | null }) => [label, key]).toSorted()).toEqual([
      ['专业名称', 'employer'],
      ['回执送往', 'email'],
      ['姓名', null],
      ['寻呼号', 'mobile'],
      ['座机线', 'landline'],
      ['邮政编码', null],
    ]);
    for (const value of [planted, ...Object.values(profile.fields).filter((text) => text.length > 3)]) {
      expect(JSON.stringify(taught)).not.toContain(value);
    }
    await openTab(panel, '设置');
    await panel.evaluate(choose, '[data-taught=mobile] select', 'landline');
    await panel.waitFor('document.querySelectorAll("[data-taught=landline]").length === 1');
    await openTab(panel, '填表');
    await panel.waitFor(`${row('mobile')} === null && ${row('landline')}`);
    await openTab(panel, '设置');
    await panel.click({ role: 'button', name: '全部删除指认' });
    await panel.click({ role: 'button', name: '确认全部删除' });
    await openTab(panel, '填表');
    await panel.waitFor(`${row('majorName')} && !document.querySelector(".taught-mark")`);

    const file = path.join(folder, 'taught.json');
    fs.writeFileSync(
      file,
      JSON.stringify({ format: 'ruankao-profile', version: 1, profiles: [invent('王示例')], taught }),
    );
    await openTab(panel, '档案');
    await panel.upload('input[type=file][accept*=json]', file);
    await panel.waitFor('document.querySelector("[data-came-in]")?.dataset.cameIn === "6"');
    await openTab(panel, '填表');
    await panel.waitFor(`${row('mobile')}?.innerText.includes("已指认")`);
    await panel.click('[data-field=mobile] .taught-mark button');
    await panel.waitFor(`${row('mobile')} === null`);
  });
});

function row(key: string): string {
  return `document.querySelector("[data-field=${key}]")`;
}

async function openPage({ page, panel }: Stage, search = ''): Promise<void> {
  await page.goto('https://www.ruankao.org.cn/');
  await waitForStage(panel, 'home');
  await page.goto(oddPage + search);
  await waitForStage(panel, 'form');
  await openTab(panel, '填表');
  await panel.waitFor('document.querySelector("[data-field=school]") !== null');
}

/** Opens the chooser of a row by what the row is called and chooses there. */
async function openChooser({ panel }: Stage, label: string, choice: string): Promise<void> {
  await panel.click({ role: 'button', name: `指认：${label}` });
  await panel.waitFor('document.querySelector(".taught-chooser select") !== null');
  await panel.evaluate(choose, '.taught-chooser select', choice);
}

async function teach(stage: Stage, label: string, choice: string): Promise<void> {
  await openChooser(stage, label, choice);
  await stage.panel.click('.taught-chooser .taught-main:not(:disabled)');
}

async function beginPick({ panel }: Stage, label: string): Promise<void> {
  await panel.evaluate('void (document.querySelector(".taught-missing").open = true)');
  await panel.click({ role: 'button', name: `在页面上点选：${label}` });
  await panel.waitFor('document.querySelector("[data-picking]") !== null');
}

/** What stands in the box of this name. */
function read({ page }: Stage, name: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector<HTMLInputElement>(`[name=${wanted}]`)?.value ?? '', name);
}

/** Runs inside the panel. */
function choose(selector: string, value: string): void {
  const list = document.querySelector<HTMLSelectElement>(selector);
  if (!list) throw new Error(`no ${selector}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs inside the page. */
function putText(selector: string, text: string): void {
  const box = document.querySelector<HTMLInputElement>(selector);
  if (box) box.value = text;
}
