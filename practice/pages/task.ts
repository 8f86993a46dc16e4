import { batches } from '../data/batch.ts';
import { findOrganisation } from '../data/organisations.ts';
import { findRow, openRow } from '../data/schedule.ts';
import type { Visit } from '../server/reply.ts';
import { html } from './html.ts';
import { renderMyPage } from './layout.ts';
import { skipsPayment, statusWord } from './status.ts';

/** First page after the login: the task card (docs/portal.md §3a). */
export function renderTask(visit: Visit): string {
  const { session, scenario } = visit;
  const organisation = findOrganisation(session.organisation ?? scenario.region);
  const live = scenario.schedule === 'now' && organisation.name === scenario.region;
  const row = live ? openRow(new Date()) : findRow(session.batch, organisation);
  const fresh = ['none', 'draft', 'refused'].includes(session.status);
  const content = html`<div class="layui-card taskCard"><div class="layui-card-header">${batches[session.batch].label}<span class="taskStatus">${statusWord(session.status)}</span></div>
<div class="layui-card-body">
<p>考生报名时间：${row.registration.replace(/\s*[~～]\s*/, ' 至 ')}</p>
${!skipsPayment(visit) && html`<p>考生缴费时间：${row.payment.replace(/\s*[~～]\s*/, ' 至 ')}</p>`}
<p>考试安排时间：具体考试时间以准考证为准</p>
<div class="formButtons"><a class="layui-btn layui-btn-primary" href="/my/policy/main">查看政策文件</a>
${fresh ? html`<a class="layui-btn" href="/my/signup/main">立即报名</a>` : html`<a class="layui-btn" href="/my/info/main">查看报名信息</a>`}</div>
</div></div>`;
  return renderMyPage({ visit, content });
}

/** 查看政策文件: quite often empty on the official portal (docs/portal.md §3a). */
export function renderPolicy(visit: Visit): string {
  const { session, scenario } = visit;
  const text = html`<h3>${batches[session.batch].label}（${session.organisation}）报名政策</h3>
<p>一、报考人员应在规定时间内完成网上报名、上传照片和信息填报，逾期不予受理。</p>
<p>二、报考人员应在工作、学习或居住所在地报名，并对所填信息的真实性负责。</p>
<p>三、一次考试只能报考一个资格，审核通过后考区、资格不再更改。</p>
<p>四、报名结束后请及时登录平台查看审核结果，按时完成后续步骤。</p>`;
  const content = html`<div class="layui-card"><div class="layui-card-header">政策文件</div><div class="layui-card-body policyText">
${!scenario.policyEmpty && text}
<div class="formButtons"><a class="layui-btn layui-btn-primary" href="/my/task/main">返回</a></div></div></div>`;
  return renderMyPage({ visit, content });
}
