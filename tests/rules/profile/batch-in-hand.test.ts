import { expect, test } from 'vitest';
import type { BatchKey } from '@/rules/exam/batch';
import type { Application } from '@/rules/profile/application';
import { batchInHand } from '@/rules/profile/batch-in-hand';

const of = (...batches: BatchKey[]): { applications: Application[] } => ({
  applications: batches.map((batch) => ({ batch, status: 'unknown', updatedAt: '2026-01-01T00:00:00Z' })),
});

test.each<[string, { applications: Application[] } | undefined, BatchKey]>([
  ['2026-08-20', undefined, '2026-2'],
  ['2026-08-20', of('2026-1'), '2026-2'],
  ['2026-08-20', of('2026-1', '2026-2'), '2026-2'],
  ['2026-08-20', of('2027-1'), '2027-1'],
  ['2026-11-20', of('2026-2'), '2027-1'],
])('%s with %o: %s', (today, profile, batch) => {
  expect(batchInHand(profile, today)).toBe(batch);
});

test('what the portal shows decides', () => {
  expect(batchInHand(of('2027-1'), '2026-11-20', { year: 2026, half: 2 })).toBe('2026-2');
});
