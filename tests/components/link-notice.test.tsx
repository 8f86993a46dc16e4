import { afterEach, expect, test, vi } from 'vitest';
import { LinkNotice } from '@/components/link-notice';
import { buttons, clear, press, show, text } from './screen';

const acts = { onAllow: vi.fn(), onReload: vi.fn() };
afterEach(clear);

test.each([
  ['no-access', '浏览器现在不让助手看', '允许助手访问官方平台', acts.onAllow],
  ['stale', '刷新页面就好', '刷新报名页面', acts.onReload],
] as const)('%s says what is the matter and what to press', (state, words, name, act) => {
  show(<LinkNotice state={state} {...acts} />);
  expect(text()).toContain(words);
  press(name);
  expect(act).toHaveBeenCalledOnce();
});

test('a live page needs no words', () => {
  show(<LinkNotice state="live" {...acts} />);
  expect([text(), buttons()]).toEqual(['', []]);
});
