import type { Visit } from '../server/reply.ts';
import { html } from './html.ts';
import { renderFramePage } from './layout.ts';

const news = [
  ['2026-08-10', '关于2026年下半年计算机技术与软件专业技术资格（水平）考试报名有关事项的通知'],
  ['2026-07-14', '2026年下半年各地报名时间汇总'],
  ['2026-06-30', '2026年上半年考试成绩查询公告'],
];

/** The small home page of www.ruankao.org.cn. On a plain practice host the link stays on that host. */
export function renderHome(visit: Visit): string {
  const official = visit.url.hostname.endsWith('ruankao.org.cn');
  const content = html`<div class="header"><div class="wrap"><span class="logo">软考</span><span class="siteName">中国计算机技术职业资格网</span></div></div>
<div class="wrap homeBody"><div class="layui-card"><div class="layui-card-header">网上报名</div><div class="layui-card-body homeEntry">
<a class="layui-btn layui-btn-lg" href="${official && 'https://bm.ruankao.org.cn'}/sign/welcome">报名入口</a></div></div>
<div class="layui-card"><div class="layui-card-header">考试动态</div><div class="layui-card-body"><ul class="ui-item15 newsList">${news.map(
    ([day, title]) => html`<li><a href="/index/work.html">${title}</a><label class="time">[${day}]</label></li>`,
  )}</ul></div></div></div>`;
  return renderFramePage({ visit, content, title: '中国计算机技术职业资格网' });
}
