import { describe, expect, test } from 'vitest';
import { judgePassphrase, type PassphraseStrength, type PassphraseWeakness } from '@/rules/profile/passphrase-strength';
import { describePassphraseAdvice, describePassphraseLevel } from '@/rules/profile/passphrase-strength-text';
import { cpuTime } from '../../samples/cpu-time';
import { employed } from '../../samples/profiles';

type Row = [passphrase: string, level: PassphraseStrength['level'], weaknesses: PassphraseWeakness[]];

describe('what many people choose is called weak', () => {
  test.each<Row>([
    ['', 'very-weak', ['short']],
    ['123456', 'very-weak', ['short', 'digits-only', 'pattern']],
    ['5201314', 'very-weak', ['short', 'digits-only', 'common']],
    ['woaini1314', 'very-weak', ['short', 'common']],
    ['a123456789', 'very-weak', ['short', 'common', 'pattern']],
    ['Password123', 'very-weak', ['short', 'common', 'pattern']],
    ['1qaz2wsx3edc', 'very-weak', ['pattern']],
    ['qwertyuiop[]', 'very-weak', ['pattern']],
    ['aaaaaaaaaaaaaaaaaaaa', 'very-weak', ['repeated']],
    ['xkvxkvxkvxkvxkv', 'very-weak', ['repeated']],
    ['19951207', 'very-weak', ['short', 'digits-only', 'date']],
    ['83047162', 'very-weak', ['short', 'digits-only']],
    ['ruankao2026!', 'very-weak', ['common', 'date']],
    ['ｐａｓｓｗｏｒｄ', 'very-weak', ['short', 'common']],
  ])('%j', (passphrase, level, weaknesses) => {
    const strength = judgePassphrase(passphrase);
    expect(strength.level).toBe(level);
    expect([...strength.weaknesses].sort()).toEqual([...weaknesses].sort());
  });
});

describe('length of unlike words counts', () => {
  test.each<[string, PassphraseStrength['level']]>([
    ['tuoluo', 'very-weak'],
    ['tuoluo-qiezi', 'weak'],
    ['tuoluo-qiezi-paomo', 'fair'],
    ['tuoluoqiezipaomowugui', 'fair'],
    ['tuoluo-qiezi-paomo-wugui', 'good'],
    ['tuoluo qiezi paomo wugui luosi', 'good'],
    ['k7Qz!m2xV#9p', 'good'],
    ['陀螺茄子泡沫乌龟螺丝', 'good'],
  ])('%j is %s', (passphrase, level) => {
    expect(judgePassphrase(passphrase).level).toBe(level);
  });

  test('a longer one is never weaker', () => {
    const long = 'tuoluo-qiezi-paomo-wugui';
    const bits = [...long].map((_letter, at) => judgePassphrase(long.slice(0, at + 1)).bits);
    expect(bits).toEqual(bits.toSorted((a, b) => a - b));
  });

  test('a pasted book is judged at once', async () => {
    const book = '天地玄黄宇宙洪荒'.repeat(50_000);
    const spent = await cpuTime(() => expect(judgePassphrase(book).weaknesses).toContain('repeated'));
    expect(spent).toBeLessThan(1000);
  });
});

describe('what is known about the candidate counts for nothing', () => {
  const { fields } = employed;
  const birth = (fields.birthDate ?? '').replaceAll('-', '');
  test.each([
    ['the birth date', birth],
    ['the name and the birth date', `${fields.fullName}${birth}`],
    ['the name in letters and the year', `${fields.namePinyin?.replaceAll(' ', '').toLowerCase()}${birth.slice(0, 4)}`],
    ['the end of the document number', `${fields.idNumber?.slice(-8)}`],
    ['the mobile number', `${fields.mobile}`],
    [
      'the mobile number in full width',
      `${fields.mobile?.replace(/\d/g, (digit) => '０１２３４５６７８９'[+digit] ?? '')}`,
    ],
  ])('%s', (_case, passphrase) => {
    const strength = judgePassphrase(passphrase, [fields]);
    expect(strength.level).toBe('very-weak');
    expect(strength.weaknesses).toContain('personal');
    expect(judgePassphrase(passphrase).weaknesses).not.toContain('personal');
  });
});

test('advice begins with what tells most, and no level promises anything', () => {
  const [first, ...rest] = describePassphraseAdvice(['short', 'digits-only', 'personal']);
  expect(first).toContain('档案中的内容');
  expect(rest).toHaveLength(2);
  expect(describePassphraseLevel('good')).toContain('不是保证');
});
