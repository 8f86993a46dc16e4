import { expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { keepSame } from '@/rules/form/keep-same';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';

const page = (): FieldEvidence[] => [evidenceOf('姓名'), evidenceOf('学历', { ref: 1, choices: choicesOf('本科') })];

test.each<[string, FieldEvidence[], boolean[]]>([
  ['that stayed as they were', page(), [true, true]],
  ['with another value', [evidenceOf('姓名', { shown: '李练习' }), ...page().slice(1)], [false, true]],
  ['with another label', [evidenceOf('考生姓名'), ...page().slice(1)], [false, true]],
  [
    'with one more entry',
    [...page().slice(0, 1), evidenceOf('学历', { ref: 1, choices: choicesOf('本科', '专科') })],
    [true, false],
  ],
  ['with a length that nobody gave before', [evidenceOf('姓名', { maxLength: 9 })], [false]],
  ['beside a list that was not there before', [evidenceOf('姓名', { lists: ['姓名 操作'] })], [false]],
  ['behind a new one', [evidenceOf('民族'), ...page()], [false, false, false]],
])('of fields %s the same are kept', (_, now, kept) => {
  const before = page();
  const found = keepSame(before, now);
  expect(found).toEqual(now);
  expect(found.map((one) => before.includes(one))).toEqual(kept);
});
