import type { FieldKey } from '@/rules/profile/field-key';
import type { ControlKind } from './evidence';

/**
 * What pages call a field. All texts are label cores (see normalizeLabel).
 * `exact` decides alone; `also` decides too, but yields to an `exact` name elsewhere on the page;
 * `weak` needs a second witness (section, choices, name or the field before) and is asked otherwise.
 * Sources: the portal's own wordings (form described by candidates, 2024 and 2025: 在职情况/任职情况, 毕业学校/所在学校,
 * 开始时间/参加工作时间 …); the rest are the usual wordings of Chinese registration and personnel forms.
 */
export interface Alias {
  key: FieldKey;
  exact: readonly string[];
  /** The same as `exact`, as a grammar of the name. */
  pattern?: RegExp;
  also?: readonly string[];
  weak?: readonly string[];
  /** Choices that support a weak alias. */
  offers?: RegExp;
  /** Attribute words: English, pinyin, pinyin initials; compared to whole name/id tokens. */
  names: readonly string[];
  /** A section word that supports a weak alias. */
  section?: RegExp;
  kinds?: readonly ControlKind[];
  /** Label or hint words that rule the key out. */
  not?: RegExp;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const dateLike: readonly ControlKind[] = ['text', 'date', 'select'];
const textLike: readonly ControlKind[] = ['text', 'textarea'];
const choiceOrText: readonly ControlKind[] = ['text', 'select', 'radio'];

export const aliases: readonly Alias[] = [
  {
    key: 'region',
    exact: words(
      '报考省市 报名省市 报考省份 报名省份 报考地区 报名地区 报考地 报名地 报名机构 报考机构 机构名称 省级机构 报考省',
    ),
    weak: words('考试省份 所在省市 省份 省市'),
    names: words('region bksf bmsf bkss bmss orgname'),
    section: /报名地|报考地|报考信息/,
    kinds: choiceOrText,
  },
  {
    key: 'examArea',
    exact: words(
      '考试考区 考区 报考考区 所属考区 当前考区 报名考区 选择考区 考试地区 报考地市 报名地市 市级机构 考试考区名称',
    ),
    weak: words('考试城市 报考城市 考试地点 地市'),
    names: words('examarea kskq kq bkkq'),
    section: /报名地|报考|考区/,
    kinds: choiceOrText,
    not: /考点/,
  },
  {
    key: 'fullName',
    exact: words('法定姓名 姓名 真实姓名 中文姓名 姓名中文 名字 fullname 中文名 姓名全称'),
    also: words('name 申请人 报名人 申报人 应聘人 报考人 中文全名 称呼'),
    names: words('fullname realname truename xm xingming ksxm zsxm xsxm'),
    kinds: ['text'],
    not: /拼音|英文|曾用|昵称|pinyin|english|用户名/,
  },
  {
    key: 'namePinyin',
    exact: words('姓名拼音 拼音 拼音姓名 姓名汉语拼音 汉语拼音 姓名全拼'),
    names: words('namepinyin xmpy pinyin xingmingpinyin'),
    kinds: ['text'],
  },
  {
    key: 'idDocumentType',
    exact: words(
      '证件类型 证件类别 证件种类 身份证件类型 有效证件类型 身份证件类别 证件名称 证照类型 有效身份证件类型',
    ),
    names: words('idtype idcardtype cardtype certtype zjlx zjlb certificatetype doctype'),
    kinds: choiceOrText,
  },
  {
    key: 'idNumber',
    exact: words(
      '居民身份证件号码 身份证件号 id号码 身份证号 身份证号码 证件号码 证件号 身份证 居民身份证号 居民身份证号码 有效证件号码 有效证件号 身份证件号码 身份证件号 公民身份号码 公民身份证号 公民身份证号码 身份号码 证照号码 身份证编号 二代身份证号 有效身份证件号码 身份证证号 idcard idnumber',
    ),
    also: words('护照号 护照号码 证件编号 通行证号 通行证号码'),
    names: words(
      'idnumber idcard idcardno idno cardno certno certificateno sfzh sfzhm sfz zjhm zjh shenfenzheng identitycard',
    ),
    kinds: ['text'],
  },
  { key: 'gender', exact: words('性别 gender sex'), names: words('gender sex xb xingbie'), kinds: choiceOrText },
  {
    key: 'birthDate',
    exact: words('出生年月日期 出生日期 出生年月 出生年月日 生日 出生时间 出生日 birthday birthdate dateofbirth'),
    names: words('birthdate birthday birth csrq csny csnyr dob shengri'),
    kinds: dateLike,
  },
  {
    key: 'age',
    exact: words('年龄 周岁 实足年龄 实际年龄 age'),
    names: words('age nl nianling'),
    kinds: ['text', 'select'],
  },
  {
    key: 'ethnicity',
    exact: words('民族成分 民族成份 民族 所属民族 族别'),
    names: words('ethnicity nation ethnic mz minzu'),
    kinds: choiceOrText,
  },
  {
    key: 'politicalStatus',
    exact: words('政治面貌 政治身份 政治面目'),
    names: words('politicalstatus political politics zzmm'),
    kinds: choiceOrText,
  },
  {
    key: 'nativePlace',
    exact: words('籍贯所在地 籍贯 祖籍'),
    names: words('nativeplace jg jiguan hometown'),
    kinds: choiceOrText,
  },
  {
    key: 'level',
    exact: words('报考级别 考试级别 报考等级 报名级别 资格级别 考试等级 报考资格级别 拟报考级别'),
    weak: words('级别 等级 层次'),
    names: words('level bkjb ksjb jibie examlevel'),
    section: /报考/,
    kinds: choiceOrText,
  },
  {
    key: 'qualification',
    exact: words('报考资格 报考资格名称 考试资格 报名资格 报考资格专业 考试资格名称 拟报考资格'),
    weak: words('资格名称 报考专业 考试专业 资格 报考项目 考试项目'),
    offers: /(?:分析师|管理师|设计师|规划师|架构师|工程师|程序员|评测师|技术员|管理员)$/,
    names: words('qualification bkzg zgmc ksmc bkzy'),
    section: /报考/,
    kinds: choiceOrText,
    not: /取得|级别|条件|证书/,
  },
  {
    key: 'subjects',
    exact: words('报考科目 考试科目 报名科目 应考科目'),
    weak: words('科目 科目名称'),
    names: words('subjects subject bkkm kskm kemu'),
    section: /报考|考试/,
    kinds: ['text', 'textarea', 'select', 'checkbox', 'radio'],
  },
  {
    key: 'currentTitle',
    exact: words(
      '专业职称 现有专业技术职称 现任专业技术职称 已获职称 已获得职称 现具有职称 已取得专业技术资格 现有专业技术资格名称 现专业技术职务 已评职称 技术职务 现有职称 现有职称资格 现职称 现任职称 职称 专业技术职称 技术职称 专业技术职务 现任专业技术职务 现有专业技术职务 现有专业技术资格 已有职称 职称名称 现职称名称 已取得职称',
    ),
    also: words('专业技术资格 任职资格'),
    names: words('currenttitle protitle xyzc zc zhicheng jszc xzc'),
    kinds: choiceOrText,
    not: /申报|拟|时间|日期|年限|编号|证书|级别|等级|评审|系列|聘任/,
  },
  {
    key: 'titleObtainedOn',
    exact: words(
      '取得职称时间 取得职称资格时间 职称取得时间 职称获得时间 获得职称时间 取得职称日期 职称取得日期 现有职称取得时间 现职称取得时间 职称资格取得时间 取得现有职称时间 取得现职称时间 取得资格时间 资格取得时间 专业技术职务取得时间 取得专业技术职务时间 取得专业技术资格时间',
    ),
    pattern:
      /^(?:现有?|现任)?(?:职称|专业技术(?:职务|资格|职称))(?:资格)?(?:取得|获得|评定)(?:时间|日期|年月)$|^(?:取得|获得|评定)(?:现有?|现任)?(?:职称|专业技术(?:职务|资格|职称))(?:资格)?的?(?:时间|日期|年月)$/,
    weak: words('取得时间 取得日期 取得年月 获得时间 获得日期 评定时间'),
    names: words('titleobtainedon titledate qdzcsj zcqdsj zcsj'),
    section: /职称/,
    kinds: dateLike,
    not: /聘|学历|学位|证书|评审|申报/,
  },
  {
    key: 'employmentStatus',
    exact: words(
      '在职情况 任职情况 就业情况 在职状态 就业状态 现任职情况 工作状态 在职或在校 目前状态 就业状况 在职状况',
    ),
    weak: words('工作情况 考生类别 人员类别 身份 考生身份'),
    names: words('employmentstatus jobstatus workstatus zzqk rzqk jyzt'),
    section: /在职|任职|就业/,
    kinds: choiceOrText,
  },
  {
    key: 'employer',
    exact: words(
      '现任职单位 所在工作单位 就职公司 任职公司 工作公司 工作单位 单位名称 所在单位 现工作单位 就职单位 公司名称 工作单位名称 任职单位 目前工作单位 单位全称 工作单位全称 现工作单位全称 供职单位 服务单位 所在单位名称 现单位 所在公司 就业单位 现在工作单位 company employer',
    ),
    also: words('单位 公司'),
    names: words('employer company companyname workunit gzdw dwmc danwei szdw'),
    section: /工作|任职|在职|单位/,
    kinds: textLike,
    not: /地址|电话|邮编|性质|类型|类别|联系|邮箱|意见|代码|负责|开票/,
  },
  {
    key: 'workStartedOn',
    exact: words(
      '参加工作时间 参加工作日期 参加工作年月 工作开始时间 开始工作时间 首次参加工作时间 开始工作日期 工作开始日期 参加工作起始时间 起始工作时间',
    ),
    weak: words('开始时间 工作时间 开始日期'),
    pattern: /^(?:首次|初次)?(?:参加|开始)工作(?:起始|开始)?的?(?:时间|日期|年月)$/,
    names: words('workstartedon workstart startworkdate cjgzsj gzsj cjgzrq workdate'),
    section: /工作/,
    kinds: dateLike,
    not: /年限|结束|专业|学习/,
  },
  {
    key: 'professionStartedOn',
    exact: words(
      '本专业工作时间 从事本专业工作时间 专业工作时间 从事本专业时间 本专业开始时间 从事本专业开始时间 从事专业工作时间 本专业工作开始时间 从事本专业工作开始时间 从事专业时间 本专业从业时间 从事本专业工作起始时间',
    ),
    pattern: /^(?:开始)?从事(?:本|现|报考|相关|该|所报)?专业(?:技术)?(?:工作)?(?:开始|起始)?的?(?:时间|日期|年月)$/,
    names: words('professionstartedon bzygzsj zygzsj csbzysj'),
    kinds: dateLike,
    not: /年限/,
  },
  {
    key: 'school',
    exact: words(
      '毕业学校 所在学校 毕业院校 学校 学校名称 院校名称 就读学校 毕业学校名称 毕业院校名称 在读学校 就读院校 所在院校 学校全称 最高学历毕业院校 毕业高校 毕业院校全称 毕业学校全称 最高学历毕业学校 就读学校名称 school',
    ),
    also: words('院校 毕业大学 所在大学 就读大学 所读院校'),
    names: words('school college university byxx byyx xxmc yxmc xuexiao graduateschool'),
    kinds: ['text', 'textarea', 'select'],
    not: /地址|电话|邮编|类别|类型|代码|性质|所在地|联系|第一学历|中学|高中/,
  },
  {
    key: 'graduatedOn',
    exact: words('毕业时间 毕业日期 毕业年月 毕业年份 最高学历毕业时间 毕业或预计毕业时间 预计毕业时间'),
    pattern: /^(?:最高学历|预计|拟)?毕业(?:或预计毕业)?(?:时间|日期|年月)$/,
    names: words('graduatedon graduatedate graduationdate bysj byrq bysny byny'),
    kinds: dateLike,
    not: /第一学历|中学|高中/,
  },
  {
    key: 'majorRelation',
    exact: words('所学专业与报考专业 专业相关性 所学专业与报考专业关系 与报考专业关系 专业是否相近'),
    weak: words('所学专业 专业 专业情况 所学专业情况'),
    names: words('majorrelation zyxg zygx'),
    kinds: ['select', 'radio'],
  },
  {
    key: 'majorName',
    exact: words(
      '专业名称 所学专业 毕业专业 所学专业名称 主修专业 专业全称 最高学历专业 所读专业 专业 就读专业 最高学历所学专业 学习专业 major',
    ),
    names: words('majorname major sxzy zymc zhuanye byzy'),
    kinds: ['text', 'textarea', 'select'],
    not: /报考|申报|第一学历|工作|方向|代码|类别|特长|辅修|第二/,
  },
  {
    key: 'education',
    exact: words(
      '最后学历 最高文化程度 学历程度 学历水平 学历 最高学历 文化程度 在学/已有学历 在学已有学历 已有学历 学历层次 现有学历 教育程度 受教育程度 在学或已有学历 在读/已有学历 最高学历层次 目前学历 现学历 在读或已有学历 education',
    ),
    names: words('education edu xl xueli zgxl whcd xlcc degreelevel'),
    kinds: choiceOrText,
    not: /第一|全日制|编号|证书|时间|专业|学校|院校/,
  },
  {
    key: 'programYears',
    exact: words('学制 学制年 修业年限 学习年限'),
    names: words('programyears xz xuezhi'),
    kinds: choiceOrText,
  },
  {
    key: 'degree',
    exact: words('学位 最高学位 所获学位 学位名称 取得学位 获得学位 授予学位 现有学位 已有学位 所授学位 degree'),
    names: words('degree xw xuewei zgxw'),
    kinds: choiceOrText,
    not: /第一|编号|证书|时间|授予单位/,
  },
  {
    key: 'mailingAddress',
    exact: words('通讯地址 通信地址 联系地址 邮寄地址 通讯住址 通讯详细地址 联系住址'),
    weak: words('居住地'),
    also: words(
      '现住址 住址 居住地址 地址 详细地址 现居住地址 家庭住址 家庭地址 现住地址 常住地址 现居住地 家庭详细地址 现家庭住址 现详细住址 居住详细地址 现居地址 现居住详细地址 家庭居住地址 住所 住宅地址 address',
    ),
    names: words('mailingaddress address addr txdz lxdz dizhi xzz jtzz contactaddress'),
    kinds: textLike,
    not: /单位|学校|公司|户籍|户口|籍贯|身份证|网址|邮箱|ip/,
  },
  {
    key: 'email',
    exact: words(
      'email emil mail e-mail 电子邮箱 电子邮件 邮箱 邮箱地址 电子邮箱地址 电子邮件地址 常用邮箱 联系邮箱 邮件地址 个人邮箱 邮件 email地址 email邮箱 电邮 电子信箱 emailaddress',
    ),
    names: words('email mail mailbox dzyx dzyj yx youxiang emailaddress'),
    kinds: ['text'],
    not: /单位|公司|紧急|学校|公用/,
  },
  {
    key: 'landline',
    exact: words('联系电话固话 固定电话座机 固定电话 座机 固话 固定电话号码 座机号码 座机电话 固话号码 固定联系电话'),
    weak: words('住宅电话 家庭电话'),
    names: words('landline telephone gddh zuoji guhua homephone'),
    kinds: ['text'],
    not: /单位|办公|紧急|传真/,
  },
  {
    key: 'mobile',
    exact: words(
      '联系电话手机 电话手机 手机联系电话 移动手机 绑定手机 注册手机号 手机 手机号 手机号码 移动电话 联系手机 手机电话 移动电话号码 常用手机号 联系手机号 手机联系方式 联系手机号码 常用手机 mobile phone mobilephone',
    ),
    also: words('联系电话 联系电话号码 电话 电话号码 联系方式 常用电话 联络电话 tel'),
    names: words('mobile phone mobilephone cellphone sj sjh sjhm shouji lxdh tel lxfs'),
    kinds: ['text'],
    not: /单位|办公|紧急|传真|固定|固话|座机|家庭|家长|宅电|住宅/,
  },
  {
    key: 'postalCode',
    exact: words(
      '邮政编码 邮编 邮政编号 邮码 通讯邮编 通信邮编 邮编号码 邮政编码号 通讯地址邮编 通信地址邮编 联系地址邮编 postcode postalcode zipcode',
    ),
    names: words('postalcode postcode zip zipcode yzbm yb youbian'),
    kinds: ['text'],
    not: /单位|籍贯|学校|户籍|家庭/,
  },
  {
    key: 'photo',
    exact: words(
      '照片 上传照片 考生照片 上传考生照片 报名照片 个人照片 证件照 电子照片 近期照片 一寸照片 免冠照片 相片 选择照片 本人照片 上传相片 免冠照 电子照 证件照片 上传证件照 上传报名照片 照片上传 近期免冠照片',
    ),
    names: words('photo zp zhaopian xp picture'),
    kinds: ['file'],
    not: /身份证照|身份证正|学历|学位|证书|职称|营业|正面|反面|手持/,
  },
];
