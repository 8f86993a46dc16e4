import { expect, test } from 'vitest';
import { describeEntryGap, type PassphraseEntry } from '@/rules/profile/passphrase-entry';

const good: PassphraseEntry = { first: 'qingshanlvshui', second: 'qingshanlvshui', level: 'good', weakAccepted: false };

test.each<[string, Partial<PassphraseEntry>, RegExp | undefined]>([
  ['complete', {}, undefined],
  ['weak, but not very', { level: 'weak' }, undefined],
  ['nothing yet', { first: '', second: '', level: 'very-weak' }, /^请输入口令。$/],
  ['only once', { second: '' }, /再输一次/],
  ['two different ones', { second: 'qingshanlushui' }, /不一样/],
  ['another case', { second: 'Qingshanlvshui' }, /不一样/],
  ['a space more', { second: 'qingshanlvshui ' }, /不一样/],
  ['full-width letters, the same to the key derivation', { second: 'ｑｉｎｇｓｈａｎｌｖｓｈｕｉ' }, undefined],
  ['very weak', { level: 'very-weak' }, /很弱.*仍用这个口令/],
  ['very weak and said to be enough', { level: 'very-weak', weakAccepted: true }, undefined],
])('%s', (_name, change, gap) => {
  const found = describeEntryGap({ ...good, ...change });
  if (gap) expect(found).toMatch(gap);
  else expect(found).toBeUndefined();
});
