import { describe, expect, test } from 'vitest';
import { bareName, isUnnamed, passName, toPath } from '@/utils/portal/widgets/place-path';

test.each([
  ['辽宁 / 大连', ['辽宁', '大连']],
  ['辽宁/大连/中山区', ['辽宁', '大连', '中山区']],
  ['辽宁-大连', ['辽宁', '大连']],
  ['大连', ['大连']],
  ['', []],
])('the path of %s', (text, path) => {
  expect(toPath(text)).toEqual(path);
});

test.each([
  ['大连市', '大连'],
  ['广西壮族自治区', '广西'],
  ['延边州', '延边'],
  ['和县', '和县'],
])('the bare name of %s', (place, name) => {
  expect(bareName(place)).toBe(name);
});

describe('what is left behind a name', () => {
  test.each([
    ['辽宁省大连市中山区', '辽宁省', '大连市中山区'],
    ['辽宁省大连市', '辽宁', '大连市'],
    ['辽宁大连', '辽宁省', '大连'],
    ['大连市', '大连市', ''],
    ['济南市市中区', '济南', '市中区'],
    ['大连', '辽宁', undefined],
  ])('%s behind %s', (rest, name, left) => {
    expect(passName(rest, name)).toBe(left);
  });
});

test.each([
  ['市辖区', true],
  ['北京市', true],
  ['大连市', false],
])('%s is passed without being named: %s', (name, unnamed) => {
  expect(isUnnamed(name)).toBe(unnamed);
});
