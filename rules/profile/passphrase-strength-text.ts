import type { PassphraseStrength, PassphraseWeakness } from './passphrase-strength';

const levelTexts: Readonly<Record<PassphraseStrength['level'], string>> = {
  'very-weak': '很弱：拿到这台电脑或备份文件的人，几个小时就可能试出来。',
  weak: '偏弱：拿到这台电脑或备份文件的人，用几块显卡，几个月内可能试出来。',
  fair: '尚可：随手猜不出来，但用专门的设备仍有可能试出来。',
  good: '较强：以现在的设备很难试出来。这是粗略的估计，不是保证。',
};

const advice: Readonly<Record<PassphraseWeakness, string>> = {
  short: '再长一些：四五个互不相干的词，用拼音写，比一个复杂的短密码好记，也更难猜。',
  'digits-only': '不要只用数字，加几个词。',
  personal: '里面有档案中的内容（姓名、生日、证件号码、电话……），这些最先被试。请换掉。',
  common: '里面有很多人都在用的词或数字，等于没有。请换掉。',
  pattern: '里面有键盘或字母、数字的顺序，等于没有。请换掉。',
  repeated: '重复的部分不增加难度。请换成别的词。',
  date: '里面有日期或年份，很容易试出来。请换掉。',
};

/** How strong the passphrase seems, in one line. */
export function describePassphraseLevel(level: PassphraseStrength['level']): string {
  return levelTexts[level];
}

/** What would make it better, most telling first. */
export function describePassphraseAdvice(weaknesses: readonly PassphraseWeakness[]): string[] {
  const order: readonly PassphraseWeakness[] = [
    'personal',
    'common',
    'digits-only',
    'pattern',
    'date',
    'repeated',
    'short',
  ];
  return order.filter((weakness) => weaknesses.includes(weakness)).map((weakness) => advice[weakness]);
}
