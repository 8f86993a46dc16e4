import type { Finding } from '@/rules/finding';
import type { FieldKey } from '@/rules/profile/field-key';
import { describeProfileFinding, type ProfileFindingCode } from '@/rules/profile/finding-text';

type Values = Readonly<Record<string, string | number>>;

// Each text says what is the matter and what to do.
const texts = {
  'identity-differs': () => '与所选档案不一致。请确认选对了档案、登录的是本人，先别提交。',
  'required-empty': () => '必填，还空着。',
  'left-out': () => '档案里有，网页上还空着。',
  'not-as-saved': () => '与档案里的不同，请看哪个对。',
  'page-format': () => '不符合网页要求的格式，请改。',
  'not-in-batch': ({ batch }) => `没有查到 ${batch}开考这个资格，请先对照考试计划。`,
  'from-elsewhere': ({ home, region, rule }) =>
    `证件号码是${home}的，报考的是${region}。${rule || '多数地区要当地工作、学习或居住的证明。'}请看政策文件。`,
  'area-of-others': ({ place, ...choice }) => `${place}的考生${sayChoice(choice)}。请核对。`,
  'area-not-of-address': ({ place, ...choice }) =>
    `通讯地址在${place}，${place}的考生${sayChoice(choice)}。不在${place}工作、学习或居住的，不用改。`,
  'area-not-for-outsiders': ({ home, region, areas }) =>
    `证件号码是${home}的，${region}的外省考生选${areas}。请看政策文件。`,
  'area-for-outsiders': ({ home, areas }) => `${areas}给外省考生，证件号码是${home}的。请核对。`,
  'area-without-level': ({ level, areas }) => `查到的${level}考区只有${areas}。请核对。`,
  'photo-failed': () => '刚才用助手检查的照片不合格，请换一张再上传。',
  'photo-missing': () => '还没有选择文件。以前已经上传过的，不用再传。',
  'pledge-open': () => '还没有勾选。请自己读完，同意后自己勾。',
} as const satisfies Record<string, (values: Values) => string>;

function sayChoice({ areas, region }: Values): string {
  return region ? `在“${region}”那一行报名，要回到选地区重选` : `选${areas}`;
}

type OwnCode = keyof typeof texts;

/** One thing to look at before the form goes in, at the control where it stands. */
export interface FormFinding extends Finding<OwnCode | ProfileFindingCode> {
  ref: number;
  label: string;
  /** Who says the rule that it rests on. */
  source?: string;
}

/** The same of an answer, before it is known where on the page it stands. */
export type AnswerFinding = Omit<FormFinding, 'ref' | 'label'> & { field: FieldKey };

/** What the finding says to the candidate. */
export function describeFormFinding(finding: FormFinding): string {
  const { code, values = {} } = finding;
  if (!(code in texts)) return describeProfileFinding({ ...finding, code: code as ProfileFindingCode });
  const text: (values: Values) => string = texts[code as OwnCode];
  return text(values);
}
