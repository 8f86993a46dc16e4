import { expect, test } from 'vitest';
import { isEmail, isLandline, isMobile, isPostalCode, parseAreaCode } from '@/rules/profile/contact';

test.each([
  ['13800000000', true],
  ['19912345678', true],
  ['12800000000', false],
  ['1380000000', false],
  ['138 0000 0000', false],
  ['+8613800000000', false],
])('isMobile(%o) is %o', (text, fits) => {
  expect(isMobile(text)).toBe(fits);
});

test.each([
  ['010-12345678', true],
  ['02412345678', true],
  ['0411-12345678-801', true],
  ['13800000000', true],
  ['12345678', false],
  ['010-02345678', false],
  ['010-1234567', false],
  ['0431-1234567', true],
  ['0431-123456', false],
  ['无', false],
])('isLandline(%o) is %o', (text, fits) => {
  expect(isLandline(text)).toBe(fits);
});

test.each([
  ['010-12345678', '010'],
  ['02412345678', '024'],
  ['0411-12345678-801', '0411'],
  ['13800000000', undefined],
  ['12345678', undefined],
])('the area code of %o is %o', (text, code) => {
  expect(parseAreaCode(text)).toBe(code);
});

test.each([
  ['li.lianxi@example.com', true],
  ['a+b_c@mail.example-1.com.cn', true],
  ['x@y', false],
  ['x@@example.com', false],
  ['x y@example.com', false],
  ['.x@example.com', false],
  ['x.@example.com', false],
  ['x@example..com', false],
  ['x@-example.com', false],
  ['李@example.com', false],
  ['example.com', false],
])('isEmail(%o) is %o', (text, fits) => {
  expect(isEmail(text)).toBe(fits);
});

test.each([
  ['100000', true],
  ['999077', true],
  ['10000', false],
  ['1000000', false],
  ['10000O', false],
])('isPostalCode(%o) is %o', (text, fits) => {
  expect(isPostalCode(text)).toBe(fits);
});
