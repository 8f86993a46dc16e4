import type { IncomingMessage } from 'node:http';

const limit = 4_000_000;

/** The whole body; throws beyond 4 MB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > limit) throw new Error('body too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Fields of a urlencoded body; of a repeated name the last one. */
export function parseForm(request: IncomingMessage, body: Buffer): Record<string, string> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return {};
  return Object.fromEntries(new URLSearchParams(body.toString()));
}

/** The first file of a multipart body. */
export function parseFile(request: IncomingMessage, body: Buffer): Buffer | undefined {
  const boundary = /boundary="?([^";]+)/.exec(request.headers['content-type'] ?? '')?.[1];
  if (!boundary) return undefined;
  let start = body.indexOf(`--${boundary}`);
  while (start >= 0) {
    const headEnd = body.indexOf('\r\n\r\n', start);
    const end = body.indexOf(`\r\n--${boundary}`, headEnd);
    if (headEnd < 0 || end < 0) return undefined;
    if (body.subarray(start, headEnd).includes('filename=')) return body.subarray(headEnd + 4, end);
    start = end + 2;
  }
  return undefined;
}

/** Cookies of a request by name. */
export function parseCookies(request: IncomingMessage): Record<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}
