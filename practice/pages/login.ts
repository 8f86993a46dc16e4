import type { Visit } from '../server/reply.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderOpenPage } from './layout.ts';

/** The scan page. `lost` says that the last login ended by itself. */
export function renderLogin(visit: Visit, lost: boolean): string {
  const { session, url } = visit;
  const query = url.searchParams.get('type') === 'query';
  const content = html`<div class="loginCard">
<h2>${query ? '查询登录' : '考生登录'}</h2>
${lost && html`<p class="loginLost">登录已失效，请重新登录！</p>`}
${!query && html`<p>当前机构：<b>${session.organisation}</b> <a class="aLink" href="/sign/welcome">重新选择</a></p>`}
<div class="loginCode">${drawCode()}</div>
<p>请使用<b>国家网络身份认证 App</b>“扫一扫”功能扫描二维码登录</p>
<p class="muted">首次使用请先在手机上下载“国家网络身份认证”App，完成实名认证并申领网号、网证。</p>
<button type="button" class="layui-btn layui-btn-primary" id="btn_mnsm">模拟扫码</button>
</div>`;
  return renderOpenPage({ visit, content, script: 'login.js' });
}

/** A drawing that looks like a QR code and encodes nothing. */
function drawCode(): Html {
  const size = 25;
  const finder = (x: number, y: number) =>
    html`<path d="M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z" fill-rule="evenodd"/>`;
  const inFinder = (x: number, y: number) => (x < 8 && (y < 8 || y > 16)) || (x > 16 && y < 8);
  const cells = Array.from({ length: size * size }, (_, index) => [index % size, Math.floor(index / size)] as const)
    .filter(([x, y]) => !inFinder(x, y) && (x * 7 + y * 13 + x * y * 5 + ((x ^ y) % 3)) % 5 < 2)
    .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
    .join('');
  return html`<svg viewBox="-2 -2 29 29" width="180" height="180" role="img" aria-label="登录二维码"><path fill="#fff" d="M-2-2h29v29H-2z"/>${finder(0, 0)}${finder(18, 0)}${finder(0, 18)}<path d="${cells}"/></svg>`;
}
