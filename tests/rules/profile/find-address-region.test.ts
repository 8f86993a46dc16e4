import { expect, test } from 'vitest';
import { findAddressRegion, namesPlace } from '@/rules/profile/find-address-region';

test.each([
  ['辽宁省沈阳市和平区', '辽宁'],
  ['辽宁省大连市中山区', '大连'],
  ['大连市中山区', '大连'],
  ['中国 浙江省 宁波市', '宁波'],
  ['北京海淀区', '北京'],
  ['新疆生产建设兵团第八师', '新疆兵团'],
  ['北京路1号', undefined],
  ['上海西路1号', undefined],
  ['山西大厦3层', undefined],
  ['海南藏族自治州共和县', undefined],
  ['示例市练习路1号', undefined],
  ['', undefined],
])('%o is in %s', (address, region) => {
  expect(findAddressRegion(address)?.name).toBe(region);
});

test.each([
  ['示例市练习路1号', true],
  ['某县某镇', true],
  ['高新园区练习路1号', false],
  ['', false],
])('%o names a place: %s', (address, named) => {
  expect(namesPlace(address)).toBe(named);
});
