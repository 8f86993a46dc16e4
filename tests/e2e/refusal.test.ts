import { describe, expect, test } from 'vitest';
import { people } from '../../practice/data/people.ts';
import { makePhoto } from '../../practice/journey/make-photo.ts';
import { openTab, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import { listStopsToEnd, listStopsToForm, listStopsToPhoto } from '../../practice/journey/stops.ts';
import { visitAll } from '../../practice/journey/walk.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { begin, type Stage, useRig } from './use-rig.ts';

const region = '大连';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('refused for the photo, corrected, resubmitted, paid: read, explained and kept on record', async () => {
    const { practice, page, panel, folder } = stage;
    const [submit, approve, pay, done] = listStopsToEnd({ free: false });
    if (!submit || !approve || !pay || !done) throw new Error('the way to the end has four stops');
    await begin(
      stage,
      { region, identity: people.李练习, schedule: 'now', reviewOutcome: 'refused' },
      invent('李练习'),
    );
    await visitAll(page, panel, listStopsToForm({ region }));
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    expect(await run(panel, '填写本页')).toBe('done');
    await visitAll(page, panel, [...listStopsToPhoto({ photo: await makePhoto(page, folder) }), submit]);
    await keep(stage, 'submitted');

    await page.click('#btn_shwc');
    await panel.waitFor('document.querySelector("[data-outcome=refused] [data-action=open-photo]") !== null');
    expect(await panel.evaluate('document.querySelector("[data-outcome]").innerText')).toContain('背景不是白色');
    await keep(stage, 'refused');

    practice.scenario.reviewOutcome = 'approved';
    await page.goto('https://bm.ruankao.org.cn/my/signup/main');
    await waitForStage(panel, 'form');
    await visitAll(page, panel, [submit, approve]);
    await keep(stage, 'approved');
    await visitAll(page, panel, [pay, done]);
    await keep(stage, 'paid');

    await page.goto('about:blank');
    await panel.waitFor('document.querySelector("main").dataset.link === "elsewhere"');
    expect(await panel.evaluate('document.querySelector(".journey-standing").innerText')).toMatch(/大连：已缴费/);
    const states = `["official", "done", "mock"].map((id) => document.querySelector("[data-step=" + id + "]").dataset.state)`;
    expect(await panel.evaluate(states)).toEqual(['current', 'passed', 'next']);
  });
});

/** Presses 记到报名记录 on the card of this status and waits until the record says so. */
async function keep({ panel }: Stage, status: string): Promise<void> {
  await openTab(panel, '导览');
  await panel.waitFor(`document.querySelector("[data-outcome=${status}]") !== null`);
  await panel.click({ role: 'button', name: '记到报名记录' });
  await panel.waitFor(`document.querySelector(".journey-standing")?.dataset.status === "${status}"`);
}
