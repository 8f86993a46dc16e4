import { expect, test } from 'vitest';
import { planRestore } from '@/rules/profile/plan-restore';
import { beginDraft, restoreDraftSchema, toDecisions } from '@/rules/profile/restore-draft';
import { employed } from '../../samples/profiles';

const scene = {
  profile: employed,
  batch: { year: 2027, half: 1 },
  packs: [],
  now: Date.parse('2027-01-15T02:00:00Z'),
} as const;

test('begins with what the plan guesses, and that is decided when nothing else is said', () => {
  const draft = beginDraft(planRestore({ ...scene, photoTakenOn: '2027-01-02' }));
  expect(draft).toEqual({ values: {}, seen: [], photoTakenOn: '2027-01-02', previousBatch: '2026-2' });
  expect(toDecisions(draft)).toEqual({ values: {}, photoTakenOn: '2027-01-02', previousBatch: '2026-2' });
  expect(restoreDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test('what was ticked is no decision, and a blank day is none', () => {
  const said = { values: { mobile: '' }, seen: ['fee'], photoTakenOn: '' };
  expect(toDecisions(said)).toEqual({ values: { mobile: '' } });
});
