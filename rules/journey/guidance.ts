import type { Advice, When } from './advice';
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

/** Chinese words for one stage: what this page is, what to do now, what to watch for, each line with its source and when it holds. */
export interface Guidance {
  title: string;
  /** 1–3 lines hold in any situation. */
  now: readonly Advice[];
  watch: readonly Advice[];
  main?: GuidanceAction;
  links?: readonly OfficialLinkId[];
}

const paid: When = { free: [false, undefined] };
const free: When = { free: [true] };
/** A region is known. */
const somewhere: When = { free: [true, false] };
/** No region is known. */
const nowhere: When = { free: [undefined] };

/** The way where no fee is taken: the payment page, should it come up all the same. */
export const freePayment: Guidance = {
  title: '{region}不用缴费',
  now: [['看“审核状态”：审核通过就是报考成功。', 'region:paying']],
  watch: [['有人让你付报名费，请先问当地考试机构。', 'ours']],
  links: ['authorities'],
};

export const guidance = {
  home: {
    title: '软考官网',
    now: [
      ['点下面的按钮，进入官方网上报名平台。', 'process'],
      ['还没准备资料的话，先把档案填好。', 'ours'],
    ],
    watch: [
      ['只认 ruankao.org.cn 结尾的网址，别从搜索广告进。', 'process'],
      ['报名、缴费只在官方平台办理。', 'process'],
      ['没有查到 {batch}开考“{qualification}”，先看考试计划。', 'region:offerings', { offered: [false] }],
    ],
    main: 'open-portal',
    links: ['regions', 'plan', 'authorities'],
  },
  regions: {
    title: '选择报考地区',
    now: [
      ['找到你要报考的地区，看清报名和缴费时间。', 'portal', nowhere],
      ['找到“{region}”那一行，看清报名时间。', 'portal', free],
      ['找到“{region}”那一行，看清报名和缴费时间。', 'portal', { free: [false] }],
      ['正在报名的，点那一行的“进入”。', 'portal'],
    ],
    watch: [
      ['你的证件不是{region}的：先看清外地考生怎样才能报。', 'region:residence', { outsider: [true] }],
      [
        '你的证件不是{region}的：先确认有当地工作、学习或居住的证明。',
        'residence',
        { outsider: [true], residenceTold: [undefined] },
      ],
      ['{choice}', 'region:choice'],
      ['{residence}', 'region:residence'],
      ['没有查到 {batch}开考“{qualification}”，先看考试计划。', 'region:offerings', { offered: [false] }],
      ['多数地区只收本地工作、学习或居住的人，跨省报考可能审核不通过。', 'residence', { residenceTold: [undefined] }],
      ['大连、宁波、新疆兵团单独报名，不在本省（区）那一行里。', 'portal', paid],
      ['在哪里报名，就在哪里考试、领证书，报了不能换地方。', 'process'],
      ['截止前几天人多，尽量早报。', 'process'],
    ],
    links: ['authorities'],
  },
  login: {
    title: '扫码登录',
    now: [
      ['用手机打开“国家网络身份认证”App。', 'identity'],
      ['点右上角“扫一扫”，扫网页上的二维码，在手机上确认。', 'identity'],
    ],
    watch: [
      ['没有网号的，先在 App 里申领：要身份证原件和带 NFC 的手机。', 'identity', { document: ['resident', undefined] }],
      ['没有网号的，先在 App 里申领：港澳台居民居住证也可以。', 'identity', { document: ['other'] }],
      ['App 不支持你的证件时，先问报考地的考试机构怎样登录。', 'ours', { document: ['other'] }],
      ['手机不带 NFC，可借亲友的手机申领，再授权自己的手机。', 'identity'],
      ['二维码过期就刷新；助手不会替你登录。', 'ours'],
    ],
    links: ['identity'],
  },
  task: {
    title: '报名任务',
    now: [
      ['先点“查看政策文件”，看本地条件和要交的材料。', 'process'],
      ['再点“立即报名”。', 'process'],
    ],
    watch: [
      ['没有查到 {batch}开考“{qualification}”，先看考试计划。', 'region:offerings', { offered: [false] }],
      ['你的证件不是{region}的：看清要交哪种属地证明。', 'residence', { outsider: [true] }],
      ['{materials}', 'region:materials'],
      ['核对批次和报名时间，截止后不能补报。', 'process'],
      ['一次考试只能报一个资格。', 'process'],
    ],
    main: 'open-profile',
  },
  policy: {
    title: '政策文件',
    now: [['看报考条件、属地证明和时间；看完点“返回”。', 'process']],
    watch: [
      ['{materials}', 'region:materials'],
      ['在校生留意要学生证还是在籍证明。', 'liaoning', { employment: ['student'] }],
      ['页面空白是正常的：有的地区没有放文件。', 'process'],
      ['没有文件时，以当地考试机构的通知为准。', 'process'],
    ],
    links: ['authorities'],
  },
  notice: {
    title: '须知与考试安排',
    now: [
      ['找这几样：报名和缴费截止时间、审核材料、考试日期。', 'process', paid],
      ['找这几样：报名截止时间、审核材料、考试日期。', 'process', free],
      ['看完回到“考生报名”继续。', 'process'],
    ],
    watch: [
      ['没有查到 {batch}开考“{qualification}”，先看考试计划。', 'region:offerings', { offered: [false] }],
      ['承诺书请自己读完再决定是否勾选，助手不会代勾。', 'ours'],
      ['每个批次开考的资格不同，先确认本次有你要考的。', 'plan', { offered: [true, undefined] }],
    ],
    links: ['plan'],
  },
  form: {
    title: '填写报名表',
    now: [
      ['先选考区，再选级别和资格；科目会自动带出。', 'process'],
      ['用助手填写本页，再点“提交前检查”。', 'ours'],
      ['自己勾选承诺书，自己点“提交”。', 'ours'],
    ],
    watch: [
      ['{areas}', 'region:areas'],
      ['没有查到 {batch}开考“{qualification}”，列表里可能没有它。', 'region:offerings', { offered: [false] }],
      ['在校生选“在校”，工作单位那几栏会收起，不用填。', 'process', { employment: ['student'] }],
      ['学校填现在的学校；还不是毕业生，专业名称填“无”。', 'process', { employment: ['student'] }],
      ['没有工作的，选“在职”，工作单位填“无”。', 'process', { employment: ['jobless', undefined] }],
      ['“本专业工作时间”填开始从事本专业的日期，不是年数。', 'process', { employment: ['employed'] }],
      ['现有职称填“无”，取得时间就不用填；PMP 等证书不是职称。', 'process', { title: ['none'] }],
      ['职称取得时间照证书填；PMP 等证书不是职称。', 'process', { title: ['held'] }],
      ['证件类型要和登录时用的证件一致。', 'process', { document: ['other'] }],
      ['考区不是考点：考点到打印准考证时才知道。', 'process'],
      ['没有固定电话的，可以填手机号码。', 'process'],
      ['姓名、证件号码由实名信息带出，只核对；不对就先别提交。', 'process'],
    ],
    main: 'open-fill',
  },
  photo: {
    title: '上传照片',
    now: [
      ['先用助手检查照片。', 'ours'],
      ['用官方照片处理工具处理白底证件照并保存。', 'tool'],
      ['上传处理后保存的那个文件。', 'tool'],
    ],
    watch: [
      ['要传的是处理后的照片，不是原照片。', 'tool'],
      ['原照片要求：白底彩色证件照，JPG，大于 30K，大于 295×413 像素。', 'tool'],
      ['生活照、自拍、翻拍、美颜过的照片会被退回。', 'photo'],
      ['改后缀名不等于转成 JPG。', 'photo'],
      ['选好文件后助手没有提示的话，把同一个文件拖到“照片”里检查。', 'ours'],
    ],
    main: 'open-photo',
  },
  review: {
    title: '审核状态',
    now: [
      ['看“审核状态”。', 'process'],
      ['待审核：等 1–3 个工作日再来看。', 'review', nowhere],
      ['待审核：过几天再来看。', 'review', somewhere],
      ['审核不通过：按写明的原因改好，在截止前重新提交。', 'review'],
    ],
    watch: [
      ['{region}不收费：审核通过就是报考成功。', 'region:paying', free],
      ['{absence}', 'region:absence'],
      ['{review}', 'region:review'],
      ['常见原因：考区选错、个人信息有误、照片不合格、缺属地材料。', 'review'],
      ['有的地区报名截止后才审核。', 'process', nowhere],
      ['审核通过后，多数地区还要缴费才算报名成功。', 'process', paid],
    ],
    links: ['authorities'],
  },
  payment: {
    title: '网上缴费',
    now: [
      ['核对资格、考区和金额。', 'process'],
      ['在缴费截止前自己完成支付。', 'process'],
      ['回到平台，确认显示“已缴费”。', 'process'],
    ],
    watch: [
      ['以前的标准约 {fee} 元，以这一页的金额为准。', 'region:fee', { free: [false] }],
      ['有的地区缴费截止晚于报名截止，以页面时间为准。', 'process'],
      ['缴费后不退费，也不能改报。', 'process'],
      ['已扣款但没显示到账，先别重复支付，等一等再联系当地考试机构。', 'review'],
      ['逾期不缴视为放弃。', 'review'],
    ],
    links: ['authorities'],
  },
  done: {
    title: '报名完成',
    now: [
      ['把报名信息截图或打印留底。', 'process'],
      ['考前按当地通知打印准考证。', 'process'],
    ],
    watch: [
      ['{region}不收费，没有缴费这一步。', 'region:paying', free],
      ['{absence}', 'region:absence'],
      ['高级考三科：上午综合知识和案例分析连考，下午论文。', 'exam', { level: ['senior'] }],
      ['中级、初级多数资格两科连考，共 240 分钟。', 'exam', { level: ['intermediate', 'junior'] }],
      ['准考证打印时间：{ticket}', 'region:ticket'],
      ['考试日期：{exam}', 'region:exam'],
      ['打印准考证的时间各地不同，多在考前一两周。', 'process'],
      ['考前用官方模拟练习平台熟悉机考。', 'process'],
    ],
    links: ['ticket', 'mock'],
  },
  ticket: {
    title: '打印准考证',
    now: [
      ['核对姓名、照片、考点和场次。', 'process'],
      ['打印出来，和身份证一起带去考场。', 'process', { document: ['resident', undefined] }],
      ['打印出来，和报名时的证件原件一起带去考场。', 'process', { document: ['other'] }],
    ],
    watch: [
      ['高级考三科：上午综合知识和案例分析连考，下午论文。', 'exam', { level: ['senior'] }],
      ['打印时间：{ticket}', 'region:ticket'],
      ['考试日期：{exam}', 'region:exam'],
      ['没到打印时间查不到是正常的。', 'process'],
      ['信息有误，考前联系当地考试机构。', 'process'],
    ],
    links: ['ticket', 'authorities'],
  },
  score: {
    title: '成绩查询',
    now: [['选好考试批次，再查询。', 'query']],
    watch: [
      ['三科都及格（各 45 分）才算通过，成绩不能留到下次。', 'exam', { level: ['senior'] }],
      ['两科都及格（各 45 分）才算通过，成绩不能留到下次。', 'exam', { level: ['intermediate', 'junior'] }],
      ['各科都及格才算通过，成绩不能留到下次。', 'exam', { level: [undefined] }],
      ['“暂无成绩”多半是还没公布。', 'query'],
      ['别连续快速查询，次数过多会被退出登录。', 'query'],
    ],
    links: ['score'],
  },
  certificate: {
    title: '证书查询',
    now: [['按页面要求查询或下载证书。', 'process']],
    watch: [
      ['证书由报考地发放，领取时间和方式以{region}的通知为准。', 'process', somewhere],
      ['证书由报考地发放，领取时间和方式以当地通知为准。', 'process', nowhere],
      ['2010 年上半年以前的证书另有入口。', 'portal'],
    ],
    links: ['certificate', 'authorities'],
  },
  mock: {
    title: '模拟练习平台',
    now: [['按页面说明下载、安装，登录后练习。', 'process']],
    watch: [
      ['只为熟悉机考操作，题目不是真题。', 'process'],
      ['只从官方平台下载。', 'process'],
    ],
    links: ['mock'],
  },
  'session-lost': {
    title: '登录已失效',
    now: [
      ['别急：存进档案的内容都在，不会丢。', 'ours'],
      ['回到官方平台重新选地区，用“国家网络身份认证”App 再扫一次码。', 'identity'],
      ['进到报名表后，用档案重新填写。', 'ours'],
    ],
    watch: [['页面上没暂存的内容要重填。', 'process']],
    main: 'open-portal',
    links: ['identity'],
  },
  unknown: {
    title: '还没认出这一页',
    now: [
      ['如果这里要填表，去“填表”看看认出了哪些项目。', 'ours'],
      ['不是报名页面的话，回到官方报名平台。', 'ours'],
    ],
    watch: [['助手只在官方平台上工作，其他网站请勿填写证件信息。', 'ours']],
    main: 'open-fill',
    links: ['regions'],
  },
} as const satisfies Record<Stage, Guidance>;
