import { beforeEach, describe, expect, test } from 'vitest';
import { listControls } from '@/utils/portal/controls';
import { Refusal } from '@/utils/portal/widgets/refusal';

const never = new AbortController().signal;

function readOnly(html: string) {
  document.body.innerHTML = html;
  return listControls(document);
}

const box = (text: string, rest = '') => `<label><input type="checkbox" value="on" ${rest}>${text}</label>`;

describe('what belongs together', () => {
  test.each<[string, number[], string]>([
    ['one name', [2], '<input type="checkbox" name="km"><input type="checkbox" name="km">'],
    ['numbered names', [2], '<input type="checkbox" name="km[0]"><input type="checkbox" name="km[1]">'],
    ['names with a key', [2], '<input type="checkbox" name="km[write]"><input type="checkbox" name="km[read]">'],
    ['a list of ASP.NET', [2], '<input type="checkbox" name="c$km$0"><input type="checkbox" name="c$km$1">'],
    ['different names', [1, 1], '<input type="checkbox" name="a"><input type="checkbox" name="b">'],
    ['nameless in one box', [2], `<div>${box('甲')}${box('乙')}</div>`],
    ['nameless in two boxes', [1, 1], `<div>${box('甲')}</div><div>${box('乙')}</div>`],
    ['nameless in a group', [2], `<div role="group"><p>${box('甲')}</p><p>${box('乙')}</p></div>`],
    ['antd in columns', [2], `<div class="ant-checkbox-group"><p>${box('甲')}</p><p>${box('乙')}</p></div>`],
    [
      'without inputs',
      [2],
      '<div role="radiogroup"><div role="radio" aria-checked="true">甲</div><div role="radio">乙</div></div>',
    ],
    ['a role around an input', [1], '<label role="radio"><input type="radio">甲</label>'],
  ])('%s', (_case, sizes, html) => {
    expect(readOnly(html).map((control) => control.members.length)).toEqual(sizes);
  });
});

describe('turning a group of checkboxes', () => {
  beforeEach(() => {
    document.body.innerHTML = `<div>${box('甲')}${box('乙', 'checked')}${box('丙')}</div>`;
  });

  test.each([
    ['甲、丙', 'on,on', ['甲', '丙']],
    ['甲、乙、丙', 'on,on,on', ['甲', '乙', '丙']],
    ['乙', 'on', ['乙']],
    ['', '', []],
  ])('to %s', async (text, value, ticked) => {
    const [control] = listControls(document);
    await control?.widget.write(control, { text, value }, never);
    const boxes = [...document.querySelectorAll('input')].filter((one) => one.checked);
    expect(boxes.map((one) => one.parentElement?.textContent)).toEqual(ticked);
    expect(control?.widget.read(control)).toEqual({ model: value, shown: text });
  });

  test('a box that is right already is not pressed', async () => {
    const pressed: string[] = [];
    document.body.addEventListener('click', ({ target }) => {
      if ((target as Element).matches('input')) pressed.push((target as Element).parentElement?.textContent ?? '');
    });
    const [control] = listControls(document);
    await control?.widget.write(control, { text: '甲、乙', value: 'on,on' }, never);
    expect(pressed).toEqual(['甲']);
  });
});

test('a single checkbox is never turned', async () => {
  const [control] = readOnly(box('接收短信'));
  await control?.widget.write(control, { text: '接收短信', value: 'on' }, never);
  expect(document.querySelector('input')?.checked).toBe(false);
});

describe('a radio drawn around a hidden input', () => {
  const drawn = (text: string, chosen = '') =>
    `<label class="t-radio ${chosen}"><input type="radio" name="xb" value="${text}" style="opacity:0"><span>${text}</span></label>`;

  test('is pressed where a person presses it', async () => {
    const [control] = readOnly(drawn('男') + drawn('女'));
    const pressed: (string | undefined)[] = [];
    document.body.addEventListener('click', ({ target }) => pressed.push((target as Element).tagName));
    await control?.widget.write(control, { text: '女', value: '女' }, never);
    expect(pressed).toContain('LABEL');
    expect(control?.widget.read(control)).toEqual({ model: '女', shown: '女' });
  });

  test('shows what its library holds, also when the input says otherwise', () => {
    const [control] = readOnly(drawn('男', 't-is-checked') + drawn('女', 't-unchecked'));
    expect(control?.widget.read(control)).toEqual({ model: '', shown: '男' });
  });
});

describe('taking back the answer of radios', () => {
  const empty = { text: '', value: '' };
  const plain = '<input type="radio" name="xb" value="男" checked>男<input type="radio" name="xb" value="女">女';

  test('is refused at once where a framework holds it', async () => {
    const drawn = `<div class="el-radio-group"><label class="el-radio is-checked">${plain}</label></div>`;
    const [control] = readOnly(drawn);
    await expect(control?.widget.write(control, empty, never)).rejects.toBeInstanceOf(Refusal);
    expect(control?.widget.read(control).model).not.toBe('');
  });

  test('is done where only the inputs hold it', async () => {
    const [control] = readOnly(plain);
    await control?.widget.write(control, empty, never);
    expect(control?.widget.read(control)).toEqual({ model: '', shown: '' });
  });
});
