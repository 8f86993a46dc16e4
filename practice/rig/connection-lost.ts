/** The browser no longer answers; the message says how the connection ended and what became of the process. */
export class ConnectionLost extends Error {
  override name = 'ConnectionLost';
}
