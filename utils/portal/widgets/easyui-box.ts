import { isPrompt } from '@/rules/form/match-choice';
import { dispatch } from '../events';
import { until } from '../until';
import { listVisible } from './drawn';
import { enterField, leaveField } from './gestures';
import type { Control, FormElement, Value, Widget } from './widget';

const panelWaitMs = 1500;

/** easyui 1.5: the page's own element stays, hidden, followed by `span.textbox` with what is seen and what is sent (npm jquery-easyui 1.5.21, 2026). */
export const easyuiBase: Pick<Widget, 'internals' | 'face' | 'choices' | 'read' | 'isDisabled'> = {
  internals: '.textbox > .textbox-text, .textbox > .textbox-value, .combo-p input',
  face: ({ element }) => easyuiBox(element) ?? element,
  choices: () => [],
  read,
  isDisabled,
};

export function easyuiBox(element: FormElement): HTMLElement | undefined {
  const next = element.nextElementSibling as HTMLElement | null;
  return next?.matches('.textbox') ? next : undefined;
}

export function textInput(element: FormElement): HTMLInputElement | undefined {
  return easyuiBox(element)?.querySelector<HTMLInputElement>('.textbox-text') ?? undefined;
}

function read({ element }: Control): Value {
  const model = easyuiBox(element)?.querySelector<HTMLInputElement>('.textbox-value')?.value ?? '';
  const box = textInput(element);
  const text = !box || box.matches('.textbox-prompt') ? '' : box.value;
  return { model, shown: isPrompt({ value: model, text }) ? '' : text };
}

/** A box takes over what was typed when the focus leaves it. */
export function typeText(element: FormElement, value: string): void {
  const box = textInput(element);
  if (!box) return;
  enterField(box);
  box.value = value;
  leaveField(box);
}

/** `readonly` shuts the arrow of a list; a list that may only be picked has a read-only box and an open arrow. */
function isDisabled({ element }: Control): boolean {
  const [box, arrow] = [textInput(element), arrowOf(element)];
  return box?.disabled === true || (arrow ? arrow.matches('.textbox-icon-disabled') : box?.readOnly === true);
}

function arrowOf(element: FormElement): HTMLElement | undefined {
  return easyuiBox(element)?.querySelector<HTMLElement>('.combo-arrow') ?? undefined;
}

/** The panel in front; easyui shuts all others. */
function findPanel(doc: Document): HTMLElement | undefined {
  return listVisible(doc, '.combo-p > .combo-panel')[0];
}

/** Opens the list or calendar of the element. */
export async function openPanel(element: FormElement, signal: AbortSignal): Promise<HTMLElement | undefined> {
  const doc = element.ownerDocument;
  closePanel(doc);
  arrowOf(element)?.click();
  return until(() => findPanel(doc), doc, panelWaitMs, signal);
}

export function closePanel(doc: Document): void {
  if (findPanel(doc)) dispatch(doc.body, 'mousedown');
}
