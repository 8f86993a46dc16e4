import { describe, expect, test } from 'vitest';
import { groupByPage, mergeTaught } from '@/rules/form/taught-merge';
import { pageOf, teach } from '../../samples/taught-field';

const page = pageOf('姓名', '毕业学校', '寻呼号', '专业名称', '通讯地址');
const later = pageOf('姓名', '毕业学校', '寻呼号', '专业名称', '通讯地址', '备注');
const elsewhere = pageOf('取件人', '寻呼号', '取件地点', '取件时间');
const first = teach(page, 2, 'mobile', 5);

describe('one word joins the others', () => {
  test.each([
    ['another field, another key', teach(page, 3, 'employer', 6), { saved: true, removed: false }],
    ['the same field, newer', teach(page, 2, 'landline', 6), { saved: true, removed: true }],
    ['the same field on the page as it is now', teach(later, 2, 'landline', 6), { saved: true, removed: true }],
    ['the same key, newer', teach(page, 3, 'mobile', 6), { saved: true, removed: true }],
    ['the same field, older', teach(page, 2, 'landline', 4), { saved: false, removed: false }],
    ['the same word again', { ...first }, { saved: false, removed: false }],
    ['another page', teach(elsewhere, 1, 'mobile', 6), { saved: true, removed: false }],
    [
      'another origin',
      { ...teach(page, 2, 'landline', 6), origin: 'https://www.ruankao.org.cn' },
      { saved: true, removed: false },
    ],
    ['two fields left alone', teach(page, 4, null, 6), { saved: true, removed: false }],
  ])('%s', (_, word, { saved, removed }) => {
    expect(mergeTaught([first], [word])).toEqual({ save: saved ? [word] : [], remove: removed ? [first.id] : [] });
  });

  test('an edit keeps its id', () => {
    const edited = { ...first, key: 'landline' as const, taughtAt: '2026-09-09T00:00:00.000Z' };
    expect(mergeTaught([first], [edited])).toEqual({ save: [edited], remove: [] });
  });

  test('of rivals in one file the newest comes in', () => {
    const file = [teach(page, 2, 'landline', 7), teach(page, 2, 'email', 9), teach(page, 2, 'mobile', 8)];
    expect(mergeTaught([], file).save).toEqual([file[1]]);
  });
});

test('words of one page stand together', () => {
  const words = [teach(page, 3, 'employer', 7), teach(elsewhere, 1, 'mobile', 6), first];
  expect(groupByPage(words).map((group) => group.length)).toEqual([2, 1]);
});
