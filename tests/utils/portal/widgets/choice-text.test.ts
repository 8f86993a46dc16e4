import { expect, test } from 'vitest';
import { choiceText } from '@/utils/portal/widgets/choice-text';

test.each([
  ['a wrapping label', '甲', '<label><input type="radio"> 甲 </label>'],
  ['label[for]', '甲', '<input id="a" type="radio"><label for="a">甲</label>'],
  ['the title of layui', '甲', '<input type="radio" title=" 甲 ">'],
  ['the text behind', '甲', '<input type="radio"> 甲 <input type="radio"> 乙'],
  ['an element behind', '甲', '<input type="radio"><span>甲</span><span>（说明）</span>'],
  ['aria-label', '甲', '<input type="radio" aria-label="甲">'],
  ['the value when nothing is said', '1', '<input type="radio" value="1"><input type="radio">'],
])('%s', (_case, text, html) => {
  document.body.innerHTML = html;
  const input = document.querySelector('input');
  expect(input && choiceText(input)).toBe(text);
});
