import { describeBatchKey, parseBatch } from '@/rules/exam/batch';
import { findQualification, levelNames } from '@/rules/exam/catalogue';
import { findFacts } from '@/rules/exam/find-facts';
import { isOffered } from '@/rules/exam/is-offered';
import { matchRegion } from '@/rules/exam/match-region';
import type { Pack } from '@/rules/exam/pack';
import type { Application } from './application';
import { type ApplicationDay, applicationDays, describeDay } from './application-days';
import { parseLevel } from './parse-level';

/** What is to be looked at in a record, each in one Chinese sentence that says what to do. Nothing here blocks. */
export function reviewApplication(application: Application, today: string, packs: readonly Pack[]): string[] {
  return [...reviewChoice(application, packs), ...reviewOrder(application), ...reviewClosings(application, today)];
}

function reviewChoice({ batch, region, level, qualification }: Application, packs: readonly Pack[]): string[] {
  const found = qualification ? findQualification(qualification) : undefined;
  const known = parseLevel(level);
  return [
    region && !matchRegion(region) && `报名平台没有“${region}”这个地区，请从列表里选。`,
    qualification && !found && `没有“${qualification}”这个资格，请从列表里选。`,
    found && known && found.level !== known && `“${found.name}”是${levelNames[found.level]}，请改报考级别或报考资格。`,
    found &&
      isOffered(findFacts(batch, region, packs), found.name) === false &&
      `${describeBatchKey(batch)}没有查到“${found.name}”开考，请核对。`,
  ].filter((text): text is string => typeof text === 'string');
}

/** Registering, review, payment and exam follow each other. */
function reviewOrder({ dates = {} }: Application): string[] {
  const known = (['submittedOn', 'reviewedOn', 'paidOn', 'examOn'] as const).filter((day) => dates[day]);
  return known.slice(1).flatMap((later, index) => {
    const earlier = known[index] ?? later;
    const isWrong = (dates[later] ?? '') < (dates[earlier] ?? '');
    return isWrong ? [`${describeDay(later)}日期早于${describeDay(earlier)}日期，请核对。`] : [];
  });
}

function reviewClosings({ batch, dates = {} }: Application, today: string): string[] {
  const done: readonly ApplicationDay[] = ['submittedOn', 'reviewedOn', 'paidOn', 'photoTakenOn'];
  const isLate = (day: ApplicationDay, closing: ApplicationDay): boolean =>
    Boolean(dates[day] && dates[closing] && dates[day] > dates[closing]);
  const year = parseBatch(batch)?.year;
  return [
    ...done.filter((day) => dates[day] && dates[day] > today).map((day) => `${describeDay(day)}日期还没到，请核对。`),
    isLate('submittedOn', 'registrationClosesOn') && '提交日期在报名截止之后，请核对。',
    isLate('paidOn', 'paymentClosesOn') && '缴费日期在缴费截止之后，请核对。',
    ...applicationDays
      .filter((day) => day !== 'photoTakenOn' && dates[day] && !dates[day].startsWith(String(year)))
      .map((day) => `${describeDay(day)}日期不在 ${year} 年，请核对是不是这一批的。`),
  ].filter((text): text is string => typeof text === 'string');
}
