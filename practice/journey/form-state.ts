import type { Surface } from '../rig/surface.ts';

/** Names and values a plain post of the form would send now. */
export function readPost(page: Surface): Promise<[name: string, value: string][]> {
  return page.evaluate(() =>
    [...new FormData(document.querySelector('form') ?? undefined)].map(([name, value]) => [name, String(value)]),
  );
}

/** Everything of the form that a person could see change: inputs, lists with their options, buttons' looks, groups. */
export function readShown(page: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(`form ${selector}`)];
    return [
      ...all<HTMLInputElement>('input').map(
        (input) => `${input.name || input.className}=${input.value},${input.checked}`,
      ),
      ...all<HTMLSelectElement>('select').map((list) => `${list.name}=${list.selectedIndex}/${list.textContent}`),
      ...all('.layui-form-radio, .layui-form-checkbox, .layui-form-select').map((look) => look.className),
      ...all('dd').map((choice) => `${choice.className}:${choice.textContent}`),
      ...all<HTMLElement>('fieldset').map((group) => `${group.id}:${getComputedStyle(group).display}`),
      ...all('label').map((label) => label.textContent ?? ''),
    ];
  });
}

/** Waits until the portal has heard of everything that happened on the page. */
export async function settleLog(page: Surface): Promise<void> {
  await page.evaluate('globalThis.__practice?.idle()');
}
