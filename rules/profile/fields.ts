import { catalogue, levelNames } from '@/rules/exam/catalogue';
import { regions } from '@/rules/exam/regions';
import { type FieldKey, type FieldValues, fieldKeys } from './field-key';
import { educations, ethnicities, idDocumentTypes, politicalStatuses, titles } from './options';
import { parseLevel } from './parse-level';

/** Heading of a part of the registration form. */
export type GroupName = (typeof groupNames)[number];

/** `option`: pick or type freely; `derived`: follows from other fields; `file`: never kept in a profile. */
export type InputKind = 'text' | 'date' | 'option' | 'derived' | 'file';

export interface Field {
  /** The portal's wording. */
  label: string;
  group: GroupName;
  input: InputKind;
  /** Room to type, with some to spare: a pasted number with spaces must not be cut. */
  maxLength: number;
  options?: readonly string[];
  hint?: string;
}

const groupNames = ['报名地', '基本信息', '报考信息', '在职情况', '工作情况', '教育情况', '联系方式', '照片'] as const;

const dateLength = 10;

// Labels, order and examples: the registration form as printed in the 2024 process guide.
export const fields: Readonly<Record<FieldKey, Field>> = {
  region: {
    label: '报考省市',
    group: '报名地',
    input: 'option',
    maxLength: 20,
    options: regions.map(({ name }) => name),
    hint: '与报名平台首页的机构名称一致，如 辽宁、大连。',
  },
  examArea: {
    label: '考试考区',
    group: '报名地',
    input: 'text',
    maxLength: 40,
    hint: '网页上先选考区，才能选报考级别。',
  },

  fullName: { label: '姓名', group: '基本信息', input: 'text', maxLength: 40 },
  namePinyin: { label: '姓名拼音', group: '基本信息', input: 'text', maxLength: 80, hint: '部分地区才有这一项。' },
  idDocumentType: { label: '证件类型', group: '基本信息', input: 'option', maxLength: 30, options: idDocumentTypes },
  idNumber: { label: '证件号码', group: '基本信息', input: 'text', maxLength: 30 },
  gender: { label: '性别', group: '基本信息', input: 'option', maxLength: 4, options: ['男', '女'] },
  birthDate: { label: '出生日期', group: '基本信息', input: 'date', maxLength: dateLength },
  age: { label: '年龄', group: '基本信息', input: 'derived', maxLength: 3, hint: '按出生日期计算。' },
  ethnicity: { label: '民族', group: '基本信息', input: 'option', maxLength: 20, options: ethnicities },
  politicalStatus: { label: '政治面貌', group: '基本信息', input: 'option', maxLength: 20, options: politicalStatuses },
  nativePlace: { label: '籍贯', group: '基本信息', input: 'text', maxLength: 40 },

  level: {
    label: '报考级别',
    group: '报考信息',
    input: 'option',
    maxLength: 10,
    options: Object.values(levelNames),
  },
  qualification: {
    label: '报考资格',
    group: '报考信息',
    input: 'option',
    maxLength: 30,
    hint: '每批次开考的资格不同，以网页上的为准。',
  },
  subjects: {
    label: '报考科目',
    group: '报考信息',
    input: 'derived',
    maxLength: 60,
    hint: '选好报考资格后，网页自动列出。',
  },
  currentTitle: {
    label: '现有职称(资格)',
    group: '报考信息',
    input: 'option',
    maxLength: 40,
    options: titles,
    hint: '没有职称填“无”。',
  },
  titleObtainedOn: { label: '取得职称(资格)时间', group: '报考信息', input: 'date', maxLength: dateLength },

  employmentStatus: {
    label: '在职情况',
    group: '在职情况',
    input: 'option',
    maxLength: 10,
    options: ['在职', '在校'],
    hint: '暂无工作选“在职”，工作单位填“无”。',
  },
  employer: {
    label: '工作单位',
    group: '工作情况',
    input: 'text',
    maxLength: 100,
    hint: '与证件、证明上的全称一致；没有填“无”。',
  },
  workStartedOn: { label: '参加工作时间', group: '工作情况', input: 'date', maxLength: dateLength },
  professionStartedOn: {
    label: '本专业工作时间',
    group: '工作情况',
    input: 'date',
    maxLength: dateLength,
    hint: '从事本专业的起始日期，可与参加工作时间相同。',
  },

  school: { label: '毕业学校', group: '教育情况', input: 'text', maxLength: 80, hint: '在校生填所在学校。' },
  graduatedOn: {
    label: '毕业时间',
    group: '教育情况',
    input: 'date',
    maxLength: dateLength,
    hint: '在校生填预计毕业时间。',
  },
  majorRelation: {
    label: '所学专业',
    group: '教育情况',
    input: 'option',
    maxLength: 20,
    options: ['相同', '相近', '其它'],
    hint: '与报考专业相比。',
  },
  majorName: { label: '专业名称', group: '教育情况', input: 'text', maxLength: 60, hint: '没有填“无”。' },
  education: { label: '在学/已有学历', group: '教育情况', input: 'option', maxLength: 20, options: educations },
  programYears: { label: '学制', group: '教育情况', input: 'text', maxLength: 4, hint: '年数，如 3、4。' },
  degree: {
    label: '学位',
    group: '教育情况',
    input: 'option',
    maxLength: 20,
    options: ['无', '学士', '硕士', '博士'],
    hint: '没有填“无”。',
  },

  mailingAddress: { label: '通讯地址', group: '联系方式', input: 'text', maxLength: 150 },
  email: { label: 'Email', group: '联系方式', input: 'text', maxLength: 100 },
  landline: {
    label: '固定电话',
    group: '联系方式',
    input: 'text',
    maxLength: 20,
    hint: '带区号，如 010-12345678；没有可填手机号码。',
  },
  mobile: { label: '手机号码', group: '联系方式', input: 'text', maxLength: 20 },
  postalCode: { label: '邮政编码', group: '联系方式', input: 'text', maxLength: 12 },

  photo: {
    label: '考生照片',
    group: '照片',
    input: 'file',
    maxLength: 100,
    hint: '在“照片”页检查，可以存入档案；上传要在网页上自己选文件。',
  },
};

/** The form's parts in its order, each with its fields in their order. */
export const groups: readonly { name: GroupName; keys: readonly FieldKey[] }[] = groupNames.map((name) => ({
  name,
  keys: fieldKeys.filter((key) => fields[key].group === name),
}));

/** Words to offer for a field; the qualifications follow the chosen level. Never a closed list. */
export function suggestOptions(key: FieldKey, values: FieldValues): readonly string[] {
  if (key !== 'qualification') return fields[key].options ?? [];
  const level = parseLevel(values.level);
  return catalogue.filter((qualification) => !level || qualification.level === level).map(({ name }) => name);
}

/** Whether the form asks for the field at all, given the other answers (form, 2024). */
export function isApplicable(key: FieldKey, values: FieldValues): boolean {
  if (fields[key].group === '工作情况') return values.employmentStatus !== '在校';
  if (key === 'titleObtainedOn') return values.currentTitle !== '无';
  return true;
}
