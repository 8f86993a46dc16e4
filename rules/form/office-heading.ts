import { normalizeText } from './normalize-label';
import { remember } from './remember';

/** What makes a new record. */
export const entering = '(?:新增|新建|添加|增加|创建|录入)';
/** The same, and what changes an old one. */
const handled = `(?:${entering}|编辑|修改|更改|更新)`;

/**
 * What an officer does to the records of others: 添加成员, 修改学生信息, 新建通知单, or 编辑 alone over a dialog
 * (back offices of some sixty authors, 2012–2025: the labels are those of a sign-up, only the heading tells).
 */
const handling = new RegExp(`^${handled}(\\p{Script=Han}{0,9})$`, 'u');
/** What one does to one's own: 编辑个人资料, 修改基本信息, 新增教育经历, 创建档案, 添加报名. */
const ownObject =
  /个人|本人|我|自己|^(?:您|新?[账帐]|用户名|昵称|基本|基础|考生|考[区点]|报[考名]|申[请报]|应聘|求职|志愿|[简履]历|经历|教育|学[历位习籍]|工作|任职|培训|职[称业]|证[书件]|资格|专业|论文|成果|获奖|技能|语言|联[系络]|通[讯信]|[档资]|信息|头像|照片|密码|手机|邮箱|身份)/;
/** 更新时间, 修改后请保存, 添加附件, 增加一行: lines that explain or that add to a form, no heading of one. */
const aside = /[后前时请可需须并或及与您你]|说明|日期|记录$|日志|附件|文件|图片|材料|一[行条项]|更多|中$/;
/** 考生 is whoever fills in where the heading is 编辑考生信息, somebody else where it is 添加考生 (dialogs of two exam systems, 2019 and 2025). */
const enrolling = new RegExp(`^${entering}(?:新?考生|报考人员?)(?:信息|资料)?$`);
/** 学生管理, 教师信息管理 over the form itself. */
const administered =
  /^(?:学[生员]|教师|老师|讲师|[员职]工|用户|会员|成员|客户|患者|病人|医生|护士|居民|住户|业主|专家|党员|司机|家长|供应商)(?:信息|资料|档案|账号)?管理$/;
/** Whose records an officer keeps; a team signs up with 添加成员. */
export const somebody =
  '(?:学[生员]|教师|老师|讲师|[员职]工|用户|患者|病人|医生|医师|护士|客户|居民|住户|业主|专家|党员)(?:信息|资料)?';
/** 用户添加 (a school's back office, about 2016); 用户信息修改 is what one does to oneself as well. */
const entered = new RegExp(`^${somebody}(?:新增|添加|录入)$`);
/** 住宿信息录入, 入住信息添加 name what is kept of others (a dormitory's office and a home for the old, about 2012 and 2019); 考生信息录入 is one's own. */
const kept = /^(\p{Script=Han}{2,6})(?:信息|资料)(?:新增|新建|添加|录入)$/u;
/** 员工管理 > 添加员工 in one line: a trail tells by its last step (personnel system, about 2015). */
const stepBorder = /\s*[>›»＞]\s*/;
/** 人事系统-修改员工; 编辑 alone beside the name of a site says nothing. */
const titleParts = /\s*[-–—_|｜]\s*/;

/** True for a heading or title over the records of others. */
export const isOffice = remember((text): boolean => {
  const last = text.split(stepBorder).at(-1) ?? '';
  const plain = normalizeText(last);
  return (
    administered.test(plain) ||
    enrolling.test(plain) ||
    entered.test(plain) ||
    isKept(plain) ||
    isHandled(plain, 0) ||
    last.split(titleParts).some((part) => isHandled(normalizeText(part), 2))
  );
});

function isKept(plain: string): boolean {
  const object = kept.exec(plain)?.[1];
  return object !== undefined && !ownObject.test(object) && !/家庭|父母/.test(object);
}

/** `least`: so many characters must say what is added or changed. */
function isHandled(plain: string, least: number): boolean {
  const object = handling.exec(plain)?.[1];
  return object !== undefined && object.length >= least && !ownObject.test(object) && !aside.test(object);
}

/** 老人管理, 员工信息管理 in a trail. */
const managed = /^(\p{Script=Han}{1,6}?)(?:信息|资料|档案)?管理$/u;
/** A step that says what is done and not to whom; 添加/编辑 is two. */
const bareDeed = new RegExp(`^(?:${handled}|详情|查看)$`);

/** True for a trail that ends over the records of others: 老人管理 > 添加/编辑 (a home for the old, about 2019), 首页 > 住户管理. */
export function isOfficeTrail(trail: readonly string[]): boolean {
  const steps = trail.map(normalizeText);
  const last = steps.findLastIndex((step) => !bareDeed.test(step));
  const step = steps[last] ?? '';
  const whose = last < steps.length - 1 ? managed.exec(step)?.[1] : undefined;
  return isOffice(step) || (whose !== undefined && !ownObject.test(whose));
}
