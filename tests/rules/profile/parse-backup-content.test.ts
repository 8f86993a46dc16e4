import { expect, test } from 'vitest';
import { parseBackupContent } from '@/rules/profile/parse-backup-content';
import { keptPhoto } from '../../samples/kept-photo';
import { employed, student } from '../../samples/profiles';

const file = { format: 'ruankao-profile', version: 1, profiles: [employed] };
const photos = { [employed.id]: { processed: keptPhoto(1) } };
const content = (value: unknown) => JSON.stringify(value);

test.each([
  ['of version 1 is the file alone', content(file), 1, { profiles: [employed], notes: [] }],
  ['of version 2 has photos', content({ file, photos }), 2, { profiles: [employed], notes: [], photos }],
  ['without photos has none', content({ file, photos: {} }), 2, { profiles: [employed], notes: [] }],
  [
    'knows a profile by its id in capitals',
    content({ file, photos: { [employed.id.toUpperCase()]: photos[employed.id] } }),
    2,
    { profiles: [employed], notes: [], photos },
  ],
  [
    'leaves out the photo of nobody in it',
    content({ file, photos: { [student.id]: photos[employed.id] } }),
    2,
    { profiles: [employed], notes: [] },
  ],
] as const)('what a backup held %s', (_case, text, version, expected) => {
  expect(parseBackupContent(text, version)).toEqual(expected);
});

const notJson = { code: 'content', error: { code: 'not-json' } };
const other = { code: 'content', error: { code: 'other-format' } };
const bad = (photo: object) =>
  content({ file, photos: { [employed.id]: { processed: { ...keptPhoto(1), ...photo } } } });
test.each([
  ['half of it', content({ file, photos }).slice(0, -9), 2, notJson],
  ['something else in version 1', '{}', 1, other],
  ['something else in version 2', content({ file: {}, photos: {} }), 2, other],
  ['version 1 called 2', content(file), 2, { code: 'damaged' }],
  ['version 2 called 1', content({ file, photos }), 1, other],
  ['a photo that is no base64', bad({ data: 'äöü' }), 2, { code: 'damaged' }],
  ['an empty photo', bad({ data: '' }), 2, { code: 'damaged' }],
  ['a photo that is too large', bad({ data: 'AAAA'.repeat(2e6) }), 2, { code: 'damaged' }],
  ['a foreign verdict', bad({ verdict: 'fine' }), 2, { code: 'damaged' }],
  ['a day that is none', bad({ takenOn: '2026-02-30' }), 2, { code: 'damaged' }],
  [
    'more profiles than a file may hold',
    content({ file: { ...file, pad: 'x'.repeat(3e6) }, photos: {} }),
    2,
    { code: 'content', error: { code: 'too-large' } },
  ],
] as const)('refuses %s', (_case, text, version, error) => {
  expect(parseBackupContent(text, version)).toEqual({ error });
});
