import { renderHome } from '../pages/home.ts';
import type { FieldEvent } from './action-log.ts';
import { type Act, forbiddenActions } from './action-log.ts';
import type { Reply, Route, Visit } from './reply.ts';
import { json, page, redirect } from './reply.ts';
import { checkScenario, scenarioChoices } from './scenario.ts';
import { loseSession } from './session.ts';

/** What the official portal has not: the log, the scenario, and short cuts for tests and tutors. */
export const practiceRoutes: Record<string, Route> = {
  'GET /practice/log': ({ portal: { log } }) => json({ counts: log.counts, events: log.events, acts: log.acts }),
  'POST /practice/log': note,
  'GET /practice/scenario': ({ scenario }) => json(scenario),
  'GET /practice/choices': () => json(scenarioChoices),
  'POST /practice/scenario': ({ portal, body, form }) => {
    portal.change(checkScenario(Object.keys(form).length > 0 ? { ...form } : JSON.parse(body.toString())));
    return json(portal.scenario);
  },
  'POST /practice/reset': ({ portal }) => {
    portal.reset();
    return json(portal.scenario);
  },
  'POST /practice/review': review,
  'GET /practice/enter': enter,
  'GET /practice/expire': ({ session, url }) => {
    loseSession(session);
    return redirect(url.searchParams.get('to') ?? '/my/task/main');
  },
  'GET /practice/home': (visit) => page(renderHome(visit)),
};

function note({ portal, body }: Visit): Reply {
  const { act, event } = JSON.parse(body.toString()) as { act?: Act; event?: FieldEvent };
  if (act && forbiddenActions.includes(act.action)) portal.log.addAct(act);
  if (event) portal.log.addEvent(event);
  return { status: 204 };
}

/** The authority decides as the scenario says. */
function review({ session, scenario }: Visit): Reply {
  if (session.status === 'pending') session.status = scenario.reviewOutcome;
  return json({ flag: 1, msg: session.status });
}

/** Straight in: organisation and batch of the scenario, logged in, then `?to=/my/…` (the form by default). */
function enter({ session, scenario, url }: Visit): Reply {
  Object.assign(session, { organisation: scenario.region, batch: scenario.batch, loggedIn: true, lost: false });
  return redirect(url.searchParams.get('to') ?? '/my/signup/main');
}
