import { describe, expect, test } from 'vitest';
import { openTab, readRows, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { begin, useRig } from './use-rig.ts';

/** What the candidate does on the page after the run, and what must stand there once the run is undone. */
const corrections: readonly [string, string, string, string][] = [
  ['a text', 'school', 'input.value = "示范理工大学"', '示范理工大学'],
  ['a list', 'education', 'input.value = "30"', '30'],
  ['a checkbox', 'subjects', 'input.checked = false', '2/3'],
  ['emptied by hand', 'email', 'input.value = ""', ''],
];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

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
