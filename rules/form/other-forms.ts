import type { FieldKey } from '@/rules/profile/field-key';
import { normalizeLabel, normalizeText } from './normalize-label';
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

/** A form that asks for nothing of the candidate's own, and names another person, an organisation or a thing (课程名称): whose data it wants is unknown. */
export function doubtOtherForms(fields: readonly RankedField[]): RankedField[] {
  const seen = fields.filter(({ evidence }) => evidence.visible);
  const sure = seen.flatMap(sureKey);
  if (!sure.includes('fullName') && isOpenedByAnother(seen))
    return fields.map((field) => doubt(field, '这一页说的像是别人'));
  if (sure.some((key) => personal.includes(key))) return doubtOtherParts(fields);
  const isPerson = ofPeople.filter((key) => sure.includes(key)).length > 2;
  const isOther = seen.some(
    (one, at) =>
      speaksOfThings(one) ||
      (!isPerson && (isUnknownRole(one) || isStranger(labelOf(one.evidence))) && !(at > 0 && isOfFiller(one))),
  );
  return isOther ? fields.map((field) => doubt(field, '这一页说的像是单位或别人')) : doubtOtherParts(fields);
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

/** Whoever does what the form is for (退货人, 报案人, 编导姓名), by a name that no rule knows. */
function isUnknownRole({ evidence, ranked }: RankedField): boolean {
  const { core } = normalizeLabel(labelOf(evidence));
  return ranked.length === 0 && /.人$|..姓名$/.test(core) && !/[英外曾]/.test(core);
}

/** Whoever has somebody to call in an emergency speaks of himself (手机、邮箱、现住址、紧急联系人: a staff portal, 2019). */
function isOfFiller({ evidence }: RankedField): boolean {
  return /紧急|应急/.test(labelOf(evidence));
}

function speaksOfThings({ evidence, ranked }: RankedField): boolean {
  const label = labelOf(evidence);
  const isNamed = ranked.length === 0 && /^(?:..+)?名称$/.test(normalizeLabel(label).core);
  return isNamed || ofOrganisation.test(normalizeText(label));
}
