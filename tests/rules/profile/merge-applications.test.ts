import { expect, test } from 'vitest';
import type { Application } from '@/rules/profile/application';
import { mergeApplications, sameApplications } from '@/rules/profile/merge-applications';

const spring: Application = { batch: '2026-1', status: 'done', updatedAt: '2026-04-01T00:00:00.000Z' };
const autumn: Application = { batch: '2026-2', status: 'draft', updatedAt: '2026-08-20T00:00:00.000Z' };
const later: Application = { ...spring, status: 'refused', updatedAt: '2026-04-02T00:00:00.000Z' };
const sameTime: Application = { ...spring, status: 'given-up' };

test.each<[string, readonly Application[] | undefined, readonly Application[] | undefined, readonly Application[]]>([
  ['none at all', undefined, undefined, []],
  ['only mine', [spring], undefined, [spring]],
  ['only theirs', undefined, [spring], [spring]],
  ['other batches stand side by side, newest first', [spring], [autumn], [autumn, spring]],
  ['theirs is newer', [spring], [later], [later]],
  ['theirs is older', [later], [spring], [later]],
  ['of one time mine stays', [spring], [sameTime], [spring]],
])('%s', (_case, mine, theirs, merged) => {
  expect(mergeApplications(mine, theirs)).toEqual(merged);
});

test.each<[string, readonly Application[] | undefined, readonly Application[] | undefined, boolean]>([
  ['none and none', undefined, [], true],
  ['another order of the list', [spring, autumn], [autumn, spring], true],
  [
    'another order of the keys',
    [{ ...spring, answers: { region: '大连', email: 'a@example.com' } }],
    [
      {
        updatedAt: spring.updatedAt,
        answers: { email: 'a@example.com', region: '大连' },
        batch: '2026-1',
        status: 'done',
      },
    ],
    true,
  ],
  ['undefined counts as absent', [{ ...spring, notes: undefined }], [spring], true],
  ['another status', [spring], [sameTime], false],
  ['another answer', [{ ...spring, answers: { region: '大连' } }], [{ ...spring, answers: { region: '辽宁' } }], false],
  ['one more', [spring], [spring, autumn], false],
])('%s', (_case, mine, theirs, same) => {
  expect(sameApplications(mine, theirs)).toBe(same);
});

test('the oldest fall away beyond forty', () => {
  const many = Array.from({ length: 50 }, (_, index): Application => {
    return { ...spring, batch: `${2000 + index}-1` };
  });
  const merged = mergeApplications(many);
  expect(merged).toHaveLength(40);
  expect(merged.at(-1)?.batch).toBe('2010-1');
});
