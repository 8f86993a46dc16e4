/**
 * Keeps a passive frame around an element until the signal ends; the element itself stays untouched. It moves with the
 * page, hides with the element and stays below what the page lays over itself. Call the answer after other changes.
 */
export function keepFrame(element: Element, signal: AbortSignal): () => void {
  const doc = element.ownerDocument;
  const frame = doc.createElement('ruankao-highlight');
  frame.setAttribute('aria-hidden', 'true');
  let placed = '';
  const place = (): void => {
    const style = styleFor(element);
    // A change is seen by whoever watches the page, so the same is not written twice.
    if (style !== placed) frame.style.cssText = style;
    placed = style;
  };
  place();
  doc.documentElement.append(frame);
  const sizes = new ResizeObserver(place);
  sizes.observe(doc.documentElement);
  sizes.observe(element);
  doc.addEventListener('scroll', place, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    frame.remove();
  });
  return place;
}

function styleFor(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return 'display:none';
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return (
    `position:absolute;left:${left + scrollX}px;top:${top + scrollY}px;width:${width}px;height:${height}px;` +
    'box-sizing:border-box;border:3px solid #2563eb;border-radius:6px;background:rgb(37 99 235 / 8%);' +
    'pointer-events:none;z-index:1'
  );
}
