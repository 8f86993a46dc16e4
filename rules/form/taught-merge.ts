import type { TaughtField } from '@/rules/profile/taught-field';
import { isSamePage } from './taught-page';

/** What keeping some words does to the ones that are kept already. */
export interface TaughtMerge {
  save: readonly TaughtField[];
  /** Ids of the words that the new ones replace. */
  remove: readonly string[];
}

/** The newer word wins over those on the same field, and over those that gave its key to another field of the page. */
export function mergeTaught(saved: readonly TaughtField[], incoming: readonly TaughtField[]): TaughtMerge {
  const known = new Map(saved.map((one) => [one.id, one]));
  for (const one of incoming) {
    const rivals = [...known.values()].filter((other) => other.id === one.id || isRival(other, one));
    if (rivals.some((rival) => Date.parse(rival.taughtAt) >= Date.parse(one.taughtAt))) continue;
    for (const rival of rivals) known.delete(rival.id);
    known.set(one.id, one);
  }
  const save = [...known.values()].filter((one) => incoming.includes(one));
  return { save, remove: saved.map((one) => one.id).filter((id) => !known.has(id)) };
}

function isRival(one: TaughtField, other: TaughtField): boolean {
  if (one.origin !== other.origin || !(isSamePage(one.page, other.page) || isSamePage(other.page, one.page))) {
    return false;
  }
  const sameField = one.field.text === other.field.text && one.field.nth === other.field.nth;
  return sameField || (one.key !== null && one.key === other.key);
}

/** Words of the same page together, the newest page first. */
export function groupByPage(taught: readonly TaughtField[]): TaughtField[][] {
  const groups: TaughtField[][] = [];
  for (const one of taught) {
    const group = groups.find(
      ([first]) =>
        first && first.origin === one.origin && (isSamePage(first.page, one.page) || isSamePage(one.page, first.page)),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
