import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPractice } from './portal.ts';

/** `node practice/serve.ts [port]`: the practice portal on this machine alone, with the corner console. */
const server = http.createServer(createPractice().handle);
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`演练门户：http://localhost:${port}/sign/welcome?console=1`);
});
