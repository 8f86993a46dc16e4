import { expect, test } from 'vitest';
import type { BatchKey } from '@/rules/exam/batch';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { listTold } from '@/rules/exam/list-told';
import type { Pack } from '@/rules/exam/pack';
import { faq } from '@/rules/journey/faq';
import { searchFaq } from '@/rules/journey/search-faq';
import { stages } from '@/rules/journey/stage';
import { describeSituation } from '@/rules/profile/describe-situation';
import type { FieldValues } from '@/rules/profile/field-key';
import { lintChinese } from '../../samples/lint-chinese';
import { noticed, packOf } from '../../samples/pack';

const situationOf = (values: FieldValues, packs: readonly Pack[] = [builtInPack], batch: BatchKey = '2026-2') => ({
  ...describeSituation(values, batch, packs),
  told: listTold(batch, packs),
});
const anybody = situationOf({});

test.each([
  ['PMP算职称吗', '现有职称填什么？'],
  ['没工作怎么填', '没有工作怎么填？'],
  ['待业', '没有工作怎么填？'],
  ['可以在外地考吗', '可以跨省报考吗？'],
  ['ｐｍｐ', '现有职称填什么？'],
  ['座机', '没有固定电话怎么办？'],
  ['照片背景不通过', '工具里照片背景不通过？'],
  ['退款', '缴费后能退费或改报吗？'],
  ['青岛', '深圳、青岛、厦门怎么没有？'],
  ['多少分合格', '多少分及格？'],
  ['扣款了没到账', '扣了款没有显示已缴费？'],
  ['NFC', '手机没有 NFC 怎么办？'],
  ['证书在哪领', '在哪里领证书？'],
])('%s finds %s', (query, question) => {
  expect(
    searchFaq(query, 'unknown', anybody)
      .slice(0, 2)
      .map((entry) => entry.question),
  ).toContain(question);
});

test.each([
  ['没带身份证能考吗', '考试要带什么？'],
  ['手机没nfc', '手机没有 NFC 怎么办？'],
  ['外地人能报名吗', '可以跨省报考吗？'],
  ['社保不在本地可以报吗', '可以跨省报考吗？'],
  ['深圳怎么报名', '深圳、青岛、厦门怎么没有？'],
  ['大连考生在哪报', '大连、宁波、新疆兵团在哪里报？'],
  ['准考证啥时候打', '准考证什么时候打印？'],
  ['什么时候出成绩', '成绩什么时候出来？'],
  ['多少分能过', '多少分及格？'],
  ['补考', '多少分及格？'],
  ['交了钱能退吗', '缴费后能退费或改报吗？'],
  ['付款成功但是没显示', '扣了款没有显示已缴费？'],
  ['审核要几天', '审核要多久？'],
  ['审核没过咋办', '审核不通过怎么办？'],
  ['照片老是不通过', '工具里照片背景不通过？'],
  ['照片要多大', '照片有什么要求？'],
  ['没单位咋填', '没有工作怎么填？'],
  ['学生怎么填', '在校生怎么填工作单位？'],
  ['级别那里选不了', '为什么不能选报考级别？'],
  ['可以同时报两个吗', '一次能报几个资格？'],
  ['暂存了算报上了吗', '暂存和提交有什么不同？'],
  ['登录掉线了填的东西会丢吗', '登录失效，填的内容还在吗？'],
  ['会不会泄露我的身份证号', '助手会把我的信息传到网上吗？'],
  ['辽宁要交钱吗', '报名费是多少？'],
  ['报名费多少', '报名费是多少？'],
  ['弃考有影响吗', '报了名不去考会怎样？'],
  ['高项什么时候考', '高项什么时候考？'],
  ['忘记缴费了怎么办', '错过缴费时间会怎样？'],
  ['报错考区了能改吗', '考区选错了怎么办？'],
  ['提交以后还能改吗', '提交后还能改吗？'],
  ['邮政编码不知道', '邮政编码填什么？'],
  ['没有学位怎么填', '没有学位怎么填？'],
  ['什么时候开始报名', '什么时候开始报名？'],
  ['带什么去考试', '考试要带什么？'],
  ['港澳台可以报吗', '没有居民身份证能登录吗？'],
])('asked as people ask, %s is answered first by %s', (query, question) => {
  expect(searchFaq(query, 'unknown', anybody)[0]?.question).toBe(question);
});

test.each(['天气预报', '🙂', '？？'])('%s finds nothing of its own', (query) => {
  expect(searchFaq(query, 'unknown')).toEqual([]);
});

test('without a question, what comes up at this stage', () => {
  for (const stage of stages) {
    for (const entry of searchFaq(' ', stage)) expect(entry.stages).toContain(stage);
    expect(searchFaq('', stage).length).toBeLessThanOrEqual(6);
  }
  expect(searchFaq('', 'form')).toHaveLength(6);
});

const answer = (question: string, values: FieldValues, packs?: readonly Pack[]) => {
  const found = searchFaq(question, 'unknown', situationOf(values, packs)).find((entry) => entry.question === question);
  return [found?.answer, found?.source];
};
const absence = '报了名不去考会怎样？';
const passed = '审核通过就算报上了吗？';
const sum = '报名费是多少？';
const late = '错过缴费时间会怎样？';
const abroad = '可以跨省报考吗？';
const duration = '审核要多久？';

test.each<[string, FieldValues, string]>([
  [absence, { region: '辽宁' }, '辽宁：报了名缺考（哪怕一科），会影响下一次报名。'],
  [absence, { region: '北京' }, '辽宁：报了名缺考（哪怕一科），会影响下一次报名。其他地区没有查到，看当地通知。'],
  [passed, { region: '辽宁' }, '辽宁不缴费：审核通过就是报考成功。'],
  [passed, { region: '北京' }, '还要缴费，显示“已缴费”才算。'],
  [passed, {}, '多数地区还要缴费，显示“已缴费”才算。不收费的地区（辽宁）审核通过就是报考成功。'],
  [sum, { region: '辽宁', level: '高级' }, '辽宁不收费。'],
  [sum, { region: '北京', level: '高级' }, '以前的标准约 171 元，以缴费页面上的金额为准。'],
  [sum, { region: '大连' }, '各地不同，以缴费页面上的金额为准。不收费的地区：辽宁。'],
  [late, { region: '辽宁' }, '辽宁不用缴费。'],
  [late, { region: '大连' }, '逾期不缴视为放弃。还没到截止时间的，请马上缴。'],
  [abroad, { region: '湖南' }, '湖南：在湘缴纳社保满 6 个月。'],
  [duration, { region: '大连' }, '报名截止后还审核两天，缴费再晚一天截止（2025 年下半年）。'],
  [duration, {}, '一般 1–3 个工作日，有的地区报名截止后才审核。'],
  ['准考证什么时候打印？', { region: '大连' }, '各地不同，多在考前一两周，看当地通知。'],
  [
    '高项什么时候考？',
    {},
    '查到有它的批次：2024 年上半年、2025 年上半年、2026 年上半年。其他资格每批不同，先看考试计划。',
  ],
])('%s for %o: %s', (question, values, expected) => {
  expect(answer(question, values)[0]).toBe(expected);
});

test('the answers follow an imported pack, name it, and go back with it', () => {
  const next = packOf({
    regions: {
      辽宁: { paying: noticed('needed'), fee: noticed({ perPerson: 12 }), absence: noticed('缺考没有影响') },
      北京: { paying: noticed('none'), residence: noticed('不限户籍'), review: noticed('要 7 个工作日') },
    },
    batches: {
      '2026-2': {
        offerings: noticed(['信息系统项目管理师']),
        regions: { 北京: { ticket: noticed('2026-11-02 09:00 ~ 2026-11-10 14:00') } },
      },
    },
  });
  const packs = [next, builtInPack];
  const [liaoning, beijing] = [{ region: '辽宁', level: '高级' }, { region: '北京' }];
  expect(answer(absence, liaoning, packs)).toEqual([
    '辽宁：缺考没有影响。',
    '当地通知，2027-02，官方；规则包“下一批的规定”',
  ]);
  expect(answer(absence, beijing, packs)[0]).toBe('辽宁：缺考没有影响。其他地区没有查到，看当地通知。');
  expect(answer(passed, liaoning, packs)[0]).toBe('还要缴费，显示“已缴费”才算。');
  expect(answer(sum, liaoning, packs)[0]).toBe('以前的标准约 12 元，以缴费页面上的金额为准。');
  expect(answer(sum, {}, packs)[0]).toBe('各地不同，以缴费页面上的金额为准。不收费的地区：北京。');
  expect(answer(late, beijing, packs)[0]).toBe('北京不用缴费。');
  expect(answer(abroad, beijing, packs)[0]).toBe('北京：不限户籍。');
  expect(answer(duration, beijing, packs)[0]).toBe('要 7 个工作日。');
  expect(answer('准考证什么时候打印？', beijing, packs)[0]).toBe('北京：2026-11-02 09:00 ~ 2026-11-10 14:00。');
  expect(answer('高项什么时候考？', {}, packs)[0]).toContain('2026 年上半年、2026 年下半年');
  expect(answer(absence, liaoning)[0]).toBe('辽宁：报了名缺考（哪怕一科），会影响下一次报名。');
});

test('every answer of every question is in house style, ends, and has its source', () => {
  const everybody = ['', '辽宁', '大连', '北京', '河南'].flatMap((region) => [
    situationOf({ region, level: '中级' }),
    situationOf({ region }, [builtInPack], '2026-1'),
  ]);
  const said = everybody.flatMap((one) => faq.flatMap(({ question }) => searchFaq(question, 'unknown', one)));
  const wrong = [...new Set(said.map((entry) => entry.answer))].filter(
    (text) => !text.endsWith('。') || /[{}]|undefined/.test(text) || lintChinese(text).length > 0,
  );
  expect(wrong).toEqual([]);
  expect(said.filter(({ source }) => !source)).toEqual([]);
});
