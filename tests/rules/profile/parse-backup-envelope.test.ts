import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupError, describeBackupError } from '@/rules/profile/backup-problem';
import { maxBackupLength, parseBackupEnvelope } from '@/rules/profile/parse-backup-envelope';
import { maxProfileFileBytes } from '@/rules/profile/parse-profile-file';

const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAECAwQFBgcICQoLDA0ODw==' };
const envelope = { format: 'ruankao-backup', version: 1, kdf, iv: 'AAAAAAAAAAAAAAAA', data: 'A'.repeat(400) };
const text = JSON.stringify(envelope);
const withKdf = (changes: object) => JSON.stringify({ ...envelope, kdf: { ...kdf, ...changes } });

describe('accepted', () => {
  test.each([
    ['as written', text],
    ['with a byte order mark and a line end', `\uFEFF${text}\r\n`],
    ['of the second version', JSON.stringify({ ...envelope, version: 2 })],
    ['set out in lines', JSON.stringify(envelope, undefined, 2)],
    ['more rounds, as a later version may write', withKdf({ iterations: 2_000_000 })],
  ])('%s', (_case, content) => {
    expect(parseBackupEnvelope(content)).toEqual({ envelope: JSON.parse(content.trim()) });
  });

  test('the largest profile file fits', () => {
    const data = 'A'.repeat(Math.ceil((maxProfileFileBytes + 16) / 3) * 4);
    expect(parseBackupEnvelope(JSON.stringify({ ...envelope, data }))).toHaveProperty('envelope');
  });
});

describe('refused as a whole', () => {
  test.each<[string, string, BackupError['code'], RegExp]>([
    ['nothing', '', 'not-json', /读不懂/],
    ['a picture', '\u0089PNG\r\n', 'not-json', /读不懂/],
    ['deep nesting', '['.repeat(200_000), 'not-json', /读不懂/],
    ['null', 'null', 'other-format', /不是软考报名助手/],
    ['a number', '1', 'other-format', /不是软考报名助手/],
    ['a list', '[]', 'other-format', /不是软考报名助手/],
    ['a plain profile file', '{"format":"ruankao-profile","version":1,"profiles":[]}', 'other-format', /不是软考/],
    ['a password manager', '{"encrypted":true,"passwordProtected":true}', 'other-format', /不是软考报名助手/],
    ['version 3', JSON.stringify({ ...envelope, version: 3 }), 'newer-version', /更新助手/],
    ['version "1"', JSON.stringify({ ...envelope, version: '1' }), 'unknown-version', /版本号/],
    ['no version', JSON.stringify({ ...envelope, version: undefined }), 'unknown-version', /版本号/],
    ['one round', withKdf({ iterations: 1 }), 'weak-kdf', /可能有人动过/],
    ['a billion rounds', withKdf({ iterations: 1e9 }), 'costly-kdf', /反常/],
    ['another derivation', withKdf({ name: 'scrypt' }), 'unknown-kdf', /不认识/],
    ['a short salt', withKdf({ salt: 'AAAA' }), 'damaged', /已损坏/],
    ['no derivation', JSON.stringify({ ...envelope, kdf: undefined }), 'damaged', /已损坏/],
    ['no content', JSON.stringify({ ...envelope, data: undefined }), 'damaged', /已损坏/],
    ['an empty content', JSON.stringify({ ...envelope, data: '' }), 'damaged', /已损坏/],
    ['a content that is no base64', JSON.stringify({ ...envelope, data: '密'.repeat(400) }), 'damaged', /已损坏/],
    ['a short iv', JSON.stringify({ ...envelope, iv: 'AAAA' }), 'damaged', /已损坏/],
    ['something more', JSON.stringify({ ...envelope, note: '' }), 'damaged', /已损坏/],
    ['too large', `${text}${' '.repeat(maxBackupLength)}`, 'too-large', /太大/],
  ])('%s', (_case, content, code, said) => {
    const parsed = parseBackupEnvelope(content);
    expect(parsed).toEqual({ error: { code } });
    if ('error' in parsed) expect(describeBackupError(parsed.error)).toMatch(said);
    if ('error' in parsed) expect(describeBackupError(parsed.error)).toMatch(/没有改动。$/);
  });

  test.each(
    [...text].map((_letter, length) => length).filter((length) => length % 7 === 0 || length > text.length - 9),
  )('cut off after %i characters', (length) => {
    expect(parseBackupEnvelope(text.slice(0, length))).toEqual({ error: { code: 'not-json' } });
  });
});

test('never throws, whatever stands in the file', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        format: fc.constant('ruankao-backup'),
        version: fc.constant(1),
        kdf: fc.oneof(fc.constant(kdf), fc.jsonValue()),
        iv: fc.oneof(fc.constant(envelope.iv), fc.jsonValue()),
        data: fc.jsonValue(),
      })
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(anything, (content) => {
      const parsed = parseBackupEnvelope(content);
      return 'envelope' in parsed || describeBackupError(parsed.error) !== '';
    }),
  );
});
