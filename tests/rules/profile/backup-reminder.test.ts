import { expect, test } from 'vitest';
import { type BackupReminder, judgeBackup } from '@/rules/profile/backup-reminder';

const at = (text: string): number => Date.parse(`${text}:00+08:00`);
const now = at('2026-09-09T10:00');

test.each<[string, number | undefined, number | undefined, BackupReminder['state'] | undefined, RegExp | undefined]>([
  ['nothing to back up', undefined, undefined, undefined, undefined],
  ['a backup of what is gone', at('2026-09-01T10:00'), undefined, undefined, undefined],
  ['never', undefined, at('2026-09-08T10:00'), 'never', /^还没有备份过。.*请备份一次。$/],
  [
    'changed since',
    at('2026-09-01T10:00'),
    at('2026-09-08T10:00'),
    'stale',
    /^上次备份：2026-09-01 10:00（8 天前）。之后又改过，请再备份一次。$/,
  ],
  [
    'changed a moment after',
    at('2026-09-09T09:00'),
    at('2026-09-09T09:00') + 1,
    'stale',
    /^上次备份：2026-09-09 09:00。之后又/,
  ],
  ['not changed since', at('2026-09-09T09:00'), at('2026-09-01T10:00'), 'current', /之后没有改过。$/],
  ['changed at that very moment', at('2026-09-09T09:00'), at('2026-09-09T09:00'), 'current', /之后没有改过。$/],
  ['a clock put right by seconds', now + 30_000, at('2026-09-01T10:00'), 'current', /之后没有改过。$/],
  ['a backup from the future', at('2027-01-01T10:00'), at('2026-09-09T09:00'), 'stale', /^电脑的时间改过/],
])('%s', (_name, lastBackupAt, lastChangeAt, state, text) => {
  const reminder = judgeBackup({ lastBackupAt, lastChangeAt, now });
  expect(reminder?.state).toBe(state);
  if (text) expect(reminder?.text).toMatch(text);
});
