import { isElement } from '../tags';
import type { FormElement } from './widget';

const boxes = 'input, select, textarea';
/** What explains a whole group and names no choice of it (*必选, （请选择）). */
const hint = /^[(（*＊※请注]/;

/**
 * The words beside one radio or checkbox of a group: its own label, layui's `title`, else the text that stands on the
 * side where the whole group has it (`男<input> 女<input>` or `<input>男 <input>女`).
 */
export function choiceText(input: HTMLInputElement, members: readonly HTMLInputElement[] = [input]): string {
  const own = [...(input.labels ?? [])].find((label) => label.querySelectorAll('input').length < 2);
  const label = own?.textContent?.trim() || input.title.trim();
  if (label) return label;
  const beside = standsBefore(members) ? textBeside(input, 'previousSibling') : textBeside(input, 'nextSibling');
  return beside || (input.getAttribute('aria-label') ?? input.value);
}

/** Words before the first and none behind the last. */
export function standsBefore(members: readonly HTMLInputElement[]): boolean {
  const [first, last] = [members[0], members.at(-1)];
  const behind = last ? textBeside(last, 'nextSibling') : '';
  return (behind === '' || hint.test(behind)) && first !== undefined && textBeside(first, 'previousSibling') !== '';
}

/** The text on one side up to the next control; before the first choice the name of the group may stand too (性别：男). */
function textBeside(input: HTMLInputElement, side: 'nextSibling' | 'previousSibling'): string {
  const texts: string[] = [];
  let node: Node | null = input[side];
  for (; node && !boxIn(node); node = node[side]) {
    if (side === 'nextSibling') texts.push(node.textContent ?? '');
    else texts.unshift(node.textContent ?? '');
    if (texts.join('').trim() && isElement(node)) break;
  }
  const text = texts.join('').trim();
  if (side === 'previousSibling') return text.replace(/^.*[:：]/s, '').trim();
  // ○ 群众 入党时间 [ ], ○ 群众<span>入党时间</span>[ ]: the words before another box are that box's own.
  const next = boxAfter(node);
  const first = texts.find((one) => one.trim() !== '')?.trim() ?? '';
  return next && next.name !== input.name ? first.replace(/(?<=\S)\s.*/s, '') : text;
}

/** The control that stands there or right behind. */
function boxAfter(node: Node | null): FormElement | null {
  for (let at = node; at; at = at.nextSibling) {
    const box = boxIn(at);
    if (box || (at !== node && at.textContent?.trim())) return box;
  }
  return null;
}

function boxIn(node: Node): FormElement | null {
  if (!isElement(node)) return null;
  return node.matches(boxes) ? (node as unknown as FormElement) : node.querySelector<FormElement>(boxes);
}
