import { describe, expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { Pack } from '@/rules/exam/pack';
import { regions } from '@/rules/exam/regions';
import type { Situation } from '@/rules/exam/situation';
import { describeGuidance } from '@/rules/journey/describe-guidance';
import { faq } from '@/rules/journey/faq';
import { freePayment, guidance } from '@/rules/journey/guidance';
import { officialLinks } from '@/rules/journey/official-links';
import { type Stage, stages } from '@/rules/journey/stage';
import { describeSituation } from '@/rules/profile/describe-situation';
import type { FieldValues } from '@/rules/profile/field-key';
import { lintChinese } from '../../samples/lint-chinese';
import { noticed, packOf } from '../../samples/pack';

/** Every way two answers of a list each can come together. */
function cross(lists: readonly (readonly FieldValues[])[]): FieldValues[] {
  return lists.reduce<FieldValues[]>(
    (all, list) => all.flatMap((one) => list.map((more) => ({ ...one, ...more }))),
    [{}],
  );
}

const people = cross([
  [{}, ...regions.map(({ name }) => ({ region: name }))],
  [
    {},
    { employmentStatus: '在校' },
    { employmentStatus: '在职', employer: '示例公司' },
    { employmentStatus: '在职', employer: '无' },
  ],
  [{}, { currentTitle: '无' }, { currentTitle: '工程师' }],
  [{}, { idDocumentType: '居民身份证', idNumber: '110101199003070011' }, { idDocumentType: '港澳台居民居住证' }],
  [{}, { qualification: '信息系统项目管理师' }, { qualification: '软件设计师' }, { level: '初级' }],
]);
const situations = (['2026-1', '2026-2', '2031-1'] as const).flatMap((batch) =>
  people.map((values) => describeSituation(values, batch, [builtInPack])),
);
/** Said in one stage, whoever reads it. */
const said = (stage: Stage) =>
  new Map(situations.map((situation) => [JSON.stringify(describeGuidance(stage, situation)), situation]));

describe.each(stages)('%s', (stage) => {
  const all = [...said(stage).values()].map((situation) => ({ situation, text: describeGuidance(stage, situation) }));

  test('every situation has something to do, short enough to be read', () => {
    for (const { text } of all) {
      expect(text.title.length).toBeLessThanOrEqual(10);
      expect(text.now.length).toBeGreaterThanOrEqual(1);
      expect(text.now.length).toBeLessThanOrEqual(3);
      expect(text.watch.length).toBeLessThanOrEqual(10);
    }
  });

  test('every line is one closed Chinese sentence in house style, with nothing left to fill in, said once', () => {
    for (const { text } of all) {
      const lines = [...text.now, ...text.watch].map((tip) => tip.text);
      expect(new Set(lines).size).toBe(lines.length);
      expect(text.title).not.toMatch(/[{}]/);
    }
    for (const line of new Set(all.flatMap(({ text }) => [...text.now, ...text.watch].map((tip) => tip.text)))) {
      expect(line).toMatch(/[。？！]$/);
      expect(line).not.toMatch(/[{}]|undefined/);
      expect(line.length).toBeLessThanOrEqual(60);
      expect([line, ...lintChinese(line)]).toEqual([line]);
    }
  });

  test('nobody is sent to pay where nothing is paid, nobody is told that it is free where it is not', () => {
    for (const { situation, text } of all) {
      const words = JSON.stringify([text.title, text.now, text.watch]);
      if (situation.free) expect(words).not.toMatch(/完成支付|缴费截止|还要缴费|约 \d+ 元|缴费后/);
      else if (stage !== 'home') expect(words).not.toMatch(/审核通过就是报考成功|没有缴费这一步/);
    }
  });

  test('a student is not told of an employer’s answers, somebody in work not of a student’s', () => {
    for (const { situation, text } of all) {
      const words = JSON.stringify(text.watch);
      if (situation.employment === 'student') expect(words).not.toMatch(/选“在职”|本专业工作时间/);
      if (situation.employment === 'employed') expect(words).not.toMatch(/选“在校”|学生证/);
    }
  });

  test('leads to official places only', () => {
    for (const { text } of all)
      for (const link of text.links ?? []) expect(officialLinks[link].href).toContain('ruankao.org.cn');
  });
});

test.each<[Stage, FieldValues, string]>([
  ['photo', {}, '要传的是处理后的照片，不是原照片。'],
  ['form', {}, '没有固定电话的，可以填手机号码。'],
  ['form', { employmentStatus: '在校' }, '在校生选“在校”，工作单位那几栏会收起，不用填。'],
  ['form', { currentTitle: '无' }, '现有职称填“无”，取得时间就不用填；PMP 等证书不是职称。'],
  ['form', { region: '辽宁' }, '沈阳、本溪、丹东、辽阳、朝阳、盘锦选本市；其他市选“其它各市”，考区选沈阳。'],
  ['policy', { region: '辽宁' }, '页面空白是正常的：有的地区没有放文件。'],
  ['payment', {}, '缴费后不退费，也不能改报。'],
  ['payment', { region: '江苏', level: '高级' }, '以前的标准约 240 元，以这一页的金额为准。'],
  ['review', { region: '辽宁' }, '辽宁不收费：审核通过就是报考成功。'],
  ['review', { region: '辽宁' }, '报了名缺考（哪怕一科），会影响下一次报名。'],
  ['done', { region: '辽宁' }, '报了名缺考（哪怕一科），会影响下一次报名。'],
  ['regions', { region: '大连' }, '大连单独报名：选“大连”，不要选“辽宁”；高级、中级、初级都有。'],
  ['regions', { region: '湖南' }, '在湘缴纳社保满 6 个月。'],
  ['review', { region: '大连' }, '报名截止后还审核两天，缴费再晚一天截止（2025 年下半年）。'],
  ['task', { region: '四川' }, '户口簿、在读证明、居住证、社保或工作证明，要盖章。'],
  [
    'regions',
    { region: '江苏', idNumber: '110101199003070011' },
    '你的证件不是江苏的：先确认有当地工作、学习或居住的证明。',
  ],
  ['task', { qualification: '信息系统项目管理师' }, '没有查到 2026 年下半年开考“信息系统项目管理师”，先看考试计划。'],
  ['ticket', { qualification: '系统分析师' }, '高级考三科：上午综合知识和案例分析连考，下午论文。'],
])('%s with %o warns: %s', (stage, values, line) => {
  const { watch } = describeGuidance(stage, describeSituation(values, '2026-2', [builtInPack]));
  expect(watch.map((tip) => tip.text)).toContain(line);
});

test('what a pack says of a batch and a region changes what is said there, and only while it is there', () => {
  const next = packOf({
    regions: { 北京: { paying: noticed('none') }, 辽宁: { paying: noticed('needed'), choice: noticed('直接选市。') } },
    batches: { '2031-1': { offerings: noticed(['网络工程师']) } },
  });
  const words = (region: string, packs: readonly Pack[]) =>
    JSON.stringify(
      (['regions', 'payment', 'review'] as const).map((stage) =>
        describeGuidance(stage, describeSituation({ region, qualification: '软件设计师' }, '2031-1', packs)),
      ),
    );
  expect(words('北京', [next, builtInPack])).toMatch(
    /没有查到 2031 年上半年开考“软件设计师”.*北京不用缴费.*北京不收费/s,
  );
  expect(words('北京', [builtInPack])).not.toMatch(/没有查到|不用缴费|不收费/);
  expect(words('辽宁', [next, builtInPack])).toContain('直接选市。');
  expect(words('辽宁', [next, builtInPack])).not.toContain('先选“辽宁”');
  expect(words('辽宁', [next, builtInPack])).not.toMatch(/不用缴费|不收费/);
  expect(words('辽宁', [next, builtInPack])).toContain('当地通知，2027-02，官方；规则包“下一批的规定”');
});

test('no fixed line speaks against what a pack says of who may register and how long a review takes', () => {
  const open = packOf({ regions: { 江苏: { residence: noticed('不限户籍'), review: noticed('要 7 个工作日') } } });
  const outsider = { region: '江苏', idNumber: '110101199003070011' };
  const words = (packs: readonly Pack[]) =>
    (['regions', 'review'] as const).flatMap((stage) => {
      const { now, watch } = describeGuidance(stage, describeSituation(outsider, '2026-2', packs));
      return [...now, ...watch].map(({ text }) => text);
    });
  const against = /先确认有当地工作|跨省报考可能|1–3 个工作日/;
  expect(words([builtInPack]).filter((line) => against.test(line))).toHaveLength(3);
  expect(words([open, builtInPack]).filter((line) => against.test(line))).toEqual([]);
  expect(words([open, builtInPack])).toEqual(expect.arrayContaining(['不限户籍。', '要 7 个工作日。']));
});

test('somebody thrown out reads first that nothing is lost', () => {
  expect(describeGuidance('session-lost').now[0]?.text).toBe('别急：存进档案的内容都在，不会丢。');
});

test('what is said of this candidate stands first', () => {
  const situation: Situation = describeSituation({ region: '辽宁', employmentStatus: '在校' }, '2026-2', [builtInPack]);
  const own = describeGuidance('form', situation).watch.map((tip) => tip.own);
  expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
  expect(own[0]).toBe(true);
});

test('every line of the data is read by somebody', () => {
  const read = stages.flatMap((stage) =>
    [...said(stage).values()].flatMap((situation) => {
      const { now, watch } = describeGuidance(stage, situation);
      return [...now, ...watch].map(({ text }) => text);
    }),
  );
  const lines = [...new Set(read)];
  const written = [...Object.values(guidance), freePayment].flatMap(({ now, watch }) => [...now, ...watch]);
  for (const [line] of written) expect([line, lines.some((text) => toPattern(line).test(text))]).toEqual([line, true]);
});

function toPattern(line: string): RegExp {
  return new RegExp(`^${line.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`);
}

test('the questions are in house style', () => {
  for (const { question } of faq) {
    expect(question).toMatch(/？$/);
    expect([question, ...lintChinese(question)]).toEqual([question]);
  }
});

test.each([
  ['请先登陆,再填写', 2],
  ['用NFC手机', 1],
  ['“ 在职 ”', 1],
  ['证件号填错了。', 1],
  ['请先登录，再用 NFC 读卡。', 0],
])('house style: %s has %i faults', (text, faults) => {
  expect(lintChinese(text)).toHaveLength(faults);
});
