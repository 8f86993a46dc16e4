import { ask, showRefusal } from './ask.js';

const { $ } = layui;
const columns = [
  ['KSSJ', '考试时间'],
  ['ZGMC', '资格名称'],
  ['ZKZH', '准考证号'],
  ['XM', '姓名'],
  ['SWCJ', '上午成绩'],
  ['XWCJ', '下午成绩'],
  ['LWCJ', '论文成绩'],
];

$('#btn_cx').on('click', async () => {
  const answer = await ask('/query/score/result', { stage: $('#stage').val(), jym: '' });
  if (answer?.msg !== 'ok') return showRefusal(answer);
  const table = $('<table class="layui-table statusTable"></table>');
  for (const [key, label] of columns) {
    table.append($('<tr></tr>').append($('<th></th>').text(label), $('<td></td>').text(answer.data[key])));
  }
  return $('#cjjg').empty().append(table);
});
