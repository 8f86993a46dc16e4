/** An event as the browser itself would send it: what scripts dispatch is never trusted. */
export function trusted<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** A whole press by the candidate's hand; returns the events, to see what became of them. */
export function pressByHand(target: Element): Event[] {
  return types.map((type) => {
    const event = trusted(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    target.dispatchEvent(event);
    return event;
  });
}
