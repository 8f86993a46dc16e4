import type { FieldKey } from '@/rules/profile/field-key';
import { normalizeText } from './normalize-label';
import { remember } from './remember';

/**
 * Words that say a label or section speaks of somebody or something other than the candidate.
 * Seen on personnel and sign-up forms of many authors, which repeat 姓名 / 性别 / 电话 in such sections.
 */
const otherPeople =
  /紧急|应急联|联[系络]人|家庭主?要?成员|家庭情况|家庭关系|家属|亲属|父亲|母亲|父母|配偶|爱人|丈夫|妻子|子女|儿子|女儿|监护|家长|担保|推荐人|证明人|介绍人|收件|寄件|收货|社会关系|代理人|受托人|委托人|委托代理|代办|同行|随行|法人|法定代表|成员[一二三四五\d]|乘客|旅客|入住人|就诊|患者|孩子|儿童|宝宝|房东|租客|访客|被访|来访|投保|被保|受益人|车主|司机|驾驶[人员]|[客租]人|新生儿|[原被]告|(?:救助|帮扶|资助|服务|慰问)对象|顾客|客户(?![经端服])|承租|借款人|债[务权]人|[业户]主/;
/** These also stand in the title of a candidate's own form (辅导员招聘报名表), so they count for parts of a page only. */
const otherRoles =
  /评委|裁判|人选|候选人|指导(?:教师|老师)|讲师(?=姓名|信息|资料|电话|手机)|教练|带队|推荐(?:单位|专家)|导师|领队|负责人|经办|队员|团队|班主任|辅导员|面试官|审核人|填表人|填报人|监考|[校院]长/;
/** A part about somebody by what he does (承租人信息, 举报人, 甲方), unless that is signing up. */
const otherParty =
  /.(?<!本|个|他|报[名考]|申[请报]|应聘|求职|参[赛考]|登记|注册|持证|当事)人(?:(?:的?基本)?(?:信息|资料|情况))?$|^[甲乙丙]方/;
const otherMatters =
  /第一学历|原学历|起始学历|发票|开票|缴费|付款|支付|银行|开户|培训机构|奖惩|获奖|论文|著作|项目经历|项目信息|成果|身份证照|岗位|职位|上一?[家份个]|[原前](?:工作)?单位|(?:实习|实践|见习)单位|志愿(?!者|服务)|商[家户]|店[铺主]|门店/;
/** Pages that ask for a name or a telephone number for other ends than signing up, whatever else their title says. */
const otherEnds =
  /问卷|抽奖|(?<![高初其集])中奖|[领兑]奖|满意度|留言|反馈|投诉|访客|来[访宾]|(?:改|找回|重[置设]|忘记)密码|发布$|^(?:家庭成员|紧急联系人|监护人|家[长属]|亲属|联系人|借款人|[担被]保人|患者|业主|当事人)(?:的?(?:基本)?(?:信息|情况|资料|档案))?(?:登记|填写|录入|管理|维护|采集|认证)?表?$|^(?:新增|新建|添加|编辑|修改|管理)(?:收货|常用|我的)?地址$|^(?:收货|我的|常用|配送)地址(?:管理|列表|信息|簿)?$/;
/** The same, unless the title speaks of signing up as well. */
const otherPurposes =
  /调研|投票|开票|发票|订单|[订团]购|收货|寄件|快递|挂号|就诊|问诊|预约|(?:校长|局长|市长|书记)信箱|在线咨询|开户|贷款|信用卡|购票|订票|旅客|入住|充值|捐款|捐赠|购物车|结算|[订点]餐|兑换|送货|投保|保单|理赔|祈福|供[灯奉]|转介|推介|慰问|走访|帮扶|随访|报修|成绩$|(?:成绩|录取|准考证|证书).{0,2}查询|^客户|^(?:新增|添加|编辑|修改|新建|创建|录入)(?:客户|亲属|家[属庭]|紧急|联系|监护|单位|公司|企业|供应商|商[家户])|^(?:新增|添加|新建)(?:学[生员]|[员职]工|教师|老师|用户|会员|患者|[业户]主|居民|人选)|列表$|居民健康|病历|老年人|评估$/;
const ownTitle = /报名|报考|招聘|招贤|应聘|求职|申报|职称|登记表|采集表|履历|简历|入职|考生|资格/;
const ownPurpose = /表$|系统|平台|报名|招聘|应聘|考试|考生|申请|申报|登记|采集|注册|录入|入口|通知|公告/;

const history =
  /(?:学习|教育|工作|任职|从业|培训|实习|实践|主要|社会).{0,4}(?:经历|履历|经验)|(?:学习|工作|主要)简历|^(?:经历|履历)/;
const employerSection = /单位信息|单位情况|单位资料|企业信息|公司信息|单位联系/;
const residence = /户籍|户口/;
const employerKeys: readonly FieldKey[] = [
  'employer',
  'employmentStatus',
  'workStartedOn',
  'professionStartedOn',
  'currentTitle',
  'titleObtainedOn',
];
const residenceKeys: readonly FieldKey[] = ['mailingAddress', 'postalCode', 'region', 'examArea'];

/** True when a section heading opens a scope that is not the candidate's own data. */
export const isForeignSection = remember((heading) => {
  const plain = normalizeText(heading);
  if (otherPeople.test(plain) || otherParty.test(plain)) return true;
  return !ownPurpose.test(plain) && (otherRoles.test(plain) || otherMatters.test(plain));
});

/** True when the label itself names another person (父亲姓名, 紧急联系人电话). */
export const isForeignLabel = remember((label) => {
  const plain = normalizeText(label);
  return otherPeople.test(plain) || otherRoles.test(plain);
});

/** A section that speaks of the employer or the registered residence keeps some keys and shuts out others; a history is a guess. */
export function judgeSection(heading: string, key: FieldKey): 'own' | 'foreign' | 'history' {
  const plain = normalizeText(heading);
  if (employerSection.test(plain) && !employerKeys.includes(key)) return 'foreign';
  if (residence.test(plain) && residenceKeys.includes(key)) return 'foreign';
  return history.test(plain) && !ownPurpose.test(plain) ? 'history' : 'own';
}

/** True for a page or section made for something else: a survey, an order, an invoice, an appointment, a message. */
export const hasOtherPurpose = remember((title) => {
  const plain = normalizeText(title);
  return otherEnds.test(plain) || (otherPurposes.test(plain) && !ownTitle.test(plain));
});

/** True for a title that speaks of signing up, applying or registering oneself. */
export const isSignUp = remember((title) => ownTitle.test(normalizeText(title)));

const otherActions =
  /^(?:确[定认]?注销|确[定认]删除|登录|登陆|立即登录|快捷登录|安全登录|查询|查找|搜索|检索|筛选|导出|提交订单|去?支付|立即支付|去?结算|立即下单|下单|购买|立即购买|开票|申请开票|确认预约|预约|立即预约|挂号|提交问卷|提交留言|发送(?!.*(?:验证码|校验码|短信))|发送留言|发表|投票|提交反馈|打印|下载|login|signin|search|query)/i;
/** 去支付, 确认付款; signing up may end with paying as well. */
const paying = /^(?!.*(?:报名|报考|注册|申请|缴费)).*(?:支付|付款|结算)$/;
const ownActions =
  /提交(?!订单|问卷|留言|反馈)|保存|暂存|下一步|确定|确认(?!预约|订单|支付)|完成|报名|报考|注册(?!$)|^注册|申请(?!开票)|submit|save|next|register|继续/i;

/** 发送 sends a message, and under 招贤纳士 what one applies with (a company's page for applicants, about 2014). */
const sending = /^发送$/;

/** True when the form around a control offers to search, to log in or to buy, and nothing that would send an application. */
export function actsOtherwise(actions: readonly string[], page: string): boolean {
  const isOther = (word: string): boolean =>
    (otherActions.test(word) && !(sending.test(normalizeText(word)) && isSignUp(page))) || paying.test(word);
  return actions.some(isOther) && !actions.some((word) => !isOther(word) && ownActions.test(word));
}
