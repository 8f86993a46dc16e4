import { isPrompt } from '@/rules/form/match-choice';
import type { Want } from '@/rules/form/want';
import { isSelect } from '../tags';
import { until } from '../until';
import { driveGroup, plainGroup } from './group';
import { native } from './native';
import type { Control, FormElement, Widget } from './widget';

const panelWaitMs = 1500;
/** Look of a chosen radio, checkbox or switch, layui 2.6–2.13. */
const chosenLook = '.layui-form-radioed, .layui-form-checked, .layui-form-onswitch';

/** layui 2.6–2.13 form module: the model control stays in the page, hidden, followed by what layui draws (npm layui, 2026). */
export const layui: Widget = {
  name: 'layui',
  owns: (element) => drawn(element) !== undefined,
  internals: '.layui-form-select input',
  face: ({ element }) => drawn(element) ?? element,
  choices: (control) => (isSelect(control.element) ? native : group).choices(control),
  read(control) {
    if (!isSelect(control.element)) return group.read(control);
    const { model } = native.read(control);
    const shown = drawn(control.element)?.querySelector<HTMLInputElement>('.layui-select-title input')?.value ?? '';
    return { model, shown: isPrompt({ value: model, text: shown }) ? '' : shown.trim() };
  },
  async write(control, want, signal) {
    if (isSelect(control.element)) return chooseEntry(control.element, want, signal);
    return group.write(control, want, signal);
  },
  isDisabled: (control) =>
    native.isDisabled(control) || drawn(control.element)?.classList.contains('layui-select-disabled') === true,
};

const group = driveGroup({
  ...plainGroup,
  text: textOf,
  isChosen: (member) => drawn(member)?.matches(chosenLook) ?? member.checked,
  press: (member) => drawn(member)?.click(),
  clear: clearGroup,
});

/** layui offers no way back to nothing chosen: the value is taken back, and the dot gets the look of its unchosen neighbour. */
function clearGroup(members: Control['members']): void {
  for (const one of members) one.checked = false;
  const faces = members.flatMap((one) => drawn(one) ?? []);
  const plain = faces.find((face) => !face.matches(chosenLook));
  for (const face of faces.filter((one) => one.matches(chosenLook))) if (plain) copyLook(plain, face);
}

function copyLook(from: Element, to: Element): void {
  to.className = from.className;
  const [icon, model] = [to.querySelector('.layui-icon'), from.querySelector('.layui-icon')];
  if (!icon || !model) return;
  icon.className = model.className;
  icon.textContent = model.textContent;
}

/** The drawn sibling: `.layui-form-select` after a select, `.layui-form-radio|checkbox|switch` after an input. */
function drawn(element: FormElement): HTMLElement | undefined {
  const next = element.nextElementSibling as HTMLElement | null;
  if (!next) return undefined;
  const wanted = isSelect(element) ? /\blayui-form-select\b/ : /\blayui-form-(?:radio|checkbox|switch)\b/;
  return wanted.test(next.className) ? next : undefined;
}

function textOf(member: HTMLInputElement): string {
  return member.title.trim() || drawn(member)?.textContent?.trim() || member.value;
}

/** Clicking the entry is what layui listens to; setting `select.value` changes neither its events nor what it shows. */
async function chooseEntry(select: HTMLSelectElement, want: Want, signal: AbortSignal): Promise<void> {
  const face = drawn(select);
  if (!face) return;
  const inPlace = findEntry(face, want);
  if (inPlace) return inPlace.click();
  face.querySelector<HTMLElement>('.layui-select-title')?.click();
  const doc = select.ownerDocument;
  const appended = (): HTMLElement | undefined => {
    const panel = doc.querySelector('.layui-select-panel-wrap') ?? face;
    return findEntry(panel, want);
  };
  const entry = await until(appended, doc, panelWaitMs, signal);
  entry?.click();
}

function findEntry(panel: Element, want: Want): HTMLElement | undefined {
  const entries = [...panel.querySelectorAll<HTMLElement>('dd[lay-value]')];
  const byValue = entries.filter((one) => one.getAttribute('lay-value') === want.value);
  return byValue.find((one) => one.textContent?.trim() === want.text) ?? byValue[0];
}
