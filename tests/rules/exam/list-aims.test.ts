import { expect, test } from 'vitest';
import type { BatchKey } from '@/rules/exam/batch';
import { type ExamAim, listAims } from '@/rules/exam/list-aims';
import type { Pack } from '@/rules/exam/pack';
import type { ReminderSet } from '@/rules/exam/reminder';

const now = Date.parse('2026-09-15T12:00:00+08:00');
const pack = (registration: string): Pack => ({
  format: 'ruankao-rules',
  version: 1,
  id: 'next',
  name: '下一批',
  origin: '某位老师',
  asOf: '2026-09-01',
  batches: {
    '2027-1': {
      regions: {
        大连: { registration: [{ value: registration, source: '通知', asOf: '2026-09', confidence: 'official' }] },
      },
    },
  },
});
const on = (batch: BatchKey, region: string, until: number): ReminderSet => ({
  batch,
  region,
  reminders: [{ kind: 'closes', at: until - 1, until }],
  told: [],
});
const own: ExamAim = { batch: '2026-2', region: '大连' };
const ahead = '2027-03-10 09:00 ~ 2027-04-11 16:00';

test.each<[string, ExamAim | undefined, ReminderSet[], Pack[], string[]]>([
  ['the batch in hand alone', own, [], [], ['2026-2大连']],
  ['a coming batch after it', own, [], [pack(ahead)], ['2026-2大连', '2027-1大连']],
  ['a coming batch without an end', own, [], [pack('2027-03-10 09:00 ~')], ['2026-2大连', '2027-1大连']],
  ['a batch whose registration is over does not come', own, [], [pack('2026-03-10 ~ 2026-04-11')], ['2026-2大连']],
  ['another region', { ...own, region: '辽宁' }, [], [pack(ahead)], ['2026-2辽宁']],
  ['each once', own, [on('2026-2', '大连', now + 1)], [pack(ahead)], ['2026-2大连', '2027-1大连']],
  [
    'what is on stays in sight',
    { ...own, batch: '2027-1' },
    [on('2026-2', '大连', now + 1)],
    [pack(ahead)],
    ['2027-1大连', '2026-2大连'],
  ],
  ['what is over does not', own, [on('2026-1', '大连', now)], [], ['2026-2大连']],
  ['another region that is on', own, [on('2026-2', '辽宁', now + 1)], [], ['2026-2大连', '2026-2辽宁']],
  ['nothing is known of the candidate', undefined, [on('2026-2', '辽宁', now + 1)], [pack(ahead)], ['2026-2辽宁']],
])('%s', (_, aim, sets, packs, expected) => {
  expect(listAims(aim, { sets, packs, now }).map(({ batch, region }) => batch + region)).toEqual(expected);
});
