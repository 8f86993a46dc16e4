import { afterEach, expect, test, vi } from 'vitest';
import { OutcomeCard, type OutcomeCardProps } from '@/components/outcome-card';
import { StandingLine } from '@/components/standing-line';
import { buttons, clear, one, press, show, text } from './screen';

const onAction = vi.fn();
const onRecord = vi.fn();
afterEach(clear);

function open(change: Partial<OutcomeCardProps>): void {
  const outcome = { status: 'refused', reason: '照片不符合要求' } as const;
  show(<OutcomeCard {...{ outcome, recorded: false, until: undefined, onRecord, onAction, ...change }} />);
}

test('a refusal says why, what to correct, until when, and leads there', () => {
  open({ until: '报名截止：9 月 18 日 17:00，请在这之前重新提交。' });
  expect(one('.outcome').dataset.outcome).toBe('refused');
  expect(text()).toContain('审核不通过');
  expect(text()).toContain('原因：照片不符合要求。');
  expect(text()).toContain('报名截止：9 月 18 日 17:00，请在这之前重新提交。');
  press('去检查照片');
  expect(onAction).toHaveBeenCalledWith('open-photo');
  press('记到报名记录');
  expect(onRecord).toHaveBeenCalledOnce();
});

test('what to correct names its source on demand', () => {
  open({});
  expect(text()).not.toContain('官方照片处理工具上的文字');
  press('出处');
  expect(one('.outcome li .journey-source').textContent).toContain('官方照片处理工具上的文字');
});

test('what is on record is said so', () => {
  open({ outcome: { status: 'paid', reason: '' }, recorded: true });
  expect(text()).toContain('已记到这一批的报名记录。');
  expect(buttons()).toEqual([]);
});

test('without a profile there is nothing to keep it in', () => {
  open({ outcome: { status: 'submitted', reason: '' }, onRecord: undefined });
  expect(text()).toBe('网页上写的是：待审核');
});

test('the standing is read while the portal is closed', () => {
  const application = {
    batch: '2026-2',
    region: '大连',
    status: 'submitted',
    updatedAt: '2026-08-20T18:00:00Z',
  } as const;
  show(<StandingLine application={application} />);
  expect(text()).toBe('2026 年下半年 大连：待审核（2026-08-21 记）');
  show(<StandingLine application={undefined} />);
  expect(text()).toBe('');
});
