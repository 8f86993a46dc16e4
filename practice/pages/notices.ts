import { batches } from '../data/batch.ts';
import { levels, offers } from '../data/catalogue.ts';
import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderMyPage } from './layout.ts';

/** 考生须知 */
export function renderNotice(visit: Visit): string {
  return renderCard(
    visit,
    '考生须知',
    html`<p>1. 请在报名前仔细阅读所在考区发布的报考文件。</p>
<p>2. 请使用本人证件登录，如实填写报名信息并上传近期白底证件照。</p>
<p>3. 信息提交后由考区审核，请在报名截止前留意审核结果，未通过的可修改后重新提交。</p>
<p>4. 需要缴费的考区，审核通过并完成网上缴费后方为报名成功，费用不予退还。</p>
<p>5. 准考证在考前开放打印，具体时间见考区通知。</p>`,
  );
}

/** 考试计划: what the batch offers. */
export function renderPlan(visit: Visit): string {
  const batch = batches[visit.session.batch];
  const rows = levels.map(
    (level) => html`<tr><td>${level}</td><td>${offers[batch.id][level].join('、')}</td><td>${batch.examDays}</td></tr>`,
  );
  return renderCard(
    visit,
    '考试计划',
    html`<table class="layui-table"><thead><tr><th>级别</th><th>资格名称</th><th>考试时间</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** 考试安排: where and when, only the ticket says (docs/portal.md §3a). */
export function renderArrangement(visit: Visit): string {
  return renderCard(visit, '考试安排', html`<p>具体考试时间、地点以准考证为准。</p>`);
}

/** 单独划线申请 */
export function renderLine(visit: Visit): string {
  return renderCard(visit, '单独划线申请', html`<p>当前不在申请时间内。</p>`);
}

/** 打印准考证 */
export function renderCardPrint(visit: Visit): string {
  return renderCard(visit, '打印准考证', html`<p>打印准考证尚未开放，开放时间请关注考区通知。</p>`);
}

function renderCard(visit: Visit, title: string, body: Html): string {
  return renderMyPage({
    visit,
    content: html`<div class="layui-card"><div class="layui-card-header">${title}</div><div class="layui-card-body noticeText">${body}</div></div>`,
  });
}
