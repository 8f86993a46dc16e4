import { toBeijingDate } from './dates';
import type { KeptPhoto, KeptPhotoKind } from './kept-photo';

const kindNames: Readonly<Record<KeptPhotoKind, string>> = {
  processed: '工具处理后的照片',
  source: '源照片',
};

const verdictNames: Readonly<Record<KeptPhoto['verdict'], string>> = {
  pass: '未发现问题',
  warn: '有需要留意的地方',
  fail: '不符合要求',
};

export function describeKeptKind(kind: KeptPhotoKind): string {
  return kindNames[kind];
}

/** When it was checked, by what, and how it came out. */
export function describeKeptCheck({ checkedAt, limits, verdict }: KeptPhoto): string {
  return `${toBeijingDate(checkedAt)} 按${limits}检查：${verdictNames[verdict]}`;
}
