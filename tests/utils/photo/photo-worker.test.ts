// @vitest-environment node
import { Worker as Thread } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import { PhotoCheckError } from '@/utils/photo/photo-check-error';
import { createPhotoChecker, type PhotoChecker } from '@/utils/photo/photo-worker';
import type { SeatTimes } from '@/utils/photo/worker-seat';

const url = new URL('./fake-checker.mjs', import.meta.url).href;
const started: ThreadWorker[] = [];

/** A browser's `Worker` over a real thread: same messages, same error event, same `terminate`. */
class ThreadWorker extends EventTarget {
  readonly thread: Thread;
  readonly ended: Promise<number>;

  constructor(script: string) {
    super();
    this.thread = new Thread(new URL(script));
    this.ended = new Promise((resolve) => this.thread.once('exit', resolve));
    this.thread.on('message', (data) => this.dispatchEvent(new MessageEvent('message', { data })));
    this.thread.on('error', () => this.dispatchEvent(new Event('error')));
    started.push(this);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.thread.postMessage(message, transfer as never);
  }

  terminate(): void {
    void this.thread.terminate();
  }
}

function photo(name: string): File {
  return new File([new Uint8Array(7)], name);
}

const checkers: PhotoChecker[] = [];

function create(times?: SeatTimes): PhotoChecker {
  const checker = createPhotoChecker(url, times);
  checkers.push(checker);
  return checker;
}

/** Resolves once the worker has told its first report, so that the check is surely under way. */
function checkUnderWay(checker: PhotoChecker, name: string, signal?: AbortSignal) {
  const told = Promise.withResolvers<PhotoReport>();
  const outcome = checker.check(photo(name), { kind: 'auto' }, told.resolve, signal).then(
    () => 'finished',
    (error: Error) => error.name,
  );
  return { told: told.promise, outcome };
}

beforeEach(() => {
  started.length = 0;
  vi.stubGlobal('Worker', ThreadWorker);
});

afterEach(async () => {
  for (const checker of checkers.splice(0)) checker.close();
  await Promise.all(started.map(({ ended }) => ended));
  vi.unstubAllGlobals();
});

test('a check tells the file first and answers then; the next one uses the same worker', async () => {
  const checker = create();
  const told: PhotoReport[] = [];
  const first = await checker.check(photo('a.jpg'), { kind: 'processed' }, (report) => told.push(report));
  expect(told).toMatchObject([{ fileName: 'a.jpg 7', kind: 'processed', depth: 'file' }]);
  expect(first.report).toMatchObject({ depth: 'pixels', findings: [{ values: { checks: 1 } }] });
  expect(await checker.check(photo('b.jpg'), { kind: 'auto' })).toMatchObject({
    report: { findings: [{ values: { checks: 2 } }] },
  });
  expect(started).toHaveLength(1);
});

describe('a check that ends badly says so, and the next one works', () => {
  test.each([
    ['crash.jpg', 'crashed', '检查程序意外退出'],
    ['bug.jpg', 'crashed', '检查程序意外退出'],
    ['hang.jpg', 'timed-out', '检查超过了时限'],
    ['gone.jpg', 'unreadable', '读不到这个文件'],
  ])('%s', async (name, failure, words) => {
    const checker = create({ idle: 10_000, warm: 10_000, limit: 8000 });
    const error = await checker.check(photo(name), { kind: 'auto' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PhotoCheckError);
    expect(error).toMatchObject({ failure, message: expect.stringContaining(words) });
    expect(await checker.check(photo('a.jpg'), { kind: 'auto' })).toMatchObject({ report: { depth: 'pixels' } });
    expect(started).toHaveLength(2);
    await started[0]?.ended;
  });

  test('a worker script that does not exist', async () => {
    const checker = createPhotoChecker(new URL('./no-such-checker.mjs', import.meta.url).href);
    await expect(checker.check(photo('a.jpg'), { kind: 'auto' })).rejects.toMatchObject({ failure: 'crashed' });
  });
});

test('the newest file wins: the older check ends with an AbortError and its worker dies', async () => {
  const checker = create();
  const older = checkUnderWay(checker, 'hang.jpg');
  await older.told;
  expect(await checker.check(photo('new.jpg'), { kind: 'auto' })).toMatchObject({ report: { fileName: 'new.jpg 7' } });
  expect(await older.outcome).toBe('AbortError');
  await started[0]?.ended;
});

test('an abort ends the check and its worker, and the next check works', async () => {
  const checker = create();
  const abort = new AbortController();
  const running = checkUnderWay(checker, 'hang.jpg', abort.signal);
  await running.told;
  abort.abort();
  expect(await running.outcome).toBe('AbortError');
  await started[0]?.ended;
  expect(await checker.check(photo('a.jpg'), { kind: 'auto' })).toMatchObject({ report: { depth: 'pixels' } });
});

test('a check aborted beforehand starts nothing', async () => {
  const checker = create();
  await expect(checker.check(photo('a.jpg'), { kind: 'auto' }, undefined, AbortSignal.abort())).rejects.toThrow(
    'abort',
  );
  expect(started).toEqual([]);
});

test('an idle worker is let go, and comes back when needed', async () => {
  const checker = create({ idle: 20, warm: 60_000, limit: 30_000 });
  await checker.check(photo('a.jpg'), { kind: 'auto' });
  await started[0]?.ended;
  expect(await checker.check(photo('b.jpg'), { kind: 'auto' })).toMatchObject({
    report: { findings: [{ values: { checks: 1 } }] },
  });
  expect(started).toHaveLength(2);
});

test('closing ends a running check', async () => {
  const checker = create();
  const running = checkUnderWay(checker, 'hang.jpg');
  await running.told;
  checker.close();
  expect(await running.outcome).toBe('AbortError');
});

test('a warmed worker takes the first check', async () => {
  const checker = create();
  checker.warm();
  checker.warm();
  expect(await checker.check(photo('a.jpg'), { kind: 'auto' })).toMatchObject({
    report: { findings: [{ values: { checks: 101 } }] },
  });
  expect(started).toHaveLength(1);
});

test('a warmed worker that nobody needs is let go after its own time', async () => {
  const checker = create({ idle: 30_000, warm: 20, limit: 30_000 });
  checker.warm();
  await started[0]?.ended;
});
