import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Puts a view on the page, or its next state in the same place. */
export function show(view: ComponentChild): void {
  act(() => render(view, document.body));
}

export function clear(): void {
  act(() => render(null, document.body));
}

/** The only element of a selector. */
export function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelectorAll<E>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${selector}`);
  return found[0];
}

/** The only button of a name. */
export function button(name: string): HTMLButtonElement {
  const found = buttons().filter((each) => each.textContent === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} buttons ${name}`);
  return found[0];
}

export function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll('button')];
}

export function press(name: string): void {
  act(() => button(name).click());
}

/** The control that a label names, however the two are joined. */
export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].filter((each) => each.textContent === label);
  const [named] = found;
  if (found.length !== 1 || !named) throw new Error(`${found.length} labels ${label}`);
  const control = named.htmlFor ? document.getElementById(named.htmlFor) : named.querySelector('input, select');
  if (!control) throw new Error(`the label ${label} has no control`);
  return control as HTMLInputElement;
}

export function type(label: string, text: string): void {
  const control = field(label);
  act(() => {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function tick(label: string): void {
  act(() => field(label).click());
}

/** Presses Enter in a form, past the state of its button. */
export function submit(): void {
  act(() => {
    one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

export function text(): string {
  return document.body.textContent ?? '';
}

/** What describes a control to a screen reader. */
export function descriptionOf(control: Element): string {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? `no #${id}`).join(' ');
}
