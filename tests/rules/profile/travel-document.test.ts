import { expect, test } from 'vitest';
import { isTravelDocument, judgeTravelDocument } from '@/rules/profile/travel-document';

const passport = '护照';
const homeReturn = '港澳居民来往内地通行证';
const taiwan = '台湾居民来往大陆通行证';

test.each([
  [passport, 'E12345678', undefined],
  [passport, 'EA1234567', undefined],
  [passport, ' ea 1234567', undefined],
  [passport, 'G12345678', undefined],
  [passport, 'K12345678', undefined],
  [passport, '123456', undefined],
  [passport, 'EI1234567', 'passport-letters'],
  [passport, 'EO1234567', 'passport-letters'],
  [passport, '12345', 'passport-format'],
  [passport, 'E123456789', 'passport-format'],
  [passport, 'ABCDEFG', 'passport-format'],
  [passport, 'E1234-678', 'passport-format'],
  [homeReturn, 'H12345678', undefined],
  [homeReturn, 'm12345678', undefined],
  [homeReturn, 'H1234567800', undefined],
  [homeReturn, 'H123456780', 'hong-kong-macao-permit-format'],
  [homeReturn, 'C12345678', 'hong-kong-macao-permit-format'],
  [homeReturn, '12345678', 'hong-kong-macao-permit-format'],
  [taiwan, '12345678', undefined],
  [taiwan, 'F290299977', undefined],
  [taiwan, '1234567', 'taiwan-permit-format'],
  [taiwan, '123456789', 'taiwan-permit-format'],
  ['居民身份证', '1', undefined],
])('%s %o: %s', (document, number, problem) => {
  expect(judgeTravelDocument(document, number)).toBe(problem);
});

test.each([
  [passport, true],
  [homeReturn, true],
  [taiwan, true],
  ['居民身份证', false],
  ['港澳台居民居住证', false],
])('%s is judged here: %s', (document, judged) => {
  expect(isTravelDocument(document)).toBe(judged);
});
