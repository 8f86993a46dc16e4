import { expect, test } from 'vitest';
import { findFields } from '@/rules/form/found-field';
import { listSecrets } from '@/rules/form/structure-report';
import { recordTaught } from '@/rules/form/taught-record';
import { taughtFieldSchema } from '@/rules/profile/taught-field';
import { evidenceOf } from '../../samples/evidence-of';
import { employed } from '../../samples/profiles';
import { origin, pageOf } from '../../samples/taught-field';

const stamp = { id: crypto.randomUUID(), taughtAt: '2026-09-01T00:00:00.000Z', origin };
const typed = evidenceOf('寻呼号', { model: '埋下的内容', shown: '埋下的内容' });

test('what is remembered can be written to a file, and holds no value', () => {
  const fields = findFields(pageOf('姓名', typed, '埋下的内容', `${employed.fields.fullName} 的备注`, '通讯地址'));
  const secrets = listSecrets({ fields, values: employed.fields });
  const taught = recordTaught(1, 'mobile', { ...stamp, fields, secrets });
  expect(taughtFieldSchema.parse(taught)).toEqual(taught);
  expect(taught).toMatchObject({ key: 'mobile', label: '寻呼号', page: ['姓名', '寻呼号', '通讯地址'] });
  for (const value of ['埋下的内容', ...Object.values(employed.fields).filter((text) => text.length > 2)]) {
    expect(JSON.stringify(taught)).not.toContain(value);
  }
});

test('a field that is gone, or out of sight, cannot be remembered', () => {
  const fields = findFields(pageOf('姓名', evidenceOf('寻呼号', { visible: false })));
  expect([1, 7].map((ref) => recordTaught(ref, 'mobile', { ...stamp, fields, secrets: [] }))).toEqual([
    undefined,
    undefined,
  ]);
});
