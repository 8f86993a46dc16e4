import type { FieldKey } from '../../rules/profile/field-key.ts';

/** What rows of many widget pages say in common. */
export const noWayBack = { undo: 'failed', note: 'no cross to empty it with' };
export const radio = { undo: 'failed', note: 'a radio is never pressed off' };
export const free = 'any text is taken';
/** Such a date is refused by the calendar itself, and what stood there stays. */
export const late = { lacking: 'failed', says: '超出了它允许的范围' };

/** Answers for the pages of cascading lists. */
export const placed: Partial<Record<FieldKey, string>> = { region: '辽宁', nativePlace: '辽宁省大连市中山区' };
/** The last of three levels is not there. */
export const misplaced: Partial<Record<FieldKey, string>> = {
  region: '示例省',
  examArea: '示例市',
  nativePlace: '辽宁省大连市示例区',
  subjects: '综合知识、示例科目',
};
