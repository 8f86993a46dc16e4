import type { Choice } from '@/rules/form/evidence';
import { isPrompt } from '@/rules/form/match-choice';
import type { Want } from '@/rules/form/want';
import { dispatch } from '../events';
import { isSelect } from '../tags';
import { isVisible } from '../visible';
import { openDropdown, writeDate } from './bootstrap-datepicker';
import { choiceText } from './choice-text';
import { enterField, leaveField } from './gestures';
import type { Control, Value, Widget } from './widget';

/** Plain HTML controls, an unmarked bootstrap-datepicker among them, which shows itself at focus only; also what React and Vue draw over them (both accept these events from the isolated world). */
export const native: Widget = {
  name: 'native',
  dateFormat: (element) => dateFormats[element.getAttribute('type') ?? ''],
  owns: () => true,
  face,
  choices,
  read,
  async write(control, want, signal) {
    if (control.kind === 'radio') return clickMember(control, want);
    const { element } = control;
    if (isSelect(element)) return writeSelect(element, want);
    const left = openDropdown(element.ownerDocument);
    enterField(element);
    if (!left && openDropdown(element.ownerDocument)) return writeDate(control, want, signal);
    writeText(element, want.value);
  },
  isDisabled: ({ element, members }) => (members.length > 0 ? members.every((one) => one.disabled) : element.disabled),
};

/** By the attribute: Firefox knows no `type=month` and shows a text box instead (Firefox 153, 2026). */
const dateFormats: Readonly<Record<string, string>> = { date: 'yyyy-MM-dd', month: 'yyyy-MM' };

/** A hidden file input or a hidden radio is seen through its label or the button before it. */
function face({ element, kind, members }: Control): HTMLElement {
  if (isVisible(element) || (kind !== 'file' && members.length === 0)) return element;
  const label = element.labels?.[0];
  if (label) return label;
  const button = element.previousElementSibling as HTMLElement | null;
  return kind === 'file' && button ? button : element;
}

function choices({ element, members }: Control): Choice[] {
  if (isSelect(element)) {
    return [...element.options].map((one) => ({ value: one.value, text: one.text.trim(), disabled: one.disabled }));
  }
  return members.map((one) => ({ value: one.value, text: choiceText(one), disabled: one.disabled }));
}

function read(control: Control): Value {
  const { element, members, kind } = control;
  if (element.type === 'password') return { model: '', shown: '' };
  if (isSelect(element)) {
    const chosen = element.selectedOptions[0];
    if (!chosen) return { model: '', shown: '' };
    const text = chosen.text.trim();
    return { model: chosen.value, shown: isPrompt({ value: chosen.value, text }) ? '' : text };
  }
  if (kind === 'radio' || kind === 'checkbox') {
    const checked = members.filter((one) => one.checked);
    return { model: checked.map((one) => one.value).join(','), shown: checked.map(choiceText).join('、') };
  }
  if (kind === 'file') return { model: element.value, shown: element.value.replace(/^.*[\\/]/, '') };
  return { model: element.value, shown: element.value };
}

/** Clicking is the only way that every framework notices; none checked before cannot be had back by a click. */
function clickMember({ members }: Control, want: Want): void {
  const member = members.find((one) => one.value === want.value && (want.text === '' || choiceText(one) === want.text));
  if (member && !member.checked) member.click();
  if (want.value === '') for (const one of members) one.checked = false;
}

function writeSelect(select: HTMLSelectElement, want: Want): void {
  const options = [...select.options];
  const option = options.find((one) => one.value === want.value && one.text.trim() === want.text);
  const fallback = options.find((one) => one.value === want.value);
  const index = option ?? fallback;
  if (!index) return;
  index.selected = true;
  dispatch(select, 'input', 'change');
}

/** A value out of the control's own range is not written at all: the browser would send it, and the portal refuse it. */
function writeText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const before = element.value;
  element.value = value;
  if (element.validity.rangeOverflow || element.validity.rangeUnderflow) element.value = before;
  else if (element.value !== before) dispatch(element, 'input', 'change');
  leaveField(element);
}
