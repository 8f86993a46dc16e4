import type { Choice } from '@/rules/form/evidence';
import { until } from '../until';
import { press, textOf } from './drawn';
import { hasPart, turn } from './group';
import { native } from './native';
import { closePopup, openPopup, popupMs, pressCross, search } from './popup';
import type { Control, Widget } from './widget';

/** A busy machine is slow to draw the next part of a list; given up too soon, what stands further down counts as missing. */
const scrollMs = 2_000;

/** How a family draws a list that hangs in the body: its rows, and those that cannot be chosen or are chosen. */
export interface ListLook {
  row: string;
  closed: string;
  chosen: string;
}

type Own = Pick<Widget, 'name' | 'owns' | 'face' | 'read'> & Partial<Widget>;

/** What a family does its own way with its lists. */
export interface ListFamily extends Own {
  look: ListLook;
  /** Several may be chosen, each with a tag in the box. */
  many?: boolean;
  open?(control: Control, signal: AbortSignal): Promise<HTMLElement | undefined>;
  /** A list that is in the page, open or not: its rows can be pressed as it is. */
  find?(control: Control): HTMLElement | undefined;
}

/** One open list. */
interface OpenList {
  control: Control;
  panel: HTMLElement;
  look: ListLook;
  signal: AbortSignal;
}

/** A list drawn by a framework, however long; one that comes as one types is asked for what is wanted. */
export function driveList({ look, many = false, open = openPopup, find, ...own }: ListFamily): Widget {
  return {
    ...native,
    kind: many ? 'checkbox' : 'select',
    choices: (control) => readRows(find?.(control), look),
    async listChoices(control, wanted, signal) {
      const panel = await open(control, signal);
      const found = panel ? await listRows({ control, panel, look, signal }, wanted) : [];
      await closePopup(control, signal);
      return found;
    },
    async write(control, want, signal) {
      if (want.value === '' && !many) return pressCross(own.face(control), signal);
      const known = many ? undefined : find?.(control);
      const isThere = readRows(known, look).some(({ text }) => text === want.text);
      const panel = isThere ? known : await open(control, signal);
      if (panel) await (many ? turnRows : pressRow)({ control, panel, look, signal }, want.text);
      await closePopup(control, signal);
    },
    ...own,
  };
}

/** Everything the list offers; an empty one that can be searched is asked for what is wanted. */
async function listRows(list: OpenList, wanted: string): Promise<Choice[]> {
  const found = new Map<string, Choice>();
  const note = (): boolean => {
    for (const choice of readRows(list.panel, list.look)) found.set(choice.text, choice);
    return false;
  };
  await scan(list, note);
  if (found.size === 0 && (await seek(list, wanted, () => true))) await scan(list, note);
  return [...found.values()];
}

async function pressRow(list: OpenList, text: string): Promise<void> {
  const isWanted = (row: HTMLElement): boolean => textOf(row) === text;
  if (!(await scan(list, isWanted)) && (await seek(list, text, isWanted))) await scan(list, isWanted);
  const option = rowsOf(list.panel, list.look).find(isWanted);
  if (option) press(option);
}

function turnRows({ panel, look, signal }: OpenList, texts: string): Promise<void> {
  const isWanted = (row: HTMLElement): boolean => hasPart(texts, textOf(row), '、');
  return turn(rowsOf(panel, look), isWanted, { isChosen: (row) => row.matches(look.chosen), press }, signal);
}

/** Asks the list's own search box, where it has one. */
async function seek(list: OpenList, text: string, isIn: (row: HTMLElement) => boolean): Promise<boolean> {
  const { control, panel, look, signal } = list;
  if (!(await search(control.element, text, signal))) return false;
  return (await until(() => rowsOf(panel, look).some(isIn), panel.ownerDocument, popupMs, signal)) === true;
}

/** Shows every row of the list once, from the top (antd draws those in sight only), until one is as wanted. */
async function scan({ panel, look, signal }: OpenList, isIn: (row: HTMLElement) => boolean): Promise<boolean> {
  const holder = panel.querySelector('.rc-virtual-list-holder');
  const last = (): string => textOf(rowsOf(panel, look).at(-1));
  const scrollTo = (top: number): Promise<unknown> => {
    const before = last();
    holder?.scrollTo({ top, behavior: 'instant' });
    return until(() => last() !== before, panel.ownerDocument, scrollMs, signal);
  };
  if (holder && holder.scrollTop > 0) await scrollTo(0);
  for (;;) {
    if (rowsOf(panel, look).some(isIn)) return true;
    if (!holder) return false;
    const { scrollTop, scrollHeight, clientHeight } = holder;
    if (scrollTop + clientHeight >= scrollHeight - 1 || !(await scrollTo(scrollTop + clientHeight))) return false;
  }
}

/** The value behind a row is known to the page's script alone; its text stands for it. */
function readRows(panel: HTMLElement | undefined, look: ListLook): Choice[] {
  const rows = panel ? rowsOf(panel, look) : [];
  return rows.map((row) => ({ value: textOf(row), text: textOf(row), disabled: row.matches(look.closed) }));
}

function rowsOf(panel: HTMLElement, { row }: ListLook): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(row)];
}
