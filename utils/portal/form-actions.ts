import type { PageIndex } from './page-index';

/** What may be pressed. */
export const buttonSelector =
  'button, uni-button, input[type=submit], input[type=button], input[type=image], [role=button], a[class*="btn"], a[class*="button"], a[id*="btn"], .van-button';

/** How far up a button speaks for the boxes around its own. */
const maxReach = 4;
/** A button in every row of a long list says the same each time. */
const maxWords = 40;

/** The words on the buttons of each box that holds controls of its own. */
export function listActions(buttons: readonly Element[], index: PageIndex): Map<Element, string[]> {
  const actions = new Map<Element, string[]>();
  for (const button of buttons) {
    const word = wordOf(button);
    if (!word || !index.sees(button)) continue;
    let box = button.parentElement;
    while (box && index.holds(box) === 0) box = box.parentElement;
    if (!box) continue;
    for (let reach = 0; box && reach < maxReach; reach += 1) {
      const known = actions.get(box);
      if (!known) actions.set(box, [word]);
      else if (known.length < maxWords && !known.includes(word)) known.push(word);
      // A row of its own, the last of a filter, speaks for the rows before it.
      box = /^(?:FORM|BODY)$/.test(box.tagName) || index.holds(box) === 1 ? null : box.parentElement;
    }
  }
  return actions;
}

function wordOf(button: Element): string {
  const text =
    button.tagName === 'INPUT' ? (button as HTMLInputElement).value || button.getAttribute('alt') : button.textContent;
  return (text ?? '').replace(/\s+/g, '').slice(0, 12);
}

/** What the nearest form around the control offers to do; a button beside a single control serves that control alone. */
export function actionsOf(control: Element, actions: ReadonlyMap<Element, string[]>, index: PageIndex): string[] {
  for (let box: Element | null = control.parentElement; box; box = box.parentElement) {
    const here = actions.get(box);
    if (here && (index.holds(box) > 1 || box.tagName === 'FORM')) return here;
  }
  return [];
}
