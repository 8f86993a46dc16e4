import type { LockChoice } from './lock-policy';

/** When data locks itself, as a choice in a list. */
export function describeLockChoice(choice: LockChoice): string {
  return choice === 'restart' ? '只在重新打开浏览器后' : `${choice} 分钟不用就锁定`;
}

/** What else the choice means. */
export function describeLockNote(choice: LockChoice): string {
  return choice === 'restart'
    ? '离开电脑时不会锁定。有的浏览器关掉窗口后还在后台运行（如 Edge 的“启动增强”），那时也不会锁定，请点“现在锁定”。'
    : '电脑锁屏，或重新打开浏览器后，也会锁定。';
}
