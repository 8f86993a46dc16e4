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
  ['弃考有影响吗', '辽宁报了名不去考会怎样？'],
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
  expect(searchFaq(query, 'unknown')[0]?.question).toBe(question);
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
