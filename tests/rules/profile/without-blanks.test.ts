import { expect, test } from 'vitest';
import { withoutBlanks } from '@/rules/profile/without-blanks';

test('blank answers go, the others stay as they are', () => {
  expect(withoutBlanks({ fullName: ' 李练习 ', email: '', landline: ' \t' })).toEqual({ fullName: ' 李练习 ' });
});
