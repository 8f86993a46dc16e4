import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { Application } from '@/rules/profile/application';
import { applyRestore } from '@/rules/profile/apply-restore';
import { planRestore } from '@/rules/profile/plan-restore';
import { type Profile, profileSchema } from '@/rules/profile/profile';
import type { RestoreDecisions } from '@/rules/profile/restore';
import { employed } from '../../samples/profiles';

const batch = { year: 2026, half: 2 } as const;
const now = '2026-09-01T02:00:00.000Z';
const spring: Application = {
  batch: '2026-1',
  status: 'done',
  notes: '通过',
  updatedAt: '2026-03-05T04:00:00.000Z',
};

function restore(profile: Profile, decisions: RestoreDecisions): Profile {
  return applyRestore(
    profile,
    planRestore({ profile, batch, packs: [builtInPack], now: Date.parse(now) }),
    decisions,
    now,
  );
}

function applicationOf(profile: Profile, key: string): Application | undefined {
  return profile.applications?.find((one) => one.batch === key);
}

test('the answers go on, the batch begins, the old answers stay in their own record', () => {
  const restored = restore({ ...employed, applications: [spring] }, { values: { employer: '新示例公司' } });
  expect(restored.fields).toEqual({ ...employed.fields, employer: '新示例公司' });
  expect(restored.updatedAt).toBe(now);
  expect(restored.applications?.map((one) => one.batch)).toEqual(['2026-2', '2026-1']);
  expect(applicationOf(restored, '2026-2')).toEqual({
    batch: '2026-2',
    status: 'draft',
    region: '大连',
    examArea: '大连',
    level: '高级',
    qualification: '系统架构设计师',
    subjects: '综合知识、案例分析、论文',
    updatedAt: now,
  });
  expect(applicationOf(restored, '2026-1')).toMatchObject({ status: 'done', notes: '通过', answers: employed.fields });
  expect(profileSchema.safeParse(restored).success).toBe(true);
});

test('a record that has its answers stays as it is', () => {
  const old: Application = { ...spring, answers: { fullName: '李练习' } };
  expect(applicationOf(restore({ ...employed, applications: [old] }, { values: {} }), '2026-1')).toEqual(old);
});

test.each([
  ['told', { values: {}, previousBatch: '2026-1' } as const, ['2026-2', '2026-1']],
  ['never used', { values: {} }, ['2026-2']],
])('without a record: %s', (_case, decisions, batches) => {
  const restored = restore(employed, decisions);
  expect(restored.applications?.map((one) => one.batch)).toEqual(batches);
  const old = applicationOf(restored, '2026-1');
  expect(old?.answers).toEqual(old && employed.fields);
  expect(old?.status).toBe(old && 'unknown');
});

test.each<[string, RestoreDecisions['values'], Profile['fields']]>([
  ['left open, nothing wrong is filled', {}, { level: '高级' }],
  ['another one chosen', { qualification: '系统分析师' }, { qualification: '系统分析师', level: '高级' }],
  [
    'one of another level: level and subjects follow',
    { qualification: '软件设计师' },
    { qualification: '软件设计师', level: '中级', subjects: '基础知识、应用技术' },
  ],
])('a qualification not offered: %s', (_case, values, expected) => {
  const profile: Profile = { ...employed, fields: { ...employed.fields, qualification: '信息系统项目管理师' } };
  const { fields } = restore(profile, { values });
  const { level, qualification, subjects } = fields;
  expect({ level, qualification, subjects }).toEqual({ subjects: '综合知识、案例分析、论文', ...expected });
});

test('a saved age follows the day, an absent one stays absent', () => {
  const aged: Profile = { ...employed, fields: { ...employed.fields, age: '35' } };
  expect(restore(aged, { values: {} }).fields.age).toBe('36');
  expect(restore(employed, { values: {} }).fields).not.toHaveProperty('age');
});

test('a blank decision takes the answer out', () => {
  expect(restore(employed, { values: { landline: ' ' } }).fields).not.toHaveProperty('landline');
});

test('an application already begun keeps its status and notes', () => {
  const begun: Application = {
    batch: '2026-2',
    status: 'submitted',
    notes: '已交',
    fee: 90,
    updatedAt: '2026-08-20T00:00:00.000Z',
  };
  const restored = restore({ ...employed, applications: [begun] }, { values: {}, photoTakenOn: '2026-07-01' });
  expect(restored.applications).toHaveLength(1);
  expect(applicationOf(restored, '2026-2')).toMatchObject({
    status: 'submitted',
    notes: '已交',
    fee: 90,
    region: '大连',
    dates: { photoTakenOn: '2026-07-01' },
    updatedAt: now,
  });
});

test('the expected fee of a region that is known', () => {
  expect(applicationOf(restore(employed, { values: { region: '江苏' } }), '2026-2')).toMatchObject({ fee: 240 });
});
