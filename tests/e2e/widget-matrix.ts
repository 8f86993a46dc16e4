import { expect } from 'vitest';
import { openTab, readStates, run, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import type { FieldKey } from '../../rules/profile/field-key.ts';
import { begin, type Stage } from './use-rig.ts';

/**
 * One widget of a page under `/practice/widgets/`, with what must become of it. Such a page keeps `window.__events`
 * (`{ field, value }` from the library's own change events), `window.__model()` (what the library or framework holds) and
 * `window.__shown()` (what a person reads in each widget); both by field, every value a string, '' for nothing.
 */
export interface WidgetRow {
  field: FieldKey;
  /** What kind of widget it is, for the table. */
  widget: string;
  /** The state of the field in the panel after 填写本页; `filled` unless told. */
  state?: string;
  /** What the model holds afterwards; of a filled field also the value of its last event. '' unless told. */
  model?: string;
  /** What a person reads afterwards; the same as the model unless told. */
  shown?: string;
  /** The state after 撤销填写: `undone` unless told; of a field that was not filled it stays as it was. */
  undo?: string;
  /** True when the library tells no change event for what the driver does; `undo` when only not for the way back. */
  silent?: boolean | 'undo';
  /** Why something is missing or not filled: stands in the last column of the table. */
  note?: string;
}

/** What was found of one field after one run. */
interface Found {
  state: string;
  model: string;
  shown: string;
  /** Value of the field's last event of this run; none when it has none. */
  event: string | undefined;
}

/** A row of the printed table. */
export type MatrixLine = Record<string, string>;

type WidgetWindow = {
  __events: { field: string; value: string }[];
  __model(): Record<string, string>;
  __shown(): Record<string, string>;
};

/**
 * Fills and undoes one widget page through the panel, expects what the rows say, and returns the table of what happened.
 * `changed` are answers of 李练习 that this page needs otherwise.
 */
export async function runMatrix(
  stage: Stage,
  name: string,
  rows: readonly WidgetRow[],
  changed: Partial<Record<FieldKey, string>> = {},
): Promise<MatrixLine[]> {
  await begin(stage, {}, invent('李练习', changed));
  await stage.page.goto(`https://bm.ruankao.org.cn/practice/widgets/${name}`);
  await waitForStage(stage.panel, 'form');
  await openTab(stage.panel, '填表');
  await stage.panel.waitFor('document.querySelector("[data-state=fill]") !== null');
  const before = await readAll(stage, rows);
  expect(await run(stage.panel, '填写本页', 90_000)).toBe('done');
  const filled = await readAll(stage, rows);
  expect(await run(stage.panel, '撤销填写', 90_000)).toBe('done');
  const undone = await readAll(stage, rows);
  const lines = rows.map((row, at) => toLine(stage, name, row, [before[at], filled[at], undone[at]]));
  expect.soft(filled.map(withField(rows))).toEqual(rows.map(expectFilled));
  expect.soft(undone.map(withField(rows))).toEqual(rows.map((row, at) => expectUndone(row, at, before)));
  return lines;
}

/** Everything of one run; the page's list of events begins anew. */
async function readAll({ page, panel }: Stage, rows: readonly WidgetRow[]): Promise<Found[]> {
  const states = await readStates(panel);
  const seen = await page.evaluate(() => {
    const { __events, __model, __shown } = globalThis as unknown as WidgetWindow;
    return { events: __events.splice(0), model: __model(), shown: __shown() };
  });
  return rows.map(({ field }) => ({
    state: states[field] ?? 'not recognised',
    model: seen.model[field] ?? 'missing in __model()',
    shown: seen.shown[field] ?? 'missing in __shown()',
    event: seen.events.findLast((event) => event.field === field)?.value,
  }));
}

function withField(rows: readonly WidgetRow[]) {
  return (found: Found, at: number) => ({ field: rows[at]?.field, ...found });
}

function expectFilled(row: WidgetRow): Found & { field: FieldKey } {
  const { field, state = 'filled', model = '', shown = model, silent } = row;
  return { field, state, model, shown, event: state === 'filled' && silent !== true ? model : undefined };
}

/** Back to what stood there before; a field that was never written stays untouched, without an event. */
function expectUndone(row: WidgetRow, at: number, before: readonly Found[]): Found & { field: FieldKey } {
  const { field, state = 'filled', undo = state === 'filled' ? 'undone' : state, silent } = row;
  const filled = expectFilled(row);
  const { model, shown } = (undo === 'failed' ? filled : before[at]) ?? filled;
  return { field, state: undo, model, shown, event: undo === 'undone' && !silent ? model : undefined };
}

function toLine(
  { rig }: Stage,
  page: string,
  { field, widget, note = '' }: WidgetRow,
  [before, filled, undone]: readonly (Found | undefined)[],
): MatrixLine {
  const say = (text: string | undefined) => (text === undefined ? '–' : text === '' ? '（空）' : text);
  return {
    browser: rig.browser,
    page,
    widget,
    field,
    recognised: say(before?.state),
    'after fill': say(filled?.state),
    event: say(filled?.event),
    model: say(filled?.model),
    shown: say(filled?.shown),
    'after undo': say(undone?.state),
    'undo event': say(undone?.event),
    'undo left': `${say(undone?.model)} / ${say(undone?.shown)}`,
    note,
  };
}

/** Prints all lines as one table; the reporter shows it after the tests. */
export function printMatrix(lines: readonly MatrixLine[]): void {
  const names = Object.keys(lines[0] ?? {});
  const text = [names, names.map(() => '---'), ...lines.map((line) => names.map((name) => line[name] || '–'))];
  process.stdout.write(`\n${text.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}
