import type { Stage } from './stage';

/**
 * One thing a person reads that speaks for a stage: the stage, where it stands, its weight, the words.
 * `main` first heading · `heading` any heading · `action` a button · `text` anywhere · `brief` anywhere unless the
 * text is a document · `status` a statement about this candidate, not a rule that mentions the word · `path` of the page or frame in front.
 */
export type Signature = readonly [
  stage: Exclude<Stage, 'unknown'>,
  where: 'main' | 'heading' | 'action' | 'text' | 'brief' | 'status' | 'path',
  weight: number,
  words: RegExp,
  unless?: Unless,
];

/** The row says nothing while a status or a button like this stands on the surface. */
export interface Unless {
  status?: RegExp;
  action?: RegExp;
}

const payNow = /(?:立即|去|前往|马上|确认|在线)(?:缴费|支付|付款)|生成订单|^(?:支付|缴费)$/;
const notApproved = /待审核|审核中|等待审核|审核(?:结果|状态)?[：:]?\s?(?:不通过|未通过)|审核(?:不|未)通过/;

/**
 * Over each row: where and when its words were seen; "inferred" where no public source shows the page.
 * Weights: 4 decides alone; paths support; a status outweighs its page's heading; documents outweigh what they mention.
 */
export const signatures: readonly Signature[] = [
  // 查询次数过多，您已被退出登录！ in the score JSON (public code, 2025); the rest inferred from common wording
  [
    'session-lost',
    'status',
    60,
    /(?:登[录陆]|会话|身份|用户)(?:状态|信息|凭证|认证)?(?:已经|已)?(?:失效|过期|超时)|已(?:经|被)?(?:强制)?(?:退出登录|退出系统|下线|踢出)|(?:查询|操作|访问|请求)次数过多|在(?:别处|其他|其它)[^，。]{0,6}登录/,
  ],
  // inferred; weaker than the login page itself, which may say the same
  ['session-lost', 'status', 5, /请(?:您)?(?:先|重新)(?:进行)?(?:扫码)?登[录陆]|(?:您|用户|尚|还)(?:尚|还)?未登[录陆]/],
  // public scraper of the welcome page, 2022–2026
  ['regions', 'path', 6, /^\/sign\/welcome\b/],
  // column head of the region list, process guide 2025
  ['regions', 'text', 3, /机构名称/],
  // prompt on /sign/welcome, process guide 2025
  ['regions', 'text', 3, /请选择考试批次/],
  // inferred from the two-level choice of 辽宁 (copied notice, 2023H2)
  ['regions', 'heading', 5, /选择.{0,6}(?:机构|地区|省市|考试批次)/],
  // 辽宁 notice copied at kokojia 66552, 2023H2
  ['regions', 'brief', 5, /省级机构|市级机构/],
  // public code, 2023–2025; it answers nothing but the login
  ['login', 'path', 20, /^\/sign\/in\b/],
  // inferred
  ['login', 'heading', 4, /登[录陆]$|^(?:考生|用户|扫码|密码|账号|实名|统一)?登[录陆]|登[录陆](?:页|入口)/],
  // login by the 国家网络身份认证 App since 2025H1 (process guide; educity 5460606)
  ['login', 'brief', 3, /国家网络身份认证/],
  // same App, right upper 扫一扫 (educity 5460606, 2025)
  ['login', 'brief', 2, /扫一扫|扫码|二维码/],
  // a.change_login toggles a password form on /sign/in?type=query (public code)
  ['login', 'action', 4, /^(?:扫码|密码|账号|立即)?登\s?[录陆]$/],
  // 立即报名 on the task card, process guide 2024
  ['task', 'action', 5, /^(?:立即|我要|开始|马上)报名/],
  // status on the task card, process guide 2024
  ['task', 'status', 3, /未报名/],
  // 查看政策文件 on the task card, process guide 2024
  ['task', 'action', 3, /政策文件/],
  // lines of the task card, process guide 2024
  ['task', 'brief', 2, /考生报名时间|考试安排时间/],
  // 查看政策文件 opens it (process guide 2024); titles of regional notices
  ['policy', 'main', 18, /(?<!查看)政策文件|(?:报考|报名|考试)政策|(?:通知|公告|简章|公示)$|^关于.+/],
  // inferred
  ['policy', 'path', 2, /policy|zhengce/i],
  // left menu 考生须知, 考试计划, 考试安排, process guide 2024
  ['notice', 'main', 20, /(?:考生|报名|报考|考试|网报)须知|考试(?:计划|安排)(?:表)?$|^考试(?:计划|安排)/],
  // left menu 考生须知; 报考人员诚信考试承诺书 (process guide 2024)
  ['notice', 'heading', 6, /(?:考生|报名|报考)须知|注意事项|承诺书/],
  // left menu 考生报名, process guide 2024
  ['form', 'heading', 4, /考生报名|报名表|(?:填写|填报|完善|修改|录入).{0,6}信息|信息(?:填写|填报|录入|采集)/],
  // groups of the form, process guide 2024
  ['form', 'heading', 2, /^(?:报名地|基本信息|报考信息|在职情况|任职情况|工作情况|教育情况|联系方式)/],
  // buttons 暂存 提交, process guide 2024
  ['form', 'action', 4, /^暂存|保存草稿/],
  // buttons 暂存 提交, process guide 2024
  ['form', 'action', 1, /^(?:提\s?交|保\s?存|下一步|提交(?:报名|审核))$/],
  // 上传考生照片, process guide 2024; 照片验证工具 (51cto 9333349, 2024H1)
  ['photo', 'main', 9, /照片/],
  // 上传考生照片, process guide 2024; the rest inferred
  ['photo', 'action', 4, /(?:选择|上传|重新上传|更换|浏览|保存|确认|重选).{0,2}照片|裁剪/],
  // 照片不是jpg格式 (training sites, 2024–2025); the rest inferred
  ['photo', 'status', 8, /照片(?:上传成功|上传失败|不是jpg格式|格式不|大小不|尺寸不|不符合|不合格)/i],
  // 待审核 (educity 5323101), 审核通过 / 审核不通过 (51cto 9333349, 2024H1)
  [
    'review',
    'status',
    7,
    /待审核|审核中|等待(?:报名)?(?:机构)?审核|审核(?:已|未|不)?通过|审核[：:]?\s?(?:不|未)?通过|退回修改|(?:已|被)(?:退回|驳回)/,
  ],
  // 审核状态 column (51cto 9333349, 2024H1); menu 准考证审核 is taken for 报名审核 (process guide)
  [
    'review',
    'heading',
    5,
    /审核(?:状态|结果|进度|意见|情况|信息|查询)|(?:报名|资格|准考证)审核|报名(?:状态|进度)|我的报名/,
  ],
  // left menu 报名信息, process guide 2024
  ['review', 'heading', 4, /^(?:我的)?报名(?:信息|详情)(?:查看|确认)?$/],
  // 详细信息 → 审核状态 (51cto 9333349, 2024H1)
  ['review', 'brief', 2, /审核状态/],
  // inferred; 缴费确认 (educity 5337109)
  ['payment', 'action', 14, payNow, { status: notApproved }],
  // 缴费状态 (educity 5365032); the value 待缴费 is inferred
  ['payment', 'status', 14, /待缴费|(?:尚)?未缴费|待支付|未支付|缴费未到账/, { status: notApproved }],
  // left menu 网上缴费, process guide 2024
  ['payment', 'heading', 6, /(?:网上|在线|确认)?(?:缴费|支付)|收银台|订单/],
  // inferred
  ['payment', 'brief', 3, /应缴|缴费金额|支付金额|订单(?:编)?号|报名费|考试费/],
  // 支付成功, 已缴费 (educity 5337109, 5365032); 辽宁 审核通过 = 报考成功 (copied notice, 2023H2)
  [
    'done',
    'status',
    16,
    /已(?:经)?缴费|缴费(?:已)?(?:成功|完成)|已(?:经)?支付|支付(?:已)?(?:成功|完成)|(?:报名|报考)(?:已)?(?:成功|完成)/,
    { action: payNow },
  ],
  // menu 打印准考证 (process guide 2024)
  ['ticket', 'main', 18, /准考证(?!审核)/],
  // /shortCut/searchCard (public link lists)
  ['ticket', 'path', 4, /searchCard/i],
  // menu 打印准考证 (process guide 2024)
  ['ticket', 'action', 3, /(?:打印|下载|查看)准考证/],
  // menu 成绩查询 (process guide 2024)
  ['score', 'main', 18, /成绩(?!.*登录)/],
  // /query/score/main and /my/myscore (public code, 2023–2025)
  ['score', 'path', 5, /query\/score|myscore/i],
  // msg 暂无成绩 (public code, 2023)
  ['score', 'brief', 4, /暂无成绩|合格标准|查无成绩|成绩未(?:公布|发布)/],
  // menu 证书查询 (process guide 2024)
  ['certificate', 'main', 18, /证书(?!.*登录)/],
  // query.ruankao.org.cn/certificate (public link lists)
  ['certificate', 'path', 5, /certificate/i],
  // inferred
  ['certificate', 'brief', 3, /证书(?:编号|管理号)/],
  // footer 模拟练习平台 (process guide 2024)
  ['mock', 'main', 18, /模拟(?:练习|考试|作答|系统|平台)|机考模拟/],
  // s=vexam/download/main (study notes)
  ['mock', 'path', 5, /vexam/i],
  // inferred from vexam/download
  ['mock', 'action', 4, /下载.{0,8}模拟|模拟.{0,8}下载/],
];
