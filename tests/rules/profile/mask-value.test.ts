import { expect, test } from 'vitest';
import type { FieldKey } from '@/rules/profile/field-key';
import { maskValue } from '@/rules/profile/mask-value';

test.each<[FieldKey, string, string]>([
  ['idNumber', '110101199003070070', '110*************70'],
  ['idNumber', '1101', '****'],
  ['mobile', '13800000000', '138******00'],
  ['fullName', '李练习', '李**'],
  ['birthDate', '1990-03-07', '1990******'],
  ['email', 'li.lianxi@example.com', 'l********@example.com'],
  ['email', '没有', '没*'],
  ['mailingAddress', '示例市练习路1号', '示例市*****'],
  ['age', '36', '**'],
  ['level', '高级', '高级'],
  ['qualification', '软件设计师', '软件设计师'],
  ['mobile', '', ''],
])('%s %o shows as %o', (key, value, masked) => {
  expect(maskValue(key, value)).toBe(masked);
});
