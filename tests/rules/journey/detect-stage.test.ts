import { describe, expect, test } from 'vitest';
import { detectStage } from '@/rules/journey/detect-stage';
import type { PageFacts } from '@/rules/journey/page-facts';
import type { Stage } from '@/rules/journey/stage';
import { cpuTime } from '../../samples/cpu-time';

const blank: PageFacts = {
  host: 'bm.ruankao.org.cn',
  path: '/x/y',
  surface: 'page',
  documentTitle: '全国计算机技术与软件专业技术资格（水平）考试网上报名平台',
  headings: [],
  actions: [],
  text: '',
  regionRows: 0,
  controls: 0,
  fileInputs: 0,
  recognisedFields: 0,
};

const menu = '考生须知 考试计划 考生报名 报名信息 网上缴费 打印准考证 考试安排 成绩查询 证书查询 单独划线申请 返回首页';
const footer = ['准考证打印', '成绩查询', '证书查询', '2010上半年以前的证书', '模拟练习平台'];
const pledge =
  '我已阅读并同意《报考人员诚信考试承诺书》。提交后由报名机构审核，审核通过后方可缴费，审核不通过的可在报名截止前修改。';
const formLabels =
  '报名地 报考省市 考试考区 请选择 基本信息 姓名 证件类型 证件号码 性别 出生日期 报考信息 报考级别 报考资格 报考科目 现有职称(资格) 取得职称(资格)时间 在职情况 工作单位 教育情况 毕业学校 毕业时间 所学专业 学历 学位 联系方式 通讯地址 Email 固定电话 手机号码 邮政编码';
const noticeText =
  '考生须知 一、报名时间以各地公布为准。二、网上缴费：审核通过后须在规定时间内缴费，缴费成功即为报名成功，已缴费的考生不予退费，不得更改考点。缴费后请核对缴费状态，未缴费视为放弃。三、打印准考证：考前一周登录平台打印准考证，准考证丢失可重新打印准考证。四、成绩查询：考后一个半月左右查询成绩。五、如长时间未操作，登录超时，请重新登录。';
const longNotice = `${noticeText}${'各考区报考人员应当按照属地管理要求报名，缴费后打印准考证，准考证信息有误请联系考区。'.repeat(30)}`;

type Row = [name: string, stage: Stage, facts: Partial<PageFacts>];

const places: Row[] = [
  ['official site, any page', 'home', { host: 'www.ruankao.org.cn', path: '/', text: '网上报名 成绩查询 证书查询' }],
  [
    'official site, an article about payment',
    'home',
    { host: 'www.ruankao.org.cn', path: '/article/content/1.html', headings: ['网上缴费说明'], text: '已缴费' },
  ],
  [
    'region list with footer links',
    'regions',
    {
      path: '/sign/welcome',
      regionRows: 35,
      controls: 1,
      actions: ['进入', '进入', '进入', ...footer],
      text: `请选择考试批次： 2026年下半年软考 机构名称 报名时间 缴费时间 入口 北京 2026-09-11 00:00 ~ 2026-09-17 23:59 进入 ${footer.join(' | ')}`,
    },
  ],
  [
    'region list with two stray footer links and another path',
    'regions',
    { path: '/', regionRows: 3, actions: ['进入', '打印准考证', '成绩查询'], text: '机构名称 报名有效时间 入口' },
  ],
  ['region list before its rows arrive', 'regions', { path: '/sign/welcome', text: '请选择考试批次：' }],
  [
    'region list whose rows the reader missed',
    'regions',
    { actions: ['进入'], text: `报考地 报名起止 操作 ${'某地 待定 进入 '.repeat(35)}` },
  ],
  [
    'two-level choice of 辽宁',
    'regions',
    { surface: 'layer', headings: ['选择报名机构'], controls: 2, text: '省级机构 辽宁 市级机构 请选择 确定' },
  ],
];

const loginPages: Row[] = [
  [
    'sign-in page with the App code',
    'login',
    {
      path: '/sign/in',
      headings: ['考生登录'],
      text: '请使用国家网络身份认证App扫一扫登录 二维码已失效，请点击刷新 首次使用请先申领网号',
    },
  ],
  [
    'sign-in page that asks to sign in again',
    'login',
    { path: '/sign/in', headings: ['扫码登录'], text: '国家网络身份认证 请重新登录', actions: ['刷新'] },
  ],
  [
    'password form for the score query',
    'login',
    {
      path: '/sign/in',
      headings: ['成绩查询登录'],
      controls: 2,
      recognisedFields: 1,
      actions: ['登 录', '扫码登录'],
      text: '请输入证件号码 请输入密码 登 录',
    },
  ],
  ['sign-in page, unknown path, no heading', 'login', { path: '/a', text: '国家网络身份认证App 请扫码', actions: [] }],
  ['sign-in layer', 'login', { surface: 'layer', headings: ['登录'], controls: 2, actions: ['登录'], text: '登录' }],
];

const taskPages: Row[] = [
  [
    'task card',
    'task',
    {
      path: '/stu/index',
      headings: ['2026年下半年软考'],
      actions: ['查看政策文件', '立即报名'],
      text: '2026年下半年软考 未报名 考生报名时间: 2026-08-14 09:00 至 2026-09-18 17:00 考试安排时间: 具体考试时间以准考证为准 查看政策文件 立即报名',
    },
  ],
  [
    'task card under a menu that leaked',
    'task',
    {
      actions: [...menu.split(' '), '查看政策文件', '立即报名'],
      headings: ['考生报名'],
      text: `${menu} 未报名 立即报名`,
    },
  ],
  ['task card not yet open', 'task', { actions: ['查看政策文件'], text: '未报名 考生报名时间: 未定 查看政策文件' }],
  [
    'task card of someone under review',
    'review',
    {
      actions: ['查看政策文件', '查看报名信息'],
      text: '2026年下半年软考 待审核 考生报名时间: 2026-08-14 至 2026-09-18',
    },
  ],
  [
    'task card of someone who paid',
    'done',
    { actions: ['查看政策文件'], text: '2026年下半年软考 审核通过 已缴费 考生报名时间: 2026-08-14 至 2026-09-18' },
  ],
];

const documents: Row[] = [
  ['empty policy page', 'policy', { actions: ['返回'], text: '返回' }],
  ['empty policy page under a menu', 'policy', { actions: [...menu.split(' '), '返回'], text: `${menu} 返回` }],
  [
    'empty policy page with the head of the site',
    'policy',
    {
      actions: ['软考', '退出', '返回'],
      text: '软考全国计算机技术与软件专业技术资格（水平）考试网上报名平台 李练习 退出 当前考区：大连 李练习，你好！ 返回',
    },
  ],
  ['empty policy layer', 'policy', { surface: 'layer', headings: ['政策文件'], text: '' }],
  [
    'regional circular',
    'policy',
    {
      headings: ['关于2026年下半年计算机软件资格考试报名工作的通知', '一、报名', '二、缴费', '三、打印准考证'],
      actions: ['返回'],
      text: longNotice,
    },
  ],
  ['policy text without any heading', 'policy', { actions: ['返回'], text: longNotice.slice(4) }],
  ['a broken page with only 返回', 'unknown', { actions: ['返回'], text: '系统繁忙，请稍后再试 返回' }],
  ['candidate notice that mentions everything', 'notice', { headings: ['考生须知'], text: noticeText }],
  ['long candidate notice', 'notice', { headings: ['考生须知'], text: longNotice, actions: ['我已阅读，立即报名'] }],
  ['candidate notice named only by its first words', 'notice', { text: noticeText }],
  [
    'candidate notice with section headings',
    'notice',
    { headings: ['考生须知', '一、考生报名', '二、网上缴费', '三、准考证打印', '四、成绩查询'], text: noticeText },
  ],
  ['notice beside a breadcrumb', 'notice', { headings: ['首页 > 考生须知'], text: `${menu} ${noticeText}` }],
  [
    'exam plan',
    'notice',
    { headings: ['考试计划'], text: '考试计划 11月7日 系统分析师 综合知识 案例分析 论文 成绩 证书' },
  ],
  ['exam schedule', 'notice', { headings: ['2026年下半年考试安排'], text: '考试时间 准考证号 考点 以准考证为准' }],
  ['exam plan, empty', 'notice', { headings: ['考试安排'], text: '考试安排 返回', actions: ['返回'] }],
  [
    'pledge in a layer',
    'notice',
    { surface: 'layer', headings: ['报考人员诚信考试承诺书'], text: '本人承诺所填信息真实，如有虚假，取消成绩。' },
  ],
];

const forms: Row[] = [
  [
    'form',
    'form',
    {
      headings: ['考生报名', '报名地', '基本信息', '报考信息'],
      controls: 30,
      fileInputs: 1,
      recognisedFields: 27,
      actions: ['上传照片', '暂存', '提交'],
      text: `${formLabels} ${pledge} 上传考生照片`,
    },
  ],
  [
    'form whose pledge and tips mention review and payment',
    'form',
    {
      headings: ['报名须知', '报名信息'],
      controls: 12,
      recognisedFields: 9,
      actions: ['保存'],
      text: `${pledge} 待审核 已缴费 ${formLabels}`,
    },
  ],
  [
    'form sent back for correction',
    'form',
    {
      headings: ['修改报名信息'],
      controls: 28,
      recognisedFields: 24,
      text: `审核状态：审核不通过 原因：照片不合格 ${formLabels}`,
      actions: ['提交'],
    },
  ],
  [
    'form in a frame, no heading',
    'form',
    { surface: 'frame', controls: 26, recognisedFields: 20, text: formLabels, actions: ['提交'] },
  ],
  [
    'form page beneath a step bar',
    'form',
    {
      controls: 8,
      recognisedFields: 6,
      text: `1 阅读须知 2 填写信息 3 上传照片 4 提交审核 5 缴费 6 完成 ${formLabels}`,
      actions: ['下一步'],
    },
  ],
  [
    'one step of a longer form',
    'form',
    {
      headings: ['教育情况'],
      controls: 4,
      recognisedFields: 4,
      text: '毕业学校 毕业时间 学历 学位',
      actions: ['暂存', '下一步'],
    },
  ],
  [
    'form with foreign labels',
    'form',
    { headings: ['填写报考信息'], controls: 14, recognisedFields: 2, text: '考区 级别 资格', actions: ['提交'] },
  ],
  [
    'confirmation before submitting',
    'form',
    { surface: 'layer', headings: ['提示'], text: '确定提交报名信息吗？提交后将进入审核。', actions: ['确定', '取消'] },
  ],
  ['registration of an account', 'unknown', { controls: 6, recognisedFields: 2, text: '用户名 手机号码 验证码' }],
];

const photos: Row[] = [
  [
    'upload page',
    'photo',
    {
      headings: ['上传照片'],
      fileInputs: 1,
      controls: 1,
      text: '请上传经照片处理工具处理后的照片',
      actions: ['选择文件', '上传'],
    },
  ],
  [
    'upload dialog over the form',
    'photo',
    {
      surface: 'layer',
      headings: ['上传考生照片'],
      fileInputs: 1,
      controls: 1,
      recognisedFields: 1,
      text: '上传考生照片 选择照片',
    },
  ],
  [
    'upload frame without a heading',
    'photo',
    { surface: 'frame', fileInputs: 1, controls: 1, recognisedFields: 1, text: '照片 浏览… 上传', actions: ['上传'] },
  ],
  [
    'upload page with a hidden input',
    'photo',
    { headings: ['考生照片'], text: '照片要求 白底 JPG', actions: ['选择照片'] },
  ],
  ['upload refused', 'photo', { surface: 'layer', headings: ['信息'], text: '照片不是JPG格式', actions: ['确定'] }],
  [
    'upload page whose tips mention review',
    'photo',
    {
      headings: ['上传照片'],
      fileInputs: 1,
      controls: 1,
      text: '照片不合格将导致审核不通过。待审核期间不能更换照片。',
    },
  ],
  [
    'upload of proofs, not of a photo',
    'unknown',
    { headings: ['上传审核材料'], fileInputs: 2, controls: 2, text: '上传审核材料 居住证 社保证明', actions: ['上传'] },
  ],
];

const statuses: Row[] = [
  ['waiting for review', 'review', { headings: ['报名信息'], text: '审核状态：待审核 请耐心等待', actions: ['返回'] }],
  [
    'refused with a reason',
    'review',
    { headings: ['审核状态'], text: '审核状态 审核不通过 原因 考区选择错误 请于报名截止前修改', actions: ['修改'] },
  ],
  [
    'approved where payment is not said',
    'review',
    { headings: ['报名信息'], text: '审核状态：审核通过 审核通过即为报考成功', actions: ['打印报名表'] },
  ],
  ['review table with payment to come', 'review', { text: '审核状态 缴费状态 待审核 未缴费', headings: ['我的报名'] }],
  [
    'refused, with the rule on payment below',
    'review',
    {
      headings: ['审核结果'],
      text: '审核不通过：照片不清晰。审核通过后方可缴费，缴费成功后不予退费。',
      actions: ['去修改'],
    },
  ],
  ['submitted, in a layer', 'review', { surface: 'layer', headings: ['提示'], text: '提交成功，请等待审核！' }],
  [
    'saved answers without a status',
    'review',
    { headings: ['报名信息'], text: `${formLabels} 与报考专业不同`, actions: ['返回'] },
  ],
  ['approved and said to be done (辽宁)', 'done', { headings: ['报名信息'], text: '审核状态：审核通过 您已报考成功' }],
  ['approved, pay now', 'payment', { headings: ['报名信息'], text: '审核状态：审核通过', actions: ['立即缴费'] }],
  ['approved, unpaid', 'payment', { headings: ['报名信息'], text: '审核状态 审核通过 缴费状态 未缴费' }],
  [
    'payment page with its warnings',
    'payment',
    {
      headings: ['网上缴费', '缴费须知'],
      text: '应缴金额 240 元 待缴费 缴费成功后不予退费。缴费成功即为报名成功。已缴费的考生请勿重复缴费。如显示已缴费但未到账，请联系考区。',
      actions: ['确认缴费'],
    },
  ],
  ['payment page, nothing to pay yet', 'payment', { headings: ['网上缴费'], text: '暂无订单', actions: [] }],
  ['payment in a layer', 'payment', { surface: 'layer', headings: ['支付'], text: '订单号 2026 支付金额 183.00' }],
  ['paid', 'done', { headings: ['网上缴费'], text: '应缴金额 240 元 缴费状态：已缴费' }],
  ['paid, approved', 'done', { headings: ['报名信息'], text: '审核状态 审核通过 缴费状态 已缴费' }],
  ['paid, in a layer', 'done', { surface: 'layer', headings: ['信息'], text: '缴费成功！', actions: ['确定'] }],
  [
    'finished, with the way to the ticket',
    'done',
    { headings: ['报名成功'], text: '恭喜您，报名成功！请于考前打印准考证。', actions: ['打印准考证'] },
  ],
];

const afterwards: Row[] = [
  ['ticket', 'ticket', { headings: ['打印准考证'], text: '准考证号 考点 缴费状态 已缴费', actions: ['打印'] }],
  ['ticket not yet open', 'ticket', { path: '/shortCut/searchCard', text: '未到准考证打印时间' }],
  [
    'score query without results',
    'score',
    {
      path: '/query/score/main',
      headings: ['成绩查询'],
      controls: 1,
      text: '请选择考试 2026年上半年 查询 暂无成绩',
      actions: ['查询'],
    },
  ],
  ['scores on an unknown path', 'score', { headings: ['我的成绩'], text: '综合知识 45.00 案例分析 50.00 论文 -' }],
  ['scores with no heading', 'score', { path: '/query/score/main', text: '2025年上半年', controls: 1 }],
  ['certificates', 'certificate', { headings: ['证书查询'], text: '证书编号 管理号 姓名', controls: 2 }],
  [
    'scores named by the document title alone',
    'score',
    {
      documentTitle: '成绩查询 - 全国计算机技术与软件专业技术资格（水平）考试网上报名平台',
      text: '2025年上半年',
      controls: 1,
    },
  ],
  ['certificates by path', 'certificate', { path: '/certificate/main', text: '请选择', controls: 2 }],
  ['mock exam', 'mock', { headings: ['模拟练习平台'], text: '下载机考模拟练习系统', actions: ['下载模拟练习系统'] }],
];

const lost: Row[] = [
  [
    'expired layer over the form',
    'session-lost',
    { surface: 'layer', headings: ['信息'], text: '登录已失效，请重新登录', actions: ['确定'] },
  ],
  ['timed-out layer', 'session-lost', { surface: 'layer', text: '由于您长时间未操作，登录超时！' }],
  ['please sign in again, in a layer', 'session-lost', { surface: 'layer', headings: ['提示'], text: '请重新登录' }],
  [
    'thrown out, as raw JSON',
    'session-lost',
    { path: '/query/score/result', text: '{"flag":0,"msg":"查询次数过多，您已被退出登录！","status":500}' },
  ],
  ['not signed in', 'session-lost', { path: '/my/x', text: '您尚未登录，请先登录', actions: ['去登录'] }],
  [
    'thrown out to the sign-in page',
    'session-lost',
    { path: '/sign/in', text: '您已被退出登录 国家网络身份认证 扫码登录' },
  ],
  [
    'expired page under a leaked menu',
    'session-lost',
    { text: `${menu} 登录状态已过期，请重新登录`, actions: menu.split(' ') },
  ],
];

const nothing: Row[] = [
  ['menu alone', 'unknown', { text: menu, actions: menu.split(' ') }],
  ['menu read as headings', 'unknown', { headings: menu.split(' '), text: menu }],
  ['menu as one run of text', 'unknown', { headings: [menu.replaceAll(' ', '')], text: menu.replaceAll(' ', '') }],
  ['empty page', 'unknown', {}],
  ['greeting', 'unknown', { headings: ['你好！'], text: '当前考区: 辽宁 你好！' }],
  [
    'a layer over the region list',
    'unknown',
    { path: '/sign/welcome', surface: 'layer', text: '请先选择', actions: ['确定'] },
  ],
  [
    'a layer over the sign-in page',
    'unknown',
    { path: '/sign/in', surface: 'layer', text: '操作成功', actions: ['确定'] },
  ],
  ['waiting', 'unknown', { surface: 'layer', text: '加载中…' }],
  ['telling paths alone', 'unknown', { path: '/my/pay/photo/form', text: '服务器错误' }],
  ['footer links alone', 'unknown', { actions: footer, text: footer.join(' | ') }],
];

describe.each([
  ['places', places],
  ['login', loginPages],
  ['task', taskPages],
  ['documents', documents],
  ['form', forms],
  ['photo', photos],
  ['status', statuses],
  ['afterwards', afterwards],
  ['session lost', lost],
  ['nothing telling', nothing],
])('%s', (_, rows) => {
  test.each(rows)('%s → %s', (_name, stage, facts) => {
    expect(detectStage({ ...blank, ...facts })).toMatchObject({ stage });
  });
});

test('the strongest reason stands first', () => {
  const { reasons } = detectStage({ ...blank, headings: ['网上缴费'], text: '缴费状态：已缴费' });
  expect(reasons).toEqual(['状态：已缴费']);
});

test.each([
  ['menu words', '审核 1 . 缴费 - '.repeat(600)],
  ['no space or stop', '考生应按规定缴费已缴费'.repeat(550)],
  ['spaces and digits', '1 . '.repeat(1500)],
])('a long text of %s is judged without delay', async (_, text) => {
  expect(await cpuTime(() => detectStage({ ...blank, text }))).toBeLessThan(200);
});
