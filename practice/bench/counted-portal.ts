import type { RequestListener } from 'node:http';
import { createPractice } from '../portal.ts';
import { withLargeForm } from './large-form.ts';
import { withPageWaits } from './page-waits.ts';

/** The practice form, straight in. */
export const formAddress = 'https://bm.ruankao.org.cn/practice/enter';

/** A practice portal with the bench's own pages, that counts what it holds back on purpose. */
export type CountedPortal = {
  handle: RequestListener;
  /** Delay of one cascade answer in milliseconds. */
  delayMs: number;
  /** Cascade requests so far. */
  cascades(): number;
};

const cascadePath = /^\/my\/signup\/get(level|profession|subject)$/;

/** Every bench browser has one of its own. */
export function createCountedPortal(): CountedPortal {
  const practice = createPractice();
  const handle = withPageWaits(withLargeForm(practice.handle));
  const seen: string[] = [];
  return {
    handle: (request, response) => {
      if (cascadePath.test(request.url ?? '')) seen.push(request.url ?? '');
      handle(request, response);
    },
    delayMs: practice.scenario.delayMs,
    cascades: () => seen.length,
  };
}
