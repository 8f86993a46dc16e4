import { expect, test } from 'vitest';
import { applicationStatuses } from '@/rules/profile/application';
import { describeStatus } from '@/rules/profile/application-text';

test('every status has its own word', () => {
  const words = applicationStatuses.map(describeStatus);
  expect(words).toEqual(['没有记录', '准备中', '待审核', '审核通过', '审核不通过', '已缴费', '报名成功', '已放弃']);
});
