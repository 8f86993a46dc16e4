import { isSignUp } from './foreign';
import { normalizeLabel, normalizeText } from './normalize-label';
import { entering, isOffice, isOfficeTrail, somebody } from './office-heading';
import { labelOf, type RankedField } from './other-people';

/** 添加医生 on a button of the form itself, where no heading says so (an admin page of a clinic, about 2020); 保存用户信息 ends one's own as well. */
const adding = new RegExp(`^${entering}${somebody}$`);
/** Who fills in for himself is given no role, no rights and no place in a list. */
const officeLabel =
  /^(?:用户|系统|所属|拥有|分配)?角色$|^(?:数据|用户|操作)?权限$|^(?:显示)?(?:排序|顺序)号?$|^(?:账[号户]|帐号|用户)状态$|^是否(?:启用|禁用|停用|管理员)$|^(?:初始|默认)(?:密码|口令)$/;
/** 案件录入人, 办案民警: a record names who keeps it (a campus guard's and a police station's, 2016–2018). */
const keeper = /^(?:案件|信息|数据)?(?:录入|建档|采集|办案)(?:人|民警|医生)/;
/** 用户姓名, 用户身份证号, 用户手机号: who is 用户 throughout is somebody else's (a letting office, about 2018); one's own registration says so. */
const ofUser = /^用户(?:真实)?(?:姓名|身份证|手机|电话|联系电话|性别|年龄|地址|住址)/;
const usersAtLeast = 3;
const switched = /^(?:启用|停用|禁用|冻结)$/;
/** A list of people with something to press for each; the family of a candidate is told by its relation to him. */
const people = /^(?=.*(?:姓名|用户名|[学工]号|账号))(?=.*操作)(?!.*(?:关系|称谓|考试|报[名考]|准考证|作者|成果))/;
const registering = /注册|报名|报考|申请|应聘/;

/** True where the page, its trail, a heading over the field, its dialog or a button says that an officer keeps records of others here. */
export function isOfficers({ evidence: { page = '', trail = [], sections, actions = [] } }: RankedField): boolean {
  return (
    [page, ...sections].some((text) => isOffice(text)) ||
    isOfficeTrail(trail) ||
    actions.some((word) => adding.test(word))
  );
}

/** A form that gives somebody a role or switches him off, or stands beside a list of people; whoever registers may choose a role as well. */
export function keepsOthers(fields: readonly RankedField[]): boolean {
  const said = fields.flatMap(({ evidence: { page = '', sections, actions = [] } }) => [page, ...sections, ...actions]);
  if (said.some((text) => registering.test(text) || isSignUp(text))) return false;
  const labels = fields.map(({ evidence }) => normalizeText(labelOf(evidence)));
  if (labels.some((label) => keeper.test(label))) return true;
  if (labels.filter((label) => ofUser.test(label)).length >= usersAtLeast) return true;
  return fields.some(
    ({ evidence }) =>
      officeLabel.test(normalizeLabel(labelOf(evidence)).core) ||
      evidence.choices.some(({ text }) => switched.test(text.trim())) ||
      evidence.lists?.some((line) => people.test(line)),
  );
}
