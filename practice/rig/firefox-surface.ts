import fs from 'node:fs/promises';
import type { Bidi } from './bidi.ts';
import { bidiEvaluate } from './bidi-evaluate.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { clickNode, findNode, pressKey, typeInto } from './firefox-input.ts';
import { poll } from './poll.ts';
import type { Probe, Surface, WaitOptions } from './surface.ts';

/** A page, sidebar or tab of Firefox behind the common interface; `close` says how this kind of context is closed. */
export function firefoxSurface(chrome: FirefoxChrome, context: string, close: () => Promise<unknown>): Surface {
  const { bidi } = chrome;
  function evaluate<T, A extends unknown[] = []>(probe: Probe<T, A>, ...args: A): Promise<T> {
    return bidiEvaluate(bidi, context, probe, args);
  }
  function waitFor<T, A extends unknown[] = []>(probe: Probe<T, A>, options: WaitOptions<A> = {}): Promise<T> {
    return poll(() => bidiEvaluate(bidi, context, probe, options.args), String(probe), options.timeout);
  }
  return {
    evaluate,
    waitFor,
    goto: (url) => navigate(bidi, context, url),
    url: () => evaluate<string>('location.href'),
    click: async (aim) => void (await clickNode(bidi, context, aim)),
    type: (selector, text) => typeInto(bidi, context, selector, text),
    press: (key) => pressKey(bidi, context, key),
    upload: async (selector, ...files) => {
      await bidi.send('input.setFiles', { context, element: await findNode(bidi, context, selector), files });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      await fs.writeFile(file, Buffer.from(data, 'base64'));
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    setColorScheme: async (scheme) => {
      await chrome.setColorScheme(scheme);
      await waitFor(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
    },
    close: async () => void (await close()),
  };
}

/** Waiting for a moz-extension: page inside the command never ends, for the document moves to another process. */
async function navigate(bidi: Bidi, context: string, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return;
  }
  const started = await bidiEvaluate<number>(bidi, context, 'performance.timeOrigin');
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const arrived = `location.protocol === 'moz-extension:' && performance.timeOrigin !== ${started} && document.readyState === 'complete'`;
  await poll(() => bidiEvaluate(bidi, context, arrived), url);
}
