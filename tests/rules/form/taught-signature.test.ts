import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { isSamePage, signPage } from '@/rules/form/taught-page';
import { signField, textOf } from '@/rules/form/taught-signature';
import { evidenceOf } from '../../samples/evidence-of';
import { pageOf } from '../../samples/taught-field';

const field = evidenceOf('联络号', { sections: ['2026年下半年 基本信息'], name: 'llh', id: 'llh' });

describe('a field keeps its signature', () => {
  test.each<[string, Partial<FieldEvidence>]>([
    ['other ids and names', { name: 'field_7', id: 'el-id-3-9' }],
    ['another widget of the same manner', { widget: 'laydate', kind: 'date' }],
    ['stars, colons and spaces', { labels: [{ source: 'before', text: '＊联 络 号：' }] }],
    ['another place of its label', { labels: [{ source: 'cell-left', text: '联络号' }] }],
    ['a hint behind it', { labels: [...field.labels, { source: 'after', text: '格式不对' }] }],
    ['the heading of the next batch', { sections: ['2027年上半年 基本信息'] }],
    ['an answer', { model: '13800000000', shown: '13800000000', pristine: false }],
    ['closed for now', { readOnly: true, disabled: true }],
  ])('%s', (_, change) => {
    expect(textOf({ ...field, ...change })).toBe(textOf(field));
  });
});

describe('another field has another', () => {
  test.each<[string, Partial<FieldEvidence>]>([
    ['label', { labels: [{ source: 'before', text: '联络人' }] }],
    ['heading', { sections: ['紧急联系人'] }],
    ['manner', { kind: 'select' }],
  ])('%s', (_, change) => {
    expect(textOf({ ...field, ...change })).not.toBe(textOf(field));
  });
});

test('it tells which of how many; one out of sight has none', () => {
  const page = pageOf('编号', '姓名', evidenceOf('编号', { visible: false }), '编号：');
  const text = textOf(evidenceOf('编号'));
  expect([0, 2, 3].map((at) => signField(page, at))).toEqual([
    { text, nth: 0, of: 2 },
    undefined,
    { text, nth: 1, of: 2 },
  ]);
});

describe('a page', () => {
  const then = [
    '姓名',
    '证件号码',
    '毕业学校',
    '专业名称',
    '通讯地址',
    '邮政编码',
    '手机号码',
    'email',
    '学历',
    '学位',
  ];

  test.each<[string, string[], boolean]>([
    ['the same', then, true],
    ['one field more', [...then, '备注'], true],
    ['one field less', then.slice(1), true],
    ['one field renamed', [...then.slice(1), '考生姓名全称'], true],
    ['twice as long', [...then, ...'甲乙丙丁戊己庚辛壬癸'], true],
    ['half of it gone', then.slice(0, 5), false],
    ['another page that also asks for a name and a telephone', ['姓名', '手机号码', '取件地点', '取件时间'], false],
    ['a far longer page', [...then, ...Array.from({ length: 40 }, (_, at) => `其他第${at}`)], false],
    ['an empty page', [], false],
  ])('%s', (_, now, same) => {
    expect(isSamePage(then, now)).toBe(same);
  });

  const label = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯]{2,4}$/);
  const labels = fc.uniqueArray(label, { minLength: 3, maxLength: 30 });

  test('knows itself whatever its order and noise, with a field more or less', () => {
    fc.assert(
      fc.property(labels, fc.nat(), fc.constantFrom('', '：', ' *', '　'), (names, seed, noise) => {
        const moved = [...names.slice(seed % names.length), ...names.slice(0, seed % names.length)];
        const now = pageOf(...moved.slice(1).map((name) => `${noise}${name}${noise}`), '新的一栏');
        expect(isSamePage(signPage(pageOf(...names)), signPage(now))).toBe(true);
      }),
    );
  });

  test('is not known in a page that shares fewer than half of its labels', () => {
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        const shared = one.filter((name) => other.includes(name)).length;
        fc.pre(shared < one.length / 2);
        expect(isSamePage(one, other)).toBe(false);
      }),
    );
  });
});
