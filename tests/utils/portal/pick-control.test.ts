import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pickControl } from '@/utils/portal/pick-control';
import { readForm } from '@/utils/portal/read-form';
import { pressByHand, trusted } from '../../samples/trusted';

const ended = { signal: new AbortController() };
const heard = vi.fn();
const onPick = vi.fn((_ref: number) => ended.signal.abort());
const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend', 'keydown'];

beforeEach(() => {
  document.body.innerHTML =
    '<p><span>姓名</span><input name="a"></p><p><span id="b">性别</span><input name="b"></p><hr>';
  ended.signal = new AbortController();
  for (const type of types) document.addEventListener(type, heard, { capture: true, signal: ended.signal.signal });
  const reading = readForm(document);
  pickControl(document, () => reading, onPick, ended.signal.signal);
});

afterEach(() => {
  ended.signal.abort();
  vi.clearAllMocks();
});

const at = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const frames = () => document.querySelectorAll('ruankao-highlight').length;
const move = (selector: string) =>
  at(selector).dispatchEvent(trusted(new MouseEvent('pointermove', { bubbles: true })));
const key = (name: string) =>
  document.body.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: name, bubbles: true })));

test('a press picks once and no part of it reaches the page', () => {
  const events = pressByHand(at('#b'));
  expect(onPick.mock.calls).toEqual([[1]]);
  expect(heard).not.toHaveBeenCalled();
  expect(events.map((event) => event.defaultPrevented)).toEqual(events.map(() => true));
});

test('a press beside everything picks nothing, and does not reach the page either', () => {
  pressByHand(at('hr'));
  expect(onPick).not.toHaveBeenCalled();
  expect(heard).not.toHaveBeenCalled();
});

test("the page's own events neither pick nor are held back", () => {
  at('#b').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(onPick).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledOnce();
});

test('Escape picks none; other keys are the page’s', () => {
  key('a');
  expect([onPick, heard].map((one) => one.mock.calls.length)).toEqual([0, 1]);
  key('Escape');
  expect(onPick.mock.calls).toEqual([[-1]]);
  expect(heard).toHaveBeenCalledOnce();
});

test('one frame goes with the pointer and is gone in the end; no element of the page is touched', () => {
  const before = document.body.innerHTML;
  move('#b');
  move('[name=a]');
  expect(frames()).toBe(1);
  move('hr');
  expect(frames()).toBe(0);
  move('#b');
  ended.signal.abort();
  expect(frames()).toBe(0);
  expect(document.body.innerHTML).toBe(before);
});

test('once over, presses are the page’s again', () => {
  const still = vi.fn();
  document.addEventListener('click', still, { once: true });
  ended.signal.abort();
  pressByHand(at('#b'));
  expect(still).toHaveBeenCalledOnce();
  expect(onPick).not.toHaveBeenCalled();
});
