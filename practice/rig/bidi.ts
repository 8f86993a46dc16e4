import { once } from 'node:events';
import { WebSocket } from 'ws';
import { ConnectionLost } from './connection-lost.ts';

/** A WebDriver BiDi connection (https://www.w3.org/TR/webdriver-bidi/). */
export type Bidi = {
  /** Sends a command and resolves with its result. Throws `<error code>: <message>`, or `ConnectionLost` when the connection ends. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): void;
  /** Resolves with the reason when the connection has ended. */
  closed: Promise<string>;
};

type Waiting = { resolve(result: unknown): void; reject(error: Error): void };

type Reply = { id?: number | null; type: string; result?: unknown; error?: string; message?: string };

/** Connects to `ws://…/session`; `whatBecame` tells of the process behind it. Throws when nothing listens there. */
export async function connectBidi(url: string, whatBecame: () => Promise<string>): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const errors: string[] = [];
  socket.on('error', ({ message }) => errors.push(message));
  await once(socket, 'open').catch((cause) => {
    throw new Error(`no BiDi connection to ${url}`, { cause });
  });
  socket.on('message', (data) => settle(waiting, JSON.parse(String(data))));
  const lost = new Promise<string>((resolve) => {
    socket.on('close', async (code, reason) => {
      resolve([`close code ${code}`, String(reason), ...errors, await whatBecame()].filter(Boolean).join('; '));
    });
  });
  const closed = lost.then((why) => {
    for (const { reject } of waiting.values()) reject(new ConnectionLost(`the BiDi connection ended: ${why}`));
    waiting.clear();
    return why;
  });
  async function send<T>(method: string, params: object = {}): Promise<T> {
    if (socket.readyState !== WebSocket.OPEN)
      throw new ConnectionLost(`${method}: the BiDi connection has ended: ${await lost}`);
    lastId += 1;
    const id = lastId;
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }
  return { send, close: () => socket.close(), closed };
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const command = typeof reply.id === 'number' ? waiting.get(reply.id) : undefined;
  if (!command) return;
  waiting.delete(reply.id as number);
  if (reply.type === 'error') command.reject(new Error(`${reply.error}: ${reply.message}`));
  else command.resolve(reply.result);
}
