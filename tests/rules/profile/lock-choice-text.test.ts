import { expect, test } from 'vitest';
import { describeLockChoice, describeLockNote } from '@/rules/profile/lock-choice-text';
import { type LockChoice, lockChoices } from '@/rules/profile/lock-policy';

test.each<[LockChoice, string, RegExp]>([
  ['1', '1 分钟不用就锁定', /锁屏/],
  ['60', '60 分钟不用就锁定', /锁屏/],
  ['restart', '只在重新打开浏览器后', /不会锁定.*现在锁定/],
])('%s', (choice, text, note) => {
  expect(describeLockChoice(choice)).toBe(text);
  expect(describeLockNote(choice)).toMatch(note);
});

test('no two choices read alike', () => {
  expect(new Set(lockChoices.map(describeLockChoice)).size).toBe(lockChoices.length);
});
