import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProfileRestore } from '@/components/profile-restore';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { FieldValues } from '@/rules/profile/field-key';
import { planRestore } from '@/rules/profile/plan-restore';
import type { RestoreDecisions, RestoreScene } from '@/rules/profile/restore';
import { employed } from '../samples/profiles';

const onApply = vi.fn<(decisions: RestoreDecisions) => void>();
const onCancel = vi.fn<() => void>();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(fields: FieldValues = {}, changes: Partial<RestoreScene> = {}): void {
  const plan = planRestore({
    profile: { ...employed, fields: { ...employed.fields, ...fields }, updatedAt: '2026-03-05T04:00:00.000Z' },
    batch: { year: 2026, half: 2 },
    now: Date.parse('2026-09-01T02:00:00.000Z'),
    packs: [builtInPack],
    ...changes,
  });
  act(() => render(<ProfileRestore plan={plan} onApply={onApply} onCancel={onCancel} />, document.body));
}

function row(key: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-restore="${key}"]`);
  if (!found) throw new Error(`no row ${key}`);
  return found;
}

function press(name: string, inside: ParentNode = document): void {
  const found = [...inside.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  act(() => found.click());
}

function enter(control: Element | null, text: string, event: 'input' | 'change' = 'input'): void {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) throw new Error('no control');
  act(() => {
    control.value = text;
    control.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

const go = '用这份答案报名 2026 年下半年';

describe('the groups', () => {
  test('each item stands in its group, with what it was, what it will be and why', () => {
    show({ qualification: '信息系统项目管理师' });
    expect(row('batch').dataset.group).toBe('change');
    expect(row('batch').textContent).toContain('2026 年下半年');
    expect(row('age').textContent).toMatch(/35.*36/);
    expect(row('qualification').textContent).toContain('没有查到“信息系统项目管理师”开考');
    expect(row('qualification').textContent).toContain('来源：第三方整理，2026；以网页为准。');
    expect(row('mobile').dataset.group).toBe('confirm');
    expect(row('fullName').dataset.group).toBe('stays');
  });

  test('how many were not looked at goes down as they are ticked', () => {
    show();
    const count = () => Number(/还有 (\d+) 项/.exec(document.body.textContent ?? '')?.[1] ?? 0);
    const before = count();
    const box = row('mobile').querySelector('input[type=checkbox]');
    expect(box?.getAttribute('aria-label')).toBe('手机号码：没有变');
    act(() => (box as HTMLInputElement).click());
    expect(count()).toBe(before - 1);
    act(() => (box as HTMLInputElement).click());
    expect(count()).toBe(before);
  });
});

describe('the decisions', () => {
  test('with nothing touched the one main button goes on all the same', () => {
    show();
    expect(document.querySelectorAll('.profile-primary')).toHaveLength(1);
    press(go);
    expect(onApply).toHaveBeenCalledExactlyOnceWith({ values: {}, previousBatch: '2026-1' });
  });

  test('a qualification is chosen from what is offered', () => {
    show({ qualification: '信息系统项目管理师' });
    expect(row('qualification').querySelector<HTMLInputElement>('input[name=qualification]')?.value).toBe('');
    enter(row('qualification').querySelector('select'), '系统分析师', 'change');
    press(go);
    expect(onApply.mock.lastCall?.[0].values).toEqual({ qualification: '系统分析师' });
  });

  test('what is asked about opens on demand; a wrong answer is told at once and blocks nothing', () => {
    show();
    expect(row('mobile').querySelector('input[name=mobile]')).toBeNull();
    press('修改手机号码');
    const input = row('mobile').querySelector<HTMLInputElement>('input[name=mobile]');
    expect(input?.value).toBe('13800000000');
    enter(input, '139');
    expect(row('mobile').textContent).toContain('手机号码应为 11 位数字');
    enter(input, '13900000000');
    expect(row('mobile').textContent).not.toContain('手机号码应为 11 位数字');
    press(go);
    expect(onApply.mock.lastCall?.[0].values).toEqual({ mobile: '13900000000' });
  });

  test('the photo’s day is judged as it is given', () => {
    show();
    enter(row('photo').querySelector('input[type=date]'), '2026-01-01');
    expect(row('photo').textContent).toContain('照片已超过 6 个月');
    enter(row('photo').querySelector('input[type=date]'), '2026-07-01');
    expect(row('photo').textContent).toContain('2027-01-01 以前都在 6 个月内');
    press(go);
    expect(onApply.mock.lastCall?.[0].photoTakenOn).toBe('2026-07-01');
  });

  test('the guessed batch of before can be corrected or denied', () => {
    show();
    const select = row('previousBatch').querySelector('select');
    expect(select?.value).toBe('2026-1');
    enter(select, '2025-2', 'change');
    press(go);
    expect(onApply.mock.lastCall?.[0].previousBatch).toBe('2025-2');
    enter(select, '', 'change');
    press(go);
    expect(onApply.mock.lastCall?.[0]).not.toHaveProperty('previousBatch');
  });

  test('取消 changes nothing', () => {
    show();
    press('取消');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onApply).not.toHaveBeenCalled();
  });
});
