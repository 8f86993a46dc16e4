import { expect, test } from 'vitest';
import { searchFaq } from '@/rules/journey/search-faq';
import { stages } from '@/rules/journey/stage';

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
    searchFaq(query, 'unknown')
      .slice(0, 2)
      .map((entry) => entry.question),
  ).toContain(question);
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
