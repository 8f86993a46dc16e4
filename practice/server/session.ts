import { randomUUID } from 'node:crypto';
import type { BatchId } from '../data/batch.ts';

/** Where the registration of a session stands, in the words of the portal's task card and review page. */
export type Status = 'none' | 'draft' | 'pending' | 'approved' | 'refused' | 'paid';

/** What the portal remembers of one browser. */
export interface Session {
  id: string;
  organisation?: string;
  batch: BatchId;
  loggedIn: boolean;
  /** The login ended by itself: the next login page says so. */
  lost: boolean;
  /** Page to come back to after the login. */
  returnTo?: string;
  status: Status;
  /** Last saved answers by name on the page. */
  answers: Readonly<Record<string, string>>;
  photo?: Buffer;
}

/** The sessions of one portal, by cookie value. */
export interface Sessions {
  /** The session of a cookie value, or a new one. */
  open(id: string | undefined, batch: BatchId): Session;
  all(): Session[];
  clear(): void;
}

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  return {
    open(id, batch) {
      const known = id ? sessions.get(id) : undefined;
      if (known) return known;
      const fresh: Session = {
        id: randomUUID().replaceAll('-', ''),
        batch,
        loggedIn: false,
        lost: false,
        status: 'none',
        answers: {},
      };
      sessions.set(fresh.id, fresh);
      return fresh;
    },
    all: () => [...sessions.values()],
    clear: () => sessions.clear(),
  };
}

/** The login ends by the portal's doing; answers already saved stay. */
export function loseSession(session: Session): void {
  session.loggedIn = false;
  session.lost = true;
}
