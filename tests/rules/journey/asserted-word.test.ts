import { expect, test } from 'vitest';
import { parseAssertedWord } from '@/rules/journey/asserted-word';

test.each([
  ['缴费状态：已缴费', /已缴费/, '已缴费'],
  ['审核状态 审核通过 考生姓名', /审核通过/, '审核通过'],
  ['审核不通过 如有疑问请联系考区', /审核不通过/, '审核不通过'],
  ['照片不是JPG格式', /照片不是jpg格式/i, '照片不是JPG格式'],
  ['缴费成功即为报名成功，现缴费成功。', /报名成功|缴费成功/, '缴费成功'],
  ['审核通过后方可缴费', /审核通过/, undefined],
  ['缴费成功即为报名成功', /报名成功|缴费成功/, undefined],
  ['已缴费的考生不予退费', /已缴费/, undefined],
  ['如长时间未操作，登录超时，请重新登录', /登录超时/, undefined],
  ['如显示已缴费但未到账', /已缴费/, undefined],
  ['未缴费视为放弃', /未缴费/, undefined],
  ['', /已缴费/, undefined],
])('%o says %o: %o', (text, words, expected) => {
  expect(parseAssertedWord(text, words)).toBe(expected);
});
