// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseProfileFile } from '@/rules/profile/parse-profile-file';
import { openBackupFile } from '@/utils/extension/vault/backup-file';
import { keptPhoto } from '../../samples/kept-photo';
import { employed, student } from '../../samples/profiles';

/** Files as each version wrote them, never written anew: whatever comes later has to open them. */
const read = (name: string) => readFileSync(`tests/samples/files/${name}.json`, 'utf8');

const both = [employed.fields, student.fields];
const spring = [{ batch: '2026-1', status: 'done', fee: 100, answers: employed.fields }];
const word = [{ key: 'mobile', label: '寻呼号' }];

test.each([
  ['profile-1', { profiles: both.map((fields) => ({ fields })), notes: [] }],
  ['profile-1-taught', { profiles: [{ fields: employed.fields }], taught: word, notes: [] }],
  ['profile-1-applications', { profiles: [{ fields: employed.fields, applications: spring }], notes: [] }],
])('the plain file %s opens with everything in it', (name, content) => {
  expect(parseProfileFile(read(name))).toMatchObject(content);
});

test.each([
  ['backup-1', '练习 passphrase 1', { profiles: both.map((fields) => ({ fields })), notes: [] }],
  [
    'backup-2',
    '练习 passphrase 2',
    {
      profiles: [{ fields: employed.fields, applications: spring }, { fields: student.fields }],
      taught: word,
      photos: { [employed.id]: { processed: keptPhoto(1) } },
      notes: [],
    },
  ],
])('the backup %s opens with everything in it', async (name, passphrase, content) => {
  expect(await openBackupFile(read(name), passphrase)).toMatchObject(content);
});
