import { describeGuidance } from '@/rules/journey/describe-guidance';
import { type GuidanceAction, guidanceActions } from '@/rules/journey/guidance';
import { type OfficialLinkId, officialLinks } from '@/rules/journey/official-links';
import type { Stage } from '@/rules/journey/stage';

interface GuidanceCardProps {
  stage: Stage;
  /** Short name of the candidate's region, for what differs there. */
  region?: string | undefined;
  onAction(action: GuidanceAction): void;
}

/** What the page in front is, what to do there now, and what to watch for. */
export function GuidanceCard({ stage, region, onAction }: GuidanceCardProps) {
  const { title, now, watch, main, links = [] } = describeGuidance(stage, region);
  return (
    <section class="journey-card" aria-labelledby="journey-title">
      <h2 id="journey-title" aria-live="polite">
        {title}
      </h2>
      <ol class="journey-now" aria-label="现在做什么">
        {now.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {main && (
        <button type="button" class="journey-main" data-action={main} onClick={() => onAction(main)}>
          {guidanceActions[main]}
        </button>
      )}
      {watch.length > 0 && <WatchList lines={watch} />}
      {links.length > 0 && <LinkList links={links} />}
    </section>
  );
}

function WatchList({ lines }: { lines: readonly string[] }) {
  return (
    <div class="journey-watch">
      <h3 id="journey-watch">注意</h3>
      <ul aria-labelledby="journey-watch">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function LinkList({ links }: { links: readonly OfficialLinkId[] }) {
  return (
    <ul class="journey-links" aria-label="官方页面">
      {links.map((id) => (
        <li key={id}>
          <a href={officialLinks[id].href} target="_blank" rel="noopener noreferrer">
            {officialLinks[id].label}
          </a>
        </li>
      ))}
    </ul>
  );
}
