import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { until } from '@/utils/portal/until';

const never = new AbortController().signal;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a property that no mutation tells is seen soon, early and late in a wait', async () => {
  for (const [at, patience] of [
    [100, 150],
    [7_000, 7_250],
  ] as const) {
    const page = { set: false };
    const seen = vi.fn();
    void until(() => page.set, document, 8_000, never).then(seen);
    setTimeout(() => Object.assign(page, { set: true }), at);
    await vi.advanceTimersByTimeAsync(patience);
    expect(seen).toHaveBeenCalledWith(true);
  }
});

test('a long wait for nothing ends in time and looks seldom', async () => {
  const probe = vi.fn(() => false);
  const ended = vi.fn();
  void until(probe, document, 8_000, never).then(ended);
  await vi.advanceTimersByTimeAsync(7_900);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(150);
  expect(ended).toHaveBeenCalledWith(undefined);
  expect(probe.mock.calls.length).toBeLessThan(80);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(probe.mock.calls.length).toBeLessThan(80);
});

test('a change of the document is looked at without waiting for the beat', async () => {
  const found = vi.fn();
  void until(() => document.querySelector('output'), document, 8_000, never).then(found);
  await vi.advanceTimersByTimeAsync(5_000);
  document.body.append(document.createElement('output'));
  await vi.advanceTimersByTimeAsync(1);
  expect(found).toHaveBeenCalled();
});
