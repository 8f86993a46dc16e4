import { expect, test } from 'vitest';
import { judgeKdf, type KdfProblem, kdfSchema, maxIterations, minIterations } from '@/rules/profile/kdf';

const salt = 'AAECAwQFBgcICQoLDA0ODw==';
const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: minIterations, salt };

test.each<[string, unknown, KdfProblem | undefined]>([
  ['as written', kdf, undefined],
  ['the most rounds', { ...kdf, iterations: maxIterations }, undefined],
  ['a longer salt', { ...kdf, salt: 'A'.repeat(64) }, undefined],
  ['one round fewer', { ...kdf, iterations: minIterations - 1 }, 'weak'],
  ['one round', { ...kdf, iterations: 1 }, 'weak'],
  ['minus rounds', { ...kdf, iterations: -600_000 }, 'weak'],
  ['one round more', { ...kdf, iterations: maxIterations + 1 }, 'costly'],
  ['absurd rounds', { ...kdf, iterations: 1e300 }, 'costly'],
  ['half a round', { ...kdf, iterations: 600_000.5 }, 'damaged'],
  ['rounds as text', { ...kdf, iterations: '600000' }, 'damaged'],
  ['no number', { ...kdf, iterations: Number.NaN }, 'damaged'],
  ['another name', { ...kdf, name: 'argon2id' }, 'unknown'],
  ['a weaker hash', { ...kdf, hash: 'SHA-1' }, 'unknown'],
  ['no salt', { ...kdf, salt: '' }, 'damaged'],
  ['a short salt', { ...kdf, salt: 'AAECAwQFBgcICQoLDA0O' }, 'damaged'],
  ['a salt of 66 bytes', { ...kdf, salt: 'A'.repeat(88) }, 'damaged'],
  ['a salt that is no base64', { ...kdf, salt: '盐'.repeat(24) }, 'damaged'],
  ['something more', { ...kdf, pepper: 1 }, 'damaged'],
  ['nothing', undefined, 'damaged'],
  ['null', null, 'damaged'],
  ['a list', [], 'damaged'],
])('%s', (_case, value, problem) => {
  expect(judgeKdf(value)).toBe(problem);
  expect(kdfSchema.safeParse(value).success).toBe(problem === undefined);
});
