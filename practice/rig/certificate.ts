import { generate } from 'selfsigned';
import { officialHosts } from './official-hosts.ts';

/** PEM texts. */
export type Certificate = { key: string; cert: string };

/** A fresh self-signed certificate for both official hosts; only a browser of this rig is told to accept it. */
export async function createCertificate(): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'practice portal' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: officialHosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: pem.private, cert: pem.cert };
}
