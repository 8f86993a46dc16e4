import { isElement } from '../tags';

/** The words beside one radio or checkbox: its label, layui's `title`, else the text that follows it. */
export function choiceText(input: HTMLInputElement): string {
  const label = input.labels?.[0]?.textContent?.trim();
  if (label) return label;
  if (input.title.trim()) return input.title.trim();
  return followingText(input) || (input.getAttribute('aria-label') ?? input.value);
}

function followingText(input: HTMLInputElement): string {
  const texts: string[] = [];
  for (let node = input.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && (node.tagName === 'INPUT' || node.querySelector('input'))) break;
    texts.push(node.textContent ?? '');
    if (texts.join('').trim() && isElement(node)) break;
  }
  return texts.join('').trim();
}
