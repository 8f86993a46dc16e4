import { expect, test } from 'vitest';
import type { FieldValues } from '@/rules/profile/field-key';
import { describeProfileFinding, type ProfileFindingCode } from '@/rules/profile/finding-text';
import { reviewProfile } from '@/rules/profile/review-profile';

// Each code with answers that bring it about, and the whole sentence.
const cases: Record<ProfileFindingCode, readonly [FieldValues, string]> = {
  'region-unknown': [{ region: '深圳' }, '报名平台没有“深圳”这个地区，请从列表里重选；大连、宁波、新疆兵团单列。'],
  'name-characters': [{ fullName: '李练习1' }, '姓名里有数字或符号，请对照证件检查；名字中间的点用“·”。'],
  'pinyin-letters': [{ namePinyin: '李' }, '姓名拼音只用字母和空格，请检查。'],
  'id-number-length': [{ idNumber: '1101' }, '证件号码应为 18 位，现在是 4 位，请对照证件检查。'],
  'id-number-characters': [{ idNumber: '11010119900307007O' }, '证件号码只含数字，末位可以是 X，请用半角重新输入。'],
  'id-number-area': [{ idNumber: '990101199003070070' }, '证件号码开头的地区代码不存在，请对照证件检查。'],
  'id-number-birth-date': [{ idNumber: '110101200102300017' }, '证件号码中间 8 位不是真实的日期，请对照证件检查。'],
  'id-number-future': [{ idNumber: '110101209912310015' }, '证件号码里的出生日期还没有到，请对照证件检查。'],
  'id-number-check-digit': [{ idNumber: '110101199003070071' }, '证件号码有误：末位与前 17 位对不上，请逐位对照证件。'],
  'id-number-old': [
    { idNumber: '110101900307007' },
    '这是 15 位的旧号码，报名要用 18 位。推算为 110101199003070070，请对照现用证件。',
  ],
  'passport-letters': [
    { idDocumentType: '护照', idNumber: 'EI1234567' },
    '中国护照不用字母 I 和 O，请看是不是数字 1 或 0。',
  ],
  'passport-format': [
    { idDocumentType: '护照', idNumber: '1' },
    '护照号码应为 6–9 位字母和数字，如 E12345678、EA1234567，请对照护照检查。',
  ],
  'hong-kong-macao-permit-format': [
    { idDocumentType: '港澳居民来往内地通行证', idNumber: '1' },
    '通行证号码应以 H 或 M 开头，后面是 8 位数字（旧证 10 位），请对照证件检查。',
  ],
  'taiwan-permit-format': [
    { idDocumentType: '台湾居民来往大陆通行证', idNumber: '1' },
    '通行证号码应为 8 位数字，请对照证件检查。',
  ],
  'document-type-differs': [
    { idNumber: '810000199003070015' },
    '从证件号码看，证件类型应是“港澳台居民居住证”，请核对。',
  ],
  'gender-differs': [
    { idNumber: '110101199003070070', gender: '女' },
    '与证件号码不符：号码对应的性别是“男”，请核对。',
  ],
  'birth-date-differs': [
    { idNumber: '110101199003070070', birthDate: '1991-03-07' },
    '与证件号码不符：号码对应的出生日期是 1990-03-07，请核对。',
  ],
  'age-differs': [{ birthDate: '1990-03-07', age: '35' }, '存的年龄是 35，按出生日期今天是 36 周岁，请改为 36。'],
  'age-unlikely': [{ birthDate: '2023-03-07' }, '按出生日期今天是 3 周岁，请检查年份。'],
  'level-differs': [
    { level: '高级', qualification: '软件设计师' },
    '“软件设计师”属于中级，请改报考级别，或重选报考资格。',
  ],
  'qualification-unknown': [{ qualification: '软件设计士' }, '27 个资格里没有这个名称，请检查有没有错字。'],
  'work-not-asked': [
    { employmentStatus: '在校', employer: '示例公司' },
    '在校生的报名表没有这一项，不会填写，可以留着。',
  ],
  'title-date-not-asked': [
    { currentTitle: '无', titleObtainedOn: '2020-01-01' },
    '现有职称为“无”时不用填，不会填写，可以留着。',
  ],
  'title-missing': [
    { titleObtainedOn: '2020-01-01' },
    '填了取得职称的时间，请补上现有职称；没有职称填“无”，并清空时间。',
  ],
  'title-before-work': [
    { currentTitle: '工程师', titleObtainedOn: '2010-01-01', workStartedOn: '2012-07-25' },
    '不晚于参加工作时间 2012-07-25，请检查。如果是工作前考取的资格，可以不改。',
  ],
  'title-date-missing': [{ currentTitle: '工程师' }, '职称是“工程师”，请填写取得时间，证书上有。'],
  'date-unreadable': [{ workStartedOn: '2012-02-30' }, '“2012-02-30”不是真实的日期，请重新选择。'],
  'date-in-future': [{ workStartedOn: '2030-01-01' }, '2030-01-01 还没有到，请检查年份。'],
  'date-before-birth': [{ birthDate: '1990-03-07', graduatedOn: '1980-01-01' }, '早于出生日期 1990-03-07，请检查。'],
  'work-before-working-age': [
    { birthDate: '1990-03-07', workStartedOn: '2000-01-01' },
    '参加工作时不满 16 周岁，请检查年份。',
  ],
  'work-before-graduation': [
    { workStartedOn: '2012-07-01', graduatedOn: '2012-07-02' },
    '早于毕业时间 2012-07-02，请检查。如果是先工作后毕业，可以不改。',
  ],
  'work-on-graduation-day': [
    { workStartedOn: '2012-07-01', graduatedOn: '2012-07-01' },
    '与毕业时间是同一天，请确认。确实如此就不用改。',
  ],
  'profession-before-graduation': [
    { professionStartedOn: '2012-07-01', graduatedOn: '2012-07-02' },
    '早于毕业时间 2012-07-02，请检查。如果毕业前就从事本专业，可以不改。',
  ],
  'profession-before-work': [
    { workStartedOn: '2012-07-02', professionStartedOn: '2012-07-01' },
    '早于参加工作时间 2012-07-02。本专业工作不应早于参加工作，请检查。',
  ],
  'graduation-in-future': [
    { employmentStatus: '在职', graduatedOn: '2027-06-30' },
    '在职考生的毕业时间 2027-06-30 还没有到，请检查年份。如果正在读书，可以不改。',
  ],
  'student-graduated': [
    { employmentStatus: '在校', graduatedOn: '2025-06-30' },
    '在职情况是“在校”，毕业时间 2025-06-30 却已过。请核对这两项。',
  ],
  'degree-without-study': [
    { education: '大专', degree: '学士' },
    '“大专”没有学位，请把“学士”改为“无”；已取得学士学位的，请改学历。',
  ],
  'degree-above-education': [
    { education: '本科', degree: '硕士' },
    '学历是“本科”，学位却是“硕士”，请核对。同等学力申请的学位可以不改。',
  ],
  'degree-below-education': [
    { education: '硕士研究生', degree: '学士' },
    '学历是“硕士研究生”，学位是“学士”，请填已取得的最高学位。确实如此就不用改。',
  ],
  'degree-before-graduation': [
    { employmentStatus: '在校', education: '本科', degree: '学士', majorName: '无' },
    '还没有毕业，一般还没有学士学位，请填“无”。已经取得的可以不改。',
  ],
  'major-missing': [{ employmentStatus: '在校', school: '示例大学' }, '还没有毕业（或学历是高中），专业名称填“无”。'],
  'major-not-graduate': [
    { employmentStatus: '在校', majorName: '软件工程' },
    '报名说明写的是：不是毕业生，专业名称填“无”。当地另有要求的，按当地的填。',
  ],
  'program-years-format': [{ programYears: '四年' }, '学制填年数，如 3、4、2.5。'],
  'email-format': [{ email: 'x@y' }, 'Email 格式不对，应像 name@example.com，请检查。'],
  'landline-format': [
    { landline: '12345678' },
    '固定电话请带区号，如 010-12345678（三位区号后是 8 位号码）；没有可填手机号码。',
  ],
  'landline-area-code': [{ landline: '0400-1234567' }, '没有查到区号 0400，请检查；没有固定电话可填手机号码。'],
  'mobile-format': [{ mobile: '138' }, '手机号码应为 11 位数字，以 13–19 开头，请检查。'],
  'postal-code-format': [{ postalCode: '1000' }, '邮政编码应为 6 位数字，请检查。'],
  'postal-code-unknown': [{ postalCode: '000000' }, '没有这样开头的邮政编码，请检查。'],
  'postal-code-elsewhere': [
    { mailingAddress: '江苏省南京市', postalCode: '100000' },
    '这是北京的邮政编码，通讯地址却在江苏，请核对这两项。',
  ],
  'postal-code-other-region': [
    { region: '大连', postalCode: '100000' },
    '这是北京的邮政编码，报考省市是大连。通讯地址不在大连就不用改。',
  ],
};

test.each(Object.entries(cases))('%s', (code, [values, said]) => {
  const found = reviewProfile(values, '2026-09-01').filter((finding) => finding.code === code);
  expect(found.map(describeProfileFinding)).toEqual([said]);
});
