const levels = 3;

/**
 * True for a text box that a person cannot see though it is rendered: off the page, clipped to nothing, or closed to
 * assistive technology. Traps for robots are built so (`.hp`, `left: -9999px`).
 */
export function isConcealed(element: HTMLElement, known: Map<Element, boolean>): boolean {
  let box: HTMLElement | null = element;
  for (let level = 0; box && level < levels; level += 1) {
    const old = known.get(box);
    const away = old ?? isAway(box);
    known.set(box, away);
    if (away) return true;
    box = box.parentElement;
  }
  return false;
}

function isAway(box: HTMLElement): boolean {
  if (box.getAttribute('aria-hidden') === 'true') return true;
  const style = getComputedStyle(box);
  const { position } = style;
  if (position === 'absolute' || position === 'fixed') {
    const far = Number.parseFloat(style.left) < -300 || Number.parseFloat(style.top) < -300;
    if (far || /^rect\([01](?:px)?[, ]/.test(style.clip)) return true;
  }
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  return !(box.clientHeight > 1 && box.clientWidth > 1) && (isThin(style.height) || isThin(style.width));
}

function isThin(side: string): boolean {
  return side === '0px' || side === '1px';
}
