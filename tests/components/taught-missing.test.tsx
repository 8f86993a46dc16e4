import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { TaughtMissing, TaughtPicking } from '@/components/taught-missing';
import type { FieldKey } from '@/rules/profile/field-key';

const onPick = vi.fn<(key: FieldKey) => void>();
const onCancel = vi.fn<() => void>();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('each missing item can be pointed out', () => {
  act(() => render(<TaughtMissing keys={['mobile', 'email']} busy={false} onPick={onPick} />, document.body));
  expect(document.querySelector('summary')?.textContent).toContain('（2）');
  act(() => document.querySelector<HTMLButtonElement>('[data-missing=email] button')?.click());
  expect(onPick.mock.calls).toEqual([['email']]);
});

test('with nothing missing nothing is shown', () => {
  act(() => render(<TaughtMissing keys={[]} busy={false} onPick={onPick} />, document.body));
  expect(document.body.textContent).toBe('');
});

test('pointing says what to do, and ends by Escape or 取消', () => {
  act(() => render(<TaughtPicking field="email" onCancel={onCancel} />, document.body));
  expect(document.querySelector('[role=status]')?.textContent).toContain('要填“Email”的那一格');
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(onCancel).not.toHaveBeenCalled();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  act(() => document.querySelector('button')?.click());
  expect(onCancel).toHaveBeenCalledTimes(2);
  render(null, document.body);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(onCancel).toHaveBeenCalledTimes(2);
});
