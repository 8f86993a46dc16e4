import type { OfficialLinkId } from './official-links';
import type { Stage } from './stage';

/** What the panel may offer as the one main button. */
export const guidanceActions = {
  'open-portal': '打开官方报名平台',
  'open-regions': '去选地区',
  'open-fill': '去填写本页',
  'open-photo': '去检查照片',
  'open-profile': '准备档案',
} as const;

export type GuidanceAction = keyof typeof guidanceActions;

/** Chinese words for one stage: what this page is, what to do now (1–3 steps), what to watch for (0–4). */
export interface Guidance {
  title: string;
  now: readonly string[];
  watch: readonly string[];
  main?: GuidanceAction;
  links?: readonly OfficialLinkId[];
}

/** Facts: process guide (2024–2025), copied regional notices, public training pages; regional ones in regional-notes. */
export const guidance = {
  home: {
    title: '软考官网',
    now: ['点下面的按钮，进入官方网上报名平台。', '还没准备资料的话，先把档案填好。'],
    watch: ['只认 ruankao.org.cn 结尾的网址，别从搜索广告进。', '报名、缴费只在官方平台办理。'],
    main: 'open-portal',
    links: ['regions', 'plan', 'authorities'],
  },
  regions: {
    title: '选择报考地区',
    now: ['找到你要报考的地区，看清报名和缴费时间。', '正在报名的，点那一行的“进入”。'],
    watch: [
      '多数地区只收本地工作、学习或居住的人，跨省报考可能审核不通过。',
      '大连、宁波、新疆兵团单独报名，不在本省（区）那一行里。',
      '截止前几天人多，尽量早报。',
    ],
    links: ['authorities'],
  },
  login: {
    title: '扫码登录',
    now: ['用手机打开“国家网络身份认证”App。', '点右上角“扫一扫”，扫网页上的二维码，在手机上确认。'],
    watch: [
      '没有网号的，先在 App 里申领：要身份证原件和带 NFC 的手机。',
      '手机不带 NFC，可借亲友的手机申领，再授权自己的手机。',
      '二维码过期就刷新；助手不会替你登录。',
    ],
    links: ['identity'],
  },
  task: {
    title: '报名任务',
    now: ['先点“查看政策文件”，看本地条件和要交的材料。', '再点“立即报名”。'],
    watch: ['核对批次和报名时间，截止后不能补报。', '一次考试只能报一个资格。'],
    main: 'open-profile',
  },
  policy: {
    title: '政策文件',
    now: ['看报考条件、属地证明和时间；看完点“返回”。'],
    watch: ['页面空白是正常的：有的地区没有放文件。', '没有文件时，以当地考试机构的通知为准。'],
    links: ['authorities'],
  },
  notice: {
    title: '须知与考试安排',
    now: ['找这几样：报名和缴费截止时间、审核材料、考试日期。', '看完回到“考生报名”继续。'],
    watch: ['承诺书请自己读完再决定是否勾选，助手不会代勾。', '每个批次开考的资格不同，先确认本次有你要考的。'],
    links: ['plan'],
  },
  form: {
    title: '填写报名表',
    now: [
      '先选考区，再选级别和资格；科目会自动带出。',
      '用助手填写本页，逐项看过再继续。',
      '自己勾选承诺书，自己点“提交”。',
    ],
    watch: [
      '考区不是考点：考点到打印准考证时才知道。',
      '没有工作的，选“在职”，工作单位填“无”；在校生选“在校”。',
      '没有固定电话的，可以填手机号码。',
      '姓名、证件号码由实名信息带出，只核对；不对就先别提交。',
    ],
    main: 'open-fill',
  },
  photo: {
    title: '上传照片',
    now: ['先用助手检查照片。', '用官方照片处理工具处理白底证件照并保存。', '上传处理后保存的那个文件。'],
    watch: [
      '要传的是处理后的照片，不是原照片。',
      '原照片要求：白底彩色证件照，JPG，大于 30K，大于 295×413 像素。',
      '生活照、自拍、翻拍、美颜过的照片会被退回。',
      '改后缀名不等于转成 JPG。',
    ],
    main: 'open-photo',
  },
  review: {
    title: '等待审核',
    now: ['看“审核状态”。', '待审核：等 1–3 个工作日再来看。', '审核不通过：按写明的原因改好，在截止前重新提交。'],
    watch: [
      '常见原因：考区选错、个人信息有误、照片不合格、缺属地材料。',
      '有的地区报名截止后才审核。',
      '审核通过后，多数地区还要缴费才算报名成功。',
    ],
    links: ['authorities'],
  },
  payment: {
    title: '网上缴费',
    now: ['核对资格、考区和金额。', '在缴费截止前自己完成支付。', '回到平台，确认显示“已缴费”。'],
    watch: [
      '缴费后不退费，也不能改报。',
      '已扣款但没显示到账，先别重复支付，等一等再联系当地考试机构。',
      '逾期不缴视为放弃。',
    ],
    links: ['authorities'],
  },
  done: {
    title: '报名完成',
    now: ['把报名信息截图或打印留底。', '考前按当地通知打印准考证。'],
    watch: ['打印时间各地不同，多在考前一两周。', '考前用官方模拟练习平台熟悉机考。'],
    links: ['ticket', 'mock'],
  },
  ticket: {
    title: '打印准考证',
    now: ['核对姓名、照片、考点和场次。', '打印出来，和身份证一起带去考场。'],
    watch: ['没到打印时间查不到是正常的。', '信息有误，考前联系当地考试机构。'],
    links: ['ticket', 'authorities'],
  },
  score: {
    title: '成绩查询',
    now: ['选好考试批次，再查询。'],
    watch: [
      '各科都及格才算通过，成绩不能留到下次。',
      '“暂无成绩”多半是还没公布。',
      '别连续快速查询，次数过多会被退出登录。',
    ],
    links: ['score'],
  },
  certificate: {
    title: '证书查询',
    now: ['按页面要求查询或下载证书。'],
    watch: ['领证时间和方式以当地通知为准。', '2010 年上半年以前的证书另有入口。'],
    links: ['certificate', 'authorities'],
  },
  mock: {
    title: '模拟练习平台',
    now: ['按页面说明下载、安装，登录后练习。'],
    watch: ['只为熟悉机考操作，题目不是真题。', '只从官方平台下载。'],
    links: ['mock'],
  },
  'session-lost': {
    title: '登录已失效',
    now: ['回到官方平台，重新选地区。', '用“国家网络身份认证”App 再扫一次码。', '进到报名表后，用档案重新填写。'],
    watch: ['存进档案的内容都在，不会丢。', '页面上没暂存的内容要重填。'],
    main: 'open-portal',
    links: ['identity'],
  },
  unknown: {
    title: '还没认出这一页',
    now: ['如果这里要填表，去“填表”看看认出了哪些项目。', '不是报名页面的话，回到官方报名平台。'],
    watch: ['助手只在官方平台上工作，其他网站请勿填写证件信息。'],
    main: 'open-fill',
    links: ['regions'],
  },
} as const satisfies Record<Stage, Guidance>;
