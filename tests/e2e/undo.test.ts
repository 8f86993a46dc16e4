import { describe, expect, test } from 'vitest';
import { people } from '../../practice/data/people.ts';
import { expectPost } from '../../practice/journey/expect-post.ts';
import { readPost, readShown } from '../../practice/journey/form-state.ts';
import { beginRun, openTab, readRows, run, waitForStage } from '../../practice/journey/panel.ts';
import { press } from '../../practice/journey/press.ts';
import { importProfile, invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { begin, beginForm, expectStopped, useRig } from './use-rig.ts';

const isPlanned = 'document.querySelector("[data-state=fill]") !== null';

/** What the candidate does on the page after the run, and what must stand there once the run is undone. */
const corrections: readonly [string, string, string, string][] = [
  ['a text', 'school', 'input.value = "示范理工大学"', '示范理工大学'],
  ['a list', 'education', 'input.value = "30"', '30'],
  ['a checkbox', 'subjects', 'input.checked = false', '2/3'],
  ['emptied by hand', 'email', 'input.value = ""', ''],
];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('a stopped run, then another: one undo brings back what stood before both', async () => {
    const profile = invent('李练习');
    await beginForm(stage, { delayMs: 1200 }, profile);
    const { page, panel, practice } = stage;
    const before = { post: await readPost(page), shown: await readShown(page) };
    await panel.waitFor(isPlanned);
    await beginRun(panel, '填写本页');
    await panel.waitFor('document.querySelector("[data-field=level]").dataset.state === "running"');
    await panel.click({ role: 'button', name: '停下' });
    await expectStopped(stage);
    await panel.waitFor(isPlanned);
    expect(await run(panel, '填写本页')).toBe('done');
    expect(await readPost(page)).toEqual(expectPost(profile.fields, practice.scenario));
    expect(await run(panel, '撤销填写')).toBe('done');
    expect({ post: await readPost(page), shown: await readShown(page) }).toEqual(before);
  });

  test('over a saved draft: undo brings the draft back, lists and all', async () => {
    const region = { region: '江苏', examArea: '南京' };
    await beginForm(stage, { region: '江苏' }, invent('李练习', region));
    const { page, panel } = stage;
    await panel.waitFor(isPlanned);
    expect(await run(panel, '填写本页')).toBe('done');
    await press(page, '#btn_zc');
    // The portal says so once it has the draft; leaving earlier would cut the request off.
    await page.waitFor('document.querySelector(".layui-layer-msg") !== null');
    await page.goto('https://bm.ruankao.org.cn/my/signup/main');
    await waitForStage(panel, 'form');
    await page.waitFor('document.querySelector("[name=bkzg]").value !== ""');
    const draft = { post: await readPost(page), shown: await readShown(page) };

    const other = { examArea: '苏州', level: '中级', qualification: '软件设计师', subjects: '基础知识、应用技术' };
    await importProfile(panel, invent('李练习', { ...region, ...other }), stage.folder);
    await openTab(panel, '填表');
    await panel.waitFor('document.querySelector("[data-field=level]").dataset.state === "fill"');
    expect(await run(panel, '填写本页')).toBe('done');
    const filled = Object.fromEntries((await readRows(panel)).map(({ key, have }) => [key, have]));
    expect(filled).toMatchObject({ examArea: '苏州', level: '中级', qualification: '软件设计师' });
    expect(await run(panel, '撤销填写')).toBe('done');
    expect({ post: await readPost(page), shown: await readShown(page) }).toEqual(draft);
  });

  test('another person put into the page without a trace: the run writes nothing and says why', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel } = stage;
    await panel.waitFor(isPlanned);
    // A last change that the panel shows: none is on its way any more that would tell it of the other name.
    await page.evaluate('document.querySelector("form").prepend("留言", document.createElement("input"))');
    await panel.waitFor('document.querySelector("[data-unknown=unrecognised]")?.textContent.includes("留言")');
    await page.evaluate((name) => {
      const box = document.querySelector<HTMLInputElement>('[name=xm]');
      if (box) box.value = name;
    }, people.王示例.fullName);
    const before = await readPost(page);
    await beginRun(panel, '填写本页');
    await expectStopped(stage);
    expect(await panel.evaluate('document.querySelector("main").innerText')).toContain('不是同一个人');
    expect(await readPost(page)).toEqual(before);
  });

  test('what stands in a password box never leaves the page', async () => {
    await beginForm(stage, {}, invent('李练习'));
    const { page, panel } = stage;
    await page.evaluate(() => {
      const box = Object.assign(document.createElement('input'), { type: 'password', value: '埋下的口令', name: 'kl' });
      document.querySelector('form')?.prepend('登录密码', box);
    });
    await panel.waitFor('document.querySelector("[data-unknown=password]") !== null');
    await panel.click({ role: 'button', name: '结构报告' });
    const report = await panel.waitFor('document.querySelector("[aria-label=结构报告内容]")?.value');
    expect(report).toContain('登录密码');
    expect(report).not.toContain('埋下的口令');
    expect(await panel.evaluate('document.documentElement.outerHTML')).not.toContain('埋下的口令');
  });

  test('undo leaves alone what the candidate corrected after the run, and says so', async () => {
    await begin(stage, {}, invent('李练习'));
    await stage.page.goto('https://bm.ruankao.org.cn/practice/widgets/native');
    await waitForStage(stage.panel, 'form');
    await openTab(stage.panel, '填表');
    await stage.panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    expect(await run(stage.panel, '填写本页')).toBe('done');
    for (const [, field, act] of corrections) {
      await stage.page.evaluate(`(() => {
        const input = document.querySelector('[data-widget=${field}] :is(input, select)');
        ${act};
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    }
    expect(await run(stage.panel, '撤销填写')).toBe('done');
    const model = (await stage.page.evaluate('__model()')) as Record<string, string>;
    expect(corrections.map(([, field]) => model[field])).toEqual(corrections.map(([, , , left]) => left));
    const rows = new Map((await readRows(stage.panel)).map((row) => [row.key, row]));
    const told = ['school', 'education', 'subjects'].map((field) => [rows.get(field)?.state, rows.get(field)?.note]);
    expect(told).toEqual(told.map(() => ['failed', '填写之后这一栏已被改动，撤销时保留了你的内容。']));
    // Emptied is what stood there before the run: nothing is left to undo.
    expect(rows.get('email')?.state).toBe('undone');
    expect(model.mobile).toBe('');
    expect(rows.get('mobile')?.state).toBe('undone');
  });
});
