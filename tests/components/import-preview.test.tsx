import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportPreview, type PendingFile } from '@/components/import-preview';
import type { ImportDecisions } from '@/rules/profile/apply-import';
import { compareImport } from '@/rules/profile/compare-import';
import type { Profile } from '@/rules/profile/profile';
import { employed, student } from '../samples/profiles';
import { button, buttons, clear, one, press, show, text, tick } from './screen';

const onConfirm = vi.fn<(decisions: ImportDecisions) => void>();
const onCancel = vi.fn<() => void>();

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(pending: PendingFile): void {
  show(<ImportPreview pending={pending} onConfirm={onConfirm} onCancel={onCancel} />);
}

function compare(theirs: readonly Profile[], mine: readonly Profile[] = [employed, student]): PendingFile {
  return { comparisons: compareImport(mine, theirs), notes: [] };
}

function choose(take: string): void {
  const list = one<HTMLSelectElement>('select');
  act(() => {
    list.value = take;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The chosen side of a field under 逐项选择. */
function side(key: string): string | undefined {
  const choices = [...one(`[data-difference="${key}"]`).querySelectorAll('input')];
  return choices.find(({ checked }) => checked)?.closest('label')?.textContent ?? undefined;
}

function pick(key: string, from: '本机' | '文件'): void {
  const labels = [...one(`[data-difference="${key}"]`).querySelectorAll('label')];
  act(() =>
    labels
      .find(({ textContent }) => textContent?.startsWith(from))
      ?.querySelector('input')
      ?.click(),
  );
}

const newcomer: Profile = { ...student, id: '5f0c1d2e-3a4b-4c5d-8e6f-000000000003', name: '赵样例', fields: {} };
const newer: Profile = { ...employed, fields: { ...employed.fields, age: '36' }, updatedAt: '2026-09-01T00:00:00Z' };
const older: Profile = { ...employed, fields: { fullName: '李练习' }, updatedAt: '2025-01-01T00:00:00Z' };
const { email: _email, ...withoutEmail } = employed.fields;
const conflict: Profile = {
  ...employed,
  fields: { ...employed.fields, mobile: '13900000000', age: '36' },
  updatedAt: '2026-09-01T00:00:00Z',
};

describe('each profile', () => {
  test.each<[string, Profile, RegExp, ImportDecisions[string]]>([
    ['new', newcomer, /赵样例.*新档案/, { take: 'theirs' }],
    ['newer', newer, /文件里的较新.*2026-09-01 08:00.*2026-08-20 10:00.*1 处不同/, { take: 'theirs' }],
    ['conflict', conflict, /两边都改过，有冲突/, { take: 'merge', keys: ['age'] }],
  ])('%s is named and proposed', (verdict, theirs, words, decision) => {
    start(compare([theirs]));
    expect(one('li').dataset.import).toBe(verdict);
    expect(one('li').textContent).toMatch(words);
    press('确认导入');
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith({ [theirs.id]: decision });
  });

  test('older and the same change nothing: there is nothing to confirm', () => {
    start(compare([older, student]));
    expect([...document.querySelectorAll('li')].map((row) => row.dataset.import)).toEqual(['older', 'same']);
    expect(button('确认导入').disabled).toBe(true);
    expect(text()).toContain('没有要导入的内容');
    choose('theirs');
    press('确认导入');
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith({
      [employed.id]: { take: 'theirs' },
      [student.id]: { take: 'mine' },
    });
  });

  test('a new one can be left out', () => {
    start(compare([newcomer, newer]));
    tick('导入这一份');
    press('确认导入');
    expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({ [newcomer.id]: { take: 'mine' } });
  });

  test.each(['theirs', 'mine', 'both'] as const)('%s can be chosen', (take) => {
    start(compare([conflict, newcomer]));
    choose(take);
    press('确认导入');
    expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({ [conflict.id]: { take } });
  });
});

describe('field by field', () => {
  test('both sides are shown, what is saved is kept until another is chosen', () => {
    start(compare([conflict]));
    expect(one('details').hasAttribute('open')).toBe(true);
    expect(side('mobile')).toBe(`本机：${employed.fields.mobile}`);
    expect(side('age')).toBe('文件：36');
    pick('mobile', '文件');
    pick('age', '本机');
    expect(side('mobile')).toBe('文件：13900000000');
    press('确认导入');
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith({ [conflict.id]: { take: 'merge', keys: ['mobile'] } });
  });

  test('what the file has not is said to be empty', () => {
    start(compare([{ ...conflict, fields: withoutEmail }]));
    expect(one('[data-difference="email"]').textContent).toContain('文件：（空）');
  });

  test('document numbers are masked, and two that then look alike are still told apart', () => {
    const number = employed.fields.idNumber ?? '';
    const alike = `${number.slice(0, 6)}20000101${number.slice(14)}`;
    start(compare([{ ...conflict, fields: { ...conflict.fields, idNumber: alike } }]));
    expect(text()).not.toContain(number);
    expect(text()).not.toContain(alike);
    expect(one('[data-difference="idNumber"]').textContent).toContain('遮住的几位不一样');
    expect(text()).toContain('可能不是同一个人');
    expect(one<HTMLSelectElement>('select').value).toBe('both');
    choose('merge');
    expect(text()).not.toContain(alike);
  });
});

test('the same person under another id is noticed', () => {
  start(compare([{ ...newcomer, fields: student.fields }]));
  expect(text()).toContain(`证件号码与本机的“${student.name}”相同`);
  expect(text()).not.toContain(student.fields.idNumber);
});

test('applications are united, and it is said', () => {
  const application = { batch: '2026-2' as const, status: 'paid' as const, updatedAt: '2026-09-01T00:00:00Z' };
  start(compare([{ ...newer, applications: [application] }]));
  expect(text()).toContain('报名记录按批次合在一起');
  choose('mine');
  expect(text()).not.toContain('报名记录');
});

test('words about fields come in even when no profile does; what is left out is named', () => {
  const { comparisons } = compare([student]) as Extract<PendingFile, { comparisons: unknown }>;
  const taught = { id: newcomer.id, key: null, origin: '', page: [], label: '', taughtAt: '2026-09-01T00:00:00Z' };
  start({
    comparisons,
    notes: [{ code: 'unknown-keys', keys: ['hobby'] }],
    taught: [{ ...taught, field: { text: '', nth: 0, of: 1 } }],
  });
  expect(text()).toMatch(/不会导入：hobby.*1 条指认/);
  press('确认导入');
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith({ [student.id]: { take: 'mine' } });
});

test('the preview takes the focus and can be put away', () => {
  start(compare([newer]));
  expect(document.activeElement?.textContent).toBe('导入前请确认');
  press('取消');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onConfirm).not.toHaveBeenCalled();
});

test.each<[PendingFile, string, RegExp]>([
  [{ error: { code: 'content', error: { code: 'not-json' } } }, 'not-json', /读不懂这个文件/],
  [{ error: { code: 'weak-kdf' } }, 'weak-kdf', /改弱了.*没有改动/],
])('a refused file is explained and can only be put away: %o', (pending, code, words) => {
  start(pending);
  expect(one('[role="alert"]').textContent).toMatch(words);
  expect(one('[data-problem]').dataset.problem).toBe(code);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['知道了']);
  press('知道了');
  expect(onCancel).toHaveBeenCalledOnce();
});
