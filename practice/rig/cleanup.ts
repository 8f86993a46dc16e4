import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Things to be undone, last first. */
export type Cleanup = {
  add(undo: () => unknown): void;
  /** Undoes everything even when one step fails; then throws the first failure. */
  run(): Promise<void>;
};

/** Collects what a launch has opened, so that a failure half-way leaves nothing behind. */
export function createCleanup(): Cleanup {
  const steps: (() => unknown)[] = [];
  async function run(): Promise<void> {
    const failures: unknown[] = [];
    for (let undo = steps.pop(); undo; undo = steps.pop()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
  return { add: (undo) => void steps.push(undo), run };
}

/** Runs `undo` at once when this process ends or is told to end; the last one given runs first. Returns how to forget it. */
export function onProcessEnd(undo: () => void): () => void {
  const leave = () => process.exit(1);
  process.prependListener('exit', undo);
  for (const signal of endings) process.on(signal, leave);
  return () => {
    process.off('exit', undo);
    for (const signal of endings) process.off(signal, leave);
  };
}

/** A fresh folder that is gone after `cleanup`, or at the latest when this process ends. */
export function createTempFolder(cleanup: Cleanup): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `ruankao-rig-${process.pid}-`));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 15, retryDelay: 100 });
  const forget = onProcessEnd(remove);
  cleanup.add(() => {
    forget();
    remove();
  });
  return folder;
}
