import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Left menu after the login, words as on the official portal (docs/portal.md §3b). */
const entries: readonly (readonly [path: string, word: string])[] = [
  ['/my/notice/main', '考生须知'],
  ['/my/plan/main', '考试计划'],
  ['/my/signup/main', '考生报名'],
  ['/my/info/main', '报名信息'],
  ['/my/pay/main', '网上缴费'],
  ['/my/card/main', '打印准考证'],
  ['/my/arrange/main', '考试安排'],
  ['/query/score/main', '成绩查询'],
  ['/query/certificate/main', '证书查询'],
  ['/my/line/main', '单独划线申请'],
  ['/my/task/main', '返回首页'],
];

/** Where some pages belong in the menu. */
const homes: Record<string, string> = {
  '/my/photo/main': '/my/signup/main',
  '/my/pay/result': '/my/pay/main',
};

export function menu({ url, session, scenario }: Visit): Html {
  const current = homes[url.pathname] ?? url.pathname;
  return html`<div class="myMenu"><div class="myMenuHead">当前考区：${session.organisation ?? '未选择'}<br>${scenario.identity.fullName}，你好！</div>
<ul class="layui-nav layui-nav-tree" lay-filter="leftMenu">${entries.map(
    ([path, word]) =>
      html`<li class="layui-nav-item${path === current && ' layui-this'}"><a href="${path}">${word}</a></li>`,
  )}</ul></div>`;
}
