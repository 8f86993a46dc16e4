import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { renderHome } from './pages/home.ts';
import { html } from './pages/html.ts';
import { renderFramePage } from './pages/layout.ts';
import { type ActionLog, createActionLog } from './server/action-log.ts';
import { readAsset, readWidgetPage } from './server/assets.ts';
import { myRoutes } from './server/my-routes.ts';
import { photoRoutes } from './server/photo-routes.ts';
import { practiceRoutes } from './server/practice-routes.ts';
import { parseCookies, parseForm, readBody } from './server/read-body.ts';
import type { Portal, Reply, Route, Visit } from './server/reply.ts';
import { json, page, redirect } from './server/reply.ts';
import { defaultScenario, parseScenario, type Scenario, type ScenarioPatch } from './server/scenario.ts';
import { createSessions } from './server/session.ts';
import { guard, signRoutes } from './server/sign.ts';
import { signupRoutes } from './server/signup.ts';

/** A practice portal in memory: hand `handle` to any http or https server. */
export interface Practice {
  handle: RequestListener;
  log: ActionLog;
  /** The scenario in force; set its keys or use `/practice/scenario`. */
  scenario: Scenario;
  /** Default scenario, no sessions, empty log. */
  reset(): void;
}

const routes: Record<string, Route> = {
  ...signRoutes,
  ...myRoutes,
  ...signupRoutes,
  ...photoRoutes,
  ...practiceRoutes,
};

/** A fresh practice portal. */
export function createPractice(): Practice {
  const portal = createPortal();
  return {
    handle: (request, response) => {
      serve(portal, request, response).catch((error: Error) => {
        send(response, json({ flag: 0, msg: error.message }, 400));
      });
    },
    log: portal.log,
    scenario: portal.scenario,
    reset: portal.reset,
  };
}

function createPortal(): Portal {
  const scenario = defaultScenario();
  const sessions = createSessions();
  const log = createActionLog();
  return {
    scenario,
    sessions,
    log,
    change({ identity, ...patch }: ScenarioPatch) {
      Object.assign(scenario, patch);
      scenario.identity = { ...scenario.identity, ...identity };
      for (const session of sessions.all()) {
        if (patch.region && session.organisation) session.organisation = patch.region;
        if (patch.batch) session.batch = patch.batch;
      }
    },
    reset() {
      log.clear();
      sessions.clear();
      Object.assign(scenario, defaultScenario());
    },
  };
}

async function serve(portal: Portal, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  if (url.pathname.startsWith('/asset/')) return send(response, await readAsset(url.pathname));
  if (url.pathname.startsWith('/practice/widgets/')) return send(response, await readWidgetPage(url.pathname));
  const visit = await readVisit(portal, request, url);
  const reply = await answer(visit);
  const cookies = [
    `PHPSESSID=${visit.session.id}; path=/; HttpOnly`,
    `practice_console=${Number(visit.console)}; path=/`,
  ];
  return send(response, { ...reply, cookies });
}

async function readVisit(portal: Portal, request: IncomingMessage, url: URL): Promise<Visit> {
  const cookies = parseCookies(request);
  const patch = url.searchParams.get('scenario');
  if (patch) portal.change(parseScenario(patch));
  const body = await readBody(request);
  return {
    portal,
    scenario: portal.scenario,
    session: portal.sessions.open(cookies.PHPSESSID, portal.scenario.batch),
    request,
    url,
    body,
    form: parseForm(request, body),
    console: (url.searchParams.get('console') ?? cookies.practice_console) === '1',
  };
}

function answer(visit: Visit): Reply | Promise<Reply> {
  const { url, request } = visit;
  const isHome = url.hostname.startsWith('www.') && !url.pathname.startsWith('/practice/');
  if (isHome) return page(renderHome(visit));
  if (url.pathname === '/')
    return redirect(url.hostname.endsWith('ruankao.org.cn') ? '/sign/welcome' : '/practice/home');
  const route = routes[`${request.method} ${url.pathname}`];
  if (!route) return { ...page(renderFramePage({ visit, content: html`<h1>404</h1><p>页面不存在</p>` })), status: 404 };
  return guard(visit) ?? route(visit);
}

function send(response: ServerResponse, { status = 200, type, keeps, location, cookies, body = '' }: Reply): void {
  response.writeHead(status, {
    'cache-control': keeps ? 'public, max-age=3600' : 'no-store',
    ...(type && { 'content-type': type }),
    ...(location && { location }),
    ...(cookies && { 'set-cookie': cookies }),
  });
  response.end(body);
}
