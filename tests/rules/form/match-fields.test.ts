import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { type Match, matchFields } from '@/rules/form/match-fields';
import type { FieldKey } from '@/rules/profile/field-key';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';

function match(...fields: FieldEvidence[]): Match[] {
  return matchFields(fields.map((field, ref) => ({ ...field, ref })));
}

function sureKeys(...fields: FieldEvidence[]): (FieldKey | undefined)[] {
  return match(...fields).map((one) => (one.sure ? one.key : undefined));
}

describe('labels that name a field alone', () => {
  test.each<[FieldKey, string]>([
    [
      'fullName',
      '姓名 考生姓名 真实姓名 您的姓名 申请人姓名 应聘者姓名 学员姓名 报名人姓名 *姓名： 姓　名 ＊姓　　名： 【必填】姓名 姓名（必填） 1.姓名 中文姓名 用户姓名',
    ],
    [
      'idNumber',
      '身份证号 身份证号码 证件号码 证件号 身份证号/护照号 公民身份号码 居民身份证号码 有效证件号码 身份證號碼 考生身份证号 身份证/护照号码 护照号',
    ],
    ['idDocumentType', '证件类型 有效证件类型 证件类别 身份证件类型'],
    ['gender', '性别 性　别： 您的性别 考生性别 性别/Gender'],
    ['birthDate', '出生日期 出生年月 出生年月日 生日 出生年月(日) 出生日期*'],
    ['ethnicity', '民族 民　族'],
    ['politicalStatus', '政治面貌 政治面貌*'],
    ['nativePlace', '籍贯 籍　贯'],
    ['education', '学历 最高学历 文化程度 学历层次 最后学历 现有学历 目前学历'],
    ['degree', '学位 最高学位 所获学位'],
    ['school', '毕业院校 毕业学校 学校 所在学校 毕业院校（全称） 就读学校 毕业院(校)'],
    ['majorName', '专业 所学专业 专业名称 毕业专业 所学专业全称'],
    ['graduatedOn', '毕业时间 毕业日期 毕业年月 预计毕业时间'],
    ['currentTitle', '职称 现有职称 现任职称 专业技术职务 现有职称(资格) 技术职称 现专业技术职务'],
    ['titleObtainedOn', '取得职称(资格)时间 职称取得时间 专业技术职务取得时间 获得现有职称日期'],
    ['employer', '工作单位 单位名称 现工作单位 所在单位 公司名称 工作单位（全称） 现任职单位 单位'],
    ['workStartedOn', '参加工作时间 参加工作年月 首次参加工作时间 参加工作日期'],
    ['professionStartedOn', '本专业工作时间 从事本专业工作时间 从事专业工作时间'],
    [
      'mobile',
      '手机 手机号 手机号码 移动电话 联系手机 本人手机号 联系电话 电话 联系方式 联系电话(手机) 常用手机 个人手机',
    ],
    ['landline', '固定电话 座机 固定电话（座机）'],
    ['email', 'Email E-mail EMIL 电子邮箱 电子邮件 邮箱 常用邮箱 Ｅｍａｉｌ 电子邮箱/Email'],
    ['mailingAddress', '通讯地址 通信地址 联系地址 现住址 家庭住址 家庭地址 居住地址 详细地址 地址'],
    ['postalCode', '邮政编码 邮编 邮　编'],
    ['age', '年龄 周岁'],
    ['namePinyin', '姓名拼音 姓名（拼音） 拼音'],
    ['programYears', '学制 学制（年）'],
    ['region', '报考省市 报名省市'],
    ['examArea', '考试考区 考区 报考考区'],
    ['level', '报考级别 考试级别'],
    ['qualification', '报考资格 报考资格名称'],
    ['employmentStatus', '在职情况 任职情况'],
  ])('%s', (key, labels) => {
    for (const label of labels.split(' ')) {
      const kind = key === 'level' || key === 'qualification' || key === 'employmentStatus' ? 'select' : 'text';
      expect([label, ...sureKeys(evidenceOf(label, { kind }))]).toEqual([label, key]);
    }
  });
});

test('labels that only look like a field are never sure', () => {
  const labels =
    '紧急联系人 紧急联系人姓名 紧急联系人电话 父亲姓名 配偶工作单位 家长手机 监护人身份证号 推荐人 推荐人电话 单位电话 办公电话 单位地址 单位邮编 单位联系人 单位邮箱 籍贯邮编 学校地址 学校电话 户籍地址 户口所在地 身份证地址 第一学历 第一学历毕业院校 第一学历专业 拟报考岗位 报考岗位 应聘职位 申报职称 拟申报职称 申报专业 申报级别 聘任时间 聘任职务 职称证书编号 职称级别 评审时间 学历证书编号 学位证书编号 毕业证书编号 毕业院校及专业 学历学位 学历/学位 职务/职称 工作单位及职务 工作年限 从事专业年限 开户行 开户姓名 银行卡号 户名 验证码 短信验证码 设置密码 确认密码 用户名 昵称 曾用名 英文名 姓名(英文) 确认邮箱 确认手机号 再次输入身份证号 学号 准考证号 工号 社保号 传真 QQ 微信号 班级 院系 国籍 出生地 健康状况 婚姻状况 身高 爱好 备注 专业特长 研究方向 论文题目 项目名称 推荐码 邀请码 关键字 搜索 发票抬头 税号 收件人姓名 收件地址 网址 职务 岗位 行业 期望薪资 导师姓名 法人姓名 填表人 家庭电话号';
  for (const label of labels.split(' ')) expect([label, ...sureKeys(evidenceOf(label))]).toEqual([label, undefined]);
});

describe('two that look alike', () => {
  test.each<[string, FieldEvidence[], (FieldKey | undefined)[]]>([
    ['手机 and 联系电话', [evidenceOf('手机'), evidenceOf('联系电话')], ['mobile', undefined]],
    ['联系电话 first', [evidenceOf('联系电话'), evidenceOf('手机号码')], [undefined, 'mobile']],
    ['通讯地址 wins over 家庭住址', [evidenceOf('家庭住址'), evidenceOf('通讯地址')], [undefined, 'mailingAddress']],
    ['现住址 wins over 家庭住址', [evidenceOf('家庭住址'), evidenceOf('现住址')], [undefined, 'mailingAddress']],
    ['现住址 and 居住地址: nobody knows', [evidenceOf('现住址'), evidenceOf('居住地址')], [undefined, undefined]],
    [
      'one entry of a schooling history',
      [evidenceOf('毕业院校', { sections: ['教育经历'] }), evidenceOf('专业', { sections: ['教育经历'] })],
      ['school', 'majorName'],
    ],
    [
      'two entries of a schooling history',
      [evidenceOf('毕业院校', { sections: ['教育经历'] }), evidenceOf('毕业院校', { sections: ['教育经历'] })],
      [undefined, undefined],
    ],
    [
      'a name for good in a box of the wrong type',
      [evidenceOf('姓名', { inputType: 'email' }), evidenceOf('联系方式', { inputType: 'email' })],
      ['fullName', undefined],
    ],
    ['a larger box', [evidenceOf('身份证号码', { kind: 'textarea' })], ['idNumber']],
    ['a copied name', [evidenceOf('毕业院校', { name: 'password' })], ['school']],
    ['another scope, letter-spaced', [evidenceOf('姓名', { sections: ['家 庭 成 员'] })], [undefined]],
    ['another scope, traditional', [evidenceOf('姓名', { sections: ['緊急聯絡人'] })], [undefined]],
    [
      'a statement in the cell above',
      [evidenceOf('', { labels: [{ source: 'cell-above', text: '政治面貌：不限' }] })],
      [undefined],
    ],
    [
      'the same form twice',
      [evidenceOf('姓名'), evidenceOf('毕业院校'), evidenceOf('姓名'), evidenceOf('毕业院校')],
      [undefined, undefined, undefined, undefined],
    ],
    ['学历 twice', [evidenceOf('学历'), evidenceOf('学历')], [undefined, undefined]],
    [
      'a hidden twin does not count',
      [evidenceOf('手机', { visible: false }), evidenceOf('手机')],
      [undefined, 'mobile'],
    ],
    ['取得时间 after 职称', [evidenceOf('职称'), evidenceOf('取得时间')], ['currentTitle', 'titleObtainedOn']],
    ['取得时间 after 学历', [evidenceOf('学历'), evidenceOf('取得时间')], ['education', undefined]],
    ['邮编 after 单位地址', [evidenceOf('单位地址'), evidenceOf('邮编')], [undefined, undefined]],
    ['联系电话 after 紧急联系人', [evidenceOf('紧急联系人'), evidenceOf('联系电话')], [undefined, undefined]],
    [
      '电话 after 紧急联系人电话 is the own one',
      [evidenceOf('紧急联系人电话'), evidenceOf('手机')],
      [undefined, 'mobile'],
    ],
  ])('%s', (_, fields, keys) => {
    const visible = match(...fields).map((one, at) => (one.sure && fields[at]?.visible ? one.key : undefined));
    expect(visible).toEqual(keys);
  });
});

describe('what speaks against a name', () => {
  test.each<[string, FieldEvidence]>([
    ['a grid', evidenceOf('姓名', { grid: true })],
    ['another person’s section', evidenceOf('姓名', { sections: ['家庭成员'] })],
    ['an invoice', evidenceOf('单位名称', { sections: ['开票信息'] })],
    ['a survey', evidenceOf('性别', { page: '满意度调查问卷' })],
    ['a search form', evidenceOf('姓名', { actions: ['查询', '重置'] })],
    ['a login form', evidenceOf('手机号', { actions: ['获取验证码', '登录'] })],
    ['a box for the day only', evidenceOf('出生日期', { maxLength: 2 })],
    ['a list of years', evidenceOf('出生年月', { kind: 'select', choices: choicesOf('1990', '1991') })],
    [
      '年 behind the box',
      evidenceOf('', {
        labels: [
          { source: 'before', text: '毕业时间' },
          { source: 'after', text: '年' },
        ],
      }),
    ],
    ['a number box for a name', evidenceOf('姓名', { inputType: 'number' })],
    ['choices of something else', evidenceOf('级别', { kind: 'select', choices: choicesOf('一等', '二等') })],
    ['only an attribute', evidenceOf('', { name: 'realname' })],
    ['levels without a label', evidenceOf('', { kind: 'select', choices: choicesOf('高级', '中级', '初级') })],
    ['a request to leave it empty', evidenceOf('邮箱（请勿填写）')],
    ['a working history', evidenceOf('工作单位', { sections: ['工作经历'] })],
  ])('%s', (_, field) => {
    expect(sureKeys(field)).toEqual([undefined]);
  });

  test.each<[string, FieldEvidence, FieldKey]>([
    [
      'a title that names a role',
      evidenceOf('姓名', { sections: ['2026年辅导员招聘报名表'], page: '招聘' }),
      'fullName',
    ],
    ['a search beside a form', evidenceOf('姓名', { actions: ['查询', '提交'] }), 'fullName'],
    ['the employer in its section', evidenceOf('单位名称', { sections: ['单位信息'] }), 'employer'],
    ['男 / 女 alone', evidenceOf('', { kind: 'radio', choices: choicesOf('男', '女') }), 'gender'],
    [
      'the first entry of a list',
      evidenceOf('', {
        kind: 'select',
        choices: [{ value: '', text: '--请选择学历--' }, ...choicesOf('本科', '大专')],
      }),
      'education',
    ],
    ['a placeholder alone', evidenceOf('', { placeholder: '请输入您的真实姓名' }), 'fullName'],
    ['a misleading name', evidenceOf('学历', { name: 'qualification' }), 'education'],
  ])('not %s', (_, field, key) => {
    expect(sureKeys(field)).toEqual([key]);
  });
});

const labels: readonly [string, FieldKey][] = [
  ['姓名', 'fullName'],
  ['身份证号码', 'idNumber'],
  ['手机号码', 'mobile'],
  ['通讯地址', 'mailingAddress'],
  ['毕业院校', 'school'],
  ['出生日期', 'birthDate'],
  ['工作单位', 'employer'],
  ['电子邮箱', 'email'],
];
const own = labels.map(([text]) => evidenceOf(text, { sections: ['基本信息'] }));
const keys = labels.map(([, key]) => key);

describe('noise changes nothing', () => {
  const noise = fc.record({
    lead: fc.constantFrom('', '*', '＊ ', '★', '1. ', '请输入', '您的', '请填写您的', '（必填）'),
    gap: fc.constantFrom('', ' ', '　', '\u00a0\u00a0'),
    tail: fc.constantFrom('', ':', '：', ' *', '（必填）', '（选填）：', '：*', ' 必填'),
  });
  test('stars, colons, spaces and asking words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...labels), noise, ([text, key], { lead, gap, tail }) => {
        expect(sureKeys(evidenceOf(`${lead}${[...text].join(gap)}${tail}`))).toEqual([key]);
      }),
    );
  });

  test('the order of the fields', () => {
    const order = fc.shuffledSubarray(labels.slice(), { minLength: labels.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(sureKeys(...shuffled.map(([text]) => evidenceOf(text)))).toEqual(shuffled.map(([, key]) => key));
      }),
    );
  });

  test('another person’s section, wherever it stands and whatever it repeats', () => {
    const foreign = fc.subarray(labels.slice(), { minLength: 1 });
    const title = fc.constantFrom('紧急联系人', '家庭成员', '推荐人信息', '开票信息', '收件人');
    fc.assert(
      fc.property(foreign, title, fc.nat(own.length), (some, section, at) => {
        const others = some.map(([text]) => evidenceOf(text, { sections: [section] }));
        const found = sureKeys(...own.slice(0, at), ...others, ...own.slice(at));
        expect([...found.slice(0, at), ...found.slice(at + others.length)]).toEqual(keys);
        expect(found.slice(at, at + others.length)).toEqual(others.map(() => undefined));
      }),
    );
  });

  test('another form on the page, even one that asks for nothing of the candidate’s own', () => {
    const forms: readonly (readonly FieldEvidence[])[] = [
      [
        evidenceOf('手机号', { actions: ['获取验证码', '登录'] }),
        evidenceOf('密码', { inputType: 'password', actions: ['登录'] }),
      ],
      ['企业全称', '法定代表人', '注册地址', '企业电话'].map((text) => evidenceOf(text, { sections: ['企业信息'] })),
      ['收件人', '联系电话', '地址', '邮编'].map((text) => evidenceOf(text, { sections: ['配送'] })),
      ['课程名称', '姓名', '手机'].map((text) => evidenceOf(text, { actions: ['查询', '重置'] })),
    ];
    const some = fc.subarray(own.slice(), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom(...forms), fc.boolean(), (mine, form, first) => {
        const alone = sureKeys(...mine);
        const found = sureKeys(...(first ? [...form, ...mine] : [...mine, ...form]));
        const kept = first ? found.slice(form.length) : found.slice(0, mine.length);
        const taken = first ? found.slice(0, form.length) : found.slice(mine.length);
        expect(taken).toEqual(form.map(() => undefined));
        for (const [at, key] of kept.entries()) expect([alone[at], undefined]).toContain(key);
        if (alone.includes('fullName')) expect(kept).toEqual(alone);
      }),
    );
  });

  test('an unknown part that repeats the name and some fields', () => {
    const some = fc.subarray(labels.slice(1, 5));
    fc.assert(
      fc.property(some, fc.boolean(), (repeated, first) => {
        const others = [labels[0] ?? ['姓名', 'fullName'], ...repeated].map(([text]) =>
          evidenceOf(text, { sections: ['另一部分'] }),
        );
        const found = sureKeys(...(first ? [...others, ...own] : [...own, ...others]));
        expect(first ? found.slice(others.length) : found.slice(0, own.length)).toEqual(keys);
      }),
    );
  });
});
