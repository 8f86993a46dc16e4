import type { Finding } from '@/rules/finding';

type Values = Readonly<Record<string, string | number>>;

// Each text says what is the matter and what to do.
const texts = {
  'region-unknown': ({ region }) => `报名平台没有“${region}”这个地区，请从列表里重选；大连、宁波、新疆兵团单列。`,
  'name-characters': () => '姓名里有数字或符号，请对照证件检查；名字中间的点用“·”。',
  'pinyin-letters': () => '姓名拼音只用字母和空格，请检查。',
  'id-number-length': ({ length }) => `证件号码应为 18 位，现在是 ${length} 位，请对照证件检查。`,
  'id-number-characters': () => '证件号码只含数字，末位可以是 X，请用半角重新输入。',
  'id-number-area': () => '证件号码开头的地区代码不存在，请对照证件检查。',
  'id-number-birth-date': () => '证件号码中间 8 位不是真实的日期，请对照证件检查。',
  'id-number-future': () => '证件号码里的出生日期还没有到，请对照证件检查。',
  'id-number-check-digit': () => '证件号码有误：末位与前 17 位对不上，请逐位对照证件。',
  'id-number-old': ({ number }) => `这是 15 位的旧号码，报名要用 18 位。推算为 ${number}，请对照现用证件。`,
  'passport-letters': () => '中国护照不用字母 I 和 O，请看是不是数字 1 或 0。',
  'passport-format': () => '护照号码应为 6–9 位字母和数字，如 E12345678、EA1234567，请对照护照检查。',
  'hong-kong-macao-permit-format': () => '通行证号码应以 H 或 M 开头，后面是 8 位数字（旧证 10 位），请对照证件检查。',
  'taiwan-permit-format': () => '通行证号码应为 8 位数字，请对照证件检查。',
  'document-type-differs': ({ fitting }) => `从证件号码看，证件类型应是“${fitting}”，请核对。`,
  'gender-differs': ({ gender }) => `与证件号码不符：号码对应的性别是“${gender}”，请核对。`,
  'birth-date-differs': ({ date }) => `与证件号码不符：号码对应的出生日期是 ${date}，请核对。`,
  'age-differs': ({ saved, age }) => `存的年龄是 ${saved}，按出生日期今天是 ${age} 周岁，请改为 ${age}。`,
  'age-unlikely': ({ age }) => `按出生日期今天是 ${age} 周岁，请检查年份。`,
  'level-differs': ({ qualification, level }) => `“${qualification}”属于${level}，请改报考级别，或重选报考资格。`,
  'qualification-unknown': () => '27 个资格里没有这个名称，请检查有没有错字。',
  'work-not-asked': () => '在校生的报名表没有这一项，不会填写，可以留着。',
  'title-date-not-asked': () => '现有职称为“无”时不用填，不会填写，可以留着。',
  'title-missing': () => '填了取得职称的时间，请补上现有职称；没有职称填“无”，并清空时间。',
  'title-before-work': ({ date }) => `不晚于参加工作时间 ${date}，请检查。如果是工作前考取的资格，可以不改。`,
  'title-date-missing': ({ title }) => `职称是“${title}”，请填写取得时间，证书上有。`,
  'date-unreadable': ({ text }) => `“${text}”不是真实的日期，请重新选择。`,
  'date-in-future': ({ date }) => `${date} 还没有到，请检查年份。`,
  'date-before-birth': ({ date }) => `早于出生日期 ${date}，请检查。`,
  'work-before-working-age': ({ age }) => `参加工作时不满 ${age} 周岁，请检查年份。`,
  'work-before-graduation': ({ date }) => `早于毕业时间 ${date}，请检查。如果是先工作后毕业，可以不改。`,
  'work-on-graduation-day': () => '与毕业时间是同一天，请确认。确实如此就不用改。',
  'profession-before-graduation': ({ date }) => `早于毕业时间 ${date}，请检查。如果毕业前就从事本专业，可以不改。`,
  'profession-before-work': ({ date }) => `早于参加工作时间 ${date}。本专业工作不应早于参加工作，请检查。`,
  'graduation-in-future': ({ date }) => `在职考生的毕业时间 ${date} 还没有到，请检查年份。如果正在读书，可以不改。`,
  'student-graduated': ({ date }) => `在职情况是“在校”，毕业时间 ${date} 却已过。请核对这两项。`,
  'degree-without-study': ({ education, degree }) =>
    `“${education}”没有学位，请把“${degree}”改为“无”；已取得${degree}学位的，请改学历。`,
  'degree-above-education': ({ education, degree }) =>
    `学历是“${education}”，学位却是“${degree}”，请核对。同等学力申请的学位可以不改。`,
  'degree-below-education': ({ education, degree }) =>
    `学历是“${education}”，学位是“${degree}”，请填已取得的最高学位。确实如此就不用改。`,
  'degree-before-graduation': ({ degree }) => `还没有毕业，一般还没有${degree}学位，请填“无”。已经取得的可以不改。`,
  'major-missing': () => '还没有毕业（或学历是高中），专业名称填“无”。',
  'major-not-graduate': () => '报名说明写的是：不是毕业生，专业名称填“无”。当地另有要求的，按当地的填。',
  'program-years-format': () => '学制填年数，如 3、4、2.5。',
  'email-format': () => 'Email 格式不对，应像 name@example.com，请检查。',
  'landline-format': () => '固定电话请带区号，如 010-12345678（三位区号后是 8 位号码）；没有可填手机号码。',
  'landline-area-code': ({ code }) => `没有查到区号 ${code}，请检查；没有固定电话可填手机号码。`,
  'mobile-format': () => '手机号码应为 11 位数字，以 13–19 开头，请检查。',
  'postal-code-format': () => '邮政编码应为 6 位数字，请检查。',
  'postal-code-unknown': () => '没有这样开头的邮政编码，请检查。',
  'postal-code-elsewhere': ({ belongs, province }) =>
    `这是${belongs}的邮政编码，通讯地址却在${province}，请核对这两项。`,
  'postal-code-other-region': ({ belongs, region }) =>
    `这是${belongs}的邮政编码，报考省市是${region}。通讯地址不在${region}就不用改。`,
} as const satisfies Record<string, (values: Values) => string>;

export type ProfileFindingCode = keyof typeof texts;

/** What the finding says to the candidate. */
export function describeProfileFinding(finding: Finding<ProfileFindingCode>): string {
  const text: (values: Values) => string = texts[finding.code];
  return text(finding.values ?? {});
}
