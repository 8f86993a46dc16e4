import type { FieldKey } from '@/rules/profile/field-key';

/**
 * What pages call a field. Each text is a line of names set apart by spaces, each a small pattern of its own (see wording);
 * they are compared to label cores (see normalizeLabel), which have lost owners, 现 / 目前 and 名称 / 全称 already.
 * `exact` decides alone; `also` decides too, but yields to an `exact` name elsewhere on the page;
 * `weak` needs a second witness (section, choices, name or the field before) and is asked otherwise.
 * Sources: the portal's own wordings (form described by candidates, 2024 and 2025: 在职情况/任职情况, 毕业学校/所在学校,
 * 开始时间/参加工作时间 …); the rest are the usual wordings of Chinese registration and personnel forms.
 */
export interface Alias {
  exact: string;
  also?: string;
  /** As `also`, and yields to those too. */
  last?: string;
  weak?: string;
  /** Choices that support a weak alias. */
  offers?: RegExp;
  /** Attribute words besides the key itself: English, pinyin, pinyin initials; compared to whole name/id tokens. */
  names: string;
  /** A section word that supports a weak alias. */
  section?: RegExp;
  /** Kinds of controls that ask for it, `text select radio` when not said; a larger box takes what a line takes. */
  kinds?: string;
  /** Label or hint words that rule the key out. */
  not?: RegExp;
}

export const aliases: Readonly<Record<FieldKey, Alias>> = {
  region: {
    exact: '报[考名](省[份市]?|地区?|机构) 省级机构',
    weak: '(考试)?省[份市] 所在省市',
    names: 'b[km]s[fs] orgname',
    section: /报名地|报考地|报考信息/,
  },
  examArea: {
    exact: '(考试|报[考名]|所属)?考区 考试地区 报[考名]地市 市级机构',
    weak: '(考试|报考)城市 考试地点 地市',
    names: '(ks|bk)?kq',
    section: /报名地|报考|考区/,
    not: /考点/,
  },
  fullName: {
    exact: '(法定|证件|身份证)?姓名 姓名中文 名字 中文名 fullname',
    also: '(申请|报[名考]|申报|应聘)人 报[名考]姓名 全名 称呼 name',
    // Who signs up, or who teaches: 培训人 before 性别、出生年月 (sign-up for a teachers' course, about 2010).
    weak: '(参[训会赛]|培训|求职|入[会职]|持证)人',
    names: '(real|true)name (ks|zs|xs)?xm xingming',
    kinds: 'text',
    not: /拼音|英文|曾用|昵称|pinyin|english|用户名/,
  },
  namePinyin: {
    exact: '(姓名|名字)?(汉语)?拼音 拼音姓名 姓名全拼',
    names: 'xmpy (xingming)?pinyin',
    kinds: 'text',
  },
  idDocumentType: {
    exact: '(身份)?证[件照明](类[型别]|种类) 身份证类型 证件名称',
    weak: '证件',
    names: '(id|idcard|card|cert)type zjl[xb]',
  },
  idNumber: {
    exact:
      '([居公]民|二代)?身[份分]证([件明]?[证字]?号码?|编号|id)? 身份证/?护照(号码?)? 证[件照]号码? (公民)?身份号码 id号码? idcard idnumber',
    also: '(护照|通行证)号码? 证件编号',
    names: 'idcard (id|idcard|card|cert)no sfz(hm?)? zjhm? shenfenzheng',
    kinds: 'text',
  },
  gender: { exact: '性别 gender sex', names: 'sex xb xingbie' },
  birthDate: {
    exact: '(身份证)?出生(年月(日期?)?|日期?|时间) ([公阳]历)?生日 birth(day|date) dateofbirth',
    names: 'birth(day)? cs(rq|ny) dob',
    kinds: 'text date select',
  },
  age: {
    exact: '(实[足际])?年[龄纪] 周岁 age',
    names: 'nl nianling',
    kinds: 'text select',
  },
  ethnicity: {
    exact: '[民名]族 民族成[分份] 所属民族 族别',
    names: 'nation ethnic mz minzu',
  },
  politicalStatus: {
    exact: '政治(面[貌目]|身份|情况|背景)',
    also: '(政治|所属)?(党派|派别)',
    names: 'politic(s|al) zzmm',
  },
  nativePlace: {
    exact: '籍贯(所在地|地)? [祖原]籍',
    names: 'jg jiguan hometown',
  },
  level: {
    exact: '(拟?报[考名]|考试)(资格)?(级别|等级) 资格级别',
    weak: '级别 等级 层次',
    names: '(bk|ks)jb',
    section: /报考/,
  },
  qualification: {
    exact: '(拟?报[考名]|考试)资格(专业)?',
    weak: '(报考|考试)(专业|项目) 资格',
    offers: /(?:分析师|管理师|设计师|规划师|架构师|工程师|程序员|评测师|技术员|管理员)$/,
    names: 'bkz[gy] zgmc',
    // 报考专业 behind 报考学院 is a course of study (a university's list of recommended students, about 2017).
    section: /报考(?!学院|院校|学校|大学|[硕博]士|导师)/,
    not: /取得|级别|条件|证书/,
  },
  subjects: {
    exact: '(报[考名]|考试|应[考试]|选考)科目',
    weak: '科目',
    names: 'subject (bk|ks)km',
    section: /报考|考试/,
    kinds: 'text select checkbox radio',
  },
  currentTitle: {
    exact:
      '(现[有任]|现?具有|已(有|评|获得?|取得))?((专业)?(技术)?职称(资格)?|(专业)?技术职务) (现[有任]|现?具有|已(有|评|获得?|取得))(专业技术(任职)?资格|任职资格)(名称)?',
    also: '专业技术(任职)?资格 任职资格',
    names: '(xy?|js)?zc zhicheng',
    not: /申报|拟|时间|日期|年限|编号|证书|级别|等级|评审|系列|聘/,
  },
  titleObtainedOn: {
    exact:
      '(现[有任]?)?(职称|专业技术(职务|(任职)?资格|职称))(资格)?(取得|获[得取]|评定)(时间|日期|年月) (取得|获得|评定)(现[有任]?)?(职称|专业技术(职务|资格|职称))(资格)?的?(时间|日期|年月)',
    // 资格取得时间 follows 执（职）业资格 as well (staff records of a school, 2019).
    weak: '(取得|获得|评定)(时间|日期|年月) (资格取得|取得资格)时间',
    names: '(qd)?zc(qd)?sj',
    // 取得时间 right behind 专业技术职务 (personnel system of a research institute, 2018).
    section: /职称|技术职务|技术资格/,
    kinds: 'text date select',
    not: /聘|学历|学位|证书|评审|申报/,
  },
  employmentStatus: {
    exact: '(在职|任职|就业)(情况|状[态况]) (工作|职业)状态 目前状态 在职[或/]在校',
    weak: '工作情况 人员类别 身份',
    names: '[zr]zqk jyzt',
    section: /在职|任职|就业/,
  },
  employer: {
    exact: '(所在|所在工作|[就任供在]职|就业|工作|服务|现)的?(单位|公司) (单位|公司)[名全]称 company employer',
    also: '(单位|公司)(名|/机构)? 工作单位/公司 所属(单位|公司) 工作机构',
    names: 'company(name)? workunit [gs]zdw dwmc',
    section: /工作|任职|在职|单位/,
    kinds: 'text select',
    not: /地址|电话|邮编|性质|类型|类别|代码|联系|邮箱|意见|负责|开票/,
  },
  workStartedOn: {
    exact:
      '([首初]次|开始)?(参加|开始)工作(起始|开始)?的?(时间|日期|年月日?) (工作(开始|起始)|起始工作|参工)(时间|日期|年月) 何时参加工作 参加工作',
    weak: '开始(时间|日期) 工作时间',
    names: '(cj)?gzsj',
    section: /工作/,
    kinds: 'text date select',
    not: /年限|结束|专业|学习/,
  },
  professionStartedOn: {
    exact:
      '(开始)?从事(本|现|报考|相关|该|所报)?专业(技术)?(工作)?(起始|开始)?的?(时间|日期|年月) 本?专业工作(开始)?(时间|日期|年月) 本专业(从业|开始)(时间|日期|年月)',
    names: 'b?zygzsj csbzysj',
    kinds: 'text date select',
    not: /年限/,
  },
  school: {
    exact:
      '((申报)?(学历)?所?毕业的?|[就在]读|所[在读]|[就在]读[/或]毕业|毕业[/或][就在]读)([学院]校|高校) 学校 毕业学院 毕业于 母校 [院高]校名称 school',
    also: '院校 (毕业|所在|就读)大学 本科(毕业)?[学院]校',
    names: 'college university by[xy]x [xy]xmc xuexiao graduateschool',
    kinds: 'text select',
    not: /地址|电话|邮编|性质|类型|类别|代码|联系|所在地|第一学历|中学|高中/,
  },
  graduatedOn: {
    exact: '((申报|获得最[高后])?学历|大学|预计|拟)?毕业(或预计毕业)?(时间|日期?|年月日?) 毕业年[份度]? 何时毕业',
    names: 'graduat(e|ion)date by(sj|rq|ny)',
    kinds: 'text date select',
    not: /第一学历|中学|高中/,
  },
  majorRelation: {
    exact: '(所学专业)?与报考专业(关系)? 专业相关性 专业是否相近',
    weak: '(所学)?专业(情况)?',
    names: 'zyxg zygx',
    kinds: 'select radio',
  },
  majorName: {
    exact: '((申报)?学历)?(所[学读修在]|毕业(所学)?|主修|学习|[就在]读|现[学读]|在校(学习|所学)?)?主?专业 major',
    also: '(大学|本科)(所学)?专业',
    names: 'major sxzy zymc zhuanye byzy',
    kinds: 'text select',
    not: /报考|申报(?!学历)|第一学历|工作|方向|代码|类别|特长|辅修|第二/,
  },
  education: {
    exact:
      '(申报|[现已]有|所获|取得|毕业|在[学读]([/或]?已有)?)?学历(层次|程度|水平|情况)? 文化(程度|水平) 受?教育(程度|水平|学历) education',
    weak: '学历/?学位 文化',
    names: 'edu (zg)?xl xueli whcd',
    not: /第一|编号|证书|时间|全日制|专业|[学院]校/,
  },
  programYears: {
    exact: '学制年?限? (修业|学习)年限',
    names: 'xz xuezhi',
  },
  degree: {
    exact: '([取获]得|[现已]有|所[获授]|授予)?学位(层次)? degree',
    names: '(zg)?xw xuewei',
    not: /第一|编号|证书|时间|授予单位/,
  },
  mailingAddress: {
    exact:
      '(详细)?(通[讯信]|联[系络])(详细)?(地址|住址) 通[讯信]处 (资料)?(邮寄|收信)地址 邮寄录取通知书地址 (录取)?通知书邮寄地址',
    weak: '(常?居|现居?|常)住?地',
    also: '(居住?地?|常?住地?|所在地?|街道)?(详细)?地址 (详细|现?居)?住址(详细)? 住址详细地址 住所 住地详址 现在?居住地 实际居住地?(详细)?地址 address',
    last: '家庭(居住|详细|通[讯信]|联系)?(地址|住址)(详细)? 住宅(地址|住址)',
    names: 'address addr [tl]xdz xzz jtzz',
    kinds: 'text',
    not: /单位|公司|学校|户籍|户口|籍贯|身份证|网址|邮箱|ip/,
  },
  email: {
    exact:
      '(电子|email|联系|注册|通[讯信])?邮[箱件](地址|账?号)? email(地址|address)? 电邮 电子信箱 e?mail(地址)? emil',
    also: '信箱',
    names: 'mail dzyx yx',
    kinds: 'text',
    not: /单位|公司|学校|紧急|公用/,
  },
  landline: {
    exact:
      '(固定电话|固话|座机)(号码?)? 固定电话座机 座机电话 固定联系电话 联系座机 (联系)?电话(固话|固定(电话)?|座机)',
    weak: '(住宅|家庭)电话',
    names: 'telephone gddh homephone',
    kinds: 'text',
    not: /单位|办公|紧急|传真/,
  },
  mobile: {
    exact:
      '(接收)?(短信|联系|注册|绑定|预留|移动)?手机(联系)?(号码?)? (移动|行动|手提)(电话)?(号码)? (联系)?电话手机 手机(联系)?电话 手机联系方式 mobile(phone)? phone',
    also: '(联系|[联连]络|通[讯信])?电话(号码)?1? [联连][系络](方式|号码|tel) tel',
    names: '(mobile|cell)?phone sj(hm?)? shouji lxdh lxfs tel',
    kinds: 'text',
    not: /单位|办公|紧急|传真|固定|固话|座机|家[庭长]|宅/,
  },
  postalCode: {
    exact:
      '((通[讯信]|联系|邮寄)?地?址?|居?住[地址])(邮编|邮政编[码号]号?) 邮编号码 邮码 邮政 邮递区号 邮[区局]编码 post(al)?code zip(code)?',
    names: 'postcode zip(code)? yzbm yb',
    kinds: 'text',
    not: /单位|学校|户籍|籍贯|家庭/,
  },
  photo: {
    exact: '(报名|证件|电子|一寸|近期|近期免冠|免冠)?照片? 照片上传 相片',
    names: 'zp xp',
    kinds: 'file',
    not: /身份证[照正]|学历|学位|证书|职称|营业|[正反]面|手持/,
  },
};
