import type { Tip } from '@/rules/journey/advice';

/** One line of advice, and where it comes from for whoever asked. */
export function TipLine({ tip: { text, source, own }, sourced }: { tip: Tip; sourced: boolean }) {
  return (
    <li data-own={own || undefined}>
      {text}
      {sourced && <small class="journey-source">{source}</small>}
    </li>
  );
}
