import type { ElementHandle, Page } from 'puppeteer-core';
import { poll } from './poll.ts';
import type { Aim, Probe, Surface, WaitOptions } from './surface.ts';

/** A page, panel or tab of Chromium behind the common interface. */
export function chromiumSurface(page: Page): Surface {
  async function evaluate<T, A extends unknown[] = []>(probe: Probe<T, A>, ...args: A): Promise<T> {
    return (await page.evaluate(probe as Parameters<Page['evaluate']>[0], ...args)) as T;
  }
  function waitFor<T, A extends unknown[] = []>(probe: Probe<T, A>, options: WaitOptions<A> = {}): Promise<T> {
    const args = options.args ?? ([] as unknown as A);
    return poll(() => evaluate(probe, ...args), String(probe), options.timeout);
  }
  return {
    evaluate,
    waitFor,
    click: async (aim) => (await findClickable(page, aim)).click(),
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    type: (selector, text) => replaceText(page, selector, text),
    press: (key) => page.keyboard.press(key),
    upload: (selector, ...files) => upload(page, selector, files),
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    resize: (width, height) => page.setViewport({ width, height }),
    setColorScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    close: () => page.close(),
  };
}

function selectorOf(aim: Aim): string {
  return typeof aim === 'string' ? aim : `::-p-aria([name=${JSON.stringify(aim.name)}][role="${aim.role}"])`;
}

/** Looks anew each time: what is just opening has no size yet, and what is drawn again is another element. */
function findClickable(page: Page, aim: Aim): Promise<ElementHandle> {
  const look = async () => {
    const element = await page.$(selectorOf(aim));
    await element?.scrollIntoView();
    await element?.clickablePoint();
    return element as ElementHandle;
  };
  return poll(look, `${JSON.stringify(aim)} to click`);
}

async function replaceText(page: Page, selector: string, text: string): Promise<void> {
  const field = await findClickable(page, selector);
  await field.click();
  await field.evaluate((input) => (input as HTMLInputElement).select?.());
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

async function upload(page: Page, selector: string, files: string[]): Promise<void> {
  const input = (await poll(() => page.$(selector), selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}
