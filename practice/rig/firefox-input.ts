import type { Bidi } from './bidi.ts';
import { poll } from './poll.ts';
import type { Aim, Key, Role } from './surface.ts';

/** A node as BiDi names it. */
export type Node = { sharedId: string };

/** The code points WebDriver gives to keys that have no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keyValues: Record<Key | 'Backspace', string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Where a role is looked for: walking the names of a whole page takes Firefox 200 to 500 ms, of these elements some 10. */
const elementsOf: Record<Role, string> = {
  button: 'button, summary, [role=button], input:is([type=button], [type=submit])',
  link: 'a[href], [role=link]',
  tab: '[role=tab]',
};

/** Waits until the element is there. */
export function findNode(bidi: Bidi, context: string, aim: Aim): Promise<Node> {
  return poll(() => locate(bidi, context, aim), JSON.stringify(aim)) as Promise<Node>;
}

/** A genuine left click in the middle of the element, once it has a size and is scrolled into view. Returns what was clicked. */
export async function clickNode(bidi: Bidi, context: string, aim: Aim): Promise<Node> {
  const node = await findClickable(bidi, context, aim);
  const steps = [
    { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: node } },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: steps }] });
  return node;
}

/** Clicks the field, takes away what stands there and types. */
export async function typeInto(bidi: Bidi, context: string, selector: string, text: string): Promise<void> {
  const field = await clickNode(bidi, context, selector);
  await callOn(bidi, context, field, '(field) => void field.select?.()');
  await sendKeys(bidi, context, [keyValues.Backspace, ...text]);
}

/** Presses one named key. */
export function pressKey(bidi: Bidi, context: string, key: Key): Promise<void> {
  return sendKeys(bidi, context, [keyValues[key]]);
}

/** Looks anew each time: what is just opening has no size yet, and what is drawn again is another element. */
function findClickable(bidi: Bidi, context: string, aim: Aim): Promise<Node> {
  const reveal = `(element) => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  }`;
  const look = async () => {
    const node = await locate(bidi, context, aim);
    return node && (await callOn(bidi, context, node, reveal)) ? node : undefined;
  };
  return poll(look, `${JSON.stringify(aim)} to click`) as Promise<Node>;
}

async function locate(bidi: Bidi, context: string, aim: Aim): Promise<Node | undefined> {
  const locate = async (locator: object, scope: object = {}): Promise<Node[]> =>
    (await bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', { context, locator, ...scope })).nodes;
  if (typeof aim === 'string') return (await locate({ type: 'css', value: aim }))[0];
  const likely = await listLikely(bidi, context, aim);
  const startNodes = likely.length > 0 ? likely : await locate({ type: 'css', value: elementsOf[aim.role] });
  if (startNodes.length === 0) return undefined;
  return (await locate({ type: 'accessibility', value: aim }, { startNodes, maxNodeCount: 1 }))[0];
}

/** Those whose own words hold the name: where a form has a button in every row, naming them all takes Firefox a second. */
async function listLikely(bidi: Bidi, context: string, { role, name }: Exclude<Aim, string>): Promise<Node[]> {
  const functionDeclaration = `(selector, name) => [...document.querySelectorAll(selector)].filter((one) =>
    [one.textContent, one.ariaLabel, one.title, one.value].some((words) => words?.includes(name)))`;
  const answer = await bidi.send<{ result?: { value?: Node[] } }>('script.callFunction', {
    functionDeclaration,
    arguments: [elementsOf[role], name].map((value) => ({ type: 'string', value })),
    target: { context },
    awaitPromise: false,
  });
  return answer.result?.value ?? [];
}

async function sendKeys(bidi: Bidi, context: string, values: readonly string[]): Promise<void> {
  const steps = values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: steps }] });
}

async function callOn(bidi: Bidi, context: string, node: Node, functionDeclaration: string): Promise<unknown> {
  const answer = await bidi.send<{ result?: { value?: unknown } }>('script.callFunction', {
    functionDeclaration,
    arguments: [node],
    target: { context },
    awaitPromise: false,
  });
  return answer.result?.value;
}
