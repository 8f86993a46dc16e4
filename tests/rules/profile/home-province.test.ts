import { expect, test } from 'vitest';
import { regions } from '@/rules/exam/regions';
import { homeProvince } from '@/rules/profile/home-province';

test.each([
  ['21020219900307001X', '辽宁', ['辽宁', '大连']],
  ['330203199003070017', '浙江', ['浙江', '宁波']],
  ['110101199003070011', '北京', ['北京']],
  ['810000199003070011', undefined, undefined],
  ['E12345678', undefined, undefined],
  ['', undefined, undefined],
])('%s: %s', (number, name, places) => {
  expect(homeProvince(number)?.name).toBe(name);
  expect(homeProvince(number)?.regions).toEqual(places);
});

test('every place has a line in the region list', () => {
  const names = regions.map((region) => region.name);
  for (let code = 11; code < 66; code += 1) {
    for (const place of homeProvince(`${code}0101199003070011`)?.regions ?? []) expect(names).toContain(place);
  }
});
