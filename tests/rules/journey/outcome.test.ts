import { expect, test } from 'vitest';
import { type Outcome, parseOutcome } from '@/rules/journey/outcome';
import type { PageFacts } from '@/rules/journey/page-facts';
import { adviseRefusal } from '@/rules/journey/refusal-advice';
import type { Stage } from '@/rules/journey/stage';

const facts = (text: string): PageFacts => ({
  host: 'bm.ruankao.org.cn',
  path: '/my/info/main',
  surface: 'page',
  documentTitle: '',
  headings: [],
  actions: [],
  text,
  regionRows: 0,
  controls: 0,
  fileInputs: 0,
  recognisedFields: 0,
});

const photo = '照片不符合要求：背景不是白色，请使用照片处理工具处理后重新上传';

test.each<[string, Stage, string, Outcome | undefined]>([
  ['waiting', 'review', '审核状态 待审核 说明 报名信息已提交，请等待考区审核。', { status: 'submitted', reason: '' }],
  [
    'refused, the reason in a cell',
    'review',
    `审核状态 审核不通过 未通过原因 ${photo}。 详细信息`,
    { status: 'refused', reason: photo },
  ],
  [
    'refused, the reason behind a colon',
    'form',
    '审核不通过：考区选择错误。 请修改后重新提交。',
    { status: 'refused', reason: '考区选择错误' },
  ],
  ['refused with a figure', 'review', '审核状态：审核未通过 原因：照片小于 00K', { status: 'refused', reason: '' }],
  ['sent back', 'review', '您的报名信息已退回修改，审核意见：缺少居住证', { status: 'refused', reason: '缺少居住证' }],
  [
    'approved',
    'payment',
    '审核状态 审核通过 缴费状态 未缴费，请在规定时间内完成网上缴费',
    { status: 'approved', reason: '' },
  ],
  [
    'approved where that is all',
    'review',
    '审核状态 审核通过 说明 审核通过即为报名成功，本考区无需缴费。',
    { status: 'approved', reason: '' },
  ],
  ['paid', 'done', '审核状态 审核通过 缴费状态 已缴费，报名成功', { status: 'paid', reason: '' }],
  ['a rule that mentions it', 'payment', '审核通过后方可缴费。缴费成功后不予退费。', undefined],
  ['a form not yet refused', 'form', '审核状态 待审核', undefined],
  ['another stage', 'notice', '审核状态 审核通过', undefined],
])('%s', (_, stage, text, outcome) => {
  expect(parseOutcome(stage, facts(text))).toEqual(outcome);
});

test.each([
  [photo, ['open-photo']],
  ['考区选择错误', ['open-fill']],
  ['缺少居住证', [undefined]],
  ['身份证号码与姓名不符', [undefined]],
  ['照片模糊，学历填写有误', ['open-photo', 'open-fill']],
  ['', [undefined]],
  ['其他', [undefined]],
])('%s: %o', (reason, actions) => {
  expect(adviseRefusal(reason).map(({ action }) => action)).toEqual(actions);
});
