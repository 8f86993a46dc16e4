import { findBatch } from '../data/batch.ts';
import { organisations } from '../data/organisations.ts';
import { html } from '../pages/html.ts';
import { renderLogin } from '../pages/login.ts';
import { renderRows, renderWelcome } from '../pages/welcome.ts';
import type { Reply, Route, Visit } from './reply.ts';
import { json, page, redirect } from './reply.ts';

/** Routes before the login (docs/portal.md §1a). */
export const signRoutes: Record<string, Route> = {
  'GET /sign/welcome': (visit) => page(renderWelcome(visit)),
  'POST /sign/getorglist': listRows,
  'POST /sign/setselectorg': (visit) => json(choose(visit, visit.form.orid, visit.form.taskid)),
  'GET /sign/changeOrg': (visit) => {
    const { flag } = choose(visit, visit.url.searchParams.get('orid'), visit.url.searchParams.get('taskid'));
    return redirect(flag === 1 ? '/sign/in' : '/sign/welcome');
  },
  'GET /sign/in': showLogin,
  'POST /sign/scan': scan,
  'GET /sign/out': ({ session }) => {
    session.loggedIn = false;
    return redirect('/sign/welcome');
  },
  'GET /shortCut/searchCard': () => redirect('/sign/in?type=query&s=my/card/main'),
};

function listRows(visit: Visit): Reply {
  const batch = findBatch(visit.form.time ?? '');
  return page(batch ? html`${renderRows(visit, batch.id)}`.markup : '');
}

function choose({ session }: Visit, orId: string | null | undefined, taskId: string | null | undefined) {
  const organisation = organisations.find((entry) => entry.orId === orId);
  const batch = findBatch(taskId ?? '');
  if (!organisation || !batch) return { flag: 0, msg: '机构选择有误' };
  if (session.organisation !== organisation.name || session.batch !== batch.id) {
    Object.assign(session, { status: 'none', answers: {}, loggedIn: false });
  }
  session.organisation = organisation.name;
  session.batch = batch.id;
  session.returnTo = undefined;
  return { flag: 1, msg: 'ok', url: '/sign/in' };
}

/** Without a chosen organisation back to the list, except for queries. */
function showLogin(visit: Visit): Reply {
  const { session, url } = visit;
  const query = url.searchParams.get('type') === 'query';
  if (!session.organisation && !query) return redirect('/sign/welcome');
  session.returnTo = query ? `/${url.searchParams.get('s') ?? ''}` : session.returnTo;
  if (session.loggedIn) return redirect(pickTarget(session.returnTo));
  const { lost } = session;
  session.lost = false;
  return page(renderLogin(visit, lost));
}

function scan({ portal, session }: Visit): Reply {
  portal.log.addAct({ action: 'login', via: 'post' });
  session.loggedIn = true;
  session.lost = false;
  const url = pickTarget(session.returnTo);
  session.returnTo = undefined;
  return json({ flag: '1', msg: '登录成功', url });
}

/** Only pages of the portal itself are gone back to. */
function pickTarget(path: string | undefined): string {
  return path && /^\/(my|query|vexam)\/[a-z/]+$/.test(path) ? path : '/my/task/main';
}

/** Every page behind the login: what a session without a login gets instead; undefined lets the visit through. */
export function guard(visit: Visit): Reply | undefined {
  const { session, url, request } = visit;
  const own = url.pathname.startsWith('/my/');
  if (!own && !/^\/(query|vexam)\//.test(url.pathname)) return undefined;
  if (session.loggedIn && (session.organisation || !own)) return undefined;
  if (request.headers['x-requested-with'] === 'XMLHttpRequest' || request.method === 'POST') {
    return page(renderLogin(visit, true));
  }
  if (own) return redirect(session.organisation ? '/sign/in' : '/sign/welcome');
  return redirect(`/sign/in?type=query&s=${url.pathname.slice(1)}`);
}
