import { expect, test } from 'vitest';
import type { DifferenceKey } from '@/rules/profile/compare-import';
import { describeDifferenceValue, labelDifference } from '@/rules/profile/import-text';

test.each<[DifferenceKey, string, string, string]>([
  ['name', '李练习', '档案名称', '李练习'],
  ['mobile', '13800000000', '手机号码', '13800000000'],
  ['idNumber', '110101199003079999', '证件号码', '110*************99'],
  ['idNumber', '', '证件号码', '（空）'],
  ['email', '', 'Email', '（空）'],
])('%s %o reads %s: %s', (key, value, label, text) => {
  expect([labelDifference(key), describeDifferenceValue(key, value)]).toEqual([label, text]);
});
