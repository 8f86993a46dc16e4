import { ask, isGood, showRefusal } from './ask.js';

const { $, layer } = layui;

$('#btn_jf').on('click', () => {
  layer.confirm('确认缴费？缴费后不予退费。', { title: '网上缴费' }, async () => {
    const answer = await ask('/my/pay/do', {});
    if (isGood(answer)) location.href = answer.url;
    else showRefusal(answer);
  });
});
