import { findQualification, levelNames } from '@/rules/exam/catalogue';
import type { FieldFinding } from './field-finding';
import { type FieldValues, fieldKeys } from './field-key';
import { isApplicable } from './fields';

/** Level against qualification, and answers the form will not ask for. */
export function reviewRegistration(values: FieldValues): FieldFinding[] {
  return [...reviewQualification(values), ...reviewNotAsked(values)];
}

function reviewQualification({ level, qualification }: FieldValues): FieldFinding[] {
  if (!qualification) return [];
  const known = findQualification(qualification);
  if (!known) return [{ field: 'qualification', code: 'qualification-unknown', level: 'warn' }];
  const right = levelNames[known.level];
  if (!level || level === right) return [];
  return [{ field: 'level', code: 'level-differs', level: 'fail', values: { qualification, level: right } }];
}

function reviewNotAsked(values: FieldValues): FieldFinding[] {
  return fieldKeys
    .filter((key) => values[key] && !isApplicable(key, values))
    .map((key) => ({
      field: key,
      code: key === 'titleObtainedOn' ? 'title-date-not-asked' : 'work-not-asked',
      level: 'info',
    }));
}
