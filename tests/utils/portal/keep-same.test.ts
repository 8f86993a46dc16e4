import { beforeEach, expect, test } from 'vitest';
import { readForm } from '@/utils/portal/read-form';

const read = () => readForm(document).evidence;

beforeEach(() => {
  document.body.innerHTML =
    '<form><label>姓名<input name="xm"></label><label>学历<select name="xl"><option value="">请选择</option><option>本科</option></select></label></form>';
});

test('a field that stayed as it was is the same evidence', () => {
  const before = read();
  expect(read().map((one, at) => one === before[at])).toEqual([true, true]);
});

test.each([
  [
    'its value',
    () => Object.assign(document.querySelector('input') as HTMLInputElement, { value: '李练习' }),
    [false, true],
  ],
  ['its label', () => document.querySelector('label')?.prepend('考生'), [false, true]],
  [
    'an entry of its list',
    () => document.querySelector('select')?.insertAdjacentHTML('beforeend', '<option>专科</option>'),
    [true, false],
  ],
  [
    'its place',
    () => document.querySelector('form')?.append(document.querySelector('label') as Element),
    [false, false],
  ],
])('a field is read anew with %s', (_, change, expected) => {
  const before = new Map(readForm(document).controls.map(({ element }, at) => [element as Element, read()[at]]));
  change();
  const { controls, evidence } = readForm(document);
  const same = new Map(controls.map(({ element }, at) => [element.tagName, before.get(element) === evidence[at]]));
  expect([same.get('INPUT'), same.get('SELECT')]).toEqual(expected);
});
