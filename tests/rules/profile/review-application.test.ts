import { describe, expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { Application } from '@/rules/profile/application';
import { reviewApplication } from '@/rules/profile/review-application';

const today = '2026-11-20';
const autumn: Application = {
  batch: '2026-2',
  region: '湖北',
  level: '高级',
  qualification: '系统架构设计师',
  status: 'paid',
  dates: {
    photoTakenOn: '2026-08-01',
    registrationClosesOn: '2026-09-01',
    submittedOn: '2026-08-20',
    reviewedOn: '2026-08-22',
    paymentClosesOn: '2026-09-05',
    paidOn: '2026-08-23',
    examOn: '2026-11-07',
  },
  updatedAt: '2026-09-01T00:00:00Z',
};

test('a record that fits together has nothing to look at', () => {
  expect(reviewApplication(autumn, today, [builtInPack])).toEqual([]);
  expect(
    reviewApplication({ batch: '2026-2', status: 'unknown', updatedAt: autumn.updatedAt }, today, [builtInPack]),
  ).toEqual([]);
});

describe('says what to look at', () => {
  test.each<[Partial<Application>, RegExp]>([
    [{ region: '深圳' }, /没有“深圳”这个地区，请从列表里选/],
    [{ qualification: '架构师' }, /没有“架构师”这个资格/],
    [{ level: '中级' }, /“系统架构设计师”是高级，请改报考级别或报考资格/],
    [{ qualification: '信息系统项目管理师' }, /2026 年下半年没有查到“信息系统项目管理师”开考/],
    [{ dates: { submittedOn: '2026-08-20', reviewedOn: '2026-08-19' } }, /审核日期早于提交日期/],
    [{ dates: { submittedOn: '2026-08-20', paidOn: '2026-08-19' } }, /缴费日期早于提交日期/],
    [{ dates: { paidOn: '2026-08-20', examOn: '2026-08-19' } }, /考试日期早于缴费日期/],
    [{ dates: { submittedOn: '2026-11-21' } }, /提交日期还没到/],
    [{ dates: { submittedOn: '2026-09-02', registrationClosesOn: '2026-09-01' } }, /提交日期在报名截止之后/],
    [{ dates: { paidOn: '2026-09-06', paymentClosesOn: '2026-09-05' } }, /缴费日期在缴费截止之后/],
    [{ dates: { examOn: '2025-11-07' } }, /考试日期不在 2026 年/],
  ])('%o', (changes, said) => {
    const found = reviewApplication({ ...autumn, ...changes }, today, [builtInPack]);
    expect(found).toEqual([expect.stringMatching(said)]);
  });
});
