import type { Bidi } from './bidi.ts';
import type { Probe } from './surface.ts';

type Outcome =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs `probe` in a browsing context; arguments and result travel as JSON. Throws what the page threw. */
export async function bidiEvaluate<T, A extends unknown[] = []>(
  bidi: Bidi,
  context: string,
  probe: Probe<T, A>,
  args?: A,
): Promise<T> {
  const body = typeof probe === 'string' ? `(() => (${probe}))` : `(${probe})`;
  const outcome = await bidi.send<Outcome>('script.callFunction', {
    functionDeclaration: `async (args) => JSON.stringify({ value: await ${body}(...JSON.parse(args)) })`,
    arguments: [{ type: 'string', value: JSON.stringify(args ?? []) }],
    target: { context },
    awaitPromise: true,
  });
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return JSON.parse(outcome.result.value ?? '{}').value;
}
