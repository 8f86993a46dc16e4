import { describe, expect, test } from 'vitest';
import { matchChoice } from '@/rules/form/match-choice';
import type { FieldKey } from '@/rules/profile/field-key';

/** Lists as recruitment, personnel and sign-up forms of many authors word them; '' where none may be chosen. */
const lists: readonly (readonly [FieldKey, string, string, string])[] = [
  ['politicalStatus', '中共党员', '党员|预备党员|发展对象|积极分子', '党员'],
  ['politicalStatus', '中共党员', '中共党员（含预备党员）|共青团员|群众', '中共党员（含预备党员）'],
  ['politicalStatus', '中共预备党员', '中共党员（含预备党员）|共青团员|群众', '中共党员（含预备党员）'],
  ['politicalStatus', '中共党员', '中共党员（含预备党员）|中共党员|群众', '中共党员'],
  ['politicalStatus', '共青团员', '01-中共党员|02-中共预备党员|03-共青团员|13-群众', '03-共青团员'],
  ['politicalStatus', '群众', '民革党员|民盟盟员|无党派民主人士|群众（现称普通公民）', '群众（现称普通公民）'],
  ['politicalStatus', '无党派人士', '民主党派|无党派民主人士|群众', '无党派民主人士'],
  ['politicalStatus', '群众', '党员|非党员', ''],
  ['politicalStatus', '群众', '党员|团员|其他', ''],
  ['education', '本科', '10-研究生教育|20-大学本科教育|30-大学专科教育', '20-大学本科教育'],
  ['education', '专科', '研究生|大学本科|大学专科和专科学校', '大学专科和专科学校'],
  ['education', '专科', '本科及以上|大专/高职|高中/中专', '大专/高职'],
  ['education', '专科', '大专及以下|本科|硕士', ''],
  ['education', '硕士研究生', '大学本科|硕士学位研究生|博士学位研究生', '硕士学位研究生'],
  ['education', '本科', '全日制大学本科|全日制大专', '全日制大学本科'],
  ['education', '本科', '全日制本科|非全日制本科|大专', ''],
  ['education', '本科', '普通本科|成人本科|自考本科', ''],
  ['education', '本科', '统招本科|自考本科|大专', ''],
  ['education', '本科', '本科（学士）|硕士|博士', ''],
  ['education', '本科', '大学本科（统招）|大学专科（统招）', ''],
  ['education', '中专', '高中/中专/技校|大专|本科', ''],
  ['degree', '学士', '工学学士|理学学士|工学硕士', ''],
  ['ethnicity', '满族', '(01)汉族|(11)满族', '(11)满族'],
  ['ethnicity', '汉族', '汉族(Han)|满族(Man)', '汉族(Han)'],
  ['ethnicity', '汉族', '01 - 汉族|02 - 蒙古族', '01 - 汉族'],
  ['ethnicity', '满族', '汉族|少数民族', ''],
  ['idDocumentType', '居民身份证', '1-居民身份证|2-军官证|A-护照', '1-居民身份证'],
  ['idDocumentType', '居民身份证', '居民身份证（户口簿）|护照', '居民身份证（户口簿）'],
  ['idDocumentType', '居民身份证', '大陆身份证|港澳通行证|台胞证', '大陆身份证'],
  ['idDocumentType', '居民身份证', '临时身份证|港澳身份证', ''],
  ['employmentStatus', '在职', '是|否', ''],
  ['currentTitle', '工程师', '初级|中级|副高级|正高级', ''],
  ['currentTitle', '工程师', '助理工程师|工程师|高级工程师', '工程师'],
];

describe('the one choice that says what is wanted', () => {
  test.each(lists)('%s %s of %s → %s', (key, wanted, texts, expected) => {
    const choices = texts.split('|').map((text) => ({ text, value: text }));
    expect(matchChoice(key, wanted, choices)?.text ?? '').toBe(expected);
  });
});
