import type { Finding } from '@/rules/finding';

type Values = Readonly<Record<string, string | number>>;

// Each text says what is the matter and what to do.
const texts = {
  'pinyin-letters': () => '姓名拼音只用字母和空格，请检查。',
  'id-number-length': ({ length }) => `证件号码应为 18 位，现在是 ${length} 位，请对照证件检查。`,
  'id-number-characters': () => '证件号码只含数字，末位可以是 X，请用半角重新输入。',
  'id-number-area': () => '证件号码开头的地区代码不存在，请对照证件检查。',
  'id-number-birth-date': () => '证件号码中间 8 位不是真实的日期，请对照证件检查。',
  'id-number-future': () => '证件号码里的出生日期还没有到，请对照证件检查。',
  'id-number-check-digit': () => '证件号码有误：末位与前 17 位对不上，请逐位对照证件。',
  'id-number-old': ({ number }) => `这是 15 位的旧号码，报名要用 18 位。推算为 ${number}，请对照现用证件。`,
  'document-type-differs': ({ fitting }) => `从证件号码看，证件类型应是“${fitting}”，请核对。`,
  'gender-differs': ({ gender }) => `与证件号码不符：号码对应的性别是“${gender}”，请核对。`,
  'birth-date-differs': ({ date }) => `与证件号码不符：号码对应的出生日期是 ${date}，请核对。`,
  'level-differs': ({ qualification, level }) => `“${qualification}”属于${level}，请改报考级别，或重选报考资格。`,
  'qualification-unknown': () => '27 个资格里没有这个名称，请检查有没有错字。',
  'work-not-asked': () => '在校生的报名表没有这一项，不会填写。',
  'title-date-not-asked': () => '现有职称为“无”时不用填，不会填写。',
  'title-date-missing': ({ title }) => `职称是“${title}”，请填写取得时间，证书上有。`,
  'date-unreadable': ({ text }) => `“${text}”不是真实的日期，请重新选择。`,
  'date-in-future': ({ date }) => `${date} 还没有到，请检查年份。`,
  'date-before-birth': ({ date }) => `早于出生日期 ${date}，请检查。`,
  'work-before-working-age': ({ age }) => `参加工作时不满 ${age} 周岁，请检查年份。`,
  'work-before-graduation': ({ date }) => `早于毕业时间 ${date}。如果是先工作后毕业，可以不改。`,
  'profession-before-work': ({ date }) => `早于参加工作时间 ${date}。本专业工作不应早于参加工作，请检查。`,
  'graduation-in-future': ({ date }) => `在职考生的毕业时间 ${date} 还没有到。如果正在读书，可以不改。`,
  'student-graduated': ({ date }) => `在职情况是“在校”，毕业时间 ${date} 却已过。请核对这两项。`,
  'program-years-format': () => '学制填年数，如 3、4、2.5。',
  'email-format': () => 'Email 格式不对，应像 name@example.com，请检查。',
  'landline-format': () => '固定电话请带区号，如 010-12345678；没有可填手机号码。',
  'mobile-format': () => '手机号码应为 11 位数字，以 13–19 开头，请检查。',
  'postal-code-format': () => '邮政编码应为 6 位数字，请检查。',
} as const satisfies Record<string, (values: Values) => string>;

export type ProfileFindingCode = keyof typeof texts;

/** What the finding says to the candidate. */
export function describeProfileFinding(finding: Finding<ProfileFindingCode>): string {
  const text: (values: Values) => string = texts[finding.code];
  return text(finding.values ?? {});
}
