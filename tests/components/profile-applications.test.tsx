import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ProfileApplications } from '@/components/profile-applications';
import type { BatchKey } from '@/rules/exam/batch';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { Application } from '@/rules/profile/application';

const onChange = vi.fn<(application: Application) => void>();
const onAdd = vi.fn<(batch: BatchKey) => void>();
const onRemove = vi.fn<(batch: BatchKey) => void>();
const onUndoRemove = vi.fn<() => void>();
const actions = { onChange, onAdd, onRemove, onUndoRemove };

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

function show(applications: readonly Application[] = [spring, autumn], removed?: Application): void {
  const view = { applications, removed, today: '2026-09-01', packs: [builtInPack] };
  act(() => render(<ProfileApplications {...view} {...actions} />, document.body));
}

function control(batch: string, name: string): HTMLInputElement {
  const label = [...row(batch).querySelectorAll('label')].find((one) => one.textContent === name);
  const found = label?.htmlFor ? document.getElementById(label.htmlFor) : label?.querySelector('input');
  if (!found) throw new Error(`no control ${name}`);
  return found as HTMLInputElement;
}

function put(element: HTMLInputElement | HTMLSelectElement, text: string): void {
  act(() => {
    element.value = text;
    for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
  });
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

test('a record is begun for the batch that was chosen, and never twice for one batch', () => {
  show([autumn]);
  const select = document.querySelector<HTMLSelectElement>('[aria-label="哪一批"]');
  if (!select) throw new Error('no list of batches');
  expect([...select.options].slice(0, 2).map((one) => one.value)).toEqual(['2026-1', '2025-2']);
  put(select, '2025-2');
  press('添加记录', document.body);
  expect(onAdd.mock.calls).toEqual([['2025-2']]);
});

test.each([
  ['报考省市', '湖北', { region: '湖北' }],
  ['报考省市', '', { region: undefined }],
  ['考试考区', '武汉', { examArea: '武汉' }],
  ['报考级别', '中级', { level: '中级' }],
  ['报考资格', '软件设计师', { qualification: '软件设计师', level: '中级' }],
  ['报名费（元）', '61.5', { fee: 61.5 }],
  ['报名费（元）', '１００ 元', { fee: 100 }],
  ['报名费（元）', '', { fee: undefined }],
  ['缴费日期', '2026-03-20', { dates: { ...spring.dates, paidOn: '2026-03-20' } }],
  ['考试日期', '', { dates: { submittedOn: '2026-03-12' } }],
])('%s: %o is saved', (name, text, changes) => {
  show();
  put(control('2026-1', name), text);
  expect(onChange.mock.lastCall).toEqual([{ ...spring, ...changes }]);
});

test('a fee that is no amount stays as typed, is not saved, and says what to do', () => {
  show();
  put(control('2026-1', '报名费（元）'), '一百');
  expect(onChange).not.toHaveBeenCalled();
  const fee = control('2026-1', '报名费（元）');
  expect([fee.value, fee.getAttribute('aria-invalid')]).toEqual(['一百', 'true']);
  expect(row('2026-1').textContent).toContain('没有存：请填数字');
});

test('what does not fit together is said, and kept all the same', () => {
  show([{ ...spring, dates: { submittedOn: '2026-03-12', paidOn: '2026-03-01' } }]);
  expect(row('2026-1').textContent).toContain('缴费日期早于提交日期，请核对。');
});

test('the newest batch stands first, each with what is known of it', () => {
  show();
  expect(
    [...document.querySelectorAll<HTMLElement>('[data-application]')].map((one) => one.dataset.application),
  ).toEqual(['2026-2', '2026-1']);
  expect(row('2026-2').textContent).toContain('没有填地区和资格');
  expect(row('2026-1').textContent).toContain('辽宁 · 沈阳，系统架构设计师，不收费');
  expect(row('2026-1').textContent).toContain('提交 2026-03-12，考试 2026-05-23');
  expect(row('2026-1').querySelector('.restore-stays')?.textContent).toMatch(/当时的答案 2 项.*姓名李练习/);
  expect(row('2026-2').querySelector('.restore-stays')).toBeNull();
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

test('a removed record can be brought back', () => {
  show();
  press('删除记录', row('2026-1'));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('2026-1');
  show([autumn], spring);
  expect(document.body.textContent).toContain('已删除 2026 年上半年的记录');
  press('撤销删除记录', document.body);
  expect(onUndoRemove).toHaveBeenCalledOnce();
});
