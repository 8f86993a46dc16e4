import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cleanup, onProcessEnd } from './cleanup.ts';
import { endGroup } from './end-group.ts';
import { findFirefox } from './find-browser.ts';
import { killGroup } from './kill-group.ts';
import type { LaunchOptions } from './launch-options.ts';

/** Milliseconds a Firefox may take to say where it listens (cold start on a busy machine), and to end by itself. */
const patience = { start: 60_000, end: 15_000 };

/** How many characters of what Firefox last wrote are kept. */
const tailLength = 4_000;

export type FirefoxProcess = {
  /** Where its BiDi server listens. */
  address: string;
  /** How the process ended, or that it still runs, and what it last wrote. */
  whatBecame(): Promise<string>;
  /** Ends all of it at once, without a word. */
  kill(): Promise<void>;
};

type Started = { child: ChildProcess; tail(): string };

/** Starts Firefox with this profile; resolves when its BiDi server listens. Throws when none is installed or it ends early. */
export async function startFirefox(profile: string, options: LaunchOptions, cleanup: Cleanup): Promise<FirefoxProcess> {
  const executable = findFirefox();
  if (!executable) throw new Error('no Firefox found: install one or set FIREFOX to its path');
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const flags = ['--no-remote', '--new-instance', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const headless = options.headless === false ? [] : ['--headless'];
  const size = ['--width', String(width), '--height', String(height)];
  const child = spawn(executable, ['--profile', profile, ...flags, ...headless, ...size, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: its content processes must not outlive it and write into a profile that is being removed.
    detached: true,
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
  });
  const forget = onProcessEnd(() => killGroup(child));
  cleanup.add(async () => {
    await end(child);
    forget();
  });
  const started = { child, tail: keepTail(child) };
  return { address: await listeningAddress(started), whatBecame: () => whatBecame(started), kill: () => kill(child) };
}

function keepTail({ stderr }: ChildProcess): () => string {
  let text = '';
  stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-tailLength);
  });
  return () => text;
}

function listeningAddress({ child, tail }: Started): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`Firefox ${why}\n${tail()}`));
    const timer = setTimeout(() => fail('did not start its BiDi server'), patience.start);
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code, signal) => fail(`ended with ${signal ?? code}`));
    const look = () => {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(tail())?.[1];
      if (!address) return;
      clearTimeout(timer);
      child.stderr?.off('data', look);
      resolve(address);
    };
    child.stderr?.on('data', look);
  });
}

/** The connection ends a moment before the process does. */
async function whatBecame({ child, tail }: Started): Promise<string> {
  if (isAlive(child)) await Promise.race([once(child, 'exit'), pause(patience.end, undefined, { ref: false })]);
  const fate = isAlive(child)
    ? 'its process still runs'
    : `its process ended with ${child.signalCode ?? child.exitCode}`;
  return `${fate}; it last wrote:\n${tail()}`;
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = isAlive(child) ? once(child, 'exit') : undefined;
  await endGroup(child);
  await exit;
}

/** The content processes may outlive the one that leads them, also when that has ended by itself. */
async function end(child: ChildProcess): Promise<void> {
  if (isAlive(child)) await endLeader(child);
  await endGroup(child);
}

async function endLeader(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  const impatience = new AbortController();
  const kill = pause(patience.end, undefined, { signal: impatience.signal }).then(
    () => killGroup(child),
    () => undefined,
  );
  await exit;
  impatience.abort();
  await kill;
}
