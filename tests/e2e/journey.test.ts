import { describe, expect, test } from 'vitest';
import { fieldName, formFields } from '../../practice/data/form-fields.ts';
import { people } from '../../practice/data/people.ts';
import { expectPost, listChosenNames } from '../../practice/journey/expect-post.ts';
import { readPost, readShown, settleLog } from '../../practice/journey/form-state.ts';
import { makePhoto } from '../../practice/journey/make-photo.ts';
import { readStates, run } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import { listStopsAfter, listStopsToEnd, listStopsToForm, listStopsToPhoto } from '../../practice/journey/stops.ts';
import { visitAll } from '../../practice/journey/walk.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { forbiddenActions } from '../../practice/server/action-log.ts';
import { begin, type Stage, useRig } from './use-rig.ts';

const allKeys = formFields.map((field) => field.key).filter((key) => key !== 'photo');
/** What the portal itself fills and nobody else may write. */
const fixed = 'region fullName idDocumentType idNumber gender birthDate age subjects'.split(' ');
const notForStudents = 'titleObtainedOn employer workStartedOn professionStartedOn'.split(' ');

const scenarios = [
  {
    name: '江苏南京，在职有职称',
    region: '江苏',
    identity: people.李练习,
    profile: () => invent('李练习', { region: '江苏', examArea: '南京' }),
    already: ['employmentStatus'],
    skipped: [],
    look: [],
  },
  {
    name: '江苏南京，在校无职称',
    region: '江苏',
    identity: people.王示例,
    profile: () => invent('王示例'),
    already: ['currentTitle'],
    skipped: notForStudents,
    /** A student who names a major. */
    look: ['major-not-graduate'],
  },
  {
    name: '辽宁沈阳，不缴费',
    region: '辽宁',
    identity: people.李练习,
    profile: () => invent('李练习', { region: '辽宁', examArea: '沈阳' }),
    already: ['employmentStatus'],
    skipped: [],
    look: [],
  },
];
type Case = (typeof scenarios)[number];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test.each(scenarios)('$name: the whole registration', async (scenario) => {
    const { rig, practice, page, panel, folder } = stage;
    const profile = scenario.profile();
    const free = scenario.region === '辽宁';
    const { region, identity } = scenario;
    await begin(stage, { region, identity: { ...identity }, schedule: 'now' }, profile);
    await expectStages(stage, listStopsToForm({ region }));

    const before = { post: await readPost(page), shown: await readShown(page) };
    await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
    practice.log.clear();
    expect(await run(panel, '填写本页')).toBe('done');
    await settleLog(page);
    const states = await readStates(panel);
    const post = expectPost(profile.fields, practice.scenario);
    expect(states).toEqual(expectStates(scenario));
    expect(await readPost(page)).toEqual(post);
    expectEvents(stage, states, new Map(post));
    // What is left to the candidate; all of them were first registered elsewhere.
    expect(await reviewForm(stage)).toEqual(['from-elsewhere', 'pledge-open', ...scenario.look]);

    expect(await run(panel, '撤销填写')).toBe('done');
    expect(await readPost(page)).toEqual(before.post);
    expect(await readShown(page)).toEqual(before.shown);

    expect(await run(panel, '填写本页')).toBe('done');
    expect(await readPost(page)).toEqual(post);
    await settleLog(page);
    expect(practice.log.counts).toEqual(countActs({}));

    const photo = await makePhoto(page, folder);
    await expectStages(stage, listStopsToPhoto({ photo }));
    await panel.waitFor('document.querySelector(".photo-upload[data-upload-level=pass]") !== null');
    await expectStages(stage, [...listStopsToEnd({ free }), ...listStopsAfter()]);
    expect(await panel.evaluate('document.querySelector(".photo-upload") === null')).toBe(true);
    expect(practice.log.counts).toEqual(countActs({ upload: 1, pledge: 1, submit: 1, pay: free ? 0 : 1 }));
    expect(rig.refusedHosts()).toEqual([]);
  });
});

async function expectStages({ page, panel }: Stage, stops: Parameters<typeof visitAll>[2]): Promise<void> {
  const sights = await visitAll(page, panel, stops);
  const recognised = sights.map(({ stop, problem }) => `${stop.name}：${problem ?? stop.stage}`);
  expect(recognised).toEqual(stops.map(({ name, stage }) => `${name}：${stage}`));
}

/** Presses 提交前检查; the findings, in the panel's order. */
async function reviewForm({ panel }: Stage): Promise<string[]> {
  await panel.click({ role: 'button', name: '提交前检查' });
  await panel.waitFor('document.querySelector("[data-review]") !== null');
  const found = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.form-review [data-finding]')].map((one) => one.dataset.finding ?? ''),
  );
  await panel.click({ role: 'button', name: '关闭检查' });
  return found;
}

function expectStates({ already, skipped }: Case): Record<string, string> {
  const stateOf = (key: string) => {
    if (fixed.includes(key)) return 'check';
    if (already.includes(key)) return 'already';
    return skipped.includes(key) ? 'not-applicable' : 'filled';
  };
  return Object.fromEntries(allKeys.map((key) => [key, stateOf(key)]));
}

/** The page's own handlers (layui's for what is chosen, the browser's for what is typed) heard every value written. */
function expectEvents({ practice }: Stage, states: Record<string, string>, post: Map<string, string>): void {
  const chosen = listChosenNames();
  for (const key of allKeys.filter((name) => states[name] === 'filled')) {
    const name = fieldName(key);
    const ways = chosen.includes(name) ? ['select', 'radio', 'laydate'] : ['input', 'change'];
    const heard = practice.log.events.filter((event) => event.field === name && ways.includes(event.via));
    expect({ key, value: heard.at(-1)?.value }).toEqual({ key, value: post.get(name) });
  }
}

function countActs(own: Partial<Record<(typeof forbiddenActions)[number], number>>): Record<string, number> {
  return Object.fromEntries(forbiddenActions.map((action) => [action, own[action] ?? 0]));
}
