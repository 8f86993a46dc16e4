// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeBackupError } from '@/rules/profile/backup-problem';
import type { Kdf } from '@/rules/profile/kdf';
import { type BackupEnvelope, parseBackupEnvelope } from '@/rules/profile/parse-backup-envelope';
import { writeProfileFile } from '@/utils/extension/profile-file';
import { openBackupEnvelope, openBackupFile, writeBackupFile } from '@/utils/extension/vault/backup-file';
import { deriveKey } from '@/utils/extension/vault/derive-key';
import { keptPhoto } from '../../../samples/kept-photo';
import { employed, student } from '../../../samples/profiles';

afterEach(() => vi.restoreAllMocks());

const passphrase = 'tuoluo qiezi paomo';
const text = await write(writeProfileFile([{ ...student, fields: {} }]));
const derived = new Map<string, Promise<CryptoKey>>();

async function write(content: string): Promise<string> {
  const written = await writeBackupFile({ file: content }, passphrase);
  if ('error' in written) throw new Error(written.error.code);
  return written.text;
}

/** The real steps of `openBackupFile`; the same passphrase and parameters are derived only once. */
async function reopen(content: string): ReturnType<typeof openBackupFile> {
  const parsed = parseBackupEnvelope(content);
  return 'error' in parsed ? parsed : openBackupEnvelope(parsed.envelope, await keyFor(parsed.envelope.kdf));
}

function keyFor(kdf: Kdf): Promise<CryptoKey> {
  const name = JSON.stringify(kdf);
  const key = derived.get(name) ?? deriveKey(passphrase, kdf);
  derived.set(name, key);
  return key;
}

const envelope = JSON.parse(text) as BackupEnvelope;
const bytes = Buffer.from(text);
const opened = { profiles: [{ ...student, fields: {} }], notes: [] };

describe('opens', () => {
  test('with the passphrase alone, and has nothing readable in it', async () => {
    const whole = await write(writeProfileFile([employed, student]));
    expect(await openBackupFile(whole, passphrase)).toEqual({ profiles: [employed, student], notes: [] });
    for (const { fields, id, name } of [employed, student]) {
      for (const secret of [...Object.values(fields).filter((value) => value.length > 3), id, name]) {
        expect(whole).not.toContain(secret);
      }
    }
  });

  test('with the passphrase typed in full width', async () => {
    const wide = passphrase.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect(await openBackupFile(text, wide)).toEqual(opened);
  });

  test('after a mail program set it out in other lines', async () => {
    const altered = `\uFEFF${JSON.stringify(envelope, undefined, 4).replaceAll('\n', '\r\n')}\r\n`;
    expect(await reopen(altered)).toEqual(opened);
  });

  test('with its photos, of which nothing is readable in it either', async () => {
    const photos = { [employed.id]: { processed: keptPhoto(1), source: keptPhoto(2) } };
    const written = await writeBackupFile({ file: writeProfileFile([employed]), photos }, passphrase);
    const whole = 'text' in written ? written.text : '';
    expect(await reopen(whole)).toEqual({ profiles: [employed], notes: [], photos });
    expect(whole).not.toContain(keptPhoto(1).data.slice(0, 60));
  });
});

describe('refuses, with a clear word', () => {
  test.each([
    ['none', ''],
    ['a space', ' '],
    ['one in capitals', 'Tuoluo qiezi paomo'],
    ['a very long one', 'x'.repeat(100_000)],
  ])('the wrong passphrase: %s', async (_case, wrong) => {
    expect(await openBackupFile(text, wrong)).toEqual({ error: { code: 'not-opened' } });
  });

  test('the file with any one byte changed', async () => {
    const opening: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      for (const bits of [1, 0x20, 0x80]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ bits;
        const answer = await reopen(changed.toString('utf8'));
        if ('profiles' in answer) opening.push(`${at}:${bits}`);
        else expect(describeBackupError(answer.error)).toMatch(/没有改动。$/);
      }
    }
    expect(opening).toEqual([]);
  });

  test('the file cut off anywhere', async () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(await reopen(bytes.subarray(0, length).toString())).toEqual({ error: { code: 'not-json' } });
    }
  });

  test.each<[string, number]>([
    ['weak-kdf', 1],
    ['weak-kdf', 599_999],
    ['costly-kdf', 5_000_001],
    ['costly-kdf', 2 ** 31],
    ['costly-kdf', 1e308],
  ])('%s: %d rounds, at once and without deriving', async (code, iterations) => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const changed = JSON.stringify({ ...envelope, kdf: { ...envelope.kdf, iterations } });
    expect(await openBackupFile(changed, passphrase)).toEqual({ error: { code } });
    expect(derive).not.toHaveBeenCalled();
  });

  test('the head of another backup', async () => {
    const other = JSON.parse(await write(writeProfileFile([employed]))) as BackupEnvelope;
    for (const mixed of [
      { ...envelope, kdf: other.kdf },
      { ...envelope, iv: other.iv },
      { ...envelope, data: other.data },
    ]) {
      expect(await reopen(JSON.stringify(mixed))).toEqual({ error: { code: 'not-opened' } });
    }
  });
});

describe('a backup that could not be read back is never written', () => {
  const twice = JSON.stringify({ format: 'ruankao-profile', version: 1, profiles: [employed, employed] });
  const many = writeProfileFile(Array.from({ length: 10_000 }, () => ({ ...student, id: crypto.randomUUID() })));
  test.each([
    ['no profile', writeProfileFile([]), 'no-profiles'],
    ['an id twice', twice, 'duplicate-ids'],
    ['10 000 profiles', many, 'too-large'],
    ['something else', '{}', 'other-format'],
  ])('%s', async (_case, content, code) => {
    expect(await writeBackupFile({ file: content }, passphrase)).toEqual({
      error: { code: 'content', error: { code } },
    });
  });

  test('nor one with more photos than it may hold', async () => {
    const data = 'AAAA'.repeat((5 * 1024 * 1024) / 3);
    const photo = keptPhoto(1, { data });
    const photos = Object.fromEntries(
      Array.from({ length: 8 }, () => [crypto.randomUUID(), { source: photo }] as const),
    );
    const answer = await writeBackupFile({ file: writeProfileFile([employed]), photos }, passphrase);
    expect(answer).toEqual({ error: { code: 'photos-too-large' } });
  });

  test('nor one without a passphrase', async () => {
    await expect(writeBackupFile({ file: writeProfileFile([employed]) }, '')).rejects.toMatchObject({
      problem: 'empty-passphrase',
    });
  });
});

test('as many profiles as a file may hold go out and come back', async () => {
  const many = Array.from({ length: 1_000 }, () => ({ ...student, id: crypto.randomUUID() }));
  const answer = await reopen(await write(writeProfileFile(many)));
  expect('profiles' in answer && answer.profiles.length).toBe(1_000);
});
