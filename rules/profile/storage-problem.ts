/** Why saved profiles cannot be reached or kept. */
export type StorageProblem = 'quota' | 'memory-full' | 'blocked' | 'newer-database' | 'closed' | 'unavailable';

const texts: Readonly<Record<StorageProblem, string>> = {
  quota: '磁盘空间不足，刚才的修改没有保存。请腾出空间，再改动一次；也可以先导出档案。',
  'memory-full':
    '还没有选择怎样保存，而浏览器的内存里放不下更多内容，刚才的修改没有留住。请先设置口令，或者先导出档案。',
  blocked: '另一个窗口正开着旧版本的助手。请关闭它，再重新打开这里。',
  'newer-database': '档案由更新版本的助手保存，当前版本读不了。请更新助手，档案不会丢失。',
  closed: '与本机档案的连接断开了，刚才的修改没有保存。请重新打开助手。',
  unavailable: '浏览器不允许保存档案，可能是隐私窗口或磁盘出错。本次可以填写，关闭后不会保留。',
};

/** What the candidate can do about it. */
export function describeStorageProblem(problem: StorageProblem): string {
  return texts[problem];
}
