import { batches, batchIds } from '../data/batch.ts';
import type { Visit } from '../server/reply.ts';
import { html } from './html.ts';
import { renderMyPage } from './layout.ts';

/** 成绩查询; `.input-block.drop select#stage` is public (docs/portal.md §1a). */
export function renderScore(visit: Visit): string {
  const stages = batchIds.map((id) => html`<option value="${batches[id].stage}">${batches[id].stage}</option>`);
  const content = html`<div class="layui-card"><div class="layui-card-header">成绩查询</div><div class="layui-card-body">
<div class="layui-form queryLine"><label>考试时间：</label><div class="input-block drop"><select id="stage" name="stage">${stages}</select></div>
<button type="button" class="layui-btn" id="btn_cx">查询</button></div><div id="cjjg"></div></div></div>`;
  return renderMyPage({ visit, content, script: 'score.js' });
}

/** 证书查询 */
export function renderCertificate(visit: Visit): string {
  const content = html`<div class="layui-card"><div class="layui-card-header">证书查询</div><div class="layui-card-body">
<p>未查询到您的证书信息。</p><p class="muted">2010年上半年以前的证书请联系发证地考试机构查询。</p></div></div>`;
  return renderMyPage({ visit, content });
}

/** 模拟练习平台 */
export function renderMock(visit: Visit): string {
  const content = html`<div class="layui-card"><div class="layui-card-header">模拟练习平台</div><div class="layui-card-body">
<p>机考模拟练习软件用于熟悉答题界面和操作，请在考前下载练习。</p>
<p class="muted">练习平台仅支持 Windows 系统，开放时间以平台通知为准。</p></div></div>`;
  return renderMyPage({ visit, content });
}
