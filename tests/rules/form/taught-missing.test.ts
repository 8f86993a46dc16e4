import { expect, test } from 'vitest';
import { listMissing } from '@/rules/form/taught-missing';
import { foundField } from '../../samples/found-field';

const values = { fullName: '李练习', age: '30', email: 'a@example.com', employer: '某公司', school: ' ' };

test('what the profile has and the page does not show, in the order of the form', () => {
  expect(listMissing([], values)).toEqual(['fullName', 'employer', 'email']);
  expect(listMissing([foundField('email'), foundField('fullName', { visible: false })], values)).toEqual([
    'fullName',
    'employer',
  ]);
});

test('nothing that the form would not ask', () => {
  expect(listMissing([], { ...values, employmentStatus: '在校' })).toEqual(['fullName', 'employmentStatus', 'email']);
});
