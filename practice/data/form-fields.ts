import type { FieldKey } from '../../rules/profile/field-key.ts';

/** How a field is drawn and read: `fixed` is a readonly text the portal filled. */
export type FieldKind = 'fixed' | 'text' | 'date' | 'select' | 'radio' | 'photo';

export interface FormField {
  /** What the field means; never printed on the page. */
  key: FieldKey;
  /** `name` and `id` on the page: invented, pinyin initials as Chinese portals use. */
  name: string;
  kind: FieldKind;
  /** Wording of the form; the second one is the wording of other batches (docs/portal.md §3c). */
  label: string;
  otherLabel?: string;
  placeholder?: string;
  optional?: boolean;
  /** Longest answer the server takes. */
  maxLength?: number;
}

export interface FormGroup {
  title: string;
  /** `id` of the group on the page. */
  id: string;
  fields: readonly FormField[];
}

const date = { kind: 'date', placeholder: 'yyyy-MM-dd' } as const;
const text = { kind: 'text', maxLength: 60 } as const;

/** The groups of 考生报名 in their order (docs/portal.md §3c); the eighth, 承诺, holds the pledge alone. */
export const formGroups: readonly FormGroup[] = [
  {
    title: '报名地',
    id: 'fz_bmd',
    fields: [
      { key: 'region', name: 'bkss', kind: 'fixed', label: '报考省市' },
      { key: 'examArea', name: 'kskq', kind: 'select', label: '考试考区' },
    ],
  },
  {
    title: '基本信息',
    id: 'fz_jbxx',
    fields: [
      { key: 'fullName', name: 'xm', kind: 'fixed', label: '姓名' },
      { key: 'idDocumentType', name: 'zjlx', kind: 'fixed', label: '证件类型' },
      { key: 'idNumber', name: 'zjhm', kind: 'fixed', label: '证件号码', otherLabel: '身份证号' },
      { key: 'gender', name: 'xb', kind: 'radio', label: '性别' },
      { key: 'birthDate', name: 'csrq', kind: 'fixed', label: '出生日期' },
      { key: 'age', name: 'nl', kind: 'fixed', label: '年龄' },
      { key: 'photo', name: 'kszp', kind: 'photo', label: '上传考生照片' },
    ],
  },
  {
    title: '报考信息',
    id: 'fz_bkxx',
    fields: [
      { key: 'level', name: 'bkjb', kind: 'select', label: '报考级别' },
      { key: 'qualification', name: 'bkzg', kind: 'select', label: '报考资格' },
      { key: 'subjects', name: 'bkkm', kind: 'fixed', label: '报考科目' },
      { key: 'currentTitle', name: 'xyzc', kind: 'select', label: '现有职称(资格)' },
      { key: 'titleObtainedOn', name: 'zcsj', ...date, label: '取得职称(资格)时间' },
    ],
  },
  {
    title: '在职情况',
    id: 'fz_zzqk',
    fields: [{ key: 'employmentStatus', name: 'zzqk', kind: 'radio', label: '在职情况', otherLabel: '任职情况' }],
  },
  {
    title: '工作情况',
    id: 'fz_gzqk',
    fields: [
      { key: 'employer', name: 'gzdw', ...text, label: '工作单位' },
      { key: 'workStartedOn', name: 'gzsj', ...date, label: '参加工作时间', otherLabel: '开始时间' },
      { key: 'professionStartedOn', name: 'zysj', ...date, label: '本专业工作时间' },
    ],
  },
  {
    title: '教育情况',
    id: 'fz_jyqk',
    fields: [
      { key: 'school', name: 'byxx', ...text, label: '毕业学校', otherLabel: '所在学校' },
      { key: 'graduatedOn', name: 'bysj', ...date, label: '毕业时间' },
      { key: 'majorRelation', name: 'sxzy', kind: 'radio', label: '所学专业' },
      { key: 'majorName', name: 'zymc', ...text, label: '专业名称' },
      { key: 'education', name: 'zgxl', kind: 'select', label: '在学/已有学历' },
      { key: 'programYears', name: 'xz', kind: 'select', label: '学制' },
      { key: 'degree', name: 'zgxw', kind: 'select', label: '学位' },
    ],
  },
  {
    title: '联系方式',
    id: 'fz_lxfs',
    fields: [
      { key: 'mailingAddress', name: 'txdz', ...text, label: '通讯地址' },
      { key: 'email', name: 'dzyx', ...text, label: 'Email' },
      { key: 'landline', name: 'gddh', kind: 'text', maxLength: 20, label: '固定电话', optional: true },
      { key: 'mobile', name: 'sjhm', kind: 'text', maxLength: 11, label: '手机号码' },
      { key: 'postalCode', name: 'yzbm', kind: 'text', maxLength: 6, label: '邮政编码', placeholder: '请输入邮政编码' },
    ],
  },
];

export const formFields: readonly FormField[] = formGroups.flatMap((group) => group.fields);

/** `name` of the pledge checkbox. */
export const pledgeName = 'cxcn';
/** The words of the pledge (docs/portal.md §3c). */
export const pledgeText = '我已阅读并同意《报考人员诚信考试承诺书》';

/** Name on the page of a field this portal has; tests use it to look up what was sent. */
export function fieldName(key: FieldKey): string {
  const found = formFields.find((field) => field.key === key);
  if (!found) throw new Error(`the practice form has no ${key}`);
  return found.name;
}
