import { describe, expect, test } from 'vitest';
import { findFields } from '@/rules/form/found-field';
import { planFill } from '@/rules/form/plan-fill';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';
import { employed } from '../../samples/profiles';
import { findTaught, pageOf, rulesFor, teach } from '../../samples/taught-field';

const page = pageOf('姓名', '毕业学校', '寻呼号', '专业名称', '通讯地址');
const keysOf = (fields: ReturnType<typeof findFields>) => fields.map(({ key }) => key);

describe('the word of the candidate', () => {
  test('gives an unrecognised field its key, sure and with its reason', () => {
    const taught = teach(page, 2, 'mobile');
    expect(findTaught(page, taught)[2]).toMatchObject({
      key: 'mobile',
      sure: true,
      score: 100,
      taught: taught.id,
      reasons: ['你指认过：这一栏是“手机号码”'],
    });
  });

  test('beats the rules, and whatever had the key loses it', () => {
    const found = findTaught(page, teach(page, 2, 'school'));
    expect(keysOf(found)).toEqual(['fullName', undefined, 'school', 'majorName', 'mailingAddress']);
    expect(found[1]).toMatchObject({ ruled: 'school', sure: false });
    expect(keysOf(findTaught(page, teach(page, 3, 'employer')))[3]).toBe('employer');
  });

  test('leaves a field alone', () => {
    expect(findTaught(page, teach(page, 1, null))[1]).toMatchObject({ key: undefined, ruled: 'school' });
  });

  test('changes nothing else', () => {
    const found = findTaught(page, teach(page, 2, 'mobile'));
    expect(found.filter(({ taught }) => !taught)).toEqual(findFields(page).filter(({ ref }) => ref !== 2));
  });

  test('is planned like any other field', () => {
    const steps = planFill(findTaught(page, teach(page, 2, 'mobile')), employed.fields);
    expect(steps.find(({ key }) => key === 'mobile')).toMatchObject({
      state: 'fill',
      want: { text: employed.fields.mobile },
    });
  });
});

describe('never', () => {
  test.each([
    ['a captcha', evidenceOf('验证码')],
    ['a password', evidenceOf('备用', { inputType: 'password' })],
    ['a payment', evidenceOf('银行卡号')],
    [
      'a pledge',
      evidenceOf('我已阅读并同意承诺书', { kind: 'checkbox', inputType: 'checkbox', choices: choicesOf('是') }),
    ],
    ['a trap', evidenceOf('请勿填写')],
    ['a box too short', evidenceOf('寻呼号', { maxLength: 4 })],
  ])('%s', (_, evidence) => {
    const closed = pageOf('姓名', evidence);
    expect(findTaught(closed, teach(closed, 1, 'mobile'))).toEqual(findFields(closed));
  });
});

describe('when the page has changed', () => {
  test.each([
    ['another of the name', pageOf('姓名', '毕业学校', '寻呼号', '专业名称', '通讯地址', '寻呼号')],
    ['the same name thrice', pageOf('寻呼号', '姓名', '寻呼号', '专业名称', '通讯地址', '寻呼号')],
  ])('%s: all are asked, none is filled', (_, changed) => {
    const found = findTaught(changed, teach(page, 2, 'mobile')).filter(({ key }) => key === 'mobile');
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ sure }) => sure)).not.toContain(true);
    expect(planFill(found, employed.fields).map(({ state }) => state)).not.toContain('fill');
  });

  test('a field left alone that got a namesake: neither is filled', () => {
    const changed = pageOf('姓名', '毕业学校', '毕业学校', '寻呼号', '通讯地址');
    const steps = planFill(findTaught(changed, teach(page, 1, null)), employed.fields);
    expect(steps.filter(({ key, state }) => key === 'school' && state === 'fill')).toEqual([]);
  });

  test('of two fields of one name the second is known by its place', () => {
    const twins = pageOf('姓名', '编号', '编号', '通讯地址');
    expect(keysOf(findTaught(twins, teach(twins, 2, 'postalCode')))).toEqual([
      'fullName',
      undefined,
      'postalCode',
      'mailingAddress',
    ]);
  });

  test('a copy out of sight does not count', () => {
    const hidden = pageOf(...page, evidenceOf('寻呼号', { visible: false }));
    expect(findTaught(hidden, teach(page, 2, 'mobile'))[2]).toMatchObject({ key: 'mobile', sure: true });
  });

  test('a field that is not there any more takes nothing from the others', () => {
    const without = pageOf('姓名', '毕业学校', '专业名称', '通讯地址');
    expect(findTaught(without, teach(page, 2, 'school'))).toEqual(findFields(without));
  });
});

test('of two words the newer counts, for a key and for a field', () => {
  const rules = rulesFor(page, [
    teach(page, 2, 'mobile', 1),
    teach(page, 3, 'mobile', 2),
    teach(page, 3, 'employer', 3),
    teach(page, 4, null, 4),
  ]);
  expect(rules.map(({ key }) => key)).toEqual([null, 'employer', 'mobile']);
});

test('another origin hears nothing', () => {
  const taught = { ...teach(page, 2, 'mobile'), origin: 'https://www.ruankao.org.cn' };
  expect(rulesFor(page, [taught])).toEqual([]);
});
