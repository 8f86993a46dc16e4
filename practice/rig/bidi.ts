/** A WebDriver BiDi connection (https://www.w3.org/TR/webdriver-bidi/). */
export type Bidi = {
  /** Sends a command and resolves with its result. Throws `<error code>: <message>`, or when the connection ends. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): void;
  /** Resolves when the connection has ended. */
  closed: Promise<void>;
};

type Waiting = { resolve(result: unknown): void; reject(error: Error): void };

type Reply = { id?: number | null; type: string; result?: unknown; error?: string; message?: string };

/** Connects to `ws://…/session`. Throws when nothing listens there. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no BiDi connection to ${url}`)));
  });
  socket.addEventListener('message', (event) => settle(waiting, JSON.parse(String(event.data))));
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed the BiDi connection'));
    waiting.clear();
  });
  const closed = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()));
  function send<T>(method: string, params: object = {}): Promise<T> {
    lastId += 1;
    const id = lastId;
    return new Promise<T>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) reject(new Error(`${method}: the BiDi connection is closed`));
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
