import { ask, isGood, showRefusal } from './ask.js';
import { noteEvent } from './log.js';

const { $, form } = layui;

function fillOptions(name, options) {
  const select = $(`#${name}`).empty().append(new Option('请选择', ''));
  for (const { value, text } of options) select.append(new Option(text, value));
  form.render('select');
}

async function load(path, data, name) {
  const answer = await ask(path, data);
  if (isGood(answer)) fillOptions(name, answer.data);
  else showRefusal(answer);
}

/** 考试考区 → 报考级别 → 报考资格 → 报考科目, each answered by the server. */
export function cascade() {
  form.on('select(kskq)', ({ value }) => {
    noteEvent('kskq', 'select', value);
    fillOptions('bkjb', []);
    fillOptions('bkzg', []);
    $('#bkkm').val('');
    if (value) load('/my/signup/getlevel', { kskq: value }, 'bkjb');
  });
  form.on('select(bkjb)', ({ value }) => {
    noteEvent('bkjb', 'select', value);
    fillOptions('bkzg', []);
    $('#bkkm').val('');
    if (value) load('/my/signup/getprofession', { kskq: $('#kskq').val(), bkjb: value }, 'bkzg');
  });
  form.on('select(bkzg)', async ({ value }) => {
    noteEvent('bkzg', 'select', value);
    $('#bkkm').val('');
    if (!value) return;
    const answer = await ask('/my/signup/getsubject', { bkzg: value });
    if (isGood(answer)) $('#bkkm').val(answer.data.map(({ text }) => text).join(' '));
    else showRefusal(answer);
  });
}
