import type { AdviceSourceId } from './advice-sources';
import type { Stage } from './stage';

/** One question candidates ask, its answer, other words it is looked for by, and the stages where it comes up. */
export interface FaqEntry {
  question: string;
  answer: string;
  words: string;
  stages: readonly Stage[];
  source: AdviceSourceId;
}

type Row = readonly [question: string, answer: string, words: string, stages: string, source: AdviceSourceId];

// Read line by line; facts and their sources: docs/portal.md §3–§6.
const rows: readonly Row[] = [
  [
    '可以跨省报考吗？',
    '多数地区要有当地的工作、学习或居住证明，没有的可能审核不通过。先看报考地的政策文件。',
    '异地 外省 外地 户籍 户口 社保 居住证 属地',
    'regions policy task',
    'residence',
  ],
  [
    '大连、宁波、新疆兵团在哪里报？',
    '各有单独的一行，不在辽宁、浙江、新疆那一行里。',
    '单列 地区 机构',
    'regions',
    'portal',
  ],
  [
    '深圳、青岛、厦门怎么没有？',
    '它们没有单独的一行，在广东、山东、福建那一行里报。',
    '地区 计划单列 机构',
    'regions',
    'portal',
  ],
  [
    '在哪里领证书？',
    '证书由报考地发放。换地方工作也要回报考地领，或按当地通知邮寄。',
    '证书发放地 领证 领取',
    'regions certificate',
    'process',
  ],
  [
    '时间写着“未定”或空着，是怎么回事？',
    '当地还没有公布。先开日历提醒，过几天再看。',
    '待定 暂无 报名时间',
    'regions',
    'portal',
  ],
  [
    '没有“国家网络身份认证”怎么登录？',
    '先在手机上装这个 App，用身份证和 NFC 申领网号，再扫网页上的二维码。',
    '扫码 网号 网证 App 登录 实名 NFC',
    'login',
    'identity',
  ],
  ['手机没有 NFC 怎么办？', '借亲友带 NFC 的手机申领，再授权自己的手机使用。', '网号 读卡 登录', 'login', 'identity'],
  ['一次能报几个资格？', '一次考试只能报一个资格。', '两个 兼报 同时 高级 中级', 'task form', 'process'],
  [
    '政策文件打开是空白的？',
    '正常，有的地区没有放文件。以当地考试机构的通知为准。',
    '空白 打不开 没有内容',
    'policy',
    'process',
  ],
  [
    '考区和考点有什么不同？',
    '考区是报名时选的城市；考点是考场所在的学校，打印准考证时才知道。',
    '考场 地点 学校',
    'form ticket',
    'process',
  ],
  [
    '为什么不能选报考级别？',
    '先选好考试考区，级别、资格和科目的列表才会出来。',
    '下拉 列表 空 选不了 资格 科目',
    'form',
    'process',
  ],
  ['没有工作怎么填？', '在职情况选“在职”，工作单位填“无”。', '待业 失业 自由职业 无业', 'form', 'process'],
  ['在校生怎么填工作单位？', '在职情况选“在校”，工作那一组会收起来，不用填。', '学生 大学生 研究生', 'form', 'process'],
  [
    '现有职称填什么？',
    '填已取得的专业技术职称；没有就填“无”，取得时间不用填。PMP 等证书不是职称。',
    'PMP 厂商认证 助理工程师 工程师 软考证书',
    'form',
    'process',
  ],
  [
    '“本专业工作时间”填年数还是日期？',
    '填开始从事本专业的日期，可以和参加工作时间相同。',
    '工作年限 参加工作时间 开始时间',
    'form',
    'process',
  ],
  ['没有固定电话怎么办？', '可以填手机号码。', '座机 电话', 'form', 'process'],
  [
    '专业名称和所学专业填什么？',
    '“所学专业”选与报考专业相同、相近或不同；“专业名称”照毕业证写，还不是毕业生填“无”。',
    '相近 不同 毕业证',
    'form',
    'process',
  ],
  [
    '姓名或证件号码不对，能改吗？',
    '它们由实名信息带出，助手不改。确认登录的是本人；仍不对就先别提交，联系当地考试机构。',
    '身份证 实名 错误',
    'form',
    'process',
  ],
  [
    '暂存和提交有什么不同？',
    '暂存只是保存，没有报上名；点“提交”才进入审核。两个按钮都由你自己点。',
    '保存 草稿',
    'form',
    'process',
  ],
  [
    '要传原照片还是处理后的？',
    '传官方照片处理工具保存的那个文件，不传原照片。',
    '报名照片 工具 Photoprocess 上传',
    'photo form',
    'tool',
  ],
  [
    '照片有什么要求？',
    '原照片：白底彩色证件照，JPG，大于 30K，大于 295×413 像素，近 6 个月拍的。处理后由工具保存，直接上传。',
    '底色 白底 尺寸 像素 大小 寸 KB',
    'photo',
    'tool',
  ],
  [
    '提示照片不是 JPG 格式？',
    '改后缀名不等于转换。用看图软件“另存为”JPG，再用官方工具处理。',
    '格式 png heic 后缀 转换',
    'photo',
    'photo',
  ],
  [
    '工具里照片背景不通过？',
    '头部太大、留白太少也会这样。换一张头部小一些、背景纯白的。',
    '背景 白底 检测 失败 头部',
    'photo',
    'photo',
  ],
  ['审核要多久？', '一般 1–3 个工作日，有的地区报名截止后才审核。', '待审核 时间 几天', 'review', 'review'],
  ['审核不通过怎么办？', '看写明的原因，改好后在报名截止前重新提交。', '退回 驳回 原因 重新', 'review', 'review'],
  [
    '审核通过就算报上了吗？',
    '多数地区还要缴费，显示“已缴费”才算。辽宁（不含大连）不缴费，审核通过就是报考成功。',
    '报名成功 缴费',
    'review payment done',
    'review',
  ],
  ['缴费后能退费或改报吗？', '不能。缴费前核对资格和考区。', '退款 退费 改资格 改考区', 'payment', 'process'],
  [
    '扣了款没有显示已缴费？',
    '先别重复支付，等一等再看；仍没有就带着支付凭证联系当地考试机构。',
    '未到账 支付 重复',
    'payment',
    'review',
  ],
  ['辽宁报了名不去考会怎样？', '缺考（哪怕一科），会影响下一次报名。', '缺考 弃考', 'review done', 'liaoning'],
  ['准考证什么时候打印？', '各地不同，多在考前一两周，看当地通知。', '打印 时间 准考证', 'done ticket', 'process'],
  [
    '考试怎样安排？',
    '机考。高级上午综合知识和案例分析连考，下午论文；中级、初级多数资格两科连考，共 240 分钟。',
    '时间 科目 机考 几点 论文',
    'done ticket notice',
    'exam',
  ],
  [
    '多少分及格？',
    '每科满分 75 分，45 分及格；各科都及格才通过，成绩不能留到下次。',
    '合格 分数线 45',
    'score done',
    'exam',
  ],
  [
    '查成绩被退出登录了？',
    '查询太频繁会被退出。隔一会儿再登录，不要连续点。',
    '次数过多 频繁',
    'score session-lost',
    'query',
  ],
  [
    '登录失效，填的内容还在吗？',
    '存进档案的都在。重新登录后用档案再填；网页上没暂存的要重填。',
    '超时 退出 掉线',
    'session-lost form',
    'ours',
  ],
  [
    '助手会把我的信息传到网上吗？',
    '不会。扩展没有联网的权限，档案只在这台电脑里，可以设口令加密。',
    '隐私 安全 上传 泄露',
    'home',
    'ours',
  ],
];

export const faq: readonly FaqEntry[] = rows.map(([question, answer, words, stages, source]) => ({
  question,
  answer,
  words,
  stages: stages.split(' ') as Stage[],
  source,
}));
