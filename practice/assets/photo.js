import { noteEvent } from './log.js';

const { $, layer, upload } = layui;

/** The page's own check of a chosen file before it goes up; a message, or undefined. */
async function complain(file) {
  const head = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  if (head[0] !== 0xff || head[1] !== 0xd8 || head[2] !== 0xff) return '照片不是jpg格式';
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return '照片文件无法打开';
  const { width, height } = picture;
  if (width !== 295 || height !== 413) return `照片尺寸应为295*413像素，当前为${width}*${height}像素`;
  if (file.size < 5 * 1024 || file.size > 50 * 1024) return '照片文件大小应在5KB至50KB之间';
  return undefined;
}

/** Puts layui upload on the button inside `box`; calls back with the address of the stored photo. */
export function bindUpload(box, onDone) {
  upload.render({
    elem: $(box).find('.btn_xzzp'),
    url: '/my/photo/upload',
    accept: 'file',
    field: 'zp',
    auto: false,
    choose(chosen) {
      chosen.preview(async (index, file) => {
        noteEvent('kszp', 'upload', file.name);
        $(box).find('.zp_wjm').text(file.name);
        const complaint = await complain(file);
        if (complaint) layer.msg(complaint, { icon: 5 });
        else chosen.upload(index, file);
      });
    },
    done(answer) {
      if (Number(answer.flag) !== 1) return layer.msg(answer.msg, { icon: 5 });
      const address = `${answer.url}?${Date.now()}`;
      $(box).find('.zp_yl').attr('src', address).prop('hidden', false);
      layer.msg(answer.msg, { icon: 1 });
      return onDone(address);
    },
    error: () => layer.msg('上传失败，请重试'),
  });
}

function showPhoto(address) {
  $('#img_zp').attr('src', address).prop('hidden', false);
  $('#kszp').val('1');
}

/** Opens the upload where the scenario wants it: in a layer, in a frame inside a layer, or on a page of its own. */
export function openPhoto(where) {
  if (where === 'page') {
    layer.confirm('前往照片上传页面前，请先暂存已填写的信息。', { title: '提示', btn: ['前往', '取消'] }, () => {
      location.href = '/my/photo/main';
    });
  } else if (where === 'frame') {
    globalThis.onPhotoStored = showPhoto;
    layer.open({ type: 2, title: '上传考生照片', area: ['560px', '420px'], content: '/my/photo/frame' });
  } else {
    layer.open({
      type: 1,
      title: '上传考生照片',
      area: ['560px', '400px'],
      content: $('#tpl_zp').html(),
      success: (box) => bindUpload(box, showPhoto),
    });
  }
}
