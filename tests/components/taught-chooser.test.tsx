import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { TaughtAction, type TeachActions } from '@/components/taught-chooser';
import { fields } from '@/rules/profile/fields';

const actions = {
  refuse: vi.fn<TeachActions['refuse']>((_ref, key) => (key === 'photo' ? '装不下。' : undefined)),
  onTeach: vi.fn<TeachActions['onTeach']>(),
  onForget: vi.fn<TeachActions['onForget']>(),
};

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(more: { taught?: string; busy?: boolean } = {}): void {
  act(() =>
    render(<TaughtAction actions={actions} fieldRef={7} label="寻呼号" busy={false} {...more} />, document.body),
  );
}

function find<T extends Element = HTMLButtonElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function choose(value: string): void {
  const list = find<HTMLSelectElement>('select');
  list.value = value;
  act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
}

test('offers every field by its group, and none of them', () => {
  show();
  expect(document.querySelector('select')).toBe(null);
  act(() => find('[aria-label="指认：寻呼号"]').click());
  const options = [...document.querySelectorAll('option')].map((option) => option.textContent);
  expect(options).toEqual(['请选择', '这一栏不要填', ...Object.values(fields).map(({ label }) => label)]);
  expect(document.querySelectorAll('optgroup')).toHaveLength(8);
  expect(find('.taught-main').disabled).toBe(true);
});

test.each([
  ['mobile', 'mobile'],
  ['none', null],
] as const)('%s is said of this field, and the chooser closes', (choice, key) => {
  show();
  act(() => find('.taught-open').click());
  choose(choice);
  act(() => find('.taught-main').click());
  expect(actions.onTeach.mock.calls).toEqual([[7, key]]);
  expect(document.querySelector('select')).toBe(null);
});

test('what the field cannot take is refused with the reason', () => {
  show();
  act(() => find('.taught-open').click());
  choose('photo');
  expect(find('[role=alert]').textContent).toBe('装不下。');
  expect(find('.taught-main').disabled).toBe(true);
});

test('a field that was named says so, and can be taken back', () => {
  show({ taught: 'its-id' });
  expect(find('.taught-mark').textContent).toContain('已指认');
  act(() => find('.taught-mark button').click());
  expect(actions.onForget.mock.calls).toEqual([['its-id']]);
});

test('during a run nothing can be named', () => {
  show({ busy: true, taught: 'its-id' });
  expect([...document.querySelectorAll('button')].map((button) => button.disabled)).toEqual([true, true]);
});
