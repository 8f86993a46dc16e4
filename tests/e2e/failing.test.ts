import { describe, expect, test } from 'vitest';
import { expectPost } from '../../practice/journey/expect-post.ts';
import { readPost } from '../../practice/journey/form-state.ts';
import { beginRun, readRows, run, waitForStage } from '../../practice/journey/panel.ts';
import { press } from '../../practice/journey/press.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { beginForm, expectStopped, useRig } from './use-rig.ts';

/** The longest anyone should look at a run that gets no answer. */
const patienceMs = 30_000;
/** What hangs on the list that never comes, by name on the page. */
const cut = ['bkjb', 'bkzg', 'bkkm'];

// Waiting is all these tests do, so both browsers wait at the same time.
describe.each<BrowserName>(['chromium', 'firefox'])('%s', { concurrent: true }, (browser) => {
  const stage = useRig(browser);

  test.each(['500', 'empty', 'html'] as const)(
    'lists answered with %s: said so, and the rest is filled',
    { concurrent: false },
    async (failing) => {
      const profile = invent('李练习');
      await beginForm(stage, { failing, delayMs: 50 }, profile);
      const { page, panel, practice } = stage;
      await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
      expect(await run(panel, '填写本页', patienceMs)).toBe('done');
      const rows = await readRows(panel);
      const failed = rows.filter((row) => row.state === 'failed');
      expect(failed.map((row) => row.key)).toEqual(expect.arrayContaining(['level', 'qualification']));
      expect(failed.every((row) => row.note.length > 6)).toBe(true);
      expect(await panel.evaluate('document.querySelector("#view-fill [role=status]").textContent')).toContain(
        '没填成',
      );
      const wanted = expectPost(profile.fields, practice.scenario).map(([name, value]) => [
        name,
        cut.includes(name) ? '' : value,
      ]);
      expect(await readPost(page)).toEqual(wanted);
      // The portal has recovered; a login page in place of the list has ended the login, which comes back in another tab.
      practice.scenario.failing = 'none';
      if (failing === 'html') await page.evaluate('fetch("/sign/scan", { method: "POST" }).then(() => true)');
      // Pressing once more on the same page brings what was missing.
      expect(await run(panel, '填写本页', patienceMs)).toBe('done');
      expect(await readPost(page)).toEqual(expectPost(profile.fields, practice.scenario));
    },
  );

  test('thrown out of the login: the run stops and nothing is lost', { concurrent: false }, async () => {
    const profile = invent('李练习');
    await beginForm(stage, { failing: 'json-out', delayMs: 50 }, profile);
    const { page, panel, practice } = stage;
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    await beginRun(panel, '填写本页');
    await expectStopped(stage);
    await waitForStage(panel, 'session-lost');
    expect(await panel.evaluate('document.querySelector("main").textContent')).toContain('登录已失效');

    await press(page, '.layui-layer-btn0');
    await page.waitFor('location.pathname === "/sign/in"');
    practice.scenario.failing = 'none';
    await press(page, '#btn_mnsm');
    await waitForStage(panel, 'task');
    await page.click({ role: 'link', name: '立即报名' });
    await waitForStage(panel, 'form');
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    expect(await run(panel, '填写本页')).toBe('done');
    expect(await readPost(page)).toEqual(expectPost(profile.fields, practice.scenario));
  });
});
