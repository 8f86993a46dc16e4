import { expect, test } from 'vitest';
import { listTaughtStrangers } from '@/rules/form/taught-identity';
import type { FieldKey } from '@/rules/profile/field-key';
import { evidenceOf } from '../../samples/evidence-of';
import { employed, student } from '../../samples/profiles';
import { findTaught, pageOf, teach } from '../../samples/taught-field';

const nameOf = (text: string) => evidenceOf('姓名', { model: text, shown: text });
const page = (name: string) => pageOf(nameOf(name), '毕业学校', '寻呼号');

test.each<[string, string, number, FieldKey | null, number]>([
  ['somebody else, left alone', '王示例', 0, null, 1],
  ['somebody else, named otherwise', '王示例', 0, 'employer', 1],
  ['somebody else, the key given to another field', '王示例', 2, 'fullName', 1],
  ['the candidate', '李练习', 0, null, 0],
  ['nothing there yet', '', 0, null, 0],
  ['the answer to its new name', String(employed.fields.employer), 0, 'employer', 0],
  ['a field that tells nothing of a person', '王示例', 1, null, 0],
])('%s', (_, shown, at, key, strangers) => {
  const fields = findTaught(page(shown), teach(page(shown), at, key));
  expect(listTaughtStrangers(fields, employed.fields)).toHaveLength(strangers);
});

test('without a name in the profile there is nothing to compare', () => {
  const fields = findTaught(page('王示例'), teach(page('王示例'), 0, null));
  expect(listTaughtStrangers(fields, {})).toEqual([]);
  expect(listTaughtStrangers(fields, student.fields)).toEqual([]);
});
