import { ask, isGood, showRefusal } from './ask.js';

const { $, form } = layui;

form.on('select(time)', async ({ value }) => {
  const rows = await ask('/sign/getorglist', { time: value }, 'html');
  $('.selectorg').remove();
  $('.listHead').after(rows);
});

$('.contentShow').on('click', '.aLink[or-id]', async (event) => {
  const link = $(event.currentTarget);
  const answer = await ask('/sign/setselectorg', { orid: link.attr('or-id'), taskid: link.attr('task-id') });
  if (isGood(answer)) location.href = answer.url;
  else showRefusal(answer);
});
