/**
 * Words that say a label or section speaks of somebody or something other than the candidate.
 * Seen on personnel and sign-up forms of many authors, which repeat 姓名 / 性别 / 电话 in such sections.
 */
const otherPeople =
  /紧急|联系人|家庭成员|家属|亲属|父亲|母亲|父母|配偶|爱人|丈夫|妻子|子女|儿子|女儿|监护|家长|担保|推荐人|推荐单位|证明人|介绍人|导师|领队|负责人|经办|法人|法定代表|收件人|收货|代理人|委托|被委托|代办|同行|随行|队员|团队成员|社会关系|班主任|辅导员|面试官|审核人|填表人|监考/;
const otherMatters =
  /第一学历|原学历|起始学历|发票|开票|缴费|付款|支付|银行|开户|账户|登录|注册账号|密码|单位信息|单位联系|企业信息|公司信息|培训机构|教育经历|学习经历|学习简历|工作经历|工作履历|工作简历|主要经历|奖惩|获奖|论文|著作|项目经历|成果|户籍|户口|身份证照|岗位|职位|志愿|查询/;

/** True when a section heading opens a scope that is not the candidate's own data. */
export function isForeignSection(heading: string): boolean {
  return otherPeople.test(heading) || otherMatters.test(heading);
}

/** True when the label itself names another person (父亲姓名, 紧急联系人电话). */
export function isForeignLabel(label: string): boolean {
  return otherPeople.test(label);
}
