import http from 'node:http';
import net from 'node:net';
import { type Listening, listen } from './listen.ts';
import { officialHosts } from './official-hosts.ts';

/** `refused` grows with every attempt to reach anything but the portal: `host:port`, or the address of a plain http request. */
export type Proxy = Listening & { refused: string[] };

/** A proxy that leads both official hosts to the portal on this machine and refuses all the rest. */
export async function startProxy(portalPort: number): Promise<Proxy> {
  const refused: string[] = [];
  const server = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: net.Socket, head) => {
    const target = request.url ?? '';
    if (!officialHosts.some((host) => target === `${host}:443`)) {
      refused.push(target);
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    tunnel(client, head, portalPort);
  });
  return { ...(await listen(server)), refused };
}

function tunnel(client: net.Socket, head: Buffer, portalPort: number): void {
  const portal = net.connect(portalPort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    portal.write(head);
    portal.pipe(client).pipe(portal);
  });
  portal.on('error', () => client.destroy());
  client.on('error', () => portal.destroy());
  client.on('close', () => portal.destroy());
}
