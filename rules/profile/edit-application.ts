import { findQualification, levelNames } from '@/rules/exam/catalogue';
import type { Application } from './application';
import type { ApplicationDay } from './application-days';
import { isRealDate } from './dates';
import { deriveField } from './derive-fields';

/** What an application says of where and for what one registered. */
export type ApplicationChoice = 'region' | 'examArea' | 'level' | 'qualification';
export const applicationChoices = ['region', 'examArea', 'level', 'qualification'] as const;

/** With another word; the level follows the qualification and the subjects follow the level. A blank word is taken out. */
export function setChoice(application: Application, key: ApplicationChoice, text: string): Application {
  const { [key]: _old, subjects, ...rest } = application;
  const chosen: Application = text.trim() === '' ? rest : { ...rest, [key]: text };
  const level = key === 'qualification' ? findQualification(text)?.level : undefined;
  const leveled = level ? { ...chosen, level: levelNames[level] } : chosen;
  const derived =
    subjects && (key === 'level' || level) ? deriveField('subjects', { level: leveled.level ?? '' }, '') : subjects;
  return derived ? { ...leveled, subjects: derived } : leveled;
}

/** With a day `YYYY-MM-DD`; anything else takes it out. */
export function setDay(application: Application, day: ApplicationDay, text: string): Application {
  const { dates = {}, ...rest } = application;
  const { [day]: _old, ...others } = dates;
  const next = isRealDate(text) ? { ...others, [day]: text } : others;
  return Object.keys(next).length > 0 ? { ...rest, dates: next } : rest;
}

/** With a fee in yuan; undefined takes it out. */
export function setFee({ fee: _old, ...rest }: Application, fee: number | undefined): Application {
  return fee === undefined ? rest : { ...rest, fee };
}
