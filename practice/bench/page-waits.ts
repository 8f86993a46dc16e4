import type { RequestListener } from 'node:http';

/** A span of the page's clock, milliseconds. */
export type Span = { from: number; to: number };

/** What a page waits for: an answer of its server, a CSS transition or animation, a timer or an animation frame. */
export type Wait = Span & { kind: 'request' | 'movement' | 'timer' };

/** The timers as they were before the page's were watched, for the product: what it waits for is no wait of the page. */
type OwnTimers = Pick<Window & typeof globalThis, 'setTimeout' | 'setInterval'>;

export type WatchedPage = Window & typeof globalThis & { benchWaits: { waits: Wait[]; own: OwnTimers } };

/** Ending of an address whose page is served with its waits watched. */
export const watchedEnding = '?bench';

/** Puts `watchPageWaits` before every script of a page asked for with `watchedEnding`. */
export function withPageWaits(handle: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url?.endsWith(watchedEnding)) {
      const end = response.end.bind(response) as (body: string) => typeof response;
      response.end = ((body: string | Buffer) =>
        end(String(body).replace('<head>', `<head><script>(${watchPageWaits})()</script>`))) as typeof response.end;
    }
    handle(request, response);
  };
}

/** Runs in the page, sent as text: notes what the page itself waits for, by the page's own clock. */
function watchPageWaits(): void {
  const page = window as unknown as WatchedPage;
  const waits: Wait[] = [];
  const begin = (kind: Wait['kind']): (() => void) => {
    const from = performance.now();
    return () => void waits.push({ kind, from, to: performance.now() });
  };
  const { setTimeout, setInterval, requestAnimationFrame } = page;
  page.benchWaits = { waits, own: { setTimeout: setTimeout.bind(page), setInterval: setInterval.bind(page) } };
  const endBefore = (act: unknown): ((...given: unknown[]) => void) => {
    const end = begin('timer');
    return (...given) => {
      end();
      if (typeof act === 'function') act(...given);
    };
  };
  const later = (act: unknown, delay?: number, ...given: unknown[]) => setTimeout(endBefore(act), delay, ...given);
  page.setTimeout = later as typeof setTimeout;
  page.requestAnimationFrame = (act) => requestAnimationFrame(endBefore(act));
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    this.addEventListener('loadend', begin('request'));
    send.call(this, body);
  };
  const moving = new Map<string, () => void>();
  const nameOf = ({ type, propertyName = '' }: Event & { propertyName?: string }) => type.slice(0, 9) + propertyName;
  const start = (event: Event) => moving.set(nameOf(event), begin('movement'));
  const stop = (event: Event) => {
    moving.get(nameOf(event))?.();
    moving.delete(nameOf(event));
  };
  for (const type of ['transitionrun', 'animationstart']) document.addEventListener(type, start, true);
  const ends = ['transitionend', 'transitioncancel', 'animationend', 'animationcancel'];
  for (const type of ends) document.addEventListener(type, stop, true);
}
