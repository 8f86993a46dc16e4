import { describeInstant } from './dates';

/** All times in milliseconds since 1970. */
export interface BackupFacts {
  /** The last file that went out with everything in it; absent: never, or not known here. */
  lastBackupAt?: number | undefined;
  /** The last change of what a backup holds; absent: there is nothing to back up. */
  lastChangeAt?: number | undefined;
  now: number;
}

/** `stale`: changed since; `never`: no backup yet; `current`: nothing to do. */
export interface BackupReminder {
  state: 'current' | 'stale' | 'never';
  text: string;
}

// A clock is a little off and is put right all the time.
const clockTolerance = 60_000;

/** Whether a backup is due, and what to say of the last one; undefined where there is nothing to back up. */
export function judgeBackup({ lastBackupAt, lastChangeAt, now }: BackupFacts): BackupReminder | undefined {
  if (lastChangeAt === undefined) return undefined;
  if (lastBackupAt === undefined) {
    return { state: 'never', text: '还没有备份过。换电脑、重装浏览器或卸载助手，档案就会丢失，请备份一次。' };
  }
  if (lastBackupAt > now + clockTolerance) {
    return { state: 'stale', text: '电脑的时间改过，分不清上次备份之后有没有改动，请再备份一次。' };
  }
  const last = `上次备份：${describeInstant(new Date(lastBackupAt).toISOString())}${describeAge(now - lastBackupAt)}。`;
  if (lastChangeAt > lastBackupAt) return { state: 'stale', text: `${last}之后又改过，请再备份一次。` };
  return { state: 'current', text: `${last}之后没有改过。` };
}

function describeAge(milliseconds: number): string {
  const days = Math.floor(milliseconds / 86_400_000);
  return days > 0 ? `（${days} 天前）` : '';
}
