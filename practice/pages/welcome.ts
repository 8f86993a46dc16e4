import { batches, batchIds } from '../data/batch.ts';
import { organisations } from '../data/organisations.ts';
import { findRow, openRow } from '../data/schedule.ts';
import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderOpenPage } from './layout.ts';

/** 机构列表: the only page whose DOM is public (docs/portal.md §2). */
export function renderWelcome(visit: Visit): string {
  const { columns } = visit.scenario;
  const content = html`<div class="layui-form batchLine"><label>请选择考试批次：</label><div class="layui-input-inline"><select name="time" lay-filter="time">${batchIds.map(
    (id) =>
      html`<option${id === visit.scenario.batch && html` selected="selected"`} value="${batches[id].taskId}">${batches[id].label}</option>`,
  )}</select></div></div>
<div class="layui-row listHead"><div class="layui-col-md3 col1">机构名称</div>${
    columns === 1
      ? html`<div class="layui-col-md8 col2">报名有效时间</div>`
      : html`<div class="layui-col-md4 col2">报名时间</div><div class="layui-col-md4 col2">缴费时间</div>`
  }<div class="layui-col-md1 col2">入口</div></div>
${renderRows(visit, visit.scenario.batch)}`;
  return renderOpenPage({ visit, content, script: 'welcome.js' });
}

/** The rows of one batch; the page's script swaps them when another batch is chosen. */
export function renderRows({ scenario }: Visit, batch: Visit['scenario']['batch']): Html[] {
  return organisations.map((organisation) => {
    const open = scenario.schedule === 'now' && organisation.name === scenario.region && batch === scenario.batch;
    const row = open ? openRow(new Date()) : findRow(batch, organisation);
    const times =
      scenario.columns === 1
        ? html`<div class="layui-col-md8 col2 timeW">${row.registration}</div>`
        : html`<div class="layui-col-md4 col2 timeW">${row.registration}</div><div class="layui-col-md4 col2 timeW">${row.payment}</div>`;
    return html`<div class="layui-row listCont selectorg"><div class="layui-col-md3 col1">${organisation.name}</div>${times}<div class="layui-col-md1 col2"><a class="aLink" href="javascript:;" task-id="${batches[batch].taskId}" or-id="${organisation.orId}">进入</a></div></div>
`;
  });
}
