import { describe, expect, test } from 'vitest';
import type { CheckedPhoto } from '@/rules/profile/checked-photos';
import { type KnownPhotos, recogniseUpload } from '@/rules/profile/recognise-upload';
import { describeUpload } from '@/rules/profile/upload-text';
import { keptPhoto } from '../../samples/kept-photo';

const [processed, source, foreign, unseen] = [1, 2, 3, 4].map((seed) => keptPhoto(seed));
const mine = 'a5c3a3b0-9a0e-4a6e-8b5e-000000000001';
const other = 'a5c3a3b0-9a0e-4a6e-8b5e-000000000002';
const checkedAt = '2026-11-01T08:00:00Z';
const checked = (sha256 = '', kind: CheckedPhoto['kind'] = 'processed'): CheckedPhoto => ({
  sha256,
  kind,
  verdict: 'pass',
  checkedAt,
});
const known: KnownPhotos = {
  album: { [mine]: { processed, source }, [other]: { processed: foreign } },
  checked: [checked(foreign?.sha256), checked(unseen?.sha256, 'source')],
  profileId: mine,
};

test.each<[string, string | undefined, Partial<KnownPhotos>, object]>([
  ['the one kept for this', processed?.sha256, {}, { relation: 'kept' }],
  ['the original kept with it', source?.sha256, {}, { relation: 'original', kept: true }],
  ['the original checked before', unseen?.sha256, {}, { relation: 'original', kept: false }],
  ['another person’s, checked before too', foreign?.sha256, {}, { relation: 'other-person', profileId: other }],
  ['one person’s in two profiles', foreign?.sha256, { profileId: other }, { relation: 'kept' }],
  ['kept with some profile, none in use', source?.sha256, { profileId: undefined }, { relation: 'other-person' }],
  ['checked before as processed', 'f', { checked: [checked('f')] }, { relation: 'checked', checkedAt }],
  ['new beside a kept one', 'e', {}, { relation: 'not-the-kept' }],
  ['new', 'e', { album: {} }, { relation: 'unknown' }],
])('%s', (_, sha256 = '', changes, relation) => {
  expect(recogniseUpload(sha256, { ...known, ...changes })).toMatchObject(relation);
});

describe('the words', () => {
  test('another person is named as the panel may show it', () => {
    expect(describeUpload({ relation: 'other-person', profileId: other }, () => '王*')).toContain('档案“王*”');
  });

  test('the original is sent back to the tool’s file', () => {
    for (const kept of [true, false]) {
      expect(describeUpload({ relation: 'original', kept }, String)).toContain('请改选官方工具保存的“报名照片.jpg”');
    }
  });
});
