import type { ApplicationStatus } from './application';

// The portal's words where it has some (status words: docs/portal.md §3d).
const statusNames: Readonly<Record<ApplicationStatus, string>> = {
  unknown: '没有记录',
  draft: '准备中',
  submitted: '待审核',
  approved: '审核通过',
  refused: '审核不通过',
  paid: '已缴费',
  done: '报名成功',
  'given-up': '已放弃',
};

export function describeStatus(status: ApplicationStatus): string {
  return statusNames[status];
}
