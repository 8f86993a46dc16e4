import { describe, expect, test } from 'vitest';
import { parseBeijingTime } from '@/rules/exam/beijing-time';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { Application } from '@/rules/profile/application';
import type { FieldValues } from '@/rules/profile/field-key';
import { planRestore } from '@/rules/profile/plan-restore';
import type { Profile } from '@/rules/profile/profile';
import type { RestoreItem, RestoreKey, RestoreScene } from '@/rules/profile/restore';
import { employed, student } from '../../samples/profiles';

const batch = { year: 2026, half: 2 } as const;
const now = beijing('2026-09-01');
const spring: Application = {
  batch: '2026-1',
  status: 'done',
  updatedAt: '2026-03-05T04:00:00.000Z',
  answers: employed.fields,
};
const returning: Profile = { ...employed, applications: [spring], updatedAt: '2026-03-05T04:00:00.000Z' };

function beijing(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return parseBeijingTime({ year, month, day, hour: 10, minute: 0 }) ?? 0;
}

const packs = [builtInPack];

function plan(changes: Partial<RestoreScene> = {}, fields: FieldValues = {}): readonly RestoreItem[] {
  const profile = changes.profile ?? returning;
  const scene = { batch, packs, now, ...changes, profile: { ...profile, fields: { ...profile.fields, ...fields } } };
  return planRestore(scene).items;
}

function find(items: readonly RestoreItem[], key: RestoreKey): RestoreItem | undefined {
  return items.find((item) => item.key === key);
}

describe('the batch and its facts', () => {
  test('the new batch stands first, the old one beside it', () => {
    expect(plan()[0]).toMatchObject({
      key: 'batch',
      group: 'change',
      from: '2026 年上半年',
      to: '2026 年下半年',
    });
  });

  test.each<[string, Partial<RestoreScene>, FieldValues, RestoreKey, Partial<RestoreItem>, RegExp]>([
    ['offered', {}, {}, 'qualification', { group: 'stays', from: '系统架构设计师' }, /开考/],
    [
      'not offered',
      {},
      { qualification: '信息系统项目管理师' },
      'qualification',
      { group: 'change', from: '信息系统项目管理师' },
      /2026 年下半年没有查到“信息系统项目管理师”开考/,
    ],
    [
      'offered in an unknown batch',
      { batch: { year: 2030, half: 1 } },
      {},
      'qualification',
      { group: 'confirm' },
      /不知道 2030 年上半年是否开考/,
    ],
    ['nothing chosen', {}, { qualification: '' }, 'qualification', { group: 'change' }, /还没有选报考资格/],
    ['unknown window', {}, {}, 'window', { group: 'confirm' }, /还不知道大连这一批的报名时间/],
    [
      'open window',
      { region: { registration: { opens: now - 1, closes: beijing('2026-09-18') } } },
      {},
      'window',
      { group: 'change', to: '17 天后截止' },
      /每批的时间都不同.*缴费时间还不知道/s,
    ],
    [
      'closed window',
      {
        region: {
          registration: { opens: beijing('2026-08-14'), closes: beijing('2026-08-20') },
          payment: { opens: beijing('2026-08-14'), closes: beijing('2026-09-02') },
        },
      },
      {},
      'window',
      { group: 'change', to: '8 月 20 日 10:00 已截止' },
      /已经截止.*缴费：明天 10:00 截止/s,
    ],
    ['unknown rules', {}, { region: '甘肃' }, 'rules', { group: 'confirm' }, /没有查到甘肃这一批的规定/],
    [
      'known rules',
      {},
      {},
      'rules',
      {
        group: 'change',
        source: expect.objectContaining({ source: expect.stringContaining('大连 2025 年下半年通知'), asOf: '2025-08' }),
      },
      /不要选“辽宁”.*限在辽宁省内/s,
    ],
    ['unknown fee', {}, {}, 'fee', { group: 'confirm' }, /没有查到大连的报名费/],
    ['no fee', {}, { region: '辽宁' }, 'fee', { group: 'confirm', to: '不收费' }, /以前的标准/],
    ['a fee', {}, { region: '江苏' }, 'fee', { group: 'confirm', to: '约 240 元' }, /以缴费页为准/],
    ['a region of before', {}, { region: '深圳' }, 'region', { group: 'change', from: '深圳' }, /没有“深圳”这个地区/],
    ['no region', {}, { region: '' }, 'region', { group: 'change' }, /还没有选报考省市/],
    ['a photo of unknown age', {}, {}, 'photo', { group: 'confirm' }, /不知道照片是哪天拍的/],
    ['a photo six months old', { photoTakenOn: '2026-03-01' }, {}, 'photo', { group: 'stays' }, /2026-09-01 以前/],
    ['a photo a day older', { photoTakenOn: '2026-02-28' }, {}, 'photo', { group: 'change' }, /已超过 6 个月/],
    [
      'a kept photo without a day',
      { photoCheckedOn: '2026-03-01' },
      {},
      'photo',
      { group: 'confirm' },
      /2026-03-01 检查、存入/,
    ],
    [
      'the same a day later',
      { photoCheckedOn: '2026-02-28' },
      {},
      'photo',
      { group: 'change' },
      /2026-02-28 .*已超过 6 个月/,
    ],
    [
      'a kept photo with an earlier day',
      { photoTakenOn: '2026-02-28', photoCheckedOn: '2026-03-01' },
      {},
      'photo',
      { group: 'change' },
      /请重拍/,
    ],
    [
      'a photo kept since, by an old record',
      { photoTakenOn: '2026-02-01', photoCheckedOn: '2026-08-30' },
      {},
      'photo',
      { group: 'confirm' },
      /后来新拍的/,
    ],
  ])('%s', (_case, changes, fields, key, expected, said) => {
    const item = find(plan(changes, fields), key);
    expect(item).toMatchObject(expected);
    expect(item?.reasons.join('\n')).toMatch(said);
  });

  test('what is offered can be chosen, the own level first; where it comes from is said', () => {
    const item = find(plan({}, { qualification: '信息系统项目管理师' }), 'qualification');
    expect(item?.options?.slice(0, 5)).toEqual([
      '系统分析师',
      '系统架构设计师',
      '网络规划设计师',
      '系统规划与管理师',
      '软件设计师',
    ]);
    expect(item?.options).not.toContain('信息系统项目管理师');
    expect(item?.source).toMatchObject({ confidence: 'second-hand', asOf: '2026' });
    expect(find(plan({ batch: { year: 2030, half: 1 } }), 'qualification')).not.toHaveProperty('options');
  });
});

describe('the answers', () => {
  test.each<[string, string, FieldValues, Partial<RestoreItem>]>([
    ['a birthday since', '2026-03-07', {}, { group: 'change', from: '35', to: '36' }],
    ['the day before the birthday', '2026-03-06', {}, { group: 'stays', from: '35' }],
    ['a saved age', '2026-03-06', { age: '34' }, { group: 'change', from: '34', to: '35' }],
  ])('age: %s', (_case, today, fields, expected) => {
    expect(find(plan({ now: beijing(today) }, fields), 'age')).toMatchObject(expected);
  });

  test('no birth date, no age', () => {
    expect(find(plan({}, { birthDate: '', idNumber: '' }), 'age')).toBeUndefined();
  });

  test.each<[string, FieldValues, RestoreKey, Partial<RestoreItem>, RegExp]>([
    ['a wrong number', { mobile: '138' }, 'mobile', { group: 'change', from: '138' }, /11 位数字.*还在用吗/s],
    [
      'a doubtful order',
      { professionStartedOn: '2012-07-01' },
      'professionStartedOn',
      { group: 'confirm' },
      /早于参加工作时间/,
    ],
    [
      'another employer',
      { employer: '别的公司' },
      'employer',
      { group: 'confirm' },
      /上次报名填的是“示例软件有限公司”.*换过单位吗/s,
    ],
    [
      'changed since',
      { school: '别的大学' },
      'school',
      { group: 'confirm', from: '别的大学' },
      /填的是“示例大学”.*改了/,
    ],
    ['taken out since', { email: '' }, 'email', { group: 'confirm' }, /填的是“li.lianxi@example.com”.*删了/],
    ['the phone', {}, 'mobile', { group: 'confirm', from: '13800000000' }, /还在用吗/],
    ['the address', {}, 'mailingAddress', { group: 'confirm' }, /搬过家吗/],
    ['the name', {}, 'fullName', { group: 'stays', from: '李练习' }, /^$/],
  ])('%s', (_case, fields, key, expected, said) => {
    const item = find(plan({}, fields), key);
    expect(item).toMatchObject(expected);
    expect(item?.reasons.join('\n')).toMatch(said);
  });

  test('a student who has graduated since', () => {
    const profile: Profile = { ...student, updatedAt: '2026-08-20T00:00:00.000Z' };
    const items = plan({ profile, batch: { year: 2027, half: 2 }, now: beijing('2027-08-20') });
    expect(find(items, 'employmentStatus')).toMatchObject({ group: 'change', from: '在校', options: ['在职', '在校'] });
    expect(find(items, 'employmentStatus')).not.toHaveProperty('to');
    expect(find(items, 'graduatedOn')).toMatchObject({ group: 'change', from: '2027-06-30' });
    for (const key of ['education', 'degree', 'majorName', 'employer', 'workStartedOn'] as const) {
      expect(find(items, key)?.group).toBe('confirm');
    }
  });

  test('a student who still studies keeps it all', () => {
    const items = plan({ profile: student });
    expect(find(items, 'employmentStatus')?.group).toBe('stays');
    expect(find(items, 'graduatedOn')?.group).toBe('stays');
    expect(find(items, 'employer')).toBeUndefined();
  });

  test('finished beside work since the last time', () => {
    const fields = { graduatedOn: '2026-06-30' };
    expect(find(plan({}, fields), 'degree')).toMatchObject({ group: 'confirm', from: '学士' });
    expect(find(plan({}, { graduatedOn: '2012-06-30' }), 'degree')?.group).toBe('stays');
  });
});

describe('the plan as a whole', () => {
  test('each key once, groups in order, the form’s order inside', () => {
    const items = plan({}, { mobile: '138', email: 'x' });
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    const groups = items.map(({ group }) => group);
    expect([...groups].sort((a, b) => order(a) - order(b))).toEqual(groups);
    expect(items.filter(({ group }) => group === 'change').map(({ key }) => key)).toEqual([
      'batch',
      'rules',
      'age',
      'email',
      'mobile',
    ]);
  });

  test('the last application before the batch counts, whatever comes after', () => {
    const autumn: Application = { ...spring, batch: '2025-2' };
    const later: Application = { ...spring, batch: '2027-1' };
    const profile: Profile = { ...returning, applications: [autumn, later, spring] };
    expect(planRestore({ profile, batch, packs, now }).previous).toBe('2026-1');
    expect(find(plan({ profile }), 'previousBatch')).toBeUndefined();
  });

  test('an empty profile takes the last answers', () => {
    const profile: Profile = { ...returning, fields: {} };
    expect(planRestore({ profile, batch, packs, now }).base).toEqual(employed.fields);
  });

  test.each([
    ['2026-03-05T04:00:00.000Z', '2026-1', /推断是 2026 年上半年/],
    ['2025-12-05T04:00:00.000Z', '2026-1', /推断/],
    ['2026-08-20T04:00:00.000Z', undefined, /还没有报名记录/],
    ['2020-08-20T04:00:00.000Z', undefined, /还没有报名记录/],
  ])('without any application, changed last %s, the batch of before is guessed as %s', (updatedAt, to, said) => {
    const items = plan({ profile: { ...employed, updatedAt } });
    const item = find(items, 'previousBatch');
    expect(item).toMatchObject({ group: 'confirm', options: ['2026-1', '2025-2', '2025-1', '2024-2'] });
    expect(item?.to).toBe(to);
    expect(item?.reasons.join()).toMatch(said);
  });
});

function order(group: RestoreItem['group']): number {
  return ['change', 'confirm', 'stays'].indexOf(group);
}
