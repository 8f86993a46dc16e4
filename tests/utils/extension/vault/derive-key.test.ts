// @vitest-environment node
import { expect, test } from 'vitest';
import { kdfSchema } from '@/rules/profile/kdf';
import { createKdf, deriveKey } from '@/utils/extension/vault/derive-key';
import { seal, unseal } from '@/utils/extension/vault/seal';

const kdf = createKdf();
const plain = new TextEncoder().encode('x');
const sealed = await seal(await deriveKey('ma lü 12 螺丝', kdf), plain, []);
const opens = async (passphrase: string, parameters = kdf) =>
  (await unseal(await deriveKey(passphrase, parameters), sealed, [])) !== undefined;

test('new parameters are within the bounds and have a salt of their own', () => {
  expect(kdfSchema.parse(kdf)).toEqual(kdf);
  expect(createKdf().salt).not.toBe(kdf.salt);
});

test.each<[string, string, boolean]>([
  ['as chosen', 'ma lü 12 螺丝', true],
  ['with the accent apart, as other machines write it', 'ma lu\u0308 12 螺丝', true],
  ['in full width, as Chinese input methods type', 'ｍａ　lü １２ 螺丝', true],
  ['in capitals', 'MA LÜ 12 螺丝', false],
  ['with a space behind', 'ma lü 12 螺丝 ', false],
])('a passphrase typed %s', async (_case, passphrase, same) => {
  expect(await opens(passphrase)).toBe(same);
});

test.each([
  ['another salt', { ...kdf, salt: createKdf().salt }],
  ['other rounds', { ...kdf, iterations: kdf.iterations + 1 }],
])('%s gives another key', async (_case, other) => {
  expect(await opens('ma lü 12 螺丝', other)).toBe(false);
});

// PBKDF2-HMAC-SHA256 with Node's own OpenSSL: the derivation is the standard one, so other programs can open a backup.
test('the key is the standard one', async () => {
  const { pbkdf2Sync, createDecipheriv } = await import('node:crypto');
  const raw = pbkdf2Sync('ma lü 12 螺丝', Buffer.from(kdf.salt, 'base64'), kdf.iterations, 32, 'sha256');
  const decipher = createDecipheriv('aes-256-gcm', raw, sealed.iv).setAAD(Buffer.from('[]'));
  decipher.setAuthTag(sealed.data.slice(-16));
  expect(Buffer.concat([decipher.update(sealed.data.slice(0, -16)), decipher.final()]).toString()).toBe('x');
});
