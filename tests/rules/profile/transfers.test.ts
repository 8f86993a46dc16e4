import { expect, test } from 'vitest';
import type { PhotoAlbum } from '@/rules/profile/kept-photo';
import type { Profile } from '@/rules/profile/profile';
import { lastChange, noTransfers, noteBackup, noteShared, transfersSchema } from '@/rules/profile/transfers';
import { keptPhoto } from '../../samples/kept-photo';
import { employed, student } from '../../samples/profiles';

const now = Date.parse('2026-11-01T00:00:00Z');
const ahead = { ...student, updatedAt: '2027-01-01T00:00:00Z' };

test('a backup is known with all that was in it', () => {
  const noted = noteBackup({ shared: { gone: 5 } }, [employed, student], now);
  expect(noted).toEqual({ lastBackupAt: now, shared: { gone: 5, [employed.id]: now, [student.id]: now } });
  expect(transfersSchema.parse(noted)).toEqual(noted);
});

test('what came in counts from its own time where that lies ahead, and is no backup', () => {
  const noted = noteShared(noTransfers, [employed, ahead], now);
  expect(noted).toEqual({ shared: { [employed.id]: now, [ahead.id]: Date.parse(ahead.updatedAt) } });
});

const album = { [ahead.id]: { source: keptPhoto(1, { keptAt: '2027-06-01T00:00:00Z' }) } };

test.each<[string, Profile[], { taughtAt: string }[], number | undefined, PhotoAlbum?]>([
  ['nothing', [], [], undefined],
  ['words alone are nothing to save', [], [{ taughtAt: '2026-05-01T00:00:00Z' }], undefined],
  ['the latest profile', [employed, ahead], [], Date.parse(ahead.updatedAt)],
  ['a photo after it', [ahead], [], Date.parse('2027-06-01T00:00:00Z'), album],
  ['a word after it', [ahead], [{ taughtAt: '2027-05-01T00:00:00Z' }], Date.parse('2027-05-01T00:00:00Z')],
])('last change: %s', (_name, profiles, taught, expected, photos = {}) => {
  expect(lastChange(profiles, taught, photos)).toBe(expected);
});
