import { afterEach, expect, test, vi } from 'vitest';
import { FormReview } from '@/components/form-review';
import type { FormFinding } from '@/rules/form/form-finding';
import { button, clear, one, press, show, text } from './screen';

const missing: FormFinding = { ref: 3, label: '手机号码', code: 'required-empty', level: 'fail' };
const photo: FormFinding = { ref: 9, label: '考生照片', code: 'photo-missing', level: 'info' };
const actions = { onShow: vi.fn(), onPrint: vi.fn(), onClose: vi.fn() };

afterEach(clear);

function open(...findings: FormFinding[]): void {
  const answers = { fullName: '李练习', idNumber: '21020219900307001X' };
  show(<FormReview findings={findings} answers={answers} today="2026-08-20" {...actions} />);
}

test('grouped, counted, and each line leads to its field', () => {
  open(missing, photo);
  expect(one('.form-review').dataset.review).toBe('open');
  expect(one('[role=status]').textContent).toBe('要改 1 处，留意 1 处');
  expect(one('[data-finding=required-empty]').textContent).toContain('手机号码必填，还空着。');
  press('手机号码必填，还空着。');
  expect(actions.onShow).toHaveBeenCalledWith(3);
});

test('what rests on a rule names its source on demand', () => {
  open({ ...missing, code: 'from-elsewhere', source: '辽宁通知的转载，2024-09' }, photo);
  expect(text()).not.toContain('辽宁通知');
  press('出处');
  expect(one('[data-finding=from-elsewhere] .journey-source').textContent).toBe('辽宁通知的转载，2024-09');
});

test.each([[[]], [[photo]]])('clear when nothing is left to change or check: %o', (findings) => {
  open(...findings);
  expect(one('.form-review').dataset.review).toBe('clear');
  expect(text()).toContain('没有发现问题');
});

test('the sheet shows what stands on the page, the number masked, and the findings', () => {
  open(missing);
  press('核对单');
  expect(one('[data-field-print=fullName]').textContent).toContain('李练习');
  expect(one('[data-field-print=idNumber] dd').textContent).toMatch(/^210\*+1X$/);
  expect(one('.print-findings').textContent).toContain('手机号码');
  press('打印核对单');
  expect(actions.onPrint).toHaveBeenCalledOnce();
  expect(button('收起核对单')).toBeTruthy();
});
