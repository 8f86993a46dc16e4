import type { FieldKey } from '@/rules/profile/field-key';
import { isSignUp } from './foreign';
import { normalizeLabel, normalizeText } from './normalize-label';
import { isOfficers, keepsOthers } from './officer';
import { doubt, isStranger, labelOf, type RankedField, scopeOf, sureName } from './other-people';

/** What only a person has who speaks of himself; companies, contacts, schools, courses and vacancies have all the others as well. */
const personal: readonly FieldKey[] = [
  'fullName',
  'namePinyin',
  'birthDate',
  'ethnicity',
  'politicalStatus',
  'nativePlace',
  'graduatedOn',
  'currentTitle',
  'titleObtainedOn',
  'workStartedOn',
  'professionStartedOn',
  'employmentStatus',
];
/** Labels of forms about an organisation (company registers, supplier and shop sign-ups, surveys of many authors). */
const ofOrganisation =
  /法人|法定代表|注册(?:资|号|地址)|执照|信用代码|网址|传真|企业|机构|商[家户]|店铺|招聘|薪[资酬]|[员职]工人数|(?:成立|建立)(?:时间|日期|年[份月])|案由|(?:单位|公司)(?:地址|电话|简介|介绍|性质|规模)/;

/** Three of these together speak of one person as well, unless the form is about an organisation or a thing. */
const ofPeople: readonly FieldKey[] = ['idNumber', 'gender', 'age', 'education', 'school', 'majorName', 'degree'];

/** No back office of others asks for these. */
const ofExam: readonly FieldKey[] = ['region', 'examArea', 'level', 'qualification', 'subjects'];
/** 设为默认地址 stands in address books of shops alone. */
const addressBook = /(?:设[为成]|设置为?|是否)(?:默认|常用)(?:收货)?地址/;
/** 州/省 is asked by shops that send abroad (checkouts of two web shops, about 2023); nobody lives in a 州 who sits the exam. */
const abroad = /^(?:州[/或]?省|省[/或]州)/;
/** What a shop, a hotel, a library or a lender keeps of its customers: 会员积分, 入住次数, 读者编号, 客户类型 (a guest card, about 2018; a lending desk, about 2008; car loans, about 2017). */
const customers = /^会员(?:积分|等级|余额)|^入住次数|^读者(?:编号|类型|证号)|^客户(?:类型|编号|等级|来源)/;
/** 赔案号, 出险地点: whoever claims on an insurance is 申请人 there (a claims desk, about 2015). */
const claim = /^(?:赔案|保单|出险|事故[人者])/;
/** 轮班日期, 出勤情况: whose turn it is (a hospital's duty roster, about 2018). */
const roster = /^(?:轮班|排班|值班|出勤|考勤)/;
/** Who has a ticket asks for a result or a certificate, where nothing but these is asked with it. */
const ticket = /^(?:请输入)?(?:您的)?准考证/;
/** A name of its own; what is named less firmly may be anybody's. */
const ownShare = 0.86;
const asksBack: readonly FieldKey[] = ['fullName', 'idNumber', 'idDocumentType'];
/** What a post asks for, where nobody is named: 任职资格 is no title there (vacancies of five personnel systems, 2008–2020). */
const vacancy = /^(?:岗位职责|职责要求|[岗职]位(?:描述|要求)|任职要求|招聘人数)/;
/** What is written down of a patient or of the dead; 病史 alone is asked of whoever applies for a post as well (a clinic, a cancer register and a funeral parlour, about 2022–2025). */
const medical =
  /^(?:患者|病人|[逝死亡]者|发病|死亡|末次月经|主诉|(?:初步|入院|门诊)?诊断|(?:住院|门诊|病历|床位?)号|就诊卡|现病史|随访)/;
/** What a landlord or a home for the old writes down of whoever lives there (two letting offices and a home, 2016–2020). */
const tenancy = /^(?:月?租金|房租|押金|租期|承租|起租)|^(?:房间?号|床位号?)$|房源/;
/** 常住人口, 人口学信息: a register of inhabitants (a town's 2016, a health survey's about 2015); 家庭人口 is asked of oneself. */
const inhabitants = /(?<!家庭)人口/;
/** Where something is brought to; a sign-up that sends books asks for a document as well. */
const delivery = /^(?:送餐|配送|收货|送货)地址$/;
/** An officer moves somebody by number; 职称 is that of the new post then (transfers in two personnel systems, 2015 and 2021). */
const transfer = /^(?:调[动入出往任]|拟调|[原现]部门)/;
/** 公司名称 before anything else, these after it, and nobody named (a marketplace's sign-up, 2022). */
const company = /^(?:公司|企业|机构|单位)(?:名称|全[称名])$/;
const ofAnybody: readonly FieldKey[] = ['mobile', 'landline', 'email', 'mailingAddress', 'postalCode'];
/** 家庭地址 beside 单位地址: a company has no home. */
const home = /^(?:家庭|本人|个人)(?:详细|通[讯信]|联系)?(?:地址|住址|电话|邮编|手机|邮箱)/;
/** 学生姓名 beside 年级 and 家长电话 is a child's; whoever has a major or a student number fills in for himself. */
const child = /^(?:学生|学员)姓名/;
const parent = /家长|监护人|父亲|母亲/;
const grade = /年级|班级|就读/;
const grown = /专业|学号|考生号|学院|学历|单位/;

/** A form that asks for nothing of the candidate's own, and names another person, an organisation or a thing (课程名称): whose data it wants is unknown. */
export function doubtOtherForms(all: readonly RankedField[]): RankedField[] {
  const fields = doubtOfficers(all);
  const seen = fields.filter(({ evidence }) => evidence.visible);
  const sure = seen.flatMap(sureKey);
  const kind = nameOtherForm(
    seen.map(({ evidence }) => labelOf(evidence)),
    sure,
  );
  if (kind) return fields.map((field) => doubt(field, kind));
  if (seen.some(({ evidence: { page = '', sections } }) => [page, ...sections].some((text) => inhabitants.test(text))))
    return fields.map((field) => doubt(field, '这一页像是人口登记'));
  if (keepsOthers(seen)) return fields.map((field) => doubt(field, '这一页像是在管理别人的资料'));
  if (!sure.includes('fullName') && isOpenedByAnother(seen))
    return fields.map((field) => doubt(field, '这一页说的像是别人'));
  if (isPersonal(sure)) return doubtOtherParts(fields);
  const isPerson = ofPeople.filter((key) => sure.includes(key)).length > 2;
  const isHome = seen.some(({ evidence }) => home.test(normalizeText(labelOf(evidence))));
  const isOther = seen.some(
    (one, at) =>
      (!isHome && speaksOfThings(one)) ||
      (at === 0 && !isPerson && isCompany(one) && sure.some((key) => ofAnybody.includes(key))) ||
      (!isPerson && (isUnknownRole(one) || isStranger(labelOf(one.evidence))) && !(at > 0 && isOfFiller(one))),
  );
  return isOther ? fields.map((field) => doubt(field, '这一页说的像是单位或别人')) : doubtOtherParts(fields);
}

/** 民族 alone may be what a paper is about (a journal's submission, about 2017). */
function isPersonal(sure: readonly FieldKey[]): boolean {
  return sure.some((key) => personal.includes(key) && (key !== 'ethnicity' || sure.length > 1));
}

/** Who asks for 报考资格 or 考区 has a candidate before him, whatever stands over the form. */
function doubtOfficers(fields: readonly RankedField[]): readonly RankedField[] {
  if (fields.flatMap(sureKey).some((key) => ofExam.includes(key))) return fields;
  return fields.map((field) => (isOfficers(field) ? doubt(field, '这里像是在登记别人') : field));
}

/** Forms that are known by a few labels together. */
function nameOtherForm(labels: readonly string[], sure: readonly FieldKey[]): string | undefined {
  const says = (pattern: RegExp): boolean => labels.some((label) => pattern.test(normalizeText(label)));
  if (says(addressBook) || (says(abroad) && !sure.includes('idNumber'))) return '这一页像是地址簿';
  if (says(customers)) return '这一页像是顾客资料';
  if (says(tenancy)) return '这一页像是租房';
  if (says(roster)) return '这一页像是排班';
  if (says(claim)) return '这一页像是理赔';
  if (says(ticket) && sure.every((key) => asksBack.includes(key))) return '这一页像是查询';
  if (says(delivery) && !sure.includes('idNumber')) return '这一页像是送货';
  if (says(medical)) return '这一页像是病人或逝者的';
  if (says(vacancy) && !sure.includes('fullName')) return '这一页像是招聘岗位';
  if (says(transfer) && !sure.includes('fullName')) return '这一页像是人事调动';
  return says(child) && says(parent) && says(grade) && !says(grown) ? '这一页像是家长填的' : undefined;
}

/** The same for a part under a heading of its own that opens with another person (配送：收件人、联系电话、地址、邮编). */
function doubtOtherParts(fields: readonly RankedField[]): RankedField[] {
  const parts = Map.groupBy(fields, scopeOf);
  const others = [...parts].filter(([scope, part]) => scope !== '' && isOtherPart(part)).map(([scope]) => scope);
  return fields.map((field) => (others.includes(scopeOf(field)) ? doubt(field, '这一部分说的像是别人') : field));
}

function isOtherPart(part: readonly RankedField[]): boolean {
  const [first, ...rest] = part.filter(({ evidence }) => evidence.visible);
  return (
    first !== undefined &&
    isStranger(labelOf(first.evidence)) &&
    !rest.flatMap(sureKey).some((key) => personal.includes(key))
  );
}

function sureKey({ ranked: [best] }: RankedField): FieldKey[] {
  return best && best.score >= sureName ? [best.key] : [];
}

/** 评委姓名, 租客姓名 before anything else, and no other 姓名: whatever follows is of that person. */
function isOpenedByAnother(seen: readonly RankedField[]): boolean {
  const first = seen.find((one) => sureKey(one).length > 0 || isStranger(labelOf(one.evidence)) || isUnknownRole(one));
  return first !== undefined && sureKey(first).length === 0;
}

/** Whoever does what the form is for (退货人, 报案人, 编导姓名), by a name that no rule knows; 培训人 signs up where the page says so. */
function isUnknownRole({ evidence, ranked: [best] }: RankedField): boolean {
  const { core } = normalizeLabel(labelOf(evidence));
  const isNamed = best !== undefined && (best.share >= ownShare || isSignUp(evidence.page ?? ''));
  return !isNamed && /.人员?$|..姓名$/.test(core) && !/[英外曾]/.test(core);
}

/** Whoever has somebody to call in an emergency speaks of himself (手机、邮箱、现住址、紧急联系人: a staff portal, 2019). */
function isOfFiller({ evidence }: RankedField): boolean {
  return /紧急|应急/.test(labelOf(evidence));
}

/** A page of one's own that asks for the employer first says that it is for signing up. */
function isCompany({ evidence }: RankedField): boolean {
  return company.test(normalizeLabel(labelOf(evidence)).core) && !isSignUp(evidence.page ?? '');
}

function speaksOfThings({ evidence, ranked }: RankedField): boolean {
  const label = labelOf(evidence);
  const isNamed = ranked.length === 0 && /^(?:..+)?(?:名称|标题)$/.test(normalizeLabel(label).core);
  return isNamed || ofOrganisation.test(normalizeText(label));
}
