import { describe, expect, test } from 'vitest';
import { matchRegion } from '@/rules/exam/match-region';
import { regions } from '@/rules/exam/regions';

test.each([
  ['新疆', '新疆'],
  ['新疆兵团', '新疆兵团'],
  ['新疆生产建设兵团', '新疆兵团'],
  ['新疆维吾尔自治区', '新疆'],
  ['辽宁', '辽宁'],
  ['辽宁省', '辽宁'],
  ['辽宁（不含大连）', '辽宁'],
  ['大连', '大连'],
  ['辽宁省大连市', '大连'],
  ['宁波', '宁波'],
  ['浙江宁波', '宁波'],
  ['浙江省', '浙江'],
  ['宁夏回族自治区', '宁夏'],
  [' 北 京 市 ', '北京'],
  ['香港特别行政区', '香港'],
  ['山西', '山西'],
  ['陕西省', '陕西'],
  ['内蒙古自治区', '内蒙古'],
  ['广东省深圳市', '广东'], // 深圳 has no row of its own
])('%s is %s', (text, name) => {
  expect(matchRegion(text)?.name).toBe(name);
});

test.each(['', '请选择', '台湾', '机构名称', '深圳'])('%o is none', (text) => {
  expect(matchRegion(text)).toBeUndefined();
});

describe('the list', () => {
  test('has 35 organisations with distinct ids, names and aliases', () => {
    const names = regions.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(regions).toHaveLength(35);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(35);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(regions.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word, name])))(
    '%s leads to %s',
    (word, name) => {
      expect(matchRegion(word)?.name).toBe(name);
    },
  );
});
