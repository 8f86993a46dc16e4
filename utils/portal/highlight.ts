const showMs = 2400;

/** Scrolls to an element and draws a passive frame over it for a moment; the element itself stays untouched. */
export function highlight(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const frame = drawFrame(element);
  setTimeout(() => frame.remove(), showMs);
}

/** A frame of our own over the place where the element stands now; it lets every press through and stays until removed. */
export function drawFrame(element: HTMLElement): HTMLElement {
  const doc = element.ownerDocument;
  const host = doc.createElement('ruankao-highlight');
  host.setAttribute('aria-hidden', 'true');
  const layer = host.attachShadow({ mode: 'closed' });
  const box = doc.createElement('div');
  const { left, top, width, height } = element.getBoundingClientRect();
  box.style.cssText =
    `position:fixed;left:${left - 6}px;top:${top - 6}px;width:${width + 12}px;height:${height + 12}px;` +
    'border:3px solid #f59e0b;border-radius:6px;pointer-events:none;z-index:2147483647';
  layer.append(box);
  doc.documentElement.append(host);
  return host;
}
