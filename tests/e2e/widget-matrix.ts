import { expect } from 'vitest';
import { openTab, readRows, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { FieldKey } from '../../rules/profile/field-key.ts';
import { begin, type Stage } from './use-rig.ts';
import { type Found, type MatrixLine, toLine, type WidgetRow } from './widget-table.ts';

type WidgetWindow = {
  __events: { field: string; value: string }[];
  __model(): Record<string, string>;
  __shown(): Record<string, string>;
};

type Answers = Partial<Record<FieldKey, string>>;

/** Answers of 李练习 that a page needs otherwise, and those that it does not offer. */
interface Profiles {
  changed: Answers;
  lacking: Answers;
}

/** Answers that no list of these pages offers. */
const nowhere: Answers = {
  region: '示例省',
  examArea: '示例市',
  nativePlace: '示例市',
  ethnicity: '示例族',
  politicalStatus: '示例身份',
  employmentStatus: '示例情况',
  majorRelation: '示例关系',
  currentTitle: '示例职称',
  school: '没有的大学',
  education: '示例学历',
  degree: '示例学位',
  subjects: '综合知识、示例科目',
};

/** Three pages or more, two runs or more and an undo; lists that never come have their patience. */
export const timeoutMs = 300_000;
/** Fields on which others wait, each group on the one before: what those do is seen while these are answered. */
const leaders: readonly (readonly FieldKey[])[] = [['region'], ['examArea', 'employmentStatus', 'currentTitle']];
const patienceMs = 120_000;

/**
 * Takes one widget page through filling and undoing, being shut, and offering nothing that is wanted; expects what the
 * rows say and returns the table of what happened.
 */
export async function runMatrix(
  stage: Stage,
  name: string,
  rows: readonly WidgetRow[],
  { changed = {}, lacking = {} }: Partial<Profiles> = {},
): Promise<MatrixLine[]> {
  const missing = await readLacking(stage, name, rows, { changed, lacking: { ...nowhere, ...lacking } });
  await open(stage, name, changed, 'shut');
  const shut = await readAll(stage, rows);
  await open(stage, name, changed);
  const before = await readAll(stage, rows);
  expect(await run(stage.panel, '填写本页', patienceMs)).toBe('done');
  const filled = await readAll(stage, rows);
  expect(await run(stage.panel, '撤销填写', patienceMs)).toBe('done');
  const undone = await readAll(stage, rows);
  expect.soft(filled.map(told(rows))).toEqual(rows.map(expectFilled));
  expect.soft(undone.map(told(rows))).toEqual(rows.map((row, at) => expectUndone(row, before[at])));
  expect.soft(shut.map(({ state }, at) => [rows[at]?.field, state])).toEqual(rows.map((row) => [row.field, 'check']));
  expect
    .soft(missing.map((found, at) => stay(rows[at], found)))
    .toEqual(rows.map((row, at) => stay(row, before[at], row.lacking ?? 'no-option')));
  expect
    .soft(missing.flatMap(({ note }, at) => (note.includes(rows[at]?.says ?? '') ? [] : [rows[at]?.field, note])))
    .toEqual([]);
  return rows.map((row, at) =>
    toLine(`${stage.rig.browser} ${name}`, row, [filled[at], undone[at], shut[at], missing[at]]),
  );
}

/** What becomes of each field when its page does not offer what is wanted; those that lead have a run of their own. */
async function readLacking(
  stage: Stage,
  name: string,
  rows: readonly WidgetRow[],
  { changed, lacking }: Profiles,
): Promise<Found[]> {
  const found = new Map<FieldKey, Found>();
  for (const group of new Set(rows.map(({ field }) => groupOf(field)))) {
    const answers = Object.entries(lacking).filter(([key]) => groupOf(key) === group);
    const wanted = { ...changed, ...leaveOut(rows, group), ...Object.fromEntries(answers) };
    await open(stage, name, wanted, group < 0 ? 'limited' : '');
    expect(await run(stage.panel, '填写本页', patienceMs)).toBe('done');
    const seen = await readAll(stage, rows);
    for (const [at, { field }] of rows.entries()) if (groupOf(field) === group && seen[at]) found.set(field, seen[at]);
  }
  return rows.flatMap(({ field }) => found.get(field) ?? []);
}

function groupOf(key: string): number {
  return leaders.findIndex((keys) => keys.some((leader) => leader === key));
}

/** No answer to what comes after this group, where nobody looks: but for one field, so that there is something to fill. */
function leaveOut(rows: readonly WidgetRow[], group: number): Answers {
  if (group < 0) return {};
  const after = rows.filter(({ field }) => groupOf(field) < 0 || groupOf(field) > group);
  const kept = after.findLast(({ field, state }) => groupOf(field) < 0 && state === undefined);
  return Object.fromEntries(after.filter((row) => row !== kept).map(({ field }) => [field, '']));
}

async function open(stage: Stage, name: string, answers: Answers, state = ''): Promise<void> {
  await begin(stage, {}, invent('李练习', answers as Record<string, string>));
  await stage.page.goto(
    `https://bm.ruankao.org.cn/practice/widgets/${name}${name.includes('?') ? '&' : '?'}state=${state}`,
  );
  await waitForStage(stage.panel, 'form');
  await openTab(stage.panel, '填表');
  const ready = state === 'shut' ? '[data-state=check]' : '[data-state=fill]';
  await stage.panel.waitFor(`document.querySelector("${ready}") !== null`);
}

/** Everything of one run; the page's list of events begins anew. */
async function readAll({ page, panel }: Stage, rows: readonly WidgetRow[]): Promise<Found[]> {
  const told = new Map((await readRows(panel)).map((row) => [row.key, row]));
  const seen = await page.evaluate(() => {
    const { __events, __model, __shown } = globalThis as unknown as WidgetWindow;
    return { events: __events.splice(0), model: __model(), shown: __shown() };
  });
  return rows.map(({ field }) => ({
    state: told.get(field)?.state ?? 'not recognised',
    note: told.get(field)?.note ?? '',
    model: seen.model[field] ?? 'missing in __model()',
    shown: seen.shown[field] ?? 'missing in __shown()',
    event: seen.events.findLast((event) => event.field === field)?.value,
  }));
}

type Expected = Omit<Found, 'note'> & { field: FieldKey | undefined };

function told(rows: readonly WidgetRow[]) {
  return ({ note: _, ...found }: Found, at: number): Expected => ({ field: rows[at]?.field, ...found });
}

function expectFilled(row: WidgetRow): Expected {
  const { field, state = 'filled', model = '', shown = model, silent } = row;
  return { field, state, model, shown, event: state === 'filled' && silent !== true ? model : undefined };
}

/** Back to what stood there before; a field that was never written stays untouched, without an event. */
function expectUndone(row: WidgetRow, before: Found | undefined): Expected {
  const { field, state = 'filled', undo = state === 'filled' ? 'undone' : state, silent } = row;
  const filled = expectFilled(row);
  const { model, shown } = (undo === 'failed' ? filled : before) ?? filled;
  return { field, state: undo, model, shown, event: undo === 'undone' && !silent ? model : undefined };
}

/** What must not have changed where nothing that is wanted is offered. */
function stay(row: WidgetRow | undefined, found: Found | undefined, state = found?.state): (string | undefined)[] {
  return row?.free ? [row.field] : [row?.field, state, found?.model, found?.shown];
}
