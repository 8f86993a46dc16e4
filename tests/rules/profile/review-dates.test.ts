import { expect, test } from 'vitest';
import type { FieldValues } from '@/rules/profile/field-key';
import { reviewDates } from '@/rules/profile/review-dates';

test.each<[string, FieldValues, string[]]>([
  ['nothing filled', {}, []],
  ['29 February of a leap year', { graduatedOn: '2012-02-29' }, []],
  ['29 February of another year', { graduatedOn: '2013-02-29' }, ['graduatedOn fail date-unreadable']],
  [
    'work on the day of graduation',
    { graduatedOn: '2012-06-30', workStartedOn: '2012-06-30' },
    ['workStartedOn info work-on-graduation-day'],
  ],
  ['profession on the day of graduation', { graduatedOn: '2012-06-30', professionStartedOn: '2012-06-30' }, []],
  [
    'profession the day before graduation',
    { graduatedOn: '2012-06-30', professionStartedOn: '2012-06-29' },
    ['professionStartedOn warn profession-before-graduation'],
  ],
  [
    'profession before a graduation still to come',
    { employmentStatus: '在职', graduatedOn: '2027-06-30', professionStartedOn: '2020-01-01' },
    ['graduatedOn warn graduation-in-future'],
  ],
  [
    'a title on the first day of work',
    { currentTitle: '工程师', titleObtainedOn: '2012-07-25', workStartedOn: '2012-07-25' },
    ['titleObtainedOn warn title-before-work'],
  ],
  ['a title the day after', { currentTitle: '工程师', titleObtainedOn: '2012-07-26', workStartedOn: '2012-07-25' }, []],
  [
    'a student’s title knows no work',
    { employmentStatus: '在校', currentTitle: '技术员', titleObtainedOn: '2012-07-25', workStartedOn: '2013-07-25' },
    [],
  ],
  ['a student graduates today', { employmentStatus: '在校', graduatedOn: '2026-09-01' }, []],
  [
    'a student graduated yesterday',
    { employmentStatus: '在校', graduatedOn: '2026-08-31' },
    ['graduatedOn warn student-graduated'],
  ],
  ['in order', { graduatedOn: '2012-06-30', workStartedOn: '2012-07-25', professionStartedOn: '2012-07-25' }, []],
  ['today is not ahead', { workStartedOn: '2026-09-01' }, []],
  ['no real day', { workStartedOn: '2012-02-30' }, ['workStartedOn fail date-unreadable']],
  ['a length of time', { professionStartedOn: '5年' }, ['professionStartedOn fail date-unreadable']],
  ['tomorrow', { workStartedOn: '2026-09-02' }, ['workStartedOn fail date-in-future']],
  [
    'a title next year',
    { currentTitle: '工程师', titleObtainedOn: '2027-01-01' },
    ['titleObtainedOn fail date-in-future'],
  ],
  ['a date of no title', { titleObtainedOn: '2020-01-01' }, ['currentTitle warn title-missing']],
  ['born tomorrow', { birthDate: '2026-09-02' }, ['birthDate fail date-in-future']],
  [
    'graduated before birth',
    { birthDate: '1990-03-07', graduatedOn: '1989-06-30' },
    ['graduatedOn fail date-before-birth'],
  ],
  [
    'work on the birthday',
    { birthDate: '1990-03-07', workStartedOn: '1990-03-07' },
    ['workStartedOn fail date-before-birth'],
  ],
  [
    'work at 15',
    { birthDate: '1990-03-07', workStartedOn: '2006-03-06' },
    ['workStartedOn warn work-before-working-age'],
  ],
  ['work at 16', { birthDate: '1990-03-07', workStartedOn: '2006-03-07' }, []],
  [
    'work before graduation',
    { graduatedOn: '2012-06-30', workStartedOn: '2012-06-29' },
    ['workStartedOn warn work-before-graduation'],
  ],
  [
    'profession before work',
    { workStartedOn: '2012-07-25', professionStartedOn: '2012-07-24' },
    ['professionStartedOn warn profession-before-work'],
  ],
  [
    'studying beside work',
    { employmentStatus: '在职', workStartedOn: '2020-01-01', graduatedOn: '2027-06-30' },
    ['graduatedOn warn graduation-in-future'],
  ],
  ['a student graduates next year', { employmentStatus: '在校', graduatedOn: '2027-06-30' }, []],
  [
    'a student graduated last year',
    { employmentStatus: '在校', graduatedOn: '2025-06-30' },
    ['graduatedOn warn student-graduated'],
  ],
  ['a student’s work dates are not asked', { employmentStatus: '在校', workStartedOn: '2030-01-01' }, []],
  ['a title without its date', { currentTitle: '工程师' }, ['titleObtainedOn warn title-date-missing']],
  ['no title', { currentTitle: '无' }, []],
  ['no title, date not asked', { currentTitle: '无', titleObtainedOn: '2030-01-01' }, []],
])('%s', (_case, values, findings) => {
  const found = reviewDates(values, '2026-09-01');
  expect(found.map(({ field, level, code }) => `${field} ${level} ${code}`)).toEqual(findings);
});
