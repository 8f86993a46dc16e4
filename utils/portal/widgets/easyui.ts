import { parseDateText } from '@/rules/form/date-text';
import type { Choice } from '@/rules/form/evidence';
import { isPrompt } from '@/rules/form/match-choice';
import type { Want } from '@/rules/form/want';
import { dispatch } from '../events';
import { until } from '../until';
import { textOf } from './drawn';
import { closePanel, easyuiBase, easyuiBox, openPanel, textInput, typeText } from './easyui-box';
import { native } from './native';
import { Refusal } from './refusal';
import type { Control, FormElement, Widget } from './widget';

const entryWaitMs = 4000;
const typingWaitMs = 800;

export const easyuiTextbox: Widget = {
  ...easyuiBase,
  name: 'easyui-textbox',
  kind: 'text',
  owns: (element) => element.matches('.textbox-f:not(.combo-f)') && easyuiBox(element) !== undefined,
  write: async ({ element }, want) => typeText(element, want.value),
};

export const easyuiCombobox: Widget = {
  ...easyuiBase,
  name: 'easyui-combobox',
  kind: 'select',
  owns: (element) => element.matches('.combobox-f') && easyuiBox(element) !== undefined,
  choices: native.choices,
  listChoices,
  write: chooseEntry,
};

export const easyuiDatebox: Widget = {
  ...easyuiBase,
  name: 'easyui-datebox',
  kind: 'date',
  owns: (element) => element.matches('.datebox-f') && easyuiBox(element) !== undefined,
  write: pickDay,
};

/** A list that the page's own element does not hold; its entries bear no value, their text stands for it. */
async function listChoices({ element }: Control, _wanted: string, signal: AbortSignal): Promise<Choice[]> {
  const doc = element.ownerDocument;
  const panel = await openPanel(element, signal);
  await until(() => entries(panel).length > 0, doc, entryWaitMs, signal);
  const texts = entries(panel).map(textOf);
  closePanel(doc);
  return texts.map((text) => ({ value: text, text }));
}

async function chooseEntry({ element }: Control, want: Want, signal: AbortSignal): Promise<void> {
  const doc = element.ownerDocument;
  const panel = await openPanel(element, signal);
  const entry = (): HTMLElement | undefined => entries(panel).find((one) => isWanted(one, want));
  const found = await until(entry, doc, want.value === '' ? 0 : entryWaitMs, signal);
  found?.click();
  closePanel(doc);
  if (!found && want.value === '') await erase(element, signal);
}

function entries(panel: HTMLElement | undefined): HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('.combobox-item:not(.combobox-item-disabled)') ?? [])];
}

function isWanted(entry: HTMLElement, want: Want): boolean {
  const text = textOf(entry);
  return want.value === '' ? isPrompt({ value: '', text }) : text === want.text;
}

/** A list without an empty entry: emptied by typing, or where that is closed in the two places easyui reads, without an event. */
async function erase(element: FormElement, signal: AbortSignal): Promise<void> {
  const doc = element.ownerDocument;
  const value = (): HTMLInputElement | null | undefined => easyuiBox(element)?.querySelector('.textbox-value');
  typeText(element, '');
  const box = textInput(element);
  if (box && !box.readOnly) dispatch(box, 'keydown');
  await until(() => value()?.value === '', doc, box?.readOnly ? 0 : typingWaitMs, signal);
  closePanel(doc);
  const rest = value();
  if (rest) rest.value = '';
}

/** By way of the calendar, whatever the page's format; a day out of range is `calendar-disabled` and stays untouched. */
async function pickDay({ element }: Control, want: Want, signal: AbortSignal): Promise<void> {
  const date = parseDateText(want.value);
  if (!date) typeText(element, want.value);
  const panel = await openPanel(element, signal);
  let cell: HTMLElement | null | undefined;
  if (panel && date) {
    panel.querySelector<HTMLElement>('.calendar-text')?.click();
    const year = panel.querySelector<HTMLInputElement>('.calendar-menu-year');
    if (year) year.value = `${date.year}`;
    panel.querySelector<HTMLElement>(`.calendar-menu-month[abbr="${date.month}"]`)?.click();
    const day = `.calendar-day[abbr="${date.year},${date.month},${date.day}"]:not(.calendar-disabled)`;
    cell = panel.querySelector<HTMLElement>(day);
    cell?.click();
  }
  closePanel(element.ownerDocument);
  if (cell === null) throw new Refusal();
}
