import type { FieldKey } from '@/rules/profile/field-key';
import { normalizeText } from './normalize-label';
import { doubt, isStranger, labelOf, type RankedField, sureName } from './other-people';

/** What companies, contacts and orders have as well; whoever signs up for an exam is asked for more than these. */
const anybody: readonly FieldKey[] = [
  'mailingAddress',
  'postalCode',
  'email',
  'mobile',
  'landline',
  'employer',
  'idNumber',
  'idDocumentType',
  'gender',
  'region',
];
/** Labels of forms about an organisation (company registers, supplier and shop sign-ups, surveys of many authors). */
const ofOrganisation =
  /法人|法定代表|注册(?:资|号|地址)|执照|信用代码|网址|传真|企业|机构|商[家户]|店铺|(?:单位|公司)(?:地址|电话|简介|介绍|性质|规模)/;

/** A form that asks for nothing of the candidate's own, and names an organisation or another person: whose address it wants is unknown. */
export function doubtOtherForms(fields: readonly RankedField[]): RankedField[] {
  const seen = fields.filter(({ evidence }) => evidence.visible);
  const isOwn = seen.some(({ ranked: [best] }) => best && best.score >= sureName && !anybody.includes(best.key));
  const labels = seen.map(({ evidence }) => labelOf(evidence));
  if (isOwn || !labels.some((label) => isStranger(label) || ofOrganisation.test(normalizeText(label))))
    return [...fields];
  return fields.map((field) => doubt(field, '这一页说的像是单位或别人'));
}
