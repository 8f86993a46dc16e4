import { expect, test } from 'vitest';
import { listHeads } from '@/utils/portal/list-heads';

test.each<[string, string, string[]]>([
  [
    'Element: head and body in tables of their own',
    '<div class="el-table"><table><thead><tr><th><div class="cell">姓 名</div></th><th>操作</th></tr></thead></table><table><tbody><tr><td>甲</td><td>编辑</td></tr></tbody></table></div>',
    ['姓名 操作'],
  ],
  [
    'easyui',
    '<table><tbody><tr class="datagrid-header-row"><td><input type="checkbox"></td><td>学号</td><td>操作</td></tr></tbody></table>',
    ['学号 操作'],
  ],
  [
    'a first row of th',
    '<table><tr><th>姓名</th><th>操作</th></tr><tr><td>甲</td><td>删除</td></tr></table>',
    ['姓名 操作'],
  ],
  ['a form in a table', '<table><tr><th>姓名</th><td><input></td></tr></table>', []],
  ['a row with boxes', '<table><thead><tr><th>姓名</th><th><input></th></tr></thead></table>', []],
  ['a list twice', '<table><thead><tr><th>甲</th><th>乙</th></tr></thead></table>'.repeat(2), ['甲 乙']],
  ['a line of words', '<table><tr><th>请先阅读下面的全部说明再填写</th><th>注</th></tr></table>', ['注']],
])('%s', (_, html, heads) => {
  document.body.innerHTML = html;
  expect(listHeads(document)).toEqual(heads);
});
