import type { Surface } from '../rig/surface.ts';

/** A genuine click once the element stands still and nothing lies over it, as a person waits for a dialog to unfold. */
export async function press(page: Surface, selector: string): Promise<void> {
  await page.waitFor(isFree, { args: [selector] });
  await page.click(selector);
}

/** Runs inside the page. */
function isFree(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element || document.getAnimations().some((one) => one.playState === 'running')) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
