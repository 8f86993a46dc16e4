import { ask, isGood, showRefusal } from './ask.js';
import { cascade } from './cascade.js';
import { noteEvent } from './log.js';
import { openPhoto } from './photo.js';

const { $, form, laydate, layer } = layui;

cascade();

form.on('select(xyzc)', ({ value }) => {
  noteEvent('xyzc', 'select', value);
  const label = $('#zcsj').closest('.layui-form-item').find('.layui-form-label');
  label.find('.must').remove();
  if (value !== '00') label.prepend('<i class="must">*</i>');
});
for (const name of ['zgxl', 'xz', 'zgxw']) {
  form.on(`select(${name})`, ({ value }) => noteEvent(name, 'select', value));
}

form.on('radio(zzqk)', ({ value }) => {
  noteEvent('zzqk', 'radio', value);
  $('#fz_gzqk').toggle(value === '2');
});
form.on('radio(sxzy)', ({ value }) => noteEvent('sxzy', 'radio', value));
form.on('checkbox(cxcn)', ({ elem }) => noteEvent('cxcn', 'checkbox', elem.checked));

for (const input of document.querySelectorAll('#bmb [data-laydate]')) {
  laydate.render({ elem: input, done: (value) => noteEvent(input.name, 'laydate', value) });
}

$('#a_cns').on('click', () => {
  layer.open({
    type: 1,
    title: '报考人员诚信考试承诺书',
    area: ['520px', '320px'],
    content:
      '<div class="layerText">本人郑重承诺：所填报名信息真实、准确；遵守考试纪律，不参与任何形式的舞弊；如有违反，自愿接受处理。</div>',
  });
});
$('#btn_zp').on('click', () => openPhoto($('#bmb').data('photo')));

const answers = () => $('#bmb').serialize();

$('#btn_zc').on('click', async () => {
  const answer = await ask('/my/signup/save', answers());
  if (isGood(answer)) layer.msg(answer.msg, { icon: 1 });
  else showRefusal(answer);
});

form.on('submit(tj)', () => {
  layer.confirm('提交后将进入审核，请确认报名信息填写无误。', { title: '提示' }, async (index) => {
    layer.close(index);
    const answer = await ask('/my/signup/submit', answers());
    if (isGood(answer)) location.href = answer.url;
    else showRefusal(answer);
  });
  return false;
});
