import type { FieldFinding } from './field-finding';
import type { FieldValues } from './field-key';

type Degree = '无' | '学士' | '硕士' | '博士';

const degrees: readonly string[] = ['无', '学士', '硕士', '博士'] satisfies Degree[];

/** What usually goes with an education: the highest degree, and the one its graduates have. */
const usual: Readonly<Record<string, { most: Degree; own: Degree }>> = {
  高中: { most: '无', own: '无' },
  中专: { most: '无', own: '无' },
  大专: { most: '无', own: '无' },
  本科: { most: '学士', own: '学士' },
  硕士研究生: { most: '硕士', own: '硕士' },
  博士研究生: { most: '博士', own: '博士' },
  研究生及以上: { most: '博士', own: '硕士' },
};

/** Degree against education, and what the form takes for people who have not graduated. */
export function reviewEducation(values: FieldValues, today: string): FieldFinding[] {
  return [...reviewDegree(values, today), ...reviewMajor(values, today)];
}

function reviewDegree(values: FieldValues, today: string): FieldFinding[] {
  const { education = '', degree = '' } = values;
  const expected = usual[education];
  const rank = degrees.indexOf(degree);
  if (!expected || rank < 0) return [];
  const field = 'degree';
  if (rank > degrees.indexOf(expected.most)) {
    const code = expected.most === '无' ? 'degree-without-study' : 'degree-above-education';
    return [{ field, code, level: 'warn', values: { education, degree } }];
  }
  if (!isStudying(values, today)) {
    const below = rank < degrees.indexOf(expected.own) && education.includes('研究生');
    return below ? [{ field, code: 'degree-below-education', level: 'info', values: { education, degree } }] : [];
  }
  if (degree === '无' || degree !== expected.own) return [];
  return [{ field, code: 'degree-before-graduation', level: 'warn', values: { degree } }];
}

/** 专业名称 takes 无 from everyone who is no graduate (form, 2024; docs/portal.md §3c). */
function reviewMajor(values: FieldValues, today: string): FieldFinding[] {
  const { majorName, education } = values;
  if (majorName === '无' || !(education === '高中' || isStudying(values, today))) return [];
  if (!majorName && !education && !values.school) return [];
  return [{ field: 'majorName', code: majorName ? 'major-not-graduate' : 'major-missing', level: 'info' }];
}

function isStudying({ employmentStatus, graduatedOn }: FieldValues, today: string): boolean {
  return employmentStatus === '在校' && !(graduatedOn && graduatedOn <= today);
}
