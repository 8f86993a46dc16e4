import type { RequestListener } from 'node:http';
import { createPractice } from '../portal.ts';

/** The practice form, straight in. */
export const formAddress = 'https://bm.ruankao.org.cn/practice/enter';

/** A practice portal that counts what it holds back on purpose. */
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
  const seen: string[] = [];
  return {
    handle: (request, response) => {
      if (cascadePath.test(request.url ?? '')) seen.push(request.url ?? '');
      practice.handle(request, response);
    },
    delayMs: practice.scenario.delayMs,
    cascades: () => seen.length,
  };
}
