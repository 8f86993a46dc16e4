import { describe, expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { matchFields } from '@/rules/form/match-fields';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';

/** How many of a form's fields are sure, told its evidence but for the numbers. */
function countSure(fields: readonly FieldEvidence[]): number {
  return matchFields(fields.map((field, ref) => ({ ...field, ref }))).filter((match) => match.sure).length;
}

/** Sure keys of a form that asks for 姓名, 职称 and 联系电话 under this heading, in a page of this title. */
function sureUnder(heading: string, page = '服务平台'): number {
  const sections = heading ? [heading] : [];
  return countSure(['姓名', '职称', '联系电话'].map((label) => evidenceOf(label, { page, sections })));
}

describe('a heading over the records of others', () => {
  test.each(
    '添加成员 添加考生信息 修改学生信息 编辑教师 新建通知单 添加当事人 添加实有力量 教师管理 学员信息管理 新增 编辑 用户添加 编辑记录信息'.split(
      ' ',
    ),
  )('%s: nothing is filled', (heading) => {
    expect(sureUnder(heading)).toBe(0);
    expect(sureUnder('', heading)).toBe(0);
  });

  test.each(
    '编辑个人资料 修改基本信息 新增报名 创建档案 修改报名信息 编辑考生信息 修改我的信息 修改后请保存 更新时间 添加附件 增加一行 教师信息登记 人事管理 学生信息管理系统 修改记录 用户信息修改'.split(
      ' ',
    ),
  )("%s: the candidate's own", (heading) => {
    expect(sureUnder(heading)).toBe(3);
    expect(sureUnder('', heading)).toBe(3);
  });
});

describe('a trail over the page', () => {
  const sureBehind = (trail: string): number =>
    countSure(['姓名', '职称', '联系电话'].map((label) => evidenceOf(label, { trail: trail.split('>') })));

  test.each(
    '首页>老人管理>添加>编辑 首页>住户资料管理>查看 员工管理>添加员工 系统管理>用户管理 人事管理>新增'.split(' '),
  )('%s: nothing is filled', (trail) => {
    expect(sureBehind(trail)).toBe(0);
  });

  test.each(
    '首页>个人中心>修改个人信息 首页>考试报名>填写报名信息 首页>信息管理>编辑 报名管理>修改 个人信息管理>编辑 职称管理>添加 首页 系统管理>修改资料 编辑'.split(
      ' ',
    ),
  )("%s: the candidate's own", (trail) => {
    expect(sureBehind(trail)).toBe(3);
  });
});

test('a form for the exam may be headed 编辑 or 修改', () => {
  const fields = [evidenceOf('姓名'), evidenceOf('报考资格', { kind: 'select' }), evidenceOf('联系电话')];
  const matches = matchFields(fields.map((field, ref) => ({ ...field, ref, sections: ['修改'] })));
  expect(matches.map((match) => match.sure)).toEqual([true, true, true]);
});

describe('a form that gives rights', () => {
  const rights = [
    evidenceOf('角色', { kind: 'select' }),
    evidenceOf('权限'),
    evidenceOf('排序'),
    evidenceOf('是否启用'),
    evidenceOf('初始密码'),
    evidenceOf('状态', { kind: 'radio', choices: choicesOf('启用', '停用') }),
  ];
  const sureBeside = (right: (typeof rights)[number], page: string): number =>
    countSure([evidenceOf('姓名'), evidenceOf('手机'), right].map((field) => ({ ...field, page })));

  test.each(rights.map((right) => [right.labels[0]?.text, right] as const))('%s: nothing is filled', (_, right) => {
    expect(sureBeside(right, '系统设置')).toBe(0);
  });

  test.each<[string, number]>([
    ['姓名 学号 班级 操作', 0],
    ['序号 账号 手机 状态 操作', 0],
    ['姓名 关系 联系电话 操作', 2],
    ['考试名称 报名时间 姓名 操作', 2],
    ['起止时间 学校 专业 操作', 2],
    ['姓名 部门', 2],
  ])('beside a list headed %s: %s filled', (head, filled) => {
    const fields = ['姓名', '手机'].map((label) => evidenceOf(label, { lists: [head] }));
    expect(countSure(fields)).toBe(filled);
    expect(countSure(fields.map((field) => ({ ...field, page: '竞赛报名' })))).toBe(2);
  });

  test('whoever registers may choose a role', () => {
    expect(rights.map((right) => sureBeside(right, '新用户注册'))).toEqual([2, 2, 2, 2, 2, 2]);
  });
});

test.each<[string, number]>([
  ['添加医生', 0],
  ['新增学生信息', 0],
  ['保存用户信息', 2],
  ['修改学生信息', 2],
  ['添加成员', 2],
])('a form with the button %s: %s filled', (word, filled) => {
  expect(countSure(['姓名', '手机'].map((label) => evidenceOf(label, { actions: [word] })))).toBe(filled);
});
