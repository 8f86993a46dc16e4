import { expect, test } from 'vitest';
import { parseVaultRecord } from '@/rules/profile/vault-record';

const wrapped = { iv: 'AAAAAAAAAAAAAAAA', data: 'A'.repeat(64) };
const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAECAwQFBgcICQoLDA0ODw==' };
const head = { format: 'ruankao-vault', version: 1, id: '5f0c1d2e-3a4b-4c5d-8e6f-00000000000a', lockAfter: '15' };
const closed = { ...head, mode: 'passphrase', kdf, wrapped };
const open = { ...head, mode: 'open', wrapped };

test.each([
  ['with a passphrase', closed],
  ['without', open],
])('%s', (_case, record) => {
  expect(parseVaultRecord(record)).toEqual({ record });
});

test.each<[string, unknown, 'damaged' | 'newer-vault']>([
  ['version 2', { ...closed, version: 2 }, 'newer-vault'],
  ['version 0', { ...closed, version: 0 }, 'damaged'],
  ['downgraded rounds', { ...closed, kdf: { ...kdf, iterations: 1000 } }, 'damaged'],
  ['absurd rounds', { ...closed, kdf: { ...kdf, iterations: 1e9 } }, 'damaged'],
  ['no parameters', { ...closed, kdf: undefined }, 'damaged'],
  ['parameters without a passphrase', { ...open, kdf }, 'damaged'],
  ['no key', { ...open, wrapped: { ...wrapped, data: '' } }, 'damaged'],
  ['a short iv', { ...open, wrapped: { ...wrapped, iv: 'AAAA' } }, 'damaged'],
  ['another mode', { ...open, mode: 'none' }, 'damaged'],
  ['a lock time nobody chose', { ...open, lockAfter: '9999' }, 'damaged'],
  ['text', 'ruankao-vault', 'damaged'],
  ['null', null, 'damaged'],
])('%s', (_case, record, problem) => {
  expect(parseVaultRecord(record)).toEqual({ problem });
});
