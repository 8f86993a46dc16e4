import { expect, test } from 'vitest';
import { findNamed, hasName, isKnownName, namedKeys } from '@/rules/form/alias-index';
import { type FieldKey, fieldKeys } from '@/rules/profile/field-key';
import { evidenceOf } from '../../samples/evidence-of';

test('names stand in the order of the form', () => {
  expect(namedKeys).toEqual(fieldKeys);
});

const box = evidenceOf('');

/** Look like a name and ask for something else. */
const lookAlikes = `单位地址 单位电话 单位性质 单位代码 单位邮编 单位负责人 公司地址 学校地址 学校代码 学校所在地 中学 第一学历
  第一学历毕业院校 申报职称 拟申报职称 职称级别 职称证书编号 聘任时间 学历证书编号 学位证书编号 毕业证书编号 学历取得时间 学位取得时间
  考试时间 报名时间 报名号 考点 准考证号 学号 工号 职务 部门 专业方向 研究方向 第二学位 辅修专业 专业工作年限 从事专业年限 入学时间
  入职时间 工作年限 办公电话 传真 户籍地址 户口所在地 身份证地址 身份证有效期 证件有效期 银行卡号 用户名 昵称 曾用名 英文名 资格证书
  资格条件 证书取得时间 区号 电话分机 邮箱验证码 手机验证码 时间 日期 名称 出生 出生地 政治 报考岗位 身份证照片`;

test.each(lookAlikes.split(/\s+/))('%s names no field', (text) => {
  expect(isKnownName(text)).toBe(false);
});

test.each<[string, FieldKey, number]>([
  ['现工作单位全称', 'employer', 1],
  ['单位', 'employer', 0.9],
  ['最高学历毕业院校', 'school', 1],
  ['院校', 'school', 0.9],
  ['现任专业技术职务', 'currentTitle', 1],
  ['取得现有职称的时间', 'titleObtainedOn', 1],
  ['取得时间', 'titleObtainedOn', 0.62],
  ['居民身份证号码', 'idNumber', 1],
  ['护照号码', 'idNumber', 0.9],
  ['家庭详细住址', 'mailingAddress', 0.88],
  ['家庭电话', 'landline', 0.62],
  ['级别', 'level', 0.62],
  ['在读/毕业院校', 'school', 1],
  ['手机/联系电话', 'mobile', 1],
])('%s names %s with share %d', (text, key, share) => {
  expect(findNamed(text, box, '')).toContainEqual(expect.objectContaining({ key, share }));
});

test.each([
  ['毕业院校（第一学历）'],
  ['职称（级别）'],
  ['姓名（拼音缩写）'],
  ['工作单位（地址）'],
  ['联系电话（办公）'],
])('the hint of %s rules the name out', (text) => {
  expect(findNamed(text, box, '')).toEqual([]);
});

test.each<[string, FieldKey, boolean]>([
  ['graduatedOn', 'graduatedOn', true],
  ['user.idCardNo', 'idNumber', true],
  ['user_sfzh', 'idNumber', true],
  ['person[birthday]', 'birthDate', true],
  ['company', 'employer', true],
  ['companyAddress', 'mailingAddress', false],
  ['id', 'idNumber', false],
])('a control named %s speaks of %s: %s', (name, key, known) => {
  expect(hasName(key, { ...box, name })).toBe(known);
});
