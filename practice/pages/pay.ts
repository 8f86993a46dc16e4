import { findLevel } from '../data/catalogue.ts';
import { describeFee } from '../data/fees.ts';
import { describeAnswers } from '../server/answers.ts';
import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderMyPage } from './layout.ts';
import { skipsPayment } from './status.ts';

/** 网上缴费 */
export function renderPay(visit: Visit): string {
  return renderMyPage({
    visit,
    content: html`<div class="layui-card"><div class="layui-card-header">网上缴费</div><div class="layui-card-body">${renderBody(visit)}</div></div>`,
    script: 'pay.js',
  });
}

/** After the payment: 报名成功. */
export function renderPaid(visit: Visit): string {
  return renderMyPage({
    visit,
    content: html`<div class="layui-card"><div class="layui-card-header">缴费结果</div><div class="layui-card-body doneCard">
<i class="layui-icon layui-icon-ok-circle"></i><h2>报名成功</h2><p>缴费状态：<b class="status-paid">已缴费</b></p>
<p>请在准考证开放打印后登录平台打印准考证，并按准考证上的时间、地点参加考试。</p>
<div class="formButtons"><a class="layui-btn layui-btn-primary" href="/my/info/main">查看报名信息</a></div></div></div>`,
  });
}

function renderBody(visit: Visit): Html {
  const { session } = visit;
  if (session.status === 'paid') return html`<p>缴费状态：<b class="status-paid">已缴费</b>，报名成功。</p>`;
  if (skipsPayment(visit)) return html`<p>本考区无需缴费，审核通过即为报名成功。</p>`;
  if (session.status !== 'approved') return html`<p>您还没有需要缴费的报名信息，审核通过后方可缴费。</p>`;
  const answers = describeAnswers(visit);
  const rows = ['报考级别', '报考资格', '报考科目'].map(
    (label) => html`<tr><th>${label}</th><td>${answers.find((entry) => entry.label === label)?.text}</td></tr>`,
  );
  const level = findLevel(session.answers.bkjb ?? '') ?? '中级';
  return html`<table class="layui-table statusTable"><tbody>${rows}<tr><th>缴费金额（元）</th><td>${describeFee(session.organisation ?? '', level)}</td></tr>
<tr><th>缴费状态</th><td>待缴费</td></tr></tbody></table>
<p class="muted">缴费成功后方为报名成功；报名费一经缴纳不予退还，考区、资格不再更改。</p>
<div class="formButtons"><button type="button" class="layui-btn layui-btn-danger" id="btn_jf">立即缴费</button></div>`;
}
