import { expect, test } from 'vitest';
import { isSame } from '@/rules/form/same-answer';
import type { FieldKey } from '@/rules/profile/field-key';

test.each<[FieldKey, string, string, boolean]>([
  ['graduatedOn', '2012年6月30日', '2012-06-30', true],
  ['graduatedOn', '2012-06-30 00:00', '2012-06-30T00:00', true],
  ['graduatedOn', '201206', '2012-06', true],
  ['graduatedOn', '2012-06-30', '2012-06-29', false],
  ['subjects', '案例分析、综合知识', '综合知识 案例分析', true],
  ['education', '大学本科', '本科', true],
  ['education', '本科及以上', '专科', false],
])('%s: %s for %s', (key, shown, wanted, same) => {
  expect(isSame(key, shown, wanted)).toBe(same);
});
