import { expect, test } from 'vitest';
import { currentAfterUndo, holdRemoved } from '@/rules/profile/removed-profile';
import { employed, student } from '../../samples/profiles';

const profiles = [employed, student];

test.each([
  ['the one in use', employed.id, employed.id, { profile: employed, wasCurrent: true }],
  ['another one', student.id, employed.id, { profile: student, wasCurrent: false }],
  ['with none in use', student.id, undefined, { profile: student, wasCurrent: false }],
  ['nobody', 'x', employed.id, undefined],
])('holds %s', (_case, id, currentId, held) => {
  expect(holdRemoved(profiles, id, currentId)).toEqual(held);
});

test.each([
  ['was in use', true, student.id, employed.id],
  ['was in use, now none', true, undefined, employed.id],
  ['was not in use', false, student.id, student.id],
  ['was not in use, now none', false, undefined, undefined],
])('after the undo, when it %s', (_case, wasCurrent, currentId, expected) => {
  expect(currentAfterUndo({ profile: employed, wasCurrent }, currentId)).toBe(expected);
});
