import { expect, test } from 'vitest';
import { describeProvenance, describeRestoreKey, isAnswer, type RestoreKey } from '@/rules/profile/restore';

test.each<[RestoreKey, string, boolean]>([
  ['batch', '报考批次', false],
  ['previousBatch', '上次用于哪一批', false],
  ['window', '报名时间', false],
  ['rules', '当地规定', false],
  ['fee', '报名费', false],
  ['currentTitle', '现有职称(资格)', true],
  ['photo', '考生照片', true],
])('%s is called %s', (key, label, answer) => {
  expect(describeRestoreKey(key)).toBe(label);
  expect(isAnswer(key)).toBe(answer);
});

test.each([
  ['official', '来源：官方，2026；以网页为准。'],
  ['copied', '来源：转引的官方通知，2026；以网页为准。'],
  ['second-hand', '来源：第三方整理，2026；以网页为准。'],
  ['inferred', '来源：本助手推断，2026；以网页为准。'],
] as const)('%s: %s', (confidence, said) => {
  expect(describeProvenance({ source: 'x', asOf: '2026', confidence })).toBe(said);
});
