import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { joinParts } from '@/rules/form/join-parts';
import type { Part } from '@/rules/form/part';
import { splitValue } from '@/rules/form/split-value';
import type { FieldKey } from '@/rules/profile/field-key';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';
import { partFields } from '../../samples/part-fields';

/** What each control would get: its text, or why not; `…` for one that waits. */
function cut(value: string, controls: Partial<Record<Part, Partial<FieldEvidence>>>): string[] {
  const members = Object.entries(controls).map(([part, change]) => ({
    part: part as Part,
    evidence: evidenceOf('', change),
  }));
  const pieces = splitValue(value, members);
  return members.map(({ part }) => {
    const piece = pieces.get(part);
    if (!piece || piece.text === '') return '';
    return typeof piece.want === 'object' ? piece.want.text : piece.pending ? '…' : piece.want;
  });
}

const list = (...texts: string[]): Partial<FieldEvidence> => ({ kind: 'select', choices: choicesOf(...texts) });
const chosen = (text: string, ...others: string[]): Partial<FieldEvidence> => ({
  ...list(text, ...others),
  model: text,
  shown: text,
});

describe('dates', () => {
  test.each<[string, Partial<Record<Part, Partial<FieldEvidence>>>, string[]]>([
    ['boxes', { year: {}, month: {}, day: {} }, ['2005', '05', '08']],
    ['number boxes', { year: { inputType: 'number' }, month: { inputType: 'number' } }, ['2005', '5']],
    ['a box that says M', { year: {}, month: { placeholder: 'M' } }, ['2005', '5']],
    ['a box that takes one digit', { year: {}, month: { pattern: '[1-9]|1[0-2]' } }, ['2005', '5']],
    ['a box for two digits of a year', { year: { maxLength: 2 }, month: {} }, ['does-not-fit', '05']],
    ['lists', { year: list('2004年', '2005年'), month: list('4月', '5月') }, ['2005年', '5月']],
    ['lists with zeros', { year: list('2005'), month: list('04', '05') }, ['2005', '05']],
    ['no such year', { year: list('2006'), month: {} }, ['not-offered', '05']],
    ['entries of something else', { year: list('2005'), month: list('第5季') }, ['2005', '…']],
    ['a list still to come', { year: list('2005'), month: list() }, ['2005', '…']],
  ])('%s', (_, controls, expected) => {
    expect(cut('2005-05-08', controls)).toEqual(expected);
  });

  test('what the profile lacks stays empty', () => {
    expect(cut('2005-05', { year: {}, month: {}, day: {} })).toEqual(['2005', '05', '']);
  });
});

describe('landlines', () => {
  const both = { 'area-code': {}, number: {} };
  test.each<[string, string[]]>([
    ['0411-88880000', ['0411', '88880000']],
    ['(0411)88880000', ['0411', '88880000']],
    ['（0411）8888 0000', ['0411', '88880000']],
    ['010 8888 0000', ['010', '88880000']],
    ['02188880000', ['021', '88880000']],
    ['0991-2345678', ['0991', '2345678']],
    ['13800000000', ['does-not-fit', 'does-not-fit']],
    ['88880000', ['does-not-fit', 'does-not-fit']],
    ['+86 411 88880000', ['does-not-fit', 'does-not-fit']],
    ['0411-88880000-12', ['does-not-fit', 'does-not-fit']],
  ])('%s', (value, expected) => {
    expect(cut(value, both)).toEqual(expected);
  });

  test('never half a number', () => {
    expect(cut('0411-88880000', { 'area-code': { maxLength: 3 }, number: {} })).toEqual([
      'does-not-fit',
      'does-not-fit',
    ]);
    expect(cut('0411-88880000', { 'area-code': {} })).toEqual(['does-not-fit']);
  });

  test('an extension where one is asked', () => {
    const all = { ...both, extension: {} };
    expect(cut('0411-88880000转12', all)).toEqual(['0411', '88880000', '12']);
    expect(cut('0411-88880000', all)).toEqual(['0411', '88880000', '']);
  });
});

describe('addresses', () => {
  const cities = (...names: string[]) => ({ province: chosen('江苏省', '吉林省'), city: list(...names) });
  test.each<[string, string, Partial<Record<Part, Partial<FieldEvidence>>>, string[]]>([
    [
      'all lists known',
      '江苏省南京市玄武区示例路 1 号',
      { province: chosen('江苏省'), city: chosen('南京市'), district: chosen('玄武区'), detail: {} },
      ['江苏省', '南京市', '玄武区', '示例路 1 号'],
    ],
    [
      'short names',
      '江苏南京市玄武区示例路1号',
      { province: chosen('江苏'), city: chosen('南京'), district: chosen('玄武'), detail: {} },
      ['江苏', '南京', '玄武', '示例路1号'],
    ],
    [
      'spaces',
      '江苏省 南京市 玄武区 示例路 1 号',
      { province: chosen('江苏省'), city: chosen('南京市'), district: chosen('玄武区'), detail: {} },
      ['江苏省', '南京市', '玄武区', '示例路 1 号'],
    ],
    [
      'lists to come',
      '江苏省南京市玄武区示例路1号',
      { province: list('江苏省'), city: list(), district: list(), detail: {} },
      ['江苏省', '…', '…', '…'],
    ],
    [
      'the list of another province',
      '江苏省南京市玄武区示例路1号',
      { province: list('江苏省'), city: list('杭州市'), detail: {} },
      ['江苏省', '…', '…'],
    ],
    [
      'no district asked',
      '江苏省南京市玄武区示例路1号',
      { ...cities('x'), city: chosen('南京市'), detail: {} },
      ['江苏省', '南京市', '玄武区示例路1号'],
    ],
    [
      'a city that is not offered',
      '江苏省南京市示例路1号',
      { ...cities('苏州市'), detail: {} },
      ['江苏省', 'not-offered', 'does-not-fit'],
    ],
    [
      'a municipality with 市辖区',
      '北京市海淀区示例路1号',
      { province: chosen('北京市'), city: chosen('市辖区', '县'), district: chosen('海淀区'), detail: {} },
      ['北京市', '市辖区', '海淀区', '示例路1号'],
    ],
    [
      'a county of a municipality',
      '重庆市云阳县示例路1号',
      { province: chosen('重庆市'), city: chosen('县', '市辖区'), detail: {} },
      ['重庆市', '县', '云阳县示例路1号'],
    ],
    [
      'a municipality above itself',
      '上海浦东新区示例路1号',
      { province: chosen('上海'), city: chosen('上海市'), district: chosen('浦东新区'), detail: {} },
      ['上海', '上海市', '浦东新区', '示例路1号'],
    ],
    [
      'a municipality with its districts',
      '北京市海淀区示例路1号',
      { province: chosen('北京'), city: chosen('海淀区'), detail: {} },
      ['北京', '海淀区', '示例路1号'],
    ],
    [
      'a city among the provinces',
      '大连市中山区示例路1号',
      { province: list('辽宁省', '大连市'), detail: {} },
      ['大连市', '…'],
    ],
    [
      'no province in the value',
      '大连市中山区示例路1号',
      { province: list('辽宁省'), city: list(), detail: {} },
      ['does-not-fit', 'does-not-fit', 'does-not-fit'],
    ],
    [
      '吉林市 is no 吉林省',
      '吉林市船营区示例路1号',
      { province: list('吉林省', '吉林'), detail: {} },
      ['does-not-fit', 'does-not-fit'],
    ],
    [
      '海南州 is no 海南省',
      '海南藏族自治州共和县',
      { province: list('海南省', '青海省'), detail: {} },
      ['does-not-fit', 'does-not-fit'],
    ],
    [
      '北京路 is no 北京',
      '北京路1号',
      { province: list('北京', '北京市'), detail: {} },
      ['does-not-fit', 'does-not-fit'],
    ],
    [
      '朝阳区 is no 朝阳县',
      '北京市朝阳区示例路1号',
      { province: chosen('北京市'), city: chosen('北京市'), district: list('朝阳县') },
      ['北京市', '北京市', 'not-offered'],
    ],
    [
      'a street named like a district',
      '江苏省南京市玄武大道1号',
      { ...cities('x'), city: chosen('南京市'), district: list('玄武区') },
      ['江苏省', '南京市', 'not-offered'],
    ],
    [
      'an autonomous region',
      '广西壮族自治区南宁市青秀区示例路1号',
      { province: chosen('广西'), city: chosen('南宁市'), detail: {} },
      ['广西', '南宁市', '青秀区示例路1号'],
    ],
    [
      '… by its short name',
      '内蒙古呼和浩特市新城区示例路1号',
      { province: chosen('内蒙古自治区'), city: chosen('呼和浩特市') },
      ['内蒙古自治区', '呼和浩特市'],
    ],
    [
      'an autonomous prefecture',
      '湖北省恩施州利川市示例路1号',
      { province: chosen('湖北省'), city: chosen('恩施土家族苗族自治州') },
      ['湖北省', '恩施土家族苗族自治州'],
    ],
    ['籍贯', '江苏南京', { province: chosen('江苏省'), city: chosen('南京市') }, ['江苏省', '南京市']],
    ['籍贯 without a city', '江苏', { province: chosen('江苏省'), city: list('南京市') }, ['江苏省', '']],
    ['the same name twice', '江苏省南京市', { province: list('江苏省', '江苏省') }, ['does-not-fit']],
    [
      'too long for the box',
      '江苏省南京市示例路1号',
      { province: chosen('江苏省'), city: chosen('南京市'), detail: { maxLength: 3 } },
      ['江苏省', '南京市', 'does-not-fit'],
    ],
  ])('%s', (_, value, controls, expected) => {
    expect(cut(value, controls)).toEqual(expected);
  });
});

describe('the parts put together give back the value', () => {
  const back = (key: FieldKey, value: string, controls: Partial<Record<Part, Partial<FieldEvidence>>>): string => {
    const fields = partFields(key, controls);
    const pieces = splitValue(value, fields);
    const filled = fields.map((field) => {
      const want = pieces.get(field.part)?.want;
      const { text: shown, value: model } = typeof want === 'object' ? want : { text: '', value: '' };
      return { ...field, evidence: { ...field.evidence, shown, model } };
    });
    return filled.map((field) => joinParts(field, filled)).join('');
  };
  const between = (min: number, max: number) => fc.integer({ min, max });
  const pad = (number: number): string => String(number).padStart(2, '0');
  const numbers = (from: number, to: number) =>
    list(...Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`));

  test('dates, in boxes or lists', () => {
    const controls = fc.constantFrom(
      { year: {}, month: {}, day: {} },
      { day: numbers(1, 31), year: {}, month: numbers(1, 12) },
    );
    fc.assert(
      fc.property(between(1940, 2030), between(1, 12), between(1, 31), controls, (year, month, day, asked) => {
        const value = `${year}-${pad(month)}-${pad(day)}`;
        expect(back('graduatedOn', value, asked)).toBe(value);
      }),
    );
  });

  test('landlines', () => {
    const area = fc.oneof(
      fc.constantFrom('010', '021', '029'),
      between(310, 999).map((code) => `0${code}`),
    );
    const extension = fc.oneof(
      fc.constant(''),
      between(1, 999999).map((number) => `-${number}`),
    );
    fc.assert(
      fc.property(area, between(2000000, 89999999), extension, (code, number, behind) => {
        const value = `${code}-${number}${behind}`;
        expect(back('landline', value, { number: {}, extension: {}, 'area-code': {} })).toBe(value);
      }),
    );
  });

  test('addresses', () => {
    const known = fc.constantFrom(
      ['江苏省', '南京市', '玄武区'],
      ['内蒙古自治区', '呼和浩特市', '新城区'],
      ['吉林省', '延边朝鲜族自治州', '延吉市'],
      ['海南省', '三亚市', '天涯区'],
    );
    const street = fc
      .tuple(fc.constantFrom('示例路', '北京路', '南京大道', '县前街'), between(1, 999))
      .map(([road, number]) => `${road}${number}号`);
    fc.assert(
      fc.property(known, street, ([province = '', city = '', district = ''], rest) => {
        const value = province + city + district + rest;
        const controls = { province: chosen(province), city: chosen(city), district: chosen(district), detail: {} };
        expect(back('mailingAddress', value, controls)).toBe(value);
      }),
    );
  });

  test('a municipality without the level between', () => {
    const controls = { province: chosen('北京市'), city: chosen('市辖区'), district: chosen('海淀区'), detail: {} };
    expect(back('mailingAddress', '北京市海淀区示例路1号', controls)).toBe('北京市海淀区示例路1号');
  });
});
