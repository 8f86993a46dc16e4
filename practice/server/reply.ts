import type { IncomingMessage } from 'node:http';
import type { ActionLog } from './action-log.ts';
import type { Scenario, ScenarioPatch } from './scenario.ts';
import type { Session, Sessions } from './session.ts';

/** One practice portal: what every route may read and change. */
export interface Portal {
  scenario: Scenario;
  log: ActionLog;
  sessions: Sessions;
  /** Changes the scenario and what running sessions took from it. */
  change(patch: ScenarioPatch): void;
  /** Default scenario, no sessions, empty log. */
  reset(): void;
}

/** One request, parsed. */
export interface Visit {
  portal: Portal;
  scenario: Scenario;
  session: Session;
  request: IncomingMessage;
  url: URL;
  body: Buffer;
  /** Fields of a urlencoded body. */
  form: Readonly<Record<string, string>>;
  /** The corner console is wanted (`?console=1`, kept in a cookie). */
  console: boolean;
}

export interface Reply {
  status?: number;
  type?: string;
  /** The browser may keep it for the next page. */
  keeps?: boolean;
  location?: string;
  cookies?: string[];
  body?: string | Buffer;
}

export type Route = (visit: Visit) => Reply | Promise<Reply>;

export const page = (body: string): Reply => ({ type: 'text/html; charset=utf-8', body });
export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
export const redirect = (location: string): Reply => ({ status: 302, location });
