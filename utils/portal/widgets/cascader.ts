import { parseDateText } from '@/rules/form/date-text';
import type { Choice } from '@/rules/form/evidence';
import { until } from '../until';
import { type Cascade, type CascadeLook, choosePath, joinPath, listLeaves, seekPath } from './cascade';
import { textOf } from './drawn';
import { native } from './native';
import { bareName, toPath } from './place-path';
import { closePopup, openPopup, popupMs, pressCross, search } from './popup';
import { tryWrite } from './try-write';
import type { Control, Widget } from './widget';

/** What a family does its own way with a cascading list. */
export interface CascaderFamily extends Pick<Widget, 'name' | 'internals' | 'owns' | 'face'> {
  look: CascadeLook;
  /** The path as the widget shows it, '' for none. */
  path(control: Control): string;
  /** What is offered where it is not places one seeks. */
  list?(cascade: Cascade, wanted: string): Promise<Choice[] | undefined>;
  /** Takes over what has been pressed. */
  confirm?(cascade: Cascade, path: readonly string[]): Promise<void>;
}

/** In which words a path was asked for: 辽宁省大连市 may read 辽宁 / 大连, of which else the last name stands for all. */
const asked = new WeakMap<Element, { path: string; text: string }>();

/** A cascading list, opened for each look and each choice. */
export function driveCascader(family: CascaderFamily): Widget {
  const { look, path: pathOf, list = seekPath, confirm, ...own } = family;
  const write: Widget['write'] = async (control, want, signal) => {
    if (want.value === '') return pressCross(own.face(control), signal);
    const before = pathOf(control);
    const panel = await openPopup(control, signal);
    const path = toPath(want.value);
    if (panel) {
      const cascade = { panel, look, signal };
      await choosePath(cascade, path);
      await confirm?.(cascade, path);
    }
    await closePopup(control, signal);
    const now = pathOf(control);
    if (isWhole(now, path) || (now !== before && now.endsWith(path.at(-1) ?? ''))) {
      asked.set(control.element, { path: now, text: want.text });
    }
  };
  return {
    ...native,
    ...own,
    kind: 'select',
    choices: () => [],
    write,
    async listChoices(control, wanted, signal) {
      const before = pathOf(control);
      const panel = await openPopup(control, signal);
      const cascade = panel && { panel, look, signal };
      const sought = cascade && (await list(cascade, wanted));
      // A list of which every level may be chosen takes each step for an answer.
      const taken = pathOf(control);
      const step = taken !== before ? [{ value: taken, text: wanted }] : undefined;
      const found = sought ?? step ?? (cascade ? await ask(control, cascade, wanted) : []);
      await closePopup(control, signal);
      if (pathOf(control) !== before) await tryWrite(control, { value: before, text: '' }, signal);
      return found;
    },
    read(control) {
      const model = pathOf(control);
      const known = asked.get(control.element);
      if (parseDateText(model)) return { model, shown: model };
      return { model, shown: (known?.path === model && known.text) || (toPath(model).at(-1) ?? '') };
    },
  };
}

function isWhole(shown: string, path: readonly string[]): boolean {
  return joinPath(toPath(shown)) === joinPath(path);
}

/** By the list's own search where it has one, else by following every branch. */
async function ask({ element }: Control, cascade: Cascade, wanted: string): Promise<Choice[]> {
  const { panel, look, signal } = cascade;
  const answers = (): Element[] => [...(look.answer ? panel.querySelectorAll(look.answer) : [])];
  const paths = (): string[][] =>
    answers()
      .map((one) => toPath(textOf(one)))
      .filter((path) => path.length > 1);
  if (look.answer && (await search(element, bareName(wanted), signal))) {
    await until(() => paths().length > 0, panel.ownerDocument, popupMs, signal);
    const found = paths().map((path) => ({ value: joinPath(path), text: path.at(-1) ?? '' }));
    if (found.length > 0) return found;
    await search(element, '', signal);
  }
  return listLeaves(cascade);
}
