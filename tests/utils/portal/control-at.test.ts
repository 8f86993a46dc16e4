import { describe, expect, test } from 'vitest';
import { controlAt } from '@/utils/portal/control-at';
import { readForm } from '@/utils/portal/read-form';

/** Name of the control that the element marked `data-here` belongs to. */
function nameAt(html: string): string | undefined {
  document.body.innerHTML = html;
  const reading = readForm(document);
  const place = document.querySelector('[data-here]');
  if (!place) throw new Error('no place');
  return reading.evidence[controlAt(place, reading)]?.name;
}

const radios = (here: string) =>
  `<div>性别 <span><input type="radio" name="xb" value="1"> 男</span> <span ${here}><input type="radio" name="xb" value="2"> 女</span></div><input name="mz">`;

describe('a place belongs to', () => {
  test.each<[string, string, string | undefined]>([
    ['the control itself', '<input name="a"><input name="b" data-here>', 'b'],
    ['the label around it', '<label><b data-here>姓名</b><input name="a"></label><input name="b">', 'a'],
    ['the text beside it', '<div><span data-here>姓名</span><input name="a"></div><div><input name="b"></div>', 'a'],
    [
      'the cell left of it, in a row of several',
      '<table><tr><td>姓名</td><td><input name="a"></td><td data-here>性别</td><td><input name="b"></td></tr></table>',
      'b',
    ],
    [
      'the drawn face of a list',
      '<div><select name="a"><option>甲</option></select><div class="layui-unselect layui-form-select"><div class="layui-select-title"><input data-here readonly></div><dl><dd>甲</dd></dl></div></div><div><input name="b"></div>',
      'a',
    ],
    ['a later button of a group', radios('data-here'), 'xb'],
    ['an option of a list', '<select name="a"><option data-here>甲</option></select><input name="b">', 'a'],
    ['nothing behind the last of several', '<p><input name="a"><input name="b"><i data-here>完</i></p>', undefined],
    ['nothing far from all', `<h1 data-here>表</h1>${'<p><input></p>'.repeat(7)}`, undefined],
    ['nothing out of sight', '<div><span data-here>姓名</span><input name="a" style="display:none"></div>', undefined],
  ])('%s', (_, html, name) => {
    expect(nameAt(html)).toBe(name);
  });

  test('a control in an open shadow root', () => {
    document.body.innerHTML = '<input name="a"><section></section>';
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<p><b>姓名</b><input name="inner"></p>';
    const reading = readForm(document);
    const place = root.querySelector('b');
    expect(place && reading.evidence[controlAt(place, reading)]?.name).toBe('inner');
  });
});
