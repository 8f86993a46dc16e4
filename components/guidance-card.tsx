import { useState } from 'preact/hooks';
import type { Situation } from '@/rules/exam/situation';
import type { Tip } from '@/rules/journey/advice';
import { describeGuidance } from '@/rules/journey/describe-guidance';
import { type GuidanceAction, guidanceActions } from '@/rules/journey/guidance';
import type { OfficialLinkId } from '@/rules/journey/official-links';
import type { Stage } from '@/rules/journey/stage';
import { OfficialLink } from './official-link';
import { SourceSwitch } from './source-switch';
import { TipLine } from './tip-line';

interface GuidanceCardProps {
  stage: Stage;
  /** What is known of the candidate and changes the advice. */
  situation?: Situation | undefined;
  onAction(action: GuidanceAction): void;
}

/** What the page in front is, what to do there now, and what to watch for. */
export function GuidanceCard({ stage, situation, onAction }: GuidanceCardProps) {
  const { title, now, watch, main, links = [] } = describeGuidance(stage, situation);
  const [sourced, setSourced] = useState(false);
  return (
    <section class="journey-card" aria-labelledby="journey-title">
      <h2 id="journey-title" aria-live="polite">
        {title}
      </h2>
      <ol class="journey-now" aria-label="现在做什么">
        {now.map((tip) => (
          <TipLine key={tip.text} tip={tip} sourced={sourced} />
        ))}
      </ol>
      {main && (
        <button type="button" class="journey-main" data-action={main} onClick={() => onAction(main)}>
          {guidanceActions[main]}
        </button>
      )}
      {watch.length > 0 && <WatchList tips={watch} sourced={sourced} />}
      {links.length > 0 && <LinkList links={links} />}
      <SourceSwitch on={sourced} onSwitch={setSourced} />
    </section>
  );
}

/** What is read at once; the rest unfolds. */
const shownAtOnce = 4;

function WatchList({ tips, sourced }: { tips: readonly Tip[]; sourced: boolean }) {
  const lines = (some: readonly Tip[]) => some.map((tip) => <TipLine key={tip.text} tip={tip} sourced={sourced} />);
  const more = tips.slice(shownAtOnce);
  return (
    <div class="journey-watch">
      <h3 id="journey-watch">注意</h3>
      <ul aria-labelledby="journey-watch">{lines(tips.slice(0, shownAtOnce))}</ul>
      {more.length > 0 && (
        <details>
          <summary>还有 {more.length} 条</summary>
          <ul>{lines(more)}</ul>
        </details>
      )}
    </div>
  );
}

function LinkList({ links }: { links: readonly OfficialLinkId[] }) {
  return (
    <ul class="journey-links" aria-label="官方页面">
      {links.map((id) => (
        <li key={id}>
          <OfficialLink id={id} />
        </li>
      ))}
    </ul>
  );
}
