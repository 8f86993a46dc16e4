import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { matchFields } from '@/rules/form/match-fields';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';

type Change = Partial<FieldEvidence>;

const count = (from: number, to: number, unit = ''): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}${unit}`);
const list = (label: string, texts: readonly string[], change: Change = {}): FieldEvidence =>
  evidenceOf(label, { kind: 'select', inputType: 'select-one', choices: choicesOf(...texts), ...change });
const box = (label: string, after = '', change: Change = {}): FieldEvidence => {
  const labels = [{ source: 'before', text: label } as const, { source: 'after', text: after } as const];
  return evidenceOf('', { labels: labels.filter(({ text }) => text !== ''), ...change });
};
const empty = (label: string, prompt = '请选择'): FieldEvidence =>
  list(label, [], { choices: [{ value: '', text: prompt }] });

/** What comes out of these controls, as one word each: `key`, `key.part`, with `?` where it is a guess, `-` for nothing. */
function read(...fields: FieldEvidence[]): string[] {
  return matchFields(fields.map((field, ref) => ({ ...field, ref }))).map(({ key, part, confirm, sure }) =>
    key ? [key, part, confirm && 'confirm'].filter(Boolean).join('.') + (sure ? '' : '?') : '-',
  );
}

const years = count(1960, 2010);
const months = count(1, 12);
const days = count(1, 31);
const birth = ['birthDate.year', 'birthDate.month', 'birthDate.day'];
const provinces = ['请选择', '北京市', '江苏省', '新疆维吾尔自治区'];
const place = (key: string, ...parts: string[]): string[] => parts.map((part) => `${key}.${part}`);

describe('dates in pieces', () => {
  test.each<[string, FieldEvidence[], string[]]>([
    ['bare numbers', [list('出生日期', years), list('', months), list('', days)], birth],
    ['numbers with units', [list('生日', count(1960, 2010, '年')), list('', count(1, 12, '月'))], birth.slice(0, 2)],
    [
      'leading zeros',
      [
        list('出生年月', years),
        list(
          '',
          months.map((text) => text.padStart(2, '0')),
        ),
      ],
      birth.slice(0, 2),
    ],
    ['units behind boxes', [box('出生年月日', '年'), box('年', '月'), box('月', '日')], birth],
    ['the last unit out of reach', [box('出生年月日'), box('年'), box('月')], birth],
    ['units before boxes', [box('出生日期 年', '月'), box('月', '日'), box('日')], birth],
    ['units before boxes, month first', [box('出生日期 月', '年'), box('年')], ['birthDate.month', 'birthDate.year']],
    ['a name for each', [box('毕业年份'), box('毕业月份')], ['graduatedOn.year', 'graduatedOn.month']],
    [
      'words inside the boxes',
      [box('毕业时间', '', { placeholder: '年' }), box('', '', { placeholder: '月' })],
      ['graduatedOn.year', 'graduatedOn.month'],
    ],
    ['lists that a script will fill', [list('出生日期', years), empty(''), empty('')], birth],
    ['empty lists with prompts', [empty('出生日期', '年'), empty('', '--月--'), empty('', '请选择日')], birth],
    [
      'boxes of four and two digits',
      [evidenceOf('参加工作时间', { maxLength: 4 }), evidenceOf('', { maxLength: 2 })],
      ['workStartedOn.year', 'workStartedOn.month'],
    ],
    [
      'no unit, no length: nobody knows',
      [evidenceOf('毕业时间', { maxLength: 2 }), evidenceOf('', { maxLength: 2 })],
      ['-', '-'],
    ],
    ['two digits for a year', [box('毕业时间', '年', { maxLength: 2 }), box('年', '月')], ['-', '-']],
    [
      'months of twenty',
      [list('毕业时间', years), list('', count(1, 20), { labels: [{ source: 'after', text: '月' }] })],
      ['-', '-'],
    ],
    ['no name', [list('', years), list('', months)], ['-', '-']],
    ['a name of nobody', [list('有效期', years), list('', months)], ['-', '-']],
    ['another field behind', [list('出生日期', years), list('民族', months)], ['-', 'ethnicity']],
    [
      'a second value of the same name',
      [list('出生日期', years), list('', months), evidenceOf('出生日期')],
      ['birthDate.year?', 'birthDate.month?', 'birthDate?'],
    ],
    [
      'until: no name of its own',
      [box('毕业时间', '年'), box('年', '月'), box('至', '年'), box('年', '月')],
      [...place('graduatedOn', 'year', 'month'), '-', '-'],
    ],
    [
      'another person',
      [list('出生日期', years, { sections: ['家庭成员'] }), list('', months, { sections: ['家庭成员'] })],
      ['-', '-'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(read(...fields)).toEqual(expected);
  });

  test('the order on the page changes nothing', () => {
    const units = [
      ['年', years, 'birthDate.year'],
      ['月', months, 'birthDate.month'],
      ['日', days, 'birthDate.day'],
    ] as const;
    const shuffled = fc.shuffledSubarray([...units], { minLength: 3 });
    const looks = fc.constantFrom('lists', 'behind', 'before', 'inside');
    fc.assert(
      fc.property(shuffled, looks, (order, look) => {
        const fields = order.map(([unit, texts], at) => {
          const name = at === 0 ? '出生日期' : '';
          if (look === 'lists') return list(name, texts);
          if (look === 'inside') return box(name, '', { placeholder: unit });
          if (look === 'before') return box(`${name} ${unit}`.trim(), order[at + 1]?.[0] ?? '');
          return box(name || (order[at - 1]?.[0] ?? ''), unit);
        });
        expect(read(...fields)).toEqual(order.map(([, , expected]) => expected));
      }),
    );
  });
});

describe('telephone numbers in pieces', () => {
  const landline = place('landline', 'area-code', 'number');
  test.each<[string, FieldEvidence[], string[]]>([
    ['区号 and 号码', [box('区号'), box('固定电话')], landline],
    ['by lengths', [evidenceOf('固定电话', { maxLength: 4 }), evidenceOf('', { maxLength: 8 })], landline],
    [
      'words inside',
      [
        box('座机', '', { placeholder: '区号' }),
        box('', '', { placeholder: '电话号码' }),
        box('', '', { placeholder: '分机' }),
      ],
      [...landline, 'landline.extension'],
    ],
    [
      '联系电话 with an area code',
      [box('联系电话', '', { placeholder: '区号' }), box('', '', { placeholder: '号码' })],
      landline,
    ],
    ['手机 behind a country code', [box('', '', { placeholder: '区号' }), box('手机号码')], ['-', 'mobile']],
    [
      'the employer’s',
      [box('单位电话', '', { placeholder: '区号' }), box('', '', { placeholder: '号码' })],
      ['-', '-'],
    ],
    ['boxes of any length', [box('固定电话'), box('')], ['landline', '-']],
  ])('%s', (_, fields, expected) => {
    expect(read(...fields)).toEqual(expected);
  });
});

describe('addresses in pieces', () => {
  const detail = (label: string, placeholder = ''): FieldEvidence => box(label, '', { placeholder });
  test.each<[string, FieldEvidence[], string[]]>([
    [
      'lists and the rest',
      [list('通讯地址', provinces), empty(''), empty(''), detail('', '请输入详细地址')],
      place('mailingAddress', 'province', 'city', 'district', 'detail'),
    ],
    [
      'the rest in a row of its own',
      [list('所在地区', provinces), empty('', '请选择市'), empty('', '区/县'), detail('详细地址')],
      place('mailingAddress', 'province', 'city', 'district', 'detail'),
    ],
    ['no rest', [list('现住址', provinces), empty('')], place('mailingAddress', 'province', 'city')],
    [
      'no rest of a family address',
      [list('家庭住址', provinces), empty('')],
      place('mailingAddress', 'province', 'city').map((one) => `${one}?`),
    ],
    ['籍贯', [empty('籍贯', '省份'), empty('', '城市')], place('nativePlace', 'province', 'city')],
    ['籍贯 as one list', [list('籍贯', provinces), evidenceOf('民族')], ['nativePlace', 'ethnicity']],
    ['报考省市 is no address', [list('报考省市', provinces), list('考试考区', ['南京'])], ['region', 'examArea']],
    ['the employer’s street', [list('单位地址', provinces), empty(''), detail('', '详细地址')], ['-', '-', '-']],
    [
      'a box that asks another thing',
      [list('通讯地址', provinces), empty(''), box('邮政编码')],
      [...place('mailingAddress', 'province', 'city'), 'postalCode'],
    ],
    ['only a street', [detail('详细地址')], ['mailingAddress']],
  ])('%s', (_, fields, expected) => {
    expect(read(...fields)).toEqual(expected);
  });
});

describe('asked twice', () => {
  test.each<[string, string[], string[]]>([
    ['确认邮箱', ['电子邮箱', '确认邮箱'], ['email', 'email.confirm']],
    ['邮箱确认', ['邮箱', '邮箱确认'], ['email', 'email.confirm']],
    ['再次输入手机号', ['手机号码', '再次输入手机号'], ['mobile', 'mobile.confirm']],
    ['重复身份证号', ['身份证号', '重复身份证号'], ['idNumber', 'idNumber.confirm']],
    ['请再输入一遍', ['手机号', '请再输入一遍'], ['mobile', 'mobile.confirm']],
    ['not next to it', ['邮箱', '民族', '请再次输入您的邮箱'], ['email', 'ethnicity', 'email.confirm']],
    ['alone', ['确认邮箱'], ['-']],
    ['before the first one', ['确认邮箱', '邮箱'], ['-', 'email']],
    ['of another thing', ['邮箱', '确认手机号'], ['email', '-']],
    ['a password', ['手机号', '设置密码', '确认密码', '再输入一遍'], ['mobile', '-', '-', '-']],
    ['a code', ['手机号', '再次输入验证码'], ['mobile', '-']],
    ['of somebody else', ['手机号', '再次输入紧急联系人手机号'], ['mobile', '-']],
    ['of a guess', ['邮箱', '电子邮箱', '确认邮箱'], ['email?', 'email?', '-']],
  ])('%s', (_, labels, expected) => {
    expect(read(...labels.map((label) => evidenceOf(label)))).toEqual(expected);
  });

  test('the placeholder may ask for it, and alone it is only a request', () => {
    const second = evidenceOf('邮箱', { placeholder: '请再次输入邮箱' });
    expect(read(evidenceOf('邮箱'), second)).toEqual(['email', 'email.confirm']);
    expect(read(second)).toEqual(['email']);
  });

  test('another section asks for itself', () => {
    const second = evidenceOf('确认邮箱', { sections: ['其他'] });
    expect(read(evidenceOf('邮箱'), second)).toEqual(['email', '-']);
  });
});
