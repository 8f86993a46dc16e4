// A checker in a real thread whose behaviour is chosen by the file's name; it stands in for the browser's decoder alone.
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';

const thread = { checks: 0 };

async function inspectPhoto({ photo, name, kind }, onFileReport) {
  thread.checks += 1;
  const report = { fileName: `${name} ${photo.size}`, kind, depth: 'file', verdict: 'pass', findings: [] };
  await onFileReport?.(report);
  if (name === 'hang.jpg') await new Promise(() => {});
  if (name === 'crash.jpg')
    setImmediate(() => {
      throw new Error('the thread dies');
    });
  if (name === 'crash.jpg') await new Promise(() => {});
  if (name === 'gone.jpg') throw Object.assign(new Error('gone'), { name: 'NotReadableError' });
  if (name === 'bug.jpg') throw new TypeError('a bug');
  const findings = [{ code: 'progressive', level: 'info', values: { checks: thread.checks } }];
  return { report: { ...report, depth: 'pixels', findings } };
}

async function warmUp() {
  thread.checks += 100;
}

expose({ inspectPhoto, warmUp }, nodeEndpoint(parentPort));
