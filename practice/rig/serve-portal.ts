import type { RequestListener } from 'node:http';
import https from 'node:https';
import { createCertificate } from './certificate.ts';
import { type Listening, listen } from './listen.ts';

/** Serves the practice portal over https on a free port; `handle` answers for both official hosts. */
export async function servePortal(handle: RequestListener): Promise<Listening> {
  return listen(https.createServer(await createCertificate(), handle));
}
