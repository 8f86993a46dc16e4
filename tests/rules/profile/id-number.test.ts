import { expect, test } from 'vitest';
import { idCheckDigit, judgeIdNumber, parseIdNumber } from '@/rules/profile/id-number';

const today = '2026-09-01';

test.each([
  ['an even sequence is a woman', '110101200501010041', { gender: '女', birthDate: '2005-01-01', age: 21 }],
  ['an odd sequence is a man', '110101199003070070', { gender: '男', birthDate: '1990-03-07', age: 36 }],
  ['a lower-case x counts', '11010119900307002x', { number: '11010119900307002X', gender: '女' }],
  ['spaces are forgiven', ' 110101 19900307 0070 ', { number: '110101199003070070' }],
  ['15 digits become 18', '110101900307007', { number: '110101199003070070', gender: '男', birthDate: '1990-03-07' }],
  ['81 is a residence permit', '810000199003070015', { kind: 'residence-permit' }],
  ['82 is one too', '820000199003070017', { kind: 'residence-permit' }],
  ['83 is one too', '830000199003070019', { kind: 'residence-permit' }],
  ['born on 29 February', '110101200402290033', { birthDate: '2004-02-29', age: 22 }],
  ['X is a check digit', '11010119900307002X', { number: '11010119900307002X' }],
  ['9 is a foreign resident', '950115199003070032', { kind: 'foreigner' }],
])('parses: %s', (_case, text, facts) => {
  expect(parseIdNumber(text, today)).toEqual(expect.objectContaining(facts));
});

test.each([
  ['', 'id-number-length'],
  ['1101011990030700', 'id-number-length'],
  ['1101011990030700700', 'id-number-length'],
  ['X10101199003070070', 'id-number-characters'],
  ['11010119900307007O', 'id-number-characters'],
  ['１１０１０１１９９００３０７００７０', 'id-number-characters'],
  ['11010190030700X', 'id-number-characters'],
  ['990101199003070070', 'id-number-area'],
  ['110000199003070071', 'id-number-area'],
  ['810101199003070070', 'id-number-area'],
  ['840000199003070070', 'id-number-area'],
  ['720101199003070070', 'id-number-area'],
  ['810000900307001', 'id-number-length'],
  ['110101200302290034', 'id-number-birth-date'],
  ['110101000229001', 'id-number-birth-date'],
  ['110101960229001', undefined],
  ['010101199003070070', 'id-number-area'],
  ['110101200102300017', 'id-number-birth-date'],
  ['110101010230001', 'id-number-birth-date'],
  ['110101209912310015', 'id-number-future'],
  ['110101199003070071', 'id-number-check-digit'],
  ['110101199003070700', 'id-number-check-digit'],
  ['110101200402290033', undefined],
  ['110101199003070070', undefined],
  ['110101900307007', undefined],
])('judges %o: %s', (text, problem) => {
  expect(judgeIdNumber(text, today)).toBe(problem);
});

test('someone born today is no problem, someone born tomorrow is', () => {
  const first17 = '11010120260901001';
  const number = first17 + idCheckDigit(first17);
  expect(judgeIdNumber(number, '2026-09-01')).toBeUndefined();
  expect(judgeIdNumber(number, '2026-08-31')).toBe('id-number-future');
});

test('every single wrong digit and every swap of neighbours is noticed', () => {
  const right = '110101199003070070';
  const wrong = [...right].flatMap((digit, index) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => right.slice(0, index) + other + right.slice(index + 1)),
  );
  const swapped = [...right].flatMap((digit, index) => {
    const next = right[index + 1];
    return next === undefined || next === digit ? [] : [right.slice(0, index) + next + digit + right.slice(index + 2)];
  });
  expect([...wrong, ...swapped].filter((number) => judgeIdNumber(number, today) === undefined)).toEqual([]);
});
