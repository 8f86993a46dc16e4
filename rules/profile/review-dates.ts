import { fullYears, parseDate } from './dates';
import type { FieldFinding } from './field-finding';
import { type FieldKey, type FieldValues, fieldKeys } from './field-key';
import { fields, isApplicable } from './fields';

type Dates = Readonly<Partial<Record<FieldKey, string>>>;
type Check = (dates: Dates, values: FieldValues, today: string) => FieldFinding | undefined;

/** Labour law of China, article 15. */
const workingAge = 16;

/** Every date is a real day and stands in a possible order with the others. */
export function reviewDates(values: FieldValues, today: string): FieldFinding[] {
  const keys = fieldKeys.filter((key) => fields[key].input === 'date' && values[key] && isApplicable(key, values));
  const dates: Dates = Object.fromEntries(keys.map((key) => [key, parseDate(values[key] ?? '')]));
  const unreadable = keys.filter((key) => !dates[key]);
  return [
    ...unreadable.map((field) => unreadableDate(field, values[field] ?? '')),
    ...keys.flatMap((field) => alone(field, dates, today) ?? []),
    ...checks.flatMap((check) => check(dates, values, today) ?? []),
  ];
}

function unreadableDate(field: FieldKey, text: string): FieldFinding {
  return { field, code: 'date-unreadable', level: 'fail', values: { text } };
}

/** A finished event cannot lie ahead, and nothing happens before one is born. */
function alone(field: FieldKey, dates: Dates, today: string): FieldFinding | undefined {
  const date = dates[field];
  if (!date) return undefined;
  if (field !== 'graduatedOn' && date > today)
    return { field, code: 'date-in-future', level: 'fail', values: { date } };
  if (field !== 'birthDate' && dates.birthDate && date <= dates.birthDate) {
    return { field, code: 'date-before-birth', level: 'fail', values: { date: dates.birthDate } };
  }
  return undefined;
}

// 本专业工作时间 may equal 参加工作时间 (form, 2024); work before graduation and a title before work happen, so the order
// is only asked about.
const checks: readonly Check[] = [
  ({ workStartedOn: work, birthDate: birth }) =>
    work && birth && work > birth && fullYears(birth, work) < workingAge
      ? { field: 'workStartedOn', code: 'work-before-working-age', level: 'warn', values: { age: workingAge } }
      : undefined,
  ({ workStartedOn: work, graduatedOn: graduation }, _values, today) =>
    work && graduation && work < graduation && graduation <= today
      ? { field: 'workStartedOn', code: 'work-before-graduation', level: 'warn', values: { date: graduation } }
      : undefined,
  ({ workStartedOn: work, graduatedOn: graduation }) =>
    work && work === graduation ? { field: 'workStartedOn', code: 'work-on-graduation-day', level: 'info' } : undefined,
  ({ professionStartedOn: profession, graduatedOn: graduation }, _values, today) =>
    profession && graduation && profession < graduation && graduation <= today
      ? {
          field: 'professionStartedOn',
          code: 'profession-before-graduation',
          level: 'warn',
          values: { date: graduation },
        }
      : undefined,
  ({ workStartedOn: work, professionStartedOn: profession }) =>
    work && profession && profession < work
      ? { field: 'professionStartedOn', code: 'profession-before-work', level: 'warn', values: { date: work } }
      : undefined,
  ({ graduatedOn: graduation }, { employmentStatus }, today) =>
    graduation && graduation > today && employmentStatus === '在职'
      ? { field: 'graduatedOn', code: 'graduation-in-future', level: 'warn', values: { date: graduation } }
      : undefined,
  ({ graduatedOn: graduation }, { employmentStatus }, today) =>
    graduation && graduation < today && employmentStatus === '在校'
      ? { field: 'graduatedOn', code: 'student-graduated', level: 'warn', values: { date: graduation } }
      : undefined,
  ({ titleObtainedOn: title, workStartedOn: work }, _values, today) =>
    title && work && title <= work && work <= today
      ? { field: 'titleObtainedOn', code: 'title-before-work', level: 'warn', values: { date: work } }
      : undefined,
  (_dates, { currentTitle, titleObtainedOn }) =>
    !currentTitle && titleObtainedOn ? { field: 'currentTitle', code: 'title-missing', level: 'warn' } : undefined,
  (_dates, { currentTitle, titleObtainedOn }) =>
    currentTitle && currentTitle !== '无' && !titleObtainedOn
      ? { field: 'titleObtainedOn', code: 'title-date-missing', level: 'warn', values: { title: currentTitle } }
      : undefined,
];
