import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { Application } from '@/rules/profile/application';
import type { Profile } from '@/rules/profile/profile';
import { recordOutcome } from '@/rules/profile/record-outcome';

const profile = (...applications: Application[]): Profile => ({
  id: '7d9f1c1e-7c1b-4a3e-9a53-0d6a5b1b7a01',
  name: '李练习',
  fields: { region: '大连', qualification: '系统分析师', level: '高级' },
  updatedAt: '2026-08-01T00:00:00.000Z',
  ...(applications.length > 0 && { applications }),
});
const submitted: Application = {
  batch: '2026-2',
  region: '大连',
  status: 'submitted',
  dates: { submittedOn: '2026-08-20' },
  notes: '自己的备注',
  updatedAt: '2026-08-20T00:00:00.000Z',
};
const packs = [builtInPack];
const at = '2026-08-24T18:00:00.000Z';

test('a new record takes the answers along', () => {
  expect(recordOutcome(profile(), '2026-2', { status: 'submitted', reason: '', at, packs })).toMatchObject({
    batch: '2026-2',
    region: '大连',
    qualification: '系统分析师',
    status: 'submitted',
    dates: { submittedOn: '2026-08-25' },
  });
});

test('the day something was first seen stays', () => {
  const again = recordOutcome(profile(submitted), '2026-2', { status: 'submitted', reason: '', at, packs });
  expect(again).toEqual(submitted);
});

test('a refusal is noted once, beside the candidate’s own notes', () => {
  const said = { status: 'refused', reason: '照片不符合要求', at, packs } as const;
  const once = recordOutcome(profile(submitted), '2026-2', said);
  expect(once).toMatchObject({
    status: 'refused',
    notes: '自己的备注\n审核不通过：照片不符合要求。',
    dates: { submittedOn: '2026-08-20', reviewedOn: '2026-08-25' },
  });
  expect(recordOutcome(profile(once), '2026-2', said)).toEqual(once);
});

test('paid after approved: both days', () => {
  const approved = recordOutcome(profile(submitted), '2026-2', { status: 'approved', reason: '', at, packs });
  const paid = recordOutcome(profile(approved), '2026-2', {
    status: 'paid',
    reason: '',
    at: '2026-09-01T02:00:00.000Z',
    packs,
  });
  expect(paid.dates).toEqual({ submittedOn: '2026-08-20', reviewedOn: '2026-08-25', paidOn: '2026-09-01' });
});
