import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { menu } from './menu.ts';

export const siteTitle = '全国计算机技术与软件专业技术资格（水平）考试网上报名平台';

interface Frame {
  visit: Visit;
  content: Html;
  /** Script of the page under `/asset/practice/`. */
  script?: string;
  /** `<title>`; the site's own when absent. */
  title?: string;
}

/** A page without the left menu: header, content, footer. */
export function renderOpenPage({ visit, content, script, title = siteTitle }: Frame): string {
  return renderDocument({
    visit,
    title,
    script,
    content: html`<div class="header"><div class="wrap"><a class="logo" href="/sign/welcome">软考</a><span class="siteName">${siteTitle}</span></div></div>
<div class="contentShow"><div class="contentShowIn wrap">${content}</div></div>${footer()}`,
  });
}

/** A page after the login: header with the candidate, left menu with the current entry, content. */
export function renderMyPage(frame: Frame): string {
  const { visit, content, script, title = siteTitle } = frame;
  return renderDocument({
    visit,
    title,
    script,
    content: html`<div class="header"><div class="wrap"><a class="logo" href="/sign/welcome">软考</a><span class="siteName">${siteTitle}</span>
<span class="headerUser">${visit.scenario.identity.fullName} <a href="/sign/out">退出</a></span></div></div>
<div class="wrap myBody">${menu(visit)}<div class="myMain">${content}</div></div>${footer()}`,
  });
}

/** A bare document for a frame: no header, no menu. */
export function renderFramePage({ visit, content, script, title = siteTitle }: Frame): string {
  return renderDocument({ visit, title, script, content: html`<div class="frameBody">${content}</div>` });
}

function renderDocument({ visit, title, script, content }: Frame): string {
  const { layui } = visit.scenario;
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/asset/layui/${layui}/css/layui.css">
<link rel="stylesheet" href="/asset/practice/portal.css">
<script src="/asset/layui/${layui}/layui.js"></script>
<script type="module" src="/asset/practice/log.js"></script>
${script && html`<script type="module" src="/asset/practice/${script}"></script>`}
${visit.console && html`<script type="module" src="/asset/practice/console.js"></script>`}
</head>
<body>
${content}
</body>
</html>`.markup;
}

function footer(): Html {
  return html`<div class="footer"><div class="wrap">
<a href="/shortCut/searchCard">准考证打印</a> | <a href="/sign/in?type=query&amp;s=query/score/main">成绩查询</a> |
<a href="/sign/in?type=query&amp;s=query/certificate/main">证书查询</a> | <a href="/sign/in?type=query&amp;s=query/certificate/main">2010上半年以前的证书</a> |
<a href="/sign/in?type=query&amp;s=vexam/download/main">模拟练习平台</a>
<p>建议使用谷歌、火狐或者edge等浏览器</p></div></div>`;
}
