import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderFramePage, renderMyPage } from './layout.ts';

/** Inside of the upload dialog, page or frame: what the portal asks for, the file button, the chosen picture. */
export function photoRules(): Html {
  return html`<div class="photoDialog"><ul class="photoRules">
<li>照片须为近期白色背景的彩色标准证件照，jpg格式；</li>
<li>请先使用“照片处理工具”处理照片，并上传处理后保存的“报名照片.jpg”；</li>
<li>照片尺寸295*413像素，文件大小5KB至50KB。</li></ul>
<div class="photoLine"><div class="photoPreview"><img class="zp_yl" src="data:," alt="照片预览" hidden></div>
<div><button type="button" class="layui-btn layui-btn-normal btn_xzzp">选择照片</button><p class="muted zp_wjm">未选择文件</p></div></div></div>`;
}

/** Upload on a page of its own (`photo: 'page'`). */
export function renderPhotoPage(visit: Visit): string {
  const content = html`<div class="layui-card"><div class="layui-card-header">上传考生照片</div><div class="layui-card-body" id="zp_qy">${photoRules()}
<div class="formButtons"><a class="layui-btn" href="/my/signup/main">返回报名表</a></div></div></div>`;
  return renderMyPage({ visit, content, script: 'photo-page.js' });
}

/** The document inside the layer's frame (`photo: 'frame'`). */
export function renderPhotoFrame(visit: Visit): string {
  return renderFramePage({
    visit,
    title: '上传考生照片',
    content: html`<div id="zp_qy">${photoRules()}</div>`,
    script: 'photo-page.js',
  });
}
