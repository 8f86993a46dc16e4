import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cleanup, onProcessEnd } from './cleanup.ts';
import { findFirefox } from './find-browser.ts';
import type { LaunchOptions } from './launch-options.ts';

/** Milliseconds a Firefox may take to say where it listens (cold start on a busy machine), and to end by itself. */
const patience = { start: 60_000, end: 5_000 };

/** Starts Firefox with this profile; resolves with the address of its BiDi server. Throws when none is installed or it ends early. */
export async function startFirefox(profile: string, options: LaunchOptions, cleanup: Cleanup): Promise<string> {
  const executable = findFirefox();
  if (!executable) throw new Error('no Firefox found: install one or set FIREFOX to its path');
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const flags = ['--no-remote', '--new-instance', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const headless = options.headless === false ? [] : ['--headless'];
  const size = ['--width', String(width), '--height', String(height)];
  const child = spawn(executable, ['--profile', profile, ...flags, ...headless, ...size, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
  });
  const forget = onProcessEnd(() => child.kill('SIGKILL'));
  cleanup.add(async () => {
    await end(child);
    forget();
  });
  return listeningAddress(child);
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    const fail = (why: string) => reject(new Error(`Firefox ${why}\n${output.join('')}`));
    const timer = setTimeout(() => fail('did not start its BiDi server'), patience.start);
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      output.push(chunk);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(output.join(''))?.[1];
      if (!address) return;
      clearTimeout(timer);
      child.stderr?.removeAllListeners('data').resume();
      resolve(address);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  const impatience = new AbortController();
  const kill = pause(patience.end, undefined, { signal: impatience.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await exit;
  impatience.abort();
  await kill;
}
