import type { FieldKey } from '@/rules/profile/field-key';
import { isDateKey } from './date-keys';
import { parseDateText } from './date-text';
import type { FoundField } from './found-field';
import { joinParts } from './join-parts';
import { isPreselected, membersOf, nameFields } from './plan-parts';

/** One answer as it stands on the page. */
export interface PageAnswer {
  key: FieldKey;
  /** The control it stands in; of a split value the first. */
  field: FoundField;
  /** The page's own words, dates as `YYYY-MM-DD`; '' for a masked value or a date without its day. */
  value: string;
}

/** Every answer that stands on the page, split values joined; guesses, repetitions and hidden controls are left out. */
export function listAnswers(fields: readonly FoundField[]): PageAnswer[] {
  return fields.flatMap((field) => {
    const { key, sure, confirm, evidence } = field;
    if (!key || !sure || confirm || !evidence.visible) return [];
    const shown = field.part ? joinSaid(field, fields) : evidence.model && evidence.shown.trim();
    return [{ key, field, value: toSaved(key, shown) }];
  });
}

/** '' while one list of a date stands where the page put it: nobody has said that day. */
function joinSaid(field: FoundField, fields: readonly FoundField[]): string {
  const members = membersOf(field, nameFields(fields));
  return members.some((one) => isPreselected(one, members)) ? '' : joinParts(field, fields);
}

function toSaved(key: FieldKey, shown: string): string {
  if (shown.includes('*')) return '';
  if (!isDateKey(key)) return shown;
  const parts = parseDateText(shown);
  if (!parts?.month || !parts.day) return '';
  return [String(parts.year), String(parts.month).padStart(2, '0'), String(parts.day).padStart(2, '0')].join('-');
}
