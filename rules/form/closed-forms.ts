import type { FieldEvidence } from './evidence';
import { type Forbidden, isBait } from './forbidden';
import { actsOtherwise, hasOtherPurpose } from './foreign';

/** Forbidden controls, traps, and forms that search, log in, sell or ask something else. */
export function closedForms(forbidden: ReadonlyMap<number, Forbidden | undefined>): (field: FieldEvidence) => boolean {
  const byWords = new Map<unknown, boolean>();
  const judge = (words: unknown, find: () => boolean): boolean => {
    const closed = byWords.get(words) ?? find();
    byWords.set(words, closed);
    return closed;
  };
  return (field) =>
    forbidden.get(field.ref) !== undefined ||
    isBait(field) ||
    isSearch(field) ||
    judge(field.page, () => hasOtherPurpose(field.page ?? '')) ||
    judge(field.actions, () => actsOtherwise(field.actions ?? [], field.page ?? ''));
}

/** A box whose title says so (点击回车键搜索记录: the list of a training centre, about 2012). */
function isSearch({ kind, title }: FieldEvidence): boolean {
  return kind === 'text' && /回车.{0,3}(?:搜索|检索|查询)|^(?:搜索|检索|查询)/.test(title);
}
