import { expect, test } from 'vitest';
import type { FieldValues } from '@/rules/profile/field-key';
import { reviewIdentity } from '@/rules/profile/review-identity';

const man = '110101199003070070';
const permit = '810000199003070015';

test.each<[string, FieldValues, string[]]>([
  ['nothing filled', {}, []],
  ['all agree', { idNumber: man, gender: '男', birthDate: '1990-03-07', idDocumentType: '居民身份证' }, []],
  ['the date in other writing', { idNumber: man, birthDate: '1990年3月7日' }, []],
  ['other gender', { idNumber: man, gender: '女' }, ['gender fail gender-differs']],
  ['other birth date', { idNumber: man, birthDate: '1990-03-08' }, ['birthDate fail birth-date-differs']],
  ['wrong check digit', { idNumber: '110101199003070071', gender: '女' }, ['idNumber fail id-number-check-digit']],
  ['too short', { idNumber: '1101' }, ['idNumber fail id-number-length']],
  ['15 digits', { idNumber: '110101900307007' }, ['idNumber warn id-number-old']],
  ['a permit as identity card', { idNumber: permit }, ['idDocumentType warn document-type-differs']],
  ['a permit as such', { idNumber: permit, idDocumentType: '港澳台居民居住证' }, []],
  [
    'a card as a permit',
    { idNumber: man, idDocumentType: '港澳台居民居住证' },
    ['idDocumentType warn document-type-differs'],
  ],
  ['a passport', { idNumber: 'E12345678', idDocumentType: '护照' }, []],
  ['a passport with a letter I', { idNumber: 'EI1234567', idDocumentType: '护照' }, ['idNumber warn passport-letters']],
  [
    'a card’s number as a passport',
    { idNumber: man, idDocumentType: '护照' },
    ['idDocumentType warn document-type-differs'],
  ],
  [
    'a wrong number as a passport',
    { idNumber: '110101199003070071', idDocumentType: '护照' },
    ['idNumber warn passport-format'],
  ],
  [
    'a permit for Taiwan with a letter',
    { idNumber: 'A1234567', idDocumentType: '台湾居民来往大陆通行证' },
    ['idNumber warn taiwan-permit-format'],
  ],
  [
    'a residence permit as a permit to travel',
    { idNumber: permit, idDocumentType: '港澳居民来往内地通行证' },
    ['idDocumentType warn document-type-differs'],
  ],
  ['a document nobody knows', { idNumber: '12', idDocumentType: '其他证件' }, []],
  ['no region code', { idNumber: '990101199003070070' }, ['idNumber fail id-number-area']],
  ['the age as it is', { birthDate: '1990-03-07', age: '36' }, []],
  ['the age of last year', { birthDate: '1990-03-07', age: '35' }, ['age warn age-differs']],
  ['the age against the number alone', { idNumber: man, age: '35' }, ['age warn age-differs']],
  ['ten years old today', { birthDate: '2016-09-01' }, []],
  ['ten years old tomorrow', { birthDate: '2016-09-02' }, ['birthDate warn age-unlikely']],
  ['80 years old', { birthDate: '1945-09-02' }, []],
  ['81 years old', { birthDate: '1945-09-01' }, ['birthDate warn age-unlikely']],
  ['a name with a dot', { fullName: '阿依古丽·示例' }, []],
  ['a name in letters', { fullName: "Anne-Marie O'Example" }, []],
  ['a name with a digit', { fullName: '李练习1' }, ['fullName warn name-characters']],
  ['the older foreign card', { idNumber: 'FRA110190030700', idDocumentType: '外国人永久居留身份证' }, []],
  ['the 2023 foreign card', { idNumber: '950115199003070032', idDocumentType: '外国人永久居留身份证' }, []],
  ['pinyin', { namePinyin: "LI LIAN'XI" }, []],
  ['pinyin in characters', { namePinyin: '李练习' }, ['namePinyin warn pinyin-letters']],
])('%s', (_case, values, findings) => {
  const found = reviewIdentity(values, '2026-09-01');
  expect(found.map(({ field, level, code }) => `${field} ${level} ${code}`)).toEqual(findings);
});
