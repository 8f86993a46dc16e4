import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { TaughtList, type TaughtListProps } from '@/components/taught-list';
import { pageOf, teach } from '../samples/taught-field';

const onChange = vi.fn<TaughtListProps['onChange']>();
const onRemove = vi.fn<TaughtListProps['onRemove']>();
const page = pageOf('姓名', '寻呼号', '通讯地址', '邮政编码');
const words = [
  teach(page, 1, 'mobile'),
  teach(pageOf('取件人', '取件地点'), 1, 'mailingAddress'),
  teach(page, 3, null),
];

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(taught: TaughtListProps['taught']): void {
  act(() => render(<TaughtList taught={taught} onChange={onChange} onRemove={onRemove} />, document.body));
}

function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  act(() => found.click());
}

test('shows page by page what the candidate read and what it was said to be', () => {
  show(words);
  const pages = [...document.querySelectorAll('section')].map((section) => [
    section.querySelector('h3')?.textContent,
    ...[...section.querySelectorAll('li')].map((row) => [
      row.querySelector('span')?.textContent,
      row.querySelector('select')?.selectedOptions[0]?.textContent,
    ]),
  ]);
  expect(pages).toEqual([
    [
      expect.stringMatching(/bm\.ruankao\.org\.cn.*姓名、寻呼号、通讯地址.*4 栏/),
      ['“寻呼号”', '手机号码'],
      ['“邮政编码”', '这一栏不要填'],
    ],
    [expect.stringContaining('取件人、取件地点'), ['“取件地点”', '通讯地址']],
  ]);
});

test('each can be changed or removed', () => {
  show(words);
  const list = document.querySelector<HTMLSelectElement>('[data-taught=mobile] select');
  if (!list) throw new Error('no list');
  list.value = 'none';
  act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onChange.mock.calls).toEqual([[words[0]?.id, null]]);
  press('删除“取件地点”的指认');
  expect(onRemove.mock.calls).toEqual([[[words[1]?.id]]]);
});

test('all go at once, after asking', () => {
  show(words);
  press('全部删除指认');
  expect(onRemove).not.toHaveBeenCalled();
  press('取消');
  press('全部删除指认');
  press('确认全部删除');
  expect(onRemove.mock.calls).toEqual([[words.map(({ id }) => id)]]);
});

test('with nothing said it tells how to', () => {
  show([]);
  expect(document.body.textContent).toContain('还没有');
  expect(document.querySelector('button')).toBe(null);
});
