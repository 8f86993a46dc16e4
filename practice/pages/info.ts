import { describeAnswers } from '../server/answers.ts';
import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderMyPage } from './layout.ts';
import { skipsPayment, statusWord } from './status.ts';

/** 报名信息: the saved view with 审核状态 and, after a refusal, its reason. */
export function renderInfo(visit: Visit): string {
  const { session } = visit;
  const empty = session.status === 'none' || session.status === 'draft';
  const content = html`<div class="layui-card"><div class="layui-card-header">报名信息</div><div class="layui-card-body">
${empty ? html`<p>您还没有提交报名信息。</p>` : renderSaved(visit)}</div></div>`;
  return renderMyPage({ visit, content, script: 'info.js' });
}

function renderSaved(visit: Visit): Html {
  const { session } = visit;
  return html`<table class="layui-table statusTable"><tbody>
<tr><th>审核状态</th><td><b class="status-${session.status}">${statusWord(session.status)}</b></td></tr>
${explain(visit)}</tbody></table>
<h3>详细信息</h3>
<div class="savedLine"><table class="layui-table savedTable"><tbody>${describeAnswers(visit).map(
    ({ label, text }) => html`<tr><th>${label}</th><td>${text}</td></tr>`,
  )}</tbody></table>${session.photo && html`<img class="savedPhoto" src="/my/photo/show" alt="考生照片">`}</div>
<div class="formButtons">${renderNext(visit)}</div>`;
}

function explain(visit: Visit): Html | undefined {
  const { session, scenario } = visit;
  if (session.status === 'refused') return html`<tr><th>未通过原因</th><td>${scenario.reviewReason}</td></tr>`;
  if (session.status === 'pending') return html`<tr><th>说明</th><td>报名信息已提交，请等待考区审核。</td></tr>`;
  if (session.status === 'paid') return html`<tr><th>缴费状态</th><td>已缴费，报名成功</td></tr>`;
  if (skipsPayment(visit)) return html`<tr><th>说明</th><td>审核通过即为报名成功，本考区无需缴费。</td></tr>`;
  return html`<tr><th>缴费状态</th><td>未缴费，请在规定时间内完成网上缴费</td></tr>`;
}

function renderNext(visit: Visit): Html | undefined {
  const { session } = visit;
  if (session.status === 'pending') {
    return html`<button type="button" class="layui-btn layui-btn-primary" id="btn_shwc">让演练审核完成</button>`;
  }
  if (session.status === 'refused') return html`<a class="layui-btn" href="/my/signup/main">修改报名信息</a>`;
  if (session.status === 'approved' && !skipsPayment(visit)) {
    return html`<a class="layui-btn" href="/my/pay/main">前往缴费</a>`;
  }
  return undefined;
}
