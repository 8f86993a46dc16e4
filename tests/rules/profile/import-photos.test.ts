import { describe, expect, test } from 'vitest';
import type { ImportDecision } from '@/rules/profile/apply-import';
import { compareImport } from '@/rules/profile/compare-import';
import { applyPhotos, comparePhotos } from '@/rules/profile/import-photos';
import type { KeptPhotos } from '@/rules/profile/kept-photo';
import { keptPhoto } from '../../samples/kept-photo';
import { employed } from '../../samples/profiles';

const { id } = employed;
const newId = '5f0c1d2e-3a4b-4c5d-8e6f-00000000000a';
const spring = keptPhoto(1, { keptAt: '2026-03-01T00:00:00Z' });
const autumn = keptPhoto(2, { keptAt: '2026-09-01T00:00:00Z' });

function take(
  mine: KeptPhotos | undefined,
  theirs: KeptPhotos | undefined,
  decision?: ImportDecision,
  saved = [employed],
): { verdict: unknown; brings: unknown; album: unknown } {
  const albums = { mine: { [id]: mine }, theirs: { [id]: theirs } };
  const [comparison] = comparePhotos(compareImport(saved, [employed]), albums);
  if (!comparison) throw new Error('nothing compared');
  const album = applyPhotos([comparison], decision ? { [id]: decision } : {}, { albums, newIds: [newId] });
  return { verdict: comparison.verdict, brings: comparison.bringsPhotos, album };
}

describe('photos of a file', () => {
  test.each<[string, ReturnType<typeof take>, ReturnType<typeof take>]>([
    ['none', take({ processed: spring }, undefined), { verdict: 'same', brings: undefined, album: {} }],
    ['the same', take({ processed: spring }, { processed: spring }), { verdict: 'same', brings: undefined, album: {} }],
    [
      'one that is missing here',
      take(undefined, { processed: spring }),
      { verdict: 'newer', brings: ['processed'], album: { [id]: { processed: spring } } },
    ],
    [
      'a later one beside another kind',
      take({ processed: spring, source: spring }, { processed: autumn }),
      { verdict: 'newer', brings: ['processed'], album: { [id]: { processed: autumn, source: spring } } },
    ],
    [
      'an earlier one',
      take({ processed: autumn }, { processed: spring }),
      { verdict: 'same', brings: undefined, album: {} },
    ],
    [
      'of a new profile',
      take(undefined, { source: spring }, undefined, []),
      { verdict: 'new', brings: ['source'], album: { [id]: { source: spring } } },
    ],
    [
      'when this machine’s are kept',
      take(undefined, { processed: spring }, { take: 'mine' }),
      { verdict: 'newer', brings: ['processed'], album: {} },
    ],
    [
      'when both profiles are kept',
      take({ processed: autumn }, { processed: autumn, source: spring }, { take: 'both' }),
      { verdict: 'newer', brings: ['source'], album: { [newId]: { processed: autumn, source: spring } } },
    ],
  ])('%s', (_case, got, expected) => {
    expect(got).toEqual(expected);
  });
});
