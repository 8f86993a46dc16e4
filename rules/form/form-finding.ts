import type { Finding } from '@/rules/finding';
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
  'photo-failed': () => '刚才用助手检查的照片不合格，请换一张再上传。',
  'photo-missing': () => '还没有选择文件。以前已经上传过的，不用再传。',
  'pledge-open': () => '还没有勾选。请自己读完，同意后自己勾。',
} as const satisfies Record<string, (values: Values) => string>;

type OwnCode = keyof typeof texts;

/** One thing to look at before the form goes in, at the control where it stands. */
export interface FormFinding extends Finding<OwnCode | ProfileFindingCode> {
  ref: number;
  label: string;
}

/** What the finding says to the candidate. */
export function describeFormFinding(finding: FormFinding): string {
  const { code, values = {} } = finding;
  if (!(code in texts)) return describeProfileFinding({ ...finding, code: code as ProfileFindingCode });
  const text: (values: Values) => string = texts[code as OwnCode];
  return text(values);
}
