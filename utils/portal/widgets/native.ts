import type { Choice } from '@/rules/form/evidence';
import { isPrompt } from '@/rules/form/match-choice';
import type { Want } from '@/rules/form/want';
import { dispatch } from '../events';
import { isSelect } from '../tags';
import { isVisible } from '../visible';
import { openDropdown, writeDate } from './bootstrap-datepicker';
import { enterField, leaveField } from './gestures';
import { driveGroup, plainGroup } from './group';
import { Refusal } from './refusal';
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
    const { element, members } = control;
    if (members.length > 0) return group.write(control, want, signal);
    if (isSelect(element)) return writeSelect(element, want);
    const left = openDropdown(element.ownerDocument);
    enterField(element);
    if (!left && openDropdown(element.ownerDocument)) return writeDate(control, want, signal);
    writeText(element, want.value);
  },
  isDisabled: (control) => (control.members.length > 0 ? group.isDisabled(control) : control.element.disabled),
};

/** None chosen before cannot be had back by a click: the value is taken back without one. */
const group = driveGroup({
  ...plainGroup,
  isChosen: (box) => box.checked || isDrawnChosen(labelAround(box)),
  press(box) {
    const label = box.checkVisibility({ opacityProperty: true }) ? undefined : labelAround(box);
    (label ?? box).click();
  },
  clear(members) {
    for (const one of members) one.checked = false;
  },
});

/** The label drawn around a hidden box: it is what a person presses, and some libraries hear nothing else (TDesign 1, 2026). */
function labelAround(box: HTMLInputElement): HTMLLabelElement | undefined {
  const label = box.closest('label');
  return label?.querySelectorAll('input').length === 1 ? label : undefined;
}

/** Frameworks mark the label of what they hold, whatever becomes of the input (Naive UI, Arco, View UI, TDesign, 2026). */
function isDrawnChosen(label: HTMLLabelElement | undefined): boolean {
  return label !== undefined && /(?:^|[\s_-])checked(?:\s|$)/.test(label.className);
}

/** By the attribute: Firefox knows no `type=month` and shows a text box instead (Firefox 153, 2026). */
const dateFormats: Readonly<Record<string, string>> = {
  date: 'yyyy-MM-dd',
  month: 'yyyy-MM',
  'datetime-local': 'yyyy-MM-ddT00:00',
};

/** A hidden file input or a hidden radio is seen through its label or the button before it. */
function face({ element, kind, members }: Control): HTMLElement {
  if ((kind !== 'file' && members.length === 0) || isVisible(element)) return element;
  const label = element.labels?.[0];
  if (label) return label;
  const button = element.previousElementSibling as HTMLElement | null;
  return kind === 'file' && button ? button : element;
}

function choices(control: Control): Choice[] {
  const { element } = control;
  if (!isSelect(element)) return group.choices(control);
  const found: Choice[] = [];
  // By index: an iterator over the live list takes twice as long (Chromium 156), and a page may have thousands of entries.
  const { options } = element;
  for (let at = 0; at < options.length; at += 1) {
    const option = options[at];
    if (option) found.push({ value: option.value, text: option.text.trim(), disabled: option.disabled });
  }
  return found;
}

function read(control: Control): Value {
  const { element, kind } = control;
  if (element.type === 'password') return { model: '', shown: '' };
  if (isSelect(element)) {
    const chosen = element.options[element.selectedIndex];
    if (!chosen) return { model: '', shown: '' };
    const text = chosen.text.trim();
    return { model: chosen.value, shown: isPrompt({ value: chosen.value, text }) ? '' : text };
  }
  if (control.members.length > 0) return group.read(control);
  if (kind === 'file') return { model: element.value, shown: element.value.replace(/^.*[\\/]/, '') };
  return {
    model: element.value,
    shown: element.type === 'datetime-local' ? element.value.replace('T', ' ') : element.value,
  };
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
  const { rangeOverflow, rangeUnderflow } = element.validity;
  const refused = rangeOverflow || rangeUnderflow || isOutside(element, value);
  if (refused) element.value = before;
  else if (element.value !== before) dispatch(element, 'input', 'change');
  leaveField(element);
  if (refused) throw new Refusal();
}

/** Firefox keeps no range of a month. */
function isOutside(element: Element, value: string): boolean {
  const [least, most] = ['min', 'max'].map((name) => element.getAttribute(name) || value);
  return element.matches('[type=month]') && value !== '' && (value < `${least}` || value > `${most}`);
}
