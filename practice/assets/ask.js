const { $, layer } = layui;

/** POST of a form-like object by jQuery, as the official pages do; settles with what a page can show. */
export function ask(url, data, dataType = 'json') {
  return new Promise((resolve) => {
    $.ajax({
      url,
      data,
      dataType,
      type: 'POST',
      success: resolve,
      error: () => {
        layer.msg('数据加载失败，请刷新页面后重试');
        resolve(undefined);
      },
    });
  });
}

/** `flag` comes as a number or as a string. */
export const isGood = (answer) => Number(answer?.flag) === 1;

/** Shows a refusal: thrown out of the login in a layer that must be closed, anything else in passing. */
export function showRefusal(answer) {
  if (!answer) return;
  if (answer.msg.includes('退出登录')) {
    layer.alert(answer.msg, { title: '提示', icon: 2 }, () => {
      location.href = '/sign/in';
    });
  } else layer.msg(answer.msg, { icon: 5 });
}
