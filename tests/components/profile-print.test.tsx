import { afterEach, expect, test, vi } from 'vitest';
import { ProfilePrint } from '@/components/profile-print';
import { fieldKeys } from '@/rules/profile/field-key';
import type { Profile } from '@/rules/profile/profile';
import { employed, student } from '../samples/profiles';
import { clear, one, press, show, text, tick } from './screen';

const onPrint = vi.fn<() => void>();
const onClose = vi.fn<() => void>();

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(profile: Profile): void {
  show(<ProfilePrint profile={profile} today="2026-09-01" onPrint={onPrint} onClose={onClose} />);
}

function row(key: string): string {
  return one(`[data-field-print="${key}"] dd`).textContent ?? '';
}

test('every field of the form is on the sheet but the photo', () => {
  start(employed);
  const printed = [...document.querySelectorAll<HTMLElement>('[data-field-print]')].map(
    (one) => one.dataset.fieldPrint,
  );
  expect(printed).toEqual(fieldKeys.filter((key) => key !== 'photo'));
  expect([row('fullName'), row('age'), row('mobile')]).toEqual(['李练习', '36', employed.fields.mobile]);
  expect(one('header').textContent).toMatch(/李练习.*2026-09-01/);
});

test('the document number is masked unless asked for', () => {
  start(employed);
  const number = employed.fields.idNumber ?? '';
  expect(row('idNumber')).toMatch(/^110\*+99$/);
  expect(text()).not.toContain(number);
  tick('显示完整证件号码');
  expect(row('idNumber')).toBe(number);
  expect(one('footer').textContent).toContain('完整的证件号码');
  tick('显示完整证件号码');
  expect(text()).not.toContain(number);
});

test('what is missing and what is not asked is told apart', () => {
  const { email: _email, ...fields } = student.fields;
  start({ ...student, fields });
  expect([row('email'), row('employer'), row('titleObtainedOn')]).toEqual(['（空）', '不用填', '不用填']);
});

test.each<[string, string, boolean]>([
  ['usual answers', '示例市练习路1号', false],
  ['very long ones', '很长的地址'.repeat(80), true],
])('%s: smaller print %s %s', (_name, mailingAddress, dense) => {
  start({ ...employed, fields: { ...employed.fields, mailingAddress } });
  expect(one('.print-sheet').dataset.dense).toBe(String(dense));
});

test('what paper means is said before printing', () => {
  start(employed);
  expect(one('.vault-warning').textContent).toContain('纸会丢');
  press('打印这一页');
  press('关闭');
  expect([onPrint.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
});
