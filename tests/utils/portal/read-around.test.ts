import { expect, test } from 'vitest';
import { findFields } from '@/rules/form/found-field';
import { readForm } from '@/utils/portal/read-form';

/** Every `<x-field>` gets these controls in an open shadow root. */
function read(html: string, inside = '<input>') {
  document.body.innerHTML = html;
  for (const host of document.querySelectorAll('x-field')) host.attachShadow({ mode: 'open' }).innerHTML = inside;
  return findFields(readForm(document).evidence);
}

const surely = (html: string, inside?: string) => read(html, inside).map(({ sure, key }) => (sure ? key : undefined));

test.each<[string, string, string?]>([
  ['its attribute', '<x-field label="毕业院校"></x-field>'],
  ['its label for assistive technology', '<x-field aria-label="毕业院校"></x-field>'],
  ['the words before it', '<div><p>专业<x-field></x-field></p><p>毕业院校<x-field></x-field></p></div>'],
  ['the slot of a label inside', '<x-field></x-field>', '<label for="i"><slot>毕业院校</slot></label><input id="i">'],
])('a web component is named by %s', (_, html, inside) => {
  expect(surely(html, inside).at(-1)).toBe('school');
});

test('a web component without a name does not take that of another', () => {
  expect(surely('<x-field label="毕业院校"></x-field><x-field></x-field>')).toEqual(['school', undefined]);
});

test.each([
  ['a heading', '<h3>紧急联系人</h3>'],
  ['a line without a class', '<p>毕业院校<input></p><div>紧急联系人</div>'],
])('%s holds for what stands in a web component', (_, html) => {
  const last = read(`<form>${html}<div><x-field label="姓名"></x-field><x-field label="手机"></x-field></div></form>`);
  expect(last.slice(-2).map(({ key }) => key)).toEqual([undefined, undefined]);
});

test.each([
  ['员工管理', []],
  ['报名管理', ['fullName', 'mobile']],
])('the trail %s > 添加 holds for what stands in a web component', (step, keys) => {
  const trail = `<ol class="breadcrumb"><li>${step}</li><li>添加</li></ol>`;
  const fields = '<x-field label="姓名"></x-field><x-field label="手机号"></x-field>';
  expect(surely(trail + fields).filter(Boolean)).toEqual(keys);
});
