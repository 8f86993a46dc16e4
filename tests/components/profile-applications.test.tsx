import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ProfileApplications } from '@/components/profile-applications';
import type { BatchKey } from '@/rules/exam/batch';
import type { Application } from '@/rules/profile/application';

const onChange = vi.fn<(application: Application) => void>();
const onRemove = vi.fn<(batch: BatchKey) => void>();

const spring: Application = {
  batch: '2026-1',
  region: '辽宁',
  examArea: '沈阳',
  qualification: '系统架构设计师',
  status: 'done',
  fee: 0,
  notes: '通过',
  dates: { submittedOn: '2026-03-12', examOn: '2026-05-23' },
  answers: { fullName: '李练习', mobile: '13800000000' },
  updatedAt: '2026-04-01T00:00:00.000Z',
};
const autumn: Application = { batch: '2026-2', status: 'draft', updatedAt: '2026-08-20T00:00:00.000Z' };

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(applications: readonly Application[] = [spring, autumn]): void {
  act(() =>
    render(<ProfileApplications applications={applications} onChange={onChange} onRemove={onRemove} />, document.body),
  );
}

function row(batch: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-application="${batch}"]`);
  if (!found) throw new Error(`no row ${batch}`);
  return found;
}

function press(name: string, inside: ParentNode): void {
  const found = [...inside.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  act(() => found.click());
}

test('none: nothing is shown', () => {
  show([]);
  expect(document.body.textContent).toBe('');
});

test('the newest batch stands first, each with what is known of it', () => {
  show();
  expect(
    [...document.querySelectorAll<HTMLElement>('[data-application]')].map((one) => one.dataset.application),
  ).toEqual(['2026-2', '2026-1']);
  expect(row('2026-2').textContent).toContain('没有填地区和资格');
  expect(row('2026-1').textContent).toContain('辽宁 · 沈阳，系统架构设计师，不收费');
  expect(row('2026-1').textContent).toContain('提交 2026-03-12，考试 2026-05-23');
  expect(row('2026-1').querySelector('details')?.textContent).toMatch(/当时的答案 2 项.*姓名李练习/);
  expect(row('2026-2').querySelector('details')).toBeNull();
});

test('the status is changed by its word', () => {
  show();
  const select = row('2026-2').querySelector('select');
  if (!select) throw new Error('no select');
  expect([...select.options].map((one) => one.textContent)).toContain('审核通过');
  act(() => {
    select.value = 'approved';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...autumn, status: 'approved' });
});

test.each([
  ['再考一次', { ...spring, notes: '再考一次' }],
  ['', { ...spring, notes: undefined }],
])('notes %o', (text, expected) => {
  show();
  const area = row('2026-1').querySelector('textarea');
  if (!area) throw new Error('no textarea');
  expect(area.value).toBe('通过');
  act(() => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(onChange.mock.calls).toEqual([[expected]]);
});

test('removing asks first', () => {
  show();
  press('删除记录', row('2026-1'));
  expect(onRemove).not.toHaveBeenCalled();
  press('取消', row('2026-1'));
  press('删除记录', row('2026-1'));
  press('确认删除记录', row('2026-1'));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('2026-1');
});
