import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PendingImport, ProfileImport } from '@/components/profile-import';
import { planImport } from '@/rules/profile/plan-import';
import type { Profile } from '@/rules/profile/profile';
import { employed, student } from '../samples/profiles';

const onConfirm = vi.fn<(profiles: readonly Profile[]) => void>();
const onCancel = vi.fn<() => void>();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(pending: PendingImport): void {
  act(() => render(<ProfileImport pending={pending} onConfirm={onConfirm} onCancel={onCancel} />, document.body));
}

function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  act(() => found.click());
}

function box(action: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`[data-action="${action}"] input`);
  if (!found) throw new Error(`no row ${action}`);
  return found;
}

const newcomer: Profile = { ...student, id: '5f0c1d2e-3a4b-4c5d-8e6f-000000000003', name: '赵样例' };
const old: Profile = { ...employed, fields: { fullName: '李练习' }, updatedAt: '2025-01-01T00:00:00.000Z' };
const items = planImport([employed, student], [newcomer, old, student]);

describe('the preview', () => {
  test('says of each profile what would happen', () => {
    show({ items, notes: [] });
    const rows = [...document.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/赵样例.*新增/);
    expect(rows[1]).toMatch(/李练习.*比本机的旧.*2025-01-01 08:00.*2026-08-20 10:00/);
    expect(rows[2]).toMatch(/王示例.*与本机相同/);
  });

  test('takes over what is new; older answers only when ticked', () => {
    show({ items, notes: [] });
    expect([box('add').checked, box('older').checked, box('same').checked]).toEqual([true, false, false]);
    expect(box('same').disabled).toBe(true);
    press('确认导入');
    expect(onConfirm).toHaveBeenLastCalledWith([newcomer]);
    act(() => box('older').click());
    act(() => box('add').click());
    press('确认导入');
    expect(onConfirm).toHaveBeenLastCalledWith([old]);
  });

  test('with nothing ticked there is nothing to confirm', () => {
    show({ items: planImport([student], [student]), notes: [] });
    press('确认导入');
    expect(onConfirm).not.toHaveBeenCalled();
    press('取消');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('names what is left out', () => {
    show({ items, notes: [{ code: 'unknown-keys', keys: ['hobby'] }] });
    expect(document.body.textContent).toContain('不会导入：hobby');
  });
});

test('a refused file is explained and can only be put away', () => {
  show({ error: { code: 'not-json' } });
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('读不懂这个文件');
  expect([...document.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['知道了']);
  press('知道了');
  expect(onCancel).toHaveBeenCalledOnce();
});
