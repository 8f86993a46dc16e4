import { ask } from './ask.js';

layui.$('#btn_shwc').on('click', async () => {
  await ask('/practice/review', {});
  location.reload();
});
