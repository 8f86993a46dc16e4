import { formFields, pledgeName } from '../data/form-fields.ts';
import { listLevels, optionsOf } from './answers.ts';
import type { Visit } from './reply.ts';
import type { Session } from './session.ts';

type Answers = Readonly<Record<string, string>>;

/** What is kept of a posted form: fields that are the candidate's own, trimmed. */
export function pickAnswers(form: Answers): Record<string, string> {
  const own = formFields.filter((field) => field.kind !== 'fixed' && field.kind !== 'photo' && field.key !== 'gender');
  return Object.fromEntries(own.map(({ name }) => [name, (form[name] ?? '').trim()]));
}

/** The first complaint about a posted form, in the order of the form; undefined when all is well. */
export function findComplaint(visit: Visit, form: Answers): string | undefined {
  const posted: Visit = { ...visit, session: { ...visit.session, answers: pickAnswers(form) } };
  for (const field of formFields) {
    const complaint = complainField(posted, field.name);
    if (complaint) return complaint;
  }
  if (!form[pledgeName]) return '请先阅读并勾选《报考人员诚信考试承诺书》';
  return undefined;
}

/** 暂存 asks for nothing but refuses what could never be right. */
export function findDraftComplaint(form: Answers): string | undefined {
  return Object.keys(formats)
    .map((name) => complainFormat(name, form[name] ?? ''))
    .find((complaint) => complaint !== undefined);
}

function complainField(visit: Visit, name: string): string | undefined {
  const field = formFields.find((entry) => entry.name === name);
  if (!field || field.kind === 'fixed' || field.key === 'gender') return undefined;
  if (field.kind === 'photo') return visit.session.photo ? undefined : '请上传考生照片';
  if (isNotAsked(visit.session, name)) return undefined;
  const value = visit.session.answers[name] ?? '';
  const choice = field.kind === 'select' || field.kind === 'radio';
  if (!value) return field.optional ? undefined : `请${choice ? '选择' : '填写'}${field.label}`;
  if (choice && !optionsOf(visit, field.key).some((option) => option.value === value)) return `${field.label}选择有误`;
  if (
    name === 'bkjb' &&
    !listLevels(visit.session.organisation, visit.session.answers.kskq ?? '').some((o) => o.value === value)
  )
    return '该考区不开考所选级别';
  if (field.kind === 'date' && !isDate(value)) return `${field.label}格式应为yyyy-MM-dd`;
  if (value.length > (field.maxLength ?? 60)) return `${field.label}不能超过${field.maxLength}个字`;
  return complainFormat(name, value);
}

/** The work group of a student, and the date of a title nobody has. */
function isNotAsked({ answers }: Session, name: string): boolean {
  if (['gzdw', 'gzsj', 'zysj'].includes(name)) return answers.zzqk === '1';
  return name === 'zcsj' && answers.xyzc === '00';
}

const formats: Record<string, readonly [RegExp, string]> = {
  dzyx: [/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'Email格式不正确'],
  sjhm: [/^1\d{10}$/, '请输入正确的手机号码'],
  gddh: [/^[\d-]{7,20}$/, '固定电话格式不正确'],
  yzbm: [/^\d{6}$/, '邮政编码应为6位数字'],
};

function complainFormat(name: string, value: string): string | undefined {
  const [format, complaint] = formats[name] ?? [];
  return format && value && !format.test(value) ? complaint : undefined;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}
