import { expect, test } from 'vitest';
import { type Application, applicationSchema, applicationsSchema } from '@/rules/profile/application';

const application: Application = { batch: '2026-2', status: 'draft', updatedAt: '2026-08-20T10:00:00+08:00' };

test.each<[string, object, boolean]>([
  ['the least there can be', {}, true],
  [
    'everything',
    {
      region: '大连',
      examArea: '大连',
      level: '高级',
      qualification: '系统架构设计师',
      subjects: '综合知识、案例分析、论文',
      dates: { submittedOn: '2026-08-20', photoTakenOn: '2026-07-01' },
      fee: 0,
      notes: '记得打印准考证',
      answers: { fullName: '李练习' },
    },
    true,
  ],
  ['a batch that is none', { batch: '2026-3' }, false],
  ['a batch in words', { batch: '2026年下半年' }, false],
  ['a status that is none', { status: 'lost' }, false],
  ['no time', { updatedAt: undefined }, false],
  ['no real day', { dates: { paidOn: '2026-02-30' } }, false],
  ['29 February of a leap year', { dates: { examOn: '2028-02-29' } }, true],
  ['a negative fee', { fee: -1 }, false],
  ['a note of 1000', { notes: '例'.repeat(1000) }, true],
  ['a note of 1001', { notes: '例'.repeat(1001) }, false],
  ['a word of 201', { region: '例'.repeat(201) }, false],
  ['an answer of 201', { answers: { school: '例'.repeat(201) } }, false],
  ['an answer to no field', { answers: { hobby: '围棋' } }, false],
  ['a key nobody knows', { colour: 'red' }, false],
])('%s', (_case, changes, taken) => {
  expect(applicationSchema.safeParse({ ...application, ...changes }).success).toBe(taken);
});

test.each<[string, readonly string[], boolean]>([
  ['one a batch', ['2026-1', '2026-2'], true],
  ['two of one batch', ['2026-2', '2026-2'], false],
  ['forty', Array.from({ length: 40 }, (_, index) => `${2010 + index}-1`), true],
  ['forty-one', Array.from({ length: 41 }, (_, index) => `${2010 + index}-1`), false],
])('%s', (_case, batches, taken) => {
  const list = batches.map((batch) => ({ ...application, batch }));
  expect(applicationsSchema.safeParse(list).success).toBe(taken);
});
