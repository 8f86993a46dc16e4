import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { GuidanceCard } from '@/components/guidance-card';
import type { GuidanceAction } from '@/rules/journey/guidance';
import { stages } from '@/rules/journey/stage';

const onAction = vi.fn<(action: GuidanceAction) => void>();

afterEach(() => {
  render(null, document.body);
  onAction.mockClear();
});

test.each([
  ['home', '打开官方报名平台', 'open-portal'],
  ['form', '去填写本页', 'open-fill'],
  ['photo', '去检查照片', 'open-photo'],
  ['session-lost', '打开官方报名平台', 'open-portal'],
  ['unknown', '去填写本页', 'open-fill'],
] as const)('%s offers %s', (stage, label, action) => {
  render(<GuidanceCard stage={stage} onAction={onAction} />, document.body);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button.journey-main')];
  expect(buttons.map((button) => button.textContent)).toEqual([label]);
  buttons[0]?.click();
  expect(onAction).toHaveBeenCalledExactlyOnceWith(action);
});

test('on the payment page nothing is offered: paying is the candidate’s own act', () => {
  render(<GuidanceCard stage="payment" onAction={onAction} />, document.body);
  expect(document.querySelector('button.journey-main')).toBeNull();
});

test.each(stages)('%s opens official pages only, in a tab of their own', (stage) => {
  render(<GuidanceCard stage={stage} onAction={onAction} />, document.body);
  for (const link of document.querySelectorAll('a')) {
    expect(link.href).toMatch(/^https:\/\/(?:bm|www|query)\.ruankao\.org\.cn\//);
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  }
});

test('the words follow the region', () => {
  render(
    <GuidanceCard stage="payment" situation={{ free: true, names: { region: '辽宁' } }} onAction={onAction} />,
    document.body,
  );
  expect(document.querySelector('h2')?.textContent).toBe('辽宁不用缴费');
});

test('each line names its source on demand', () => {
  act(() => render(<GuidanceCard stage="photo" onAction={onAction} />, document.body));
  expect(document.querySelector('.journey-source')).toBeNull();
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === '出处');
  act(() => button?.click());
  expect(document.querySelectorAll('.journey-source')).toHaveLength(
    document.querySelectorAll('.journey-card li').length - document.querySelectorAll('.journey-links li').length,
  );
  expect(document.body.textContent).toContain('官方照片处理工具上的文字');
});
