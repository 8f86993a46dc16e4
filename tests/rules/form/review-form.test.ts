import { describe, expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { describeFormFinding } from '@/rules/form/form-finding';
import type { FoundField } from '@/rules/form/found-field';
import { type ReviewScene, reviewForm } from '@/rules/form/review-form';
import { idCheckDigit } from '@/rules/profile/id-number';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';
import { foundField, listField } from '../../samples/found-field';
import { noticed, packOf } from '../../samples/pack';

const today = '2026-08-20';
const dalianer = `21020219900307001${idCheckDigit('21020219900307001')}`;
const scene = (fields: readonly FoundField[], more: Partial<ReviewScene> = {}): ReviewScene => ({
  fields,
  values: {},
  today,
  packs: [builtInPack],
  ...more,
});
const said = (fields: readonly FoundField[], more: Partial<ReviewScene> = {}): string[] =>
  reviewForm(scene(fields, more)).map(({ level, label, code }) => `${level} ${label} ${code}`);

const pledge: FoundField = {
  ref: 9,
  sure: false,
  score: 0,
  reasons: [],
  forbidden: 'pledge',
  evidence: evidenceOf('我已阅读并同意《报考人员诚信考试承诺书》', {
    ref: 9,
    kind: 'checkbox',
    choices: choicesOf('同意'),
  }),
};
const captcha: FoundField = { ...pledge, forbidden: 'captcha', evidence: evidenceOf('*验证码', { ref: 9 }) };
const stranger: FoundField = {
  ref: 8,
  sure: false,
  score: 0,
  reasons: [],
  evidence: evidenceOf('* 属地证明编号：', { ref: 8 }),
};
const star = [{ source: 'before' as const, text: '*手机号码' }];

describe('one control by itself', () => {
  test.each<[string, readonly FoundField[], Partial<ReviewScene>, string[]]>([
    ['required and empty', [foundField('mobile', { required: true })], {}, ['fail 手机号码 required-empty']],
    ['a star before the label', [foundField('mobile', { labels: star })], {}, ['fail 手机号码 required-empty']],
    ['not required', [foundField('mobile')], {}, []],
    ['hidden', [foundField('mobile', { required: true, visible: false })], {}, []],
    ['shut', [foundField('mobile', { required: true, disabled: true })], {}, []],
    [
      'a list on its prompt',
      [listField('degree', ['请选择', '学士'], '', { required: true })],
      {},
      ['fail 学位 required-empty'],
    ],
    ['not recognised, required', [stranger], {}, ['fail 属地证明编号 required-empty']],
    [
      'against the pattern',
      [foundField('postalCode', { value: '11600', pattern: '\\d{6}' })],
      {},
      ['fail 邮政编码 page-format', 'fail 邮政编码 postal-code-format'],
    ],
    ['a pattern no browser reads', [foundField('email', { value: 'a@example.com', pattern: '[' })], {}, []],
    ['pledge open', [pledge], {}, ['warn 我已阅读并同意《报考人员诚信考试承诺书》 pledge-open']],
    ['pledge ticked', [{ ...pledge, evidence: { ...pledge.evidence, model: 'on', shown: '同意' } }], {}, []],
    ['captcha is nobody’s business here', [captcha], {}, []],
    ['no photo chosen', [foundField('photo', { kind: 'file' })], {}, ['info 考生照片 photo-missing']],
    [
      'a photo that failed',
      [foundField('photo', { kind: 'file', value: 'a.jpg' })],
      { photo: 'fail' },
      ['fail 考生照片 photo-failed'],
    ],
  ])('%s', (_, fields, more, expected) => {
    expect(said(fields, more)).toEqual(expected);
  });
});

describe('against the profile', () => {
  test.each<[string, FoundField, Record<string, string>, string[]]>([
    [
      'another person',
      foundField('fullName', { value: '王示例', readOnly: true }),
      { fullName: '李练习' },
      ['fail 姓名 identity-differs'],
    ],
    ['left out', foundField('landline'), { landline: '010-55550199' }, ['warn 固定电话 left-out']],
    ['differs', foundField('school', { value: '示例大学' }), { school: '练习大学' }, ['warn 毕业学校 not-as-saved']],
    ['agrees in other words', listField('region', ['辽宁省'], '辽宁省'), { region: '辽宁' }, []],
    ['no profile', foundField('school', { value: '示例大学' }), {}, []],
  ])('%s', (_, field, values, expected) => {
    expect(said([field], { values })).toEqual(expected);
  });
});

describe('answers against each other, the batch and the region', () => {
  const date = (key: 'graduatedOn' | 'workStartedOn', value: string, ref: number) => foundField(key, { ref, value });
  test.each<[string, readonly FoundField[], Partial<ReviewScene>, string[]]>([
    [
      'level against qualification',
      [
        listField('level', ['中级'], '中级', { ref: 0 }),
        listField('qualification', ['信息系统项目管理师'], '信息系统项目管理师', { ref: 1 }),
      ],
      {},
      ['fail 报考级别 level-differs'],
    ],
    [
      'work before graduation',
      [date('graduatedOn', '2016-07-01', 0), date('workStartedOn', '2015-07-01', 1)],
      {},
      ['warn 参加工作时间 work-before-graduation'],
    ],
    [
      'not in this batch',
      [listField('qualification', ['信息系统项目管理师'], '信息系统项目管理师')],
      { batch: '2026-2' },
      ['warn 报考资格 not-in-batch'],
    ],
    [
      'not in the batch that an imported pack tells of',
      [listField('qualification', ['软件设计师'], '软件设计师')],
      {
        batch: '2031-1',
        packs: [packOf({ batches: { '2031-1': { offerings: noticed(['网络工程师']) } } }), builtInPack],
      },
      ['warn 报考资格 not-in-batch'],
    ],
    ['a batch nobody knows', [listField('qualification', ['软件设计师'], '软件设计师')], { batch: '2031-1' }, []],
    [
      'a first residence elsewhere',
      [listField('region', ['江苏'], '江苏', { ref: 0 }), foundField('idNumber', { ref: 1, value: dalianer })],
      {},
      ['warn 报考省市 from-elsewhere'],
    ],
    [
      'a first residence elsewhere, and no rule known',
      [listField('region', ['湖北'], '湖北', { ref: 0 }), foundField('idNumber', { ref: 1, value: dalianer })],
      {},
      ['info 报考省市 from-elsewhere'],
    ],
    [
      'a form that does not name the region',
      [foundField('idNumber', { value: dalianer })],
      { region: '江苏' },
      ['warn 证件号码 from-elsewhere'],
    ],
    [
      '大连 lies in 辽宁',
      [listField('region', ['大连'], '大连', { ref: 0 }), foundField('idNumber', { ref: 1, value: dalianer })],
      {},
      [],
    ],
    ['a masked number says nothing', [foundField('idNumber', { value: '2102**********0016' })], {}, []],
    ['a guess says nothing', [foundField('email', { value: '不是邮箱', sure: false })], {}, []],
  ])('%s', (_, fields, more, expected) => {
    expect(said(fields, more)).toEqual(expected);
  });
});

test.each([
  [
    '辽宁',
    /^证件号码是北京的，报考的是辽宁。不接受外省人员报考，也不能跨市报考。外地证件要有居住证.*。请看政策文件。$/,
  ],
  ['山西', /^证件号码是北京的，报考的是山西。只接受本省人员报考。请看政策文件。$/],
  ['湖北', /^证件号码是北京的，报考的是湖北。多数地区要当地工作、学习或居住的证明。请看政策文件。$/],
])('whoever comes to %s from elsewhere reads the rules there', (region, text) => {
  const idNumber = `11010119900307001${idCheckDigit('11010119900307001')}`;
  const fields = [
    listField('region', [region], region, { ref: 0 }),
    foundField('idNumber', { ref: 1, value: idNumber }),
  ];
  expect(reviewForm(scene(fields)).map(describeFormFinding)).toEqual([expect.stringMatching(text)]);
});

test('where sources differ on who may register, both are told', () => {
  const fields = [
    listField('region', ['北京'], '北京', { ref: 0 }),
    foundField('idNumber', { ref: 1, value: dalianer }),
  ];
  const [finding] = reviewForm(scene(fields));
  expect(finding && describeFormFinding(finding)).toContain('缴费单位与工作单位一致。另有说法：只接受本市人员报考。');
  expect(finding?.source).toMatch(/hqwx.+；.*qiyegequ/);
});

describe('the exam area against the rules of the region', () => {
  const form = (
    region: string,
    examArea: string,
    more: Partial<Record<'mailingAddress' | 'idNumber' | 'level', string>>,
  ) => [
    listField('region', [region], region, { ref: 0 }),
    listField('examArea', [examArea], examArea, { ref: 1 }),
    ...(['idNumber', 'level', 'mailingAddress'] as const).flatMap((key, at) =>
      more[key] ? foundField(key, { ref: at + 2, value: more[key] }) : [],
    ),
  ];
  const areaOf = (fields: readonly FoundField[], more: Partial<ReviewScene> = {}) =>
    reviewForm(scene(fields, more)).flatMap((one) => (one.code.startsWith('area-') ? describeFormFinding(one) : []));
  const away = '不在沈阳工作、学习或居住的，不用改。';

  test.each<[string, string, string, string[]]>([
    ['辽宁', '沈阳', '辽宁省沈阳市和平区示例路 1 号', []],
    ['辽宁', '沈阳市', '沈阳市和平区示例路 1 号', []],
    ['辽宁', '本溪', '沈阳市和平区示例路 1 号', [`通讯地址在沈阳，沈阳的考生选“沈阳”。${away}`]],
    ['辽宁', '其它各市', '辽宁沈阳和平区', [`通讯地址在沈阳，沈阳的考生选“沈阳”。${away}`]],
    ['辽宁', '其它各市', '鞍山市铁东区示例街', []],
    ['辽宁', '其他各市（鞍山、抚顺等）', '鞍山市铁东区示例街', []],
    ['辽宁', '辽宁沈阳', '沈阳市和平区', []],
    ['辽宁', '沈阳市考区', '沈阳市和平区', []],
    ['辽宁', '沈阳', '辽宁省鞍山市铁东区', []],
    [
      '辽宁',
      '丹东',
      '辽宁省鞍山市铁东区',
      ['通讯地址在鞍山，鞍山的考生选“其它各市”或“沈阳”。不在鞍山工作、学习或居住的，不用改。'],
    ],
    ['辽宁', '鞍山', '', ['鞍山的考生选“其它各市”或“沈阳”。请核对。']],
    ['辽宁', '大连市', '', ['大连市的考生在“大连”那一行报名，要回到选地区重选。请核对。']],
    [
      '辽宁',
      '沈阳',
      '辽宁省大连市中山区',
      ['通讯地址在大连，大连的考生在“大连”那一行报名，要回到选地区重选。不在大连工作、学习或居住的，不用改。'],
    ],
    // Called after a city, and lying in another one.
    ['辽宁', '沈阳', '鞍山路 12 号', []],
    ['辽宁', '沈阳', '朝阳区示例路 3 号', []],
    ['辽宁', '沈阳', '北京市朝阳区示例路 3 号', []],
    ['辽宁', '沈阳', '示例市练习路 1 号', []],
    ['辽宁', '', '辽宁省鞍山市', []],
    ['大连', '大连', '沈阳市和平区', []],
    [
      '浙江',
      '杭州',
      '浙江省宁波市',
      ['通讯地址在宁波，宁波的考生在“宁波”那一行报名，要回到选地区重选。不在宁波工作、学习或居住的，不用改。'],
    ],
    ['河北', '石家庄', '河北省定州市', ['通讯地址在定州，定州的考生选“保定”。不在定州工作、学习或居住的，不用改。']],
    ['河北', '保定', '河北雄安新区', []],
    ['北京', '北京', '北京市朝阳区', []],
  ])('%s, 考区 %s, address %s: %o', (region, area, mailingAddress, expected) => {
    expect(areaOf(form(region, area, { mailingAddress }))).toEqual(expected);
  });

  const xining = `63010219900307001${idCheckDigit('63010219900307001')}`;
  test.each([
    ['西宁', dalianer, ['证件号码是辽宁的，青海的外省考生选“省外考生考区”。请看政策文件。']],
    ['省外考生考区', dalianer, []],
    ['西宁', xining, []],
    ['省外考生考区', xining, ['“省外考生考区”给外省考生，证件号码是青海的。请核对。']],
    ['西宁', '6301**********0016', []],
  ])('青海, 考区 %s, number %s: %o', (area, idNumber, expected) => {
    expect(areaOf(form('青海', area, { idNumber }))).toEqual(expected);
  });

  test('a pack brings its own rule, with its source, and takes it away again', () => {
    const packs = [
      packOf({
        regions: {
          四川: { areaRule: noticed({ levels: { senior: ['成都'] } }) },
          辽宁: { areaRule: noticed({ places: [{ of: ['鞍山'], areas: ['鞍山'] }] }) },
        },
      }),
      builtInPack,
    ];
    const senior = form('四川', '绵阳', { level: '高级' });
    expect(areaOf(senior, { packs })).toEqual(['查到的高级考区只有“成都”。请核对。']);
    expect(reviewForm(scene(senior, { packs }))[0]?.source).toBe('当地通知，2027-02，官方；规则包“下一批的规定”');
    expect(areaOf(form('四川', '绵阳', { level: '中级' }), { packs })).toEqual([]);
    expect(areaOf(senior)).toEqual([]);
    expect(areaOf(form('辽宁', '鞍山', {}), { packs })).toEqual([]);
    expect(areaOf(form('辽宁', '鞍山', {}))).toHaveLength(1);
  });

  test('what says so may be wrong: nothing of it is more than a question', () => {
    const fields = form('辽宁', '大连', { idNumber: xining, mailingAddress: '鞍山市' });
    expect(reviewForm(scene(fields)).map(({ level, source }) => [level, source !== undefined])).toEqual([
      ['warn', true],
      ['warn', true],
    ]);
  });
});

test('worst first, then the order of the page', () => {
  const fields = [
    { ...pledge, ref: 0, evidence: { ...pledge.evidence, ref: 0 } },
    foundField('mobile', { ref: 1, required: true }),
    foundField('photo', { ref: 2, kind: 'file' }),
    foundField('email', { ref: 3, required: true }),
  ];
  expect(reviewForm(scene(fields)).map(({ ref }) => ref)).toEqual([1, 3, 0, 2]);
});

test('every finding has closed Chinese words', () => {
  const fields = [
    foundField('mobile', { ref: 0, required: true }),
    pledge,
    listField('qualification', ['信息系统项目管理师'], '信息系统项目管理师', { ref: 2 }),
  ];
  for (const finding of reviewForm(scene(fields, { batch: '2026-2' }))) {
    expect(describeFormFinding(finding)).toMatch(/[^。]。$/);
  }
});
