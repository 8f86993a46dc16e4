import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { addApplication, listFreeBatches } from '@/rules/profile/begin-application';
import { employed } from '../../samples/profiles';

const now = { today: '2026-09-01', at: '2026-09-01T00:00:00Z', packs: [builtInPack] };
const { region, examArea, level, qualification, subjects } = employed.fields;
const said = Object.fromEntries(
  Object.entries({ region, examArea, level, qualification, subjects }).filter(([, value]) => value),
);

test('the record of a batch that lies ahead begins with the answers and the fee known for them', () => {
  expect(addApplication(employed.fields, '2026-2', now)).toMatchObject({ batch: '2026-2', status: 'draft', ...said });
  expect(addApplication({ region: '江苏', level: '高级' }, '2026-2', now).fee).toBe(240);
});

test('what lies behind is for the candidate to say', () => {
  expect(addApplication(employed.fields, '2026-1', now)).toEqual({
    batch: '2026-1',
    status: 'unknown',
    updatedAt: now.at,
  });
});

test('batches without a record, the next one first, five years back', () => {
  const known = [{ batch: '2026-1', status: 'done', updatedAt: now.at }] as const;
  expect(listFreeBatches(known, now.today)).toEqual([
    '2026-2',
    ...['2025-2', '2025-1', '2024-2', '2024-1', '2023-2', '2023-1', '2022-2', '2022-1'],
  ]);
});
