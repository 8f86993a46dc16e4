import fs from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { areaCode, findOrganisation } from '../../practice/data/organisations.ts';
import { people } from '../../practice/data/people.ts';
import { expectPost } from '../../practice/journey/expect-post.ts';
import { readPost } from '../../practice/journey/form-state.ts';
import { makePhoto } from '../../practice/journey/make-photo.ts';
import { openTab, run, waitForStage } from '../../practice/journey/panel.ts';
import { press } from '../../practice/journey/press.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import { listStopsToEnd, listStopsToForm, listStopsToPhoto } from '../../practice/journey/stops.ts';
import { visitAll } from '../../practice/journey/walk.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { allowNotifications } from './allow-notifications.ts';
import { passToClosing, readPlanned } from './reminder-clock.ts';
import { begin, type Stage, useRig } from './use-rig.ts';

const candidates = [
  {
    region: '大连',
    examArea: '大连',
    free: false,
    planned: 'closes payment',
    reviewReason: '照片不符合要求：背景不是白色，请使用照片处理工具处理后重新上传。',
    action: 'open-photo',
    correct: correctPhoto,
    end: '已缴费',
  },
  {
    region: '辽宁',
    examArea: '本溪',
    free: true,
    planned: 'closes',
    reviewReason: '考区选择错误，请选所在市的考区。',
    action: 'open-fill',
    correct: correctArea,
    end: '审核通过',
  },
];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const extensionDir = allowNotifications(browser);
  const stage = useRig(browser, { extensionDir });
  afterAll(() => fs.rmSync(extensionDir, { recursive: true, force: true }));

  test.each(candidates)(
    'a returning candidate of $region from the list to the end, refused, corrected and handed in again',
    async (one) => {
      const { practice, page, panel, folder } = stage;
      const { region, examArea, free, reviewReason } = one;
      const [submit, approve, ...rest] = listStopsToEnd({ free });
      if (!submit || !approve) throw new Error('the way to the end has more stops');
      const profile = invent('李练习', { region, examArea });
      const scenario = {
        region,
        identity: people.李练习,
        schedule: 'now',
        reviewOutcome: 'refused',
        reviewReason,
      } as const;
      await begin(stage, scenario, profile);
      await restore(stage);

      const [home, list, ...toForm] = listStopsToForm({ region });
      if (!home || !list) throw new Error('the way begins with two stops');
      await visitAll(page, panel, [home, list]);
      await turnOn(stage, region);
      await expect.poll(() => readPlanned(panel, region)).toBe(one.planned);
      await visitAll(page, panel, toForm);
      await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
      expect(await run(panel, '填写本页')).toBe('done');
      expect(await readPost(page)).toEqual(expectPost(profile.fields, practice.scenario));
      await visitAll(page, panel, [...listStopsToPhoto({ photo: await makePhoto(page, folder) }), submit]);
      await keep(stage, 'submitted');

      await page.click('#btn_shwc');
      await panel.waitFor(`document.querySelector("[data-outcome=refused] [data-action=${one.action}]") !== null`);
      expect(await panel.evaluate('document.querySelector("[data-outcome]").innerText')).toContain(
        reviewReason.split('，')[0],
      );
      // The closing as the list in front had it.
      expect(await panel.evaluate('document.querySelector("[data-until]").innerText')).toMatch(
        /^报名截止：.+，请在这之前重新提交。/,
      );
      await keep(stage, 'refused');
      // There is something to hand in again, and a deadline for it.
      await expect.poll(() => readPlanned(panel, region)).toContain('closes');
      await passToClosing(panel, region);
      practice.scenario.reviewOutcome = 'approved';
      await page.goto('https://bm.ruankao.org.cn/my/signup/main');
      await waitForStage(panel, 'form');
      await one.correct(stage);
      await visitAll(page, panel, [submit, approve]);
      await keep(stage, 'approved');
      await visitAll(page, panel, rest);
      if (!free) await keep(stage, 'paid');
      await expect.poll(() => readPlanned(panel, region)).toBe('');

      await page.goto('about:blank');
      await panel.waitFor('document.querySelector("main").dataset.link === "elsewhere"');
      const standing = await panel.evaluate<string>('document.querySelector(".journey-standing").innerText');
      expect(standing).toContain(`${region}：${one.end}`);
      const states =
        '[...document.querySelectorAll("[data-step]")].map(({ dataset: { step, state } }) => step + " " + state)';
      const rail = await panel.evaluate<string[]>(states);
      expect(rail).toEqual(
        expect.arrayContaining([
          'official current',
          free ? 'payment skipped' : 'payment passed',
          'done passed',
          'mock next',
        ]),
      );
    },
  );
});

async function correctPhoto({ page, panel, folder }: Stage): Promise<void> {
  await visitAll(page, panel, listStopsToPhoto({ photo: await makePhoto(page, folder) }));
}

/** Another 考区 empties the lists that hang on it: they are filled anew, and the candidate's own choice stays. */
async function correctArea({ page, panel }: Stage): Promise<void> {
  const code = areaCode(findOrganisation('辽宁'), '沈阳');
  await press(page, '#kskq + .layui-form-select .layui-select-title');
  await press(page, `#kskq + .layui-form-select dd[lay-value="${code}"]`);
  await openTab(panel, '填表');
  await panel.waitFor('document.querySelector("[data-field=level][data-state=fill]") !== null');
  expect(await run(panel, '填写本页')).toBe('done');
  expect(await readPost(page)).toEqual(expect.arrayContaining([['kskq', code]]));
}

/** Takes the answers of last time to the next batch, as a returning candidate does first. */
async function restore({ panel }: Stage): Promise<void> {
  await openTab(panel, '档案');
  await panel.click('.profile-next');
  await panel.click('.restore .profile-primary');
  await panel.waitFor('document.querySelector(".restore") === null');
}

/** Reminders of the row in front, from its card in the guide; left on where a first try has turned them on. */
async function turnOn({ panel }: Stage, region: string): Promise<void> {
  await openTab(panel, '导览');
  const card = `.reminder-card[aria-label*="${region}"]`;
  await panel.waitFor(`document.querySelector('${card} [data-reminder=closes]') !== null`);
  if (await panel.evaluate(`document.querySelector('${card}[data-reminders=on]') !== null`)) return;
  await panel.click(`${card} .reminder-switch button:first-child`);
  await panel.waitFor(`document.querySelector('${card}[data-reminders=on]') !== null`);
}

/** Presses 记到报名记录 on the card of this status and waits until the record says so. */
async function keep({ panel }: Stage, status: string): Promise<void> {
  await openTab(panel, '导览');
  await panel.waitFor(`document.querySelector("[data-outcome=${status}]") !== null`);
  await panel.click({ role: 'button', name: '记到报名记录' });
  await panel.waitFor(`document.querySelector(".journey-standing")?.dataset.status === "${status}"`);
}
