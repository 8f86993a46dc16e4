import { ask, isGood, showRefusal } from './ask.js';

layui.$('#btn_mnsm').on('click', async () => {
  const answer = await ask('/sign/scan', {});
  if (isGood(answer)) location.href = answer.url;
  else showRefusal(answer);
});
