import type { ImportDecision } from './apply-import';
import type { DifferenceKey, ImportVerdict } from './compare-import';
import { fields } from './fields';
import type { KeptPhotoKind } from './kept-photo';
import { describeKeptKind } from './kept-photo-text';
import { maskValue } from './mask-value';

/** How a profile of a file stands to the saved one. */
export const verdictTexts: Readonly<Record<ImportVerdict, string>> = {
  new: '新档案，本机没有',
  same: '与本机相同，不用导入',
  newer: '文件里的较新',
  older: '文件里的较旧，默认不导入',
  conflict: '两边都改过，有冲突',
};

/** What may be done with it, for a profile that is on both sides. */
export const decisionTexts: Readonly<Record<ImportDecision['take'], string>> = {
  theirs: '换成文件里的',
  mine: '保留本机的',
  merge: '逐项选择',
  both: '两份都留',
};

export function labelDifference(key: DifferenceKey): string {
  return key === 'name' ? '档案名称' : fields[key].label;
}

/** A value as the preview shows it: the document number masked, nothing as such. */
export function describeDifferenceValue(key: DifferenceKey, value: string): string {
  if (value === '') return '（空）';
  return key === 'idNumber' ? maskValue(key, value) : value;
}

/** What the file's photos become; `over`: the profile is here already. */
export function describePhotos(kinds: readonly KeptPhotoKind[], over: boolean): string {
  const names = kinds.map(describeKeptKind).join('、');
  return over ? `文件里的${names}较新，会存进来；本机更早存的同种照片会被换下。` : `文件里的${names}会一起导入。`;
}
