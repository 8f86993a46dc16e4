import { findQualification, levelNames } from '@/rules/exam/catalogue';
import { matchRegion } from '@/rules/exam/match-region';
import type { FieldFinding } from './field-finding';
import { type FieldValues, fieldKeys } from './field-key';
import { isApplicable } from './fields';

/** The region's name, level against qualification, and answers the form will not ask for. */
export function reviewRegistration(values: FieldValues): FieldFinding[] {
  return [...reviewRegion(values), ...reviewQualification(values), ...reviewNotAsked(values)];
}

function reviewRegion({ region }: FieldValues): FieldFinding[] {
  if (!region || matchRegion(region)) return [];
  return [{ field: 'region', code: 'region-unknown', level: 'warn', values: { region } }];
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
