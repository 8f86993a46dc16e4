import type { Situation } from '@/rules/exam/situation';
import { afterwards } from '@/rules/journey/afterwards';
import { describeGuidance } from '@/rules/journey/describe-guidance';
import type { Stage } from '@/rules/journey/stage';
import { OfficialLink } from './official-link';

/** Mock exam, ticket, score and certificate: where each is and what to know of it, also while the portal is closed. */
export function Afterwards({ situation }: { situation?: Situation | undefined }) {
  return (
    <details class="afterwards">
      <summary>报名之后：准考证、成绩、证书</summary>
      <ul>
        {afterwards.map((stage) => (
          <AfterwardsItem key={stage} stage={stage} situation={situation} />
        ))}
      </ul>
    </details>
  );
}

function AfterwardsItem({ stage, situation }: { stage: Stage; situation: Situation | undefined }) {
  const { title, now, watch, links = [] } = describeGuidance(stage, situation);
  const [link] = links;
  return (
    <li data-afterwards={stage}>
      <strong>{title}</strong>
      {[...now, ...watch].map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {link && <OfficialLink id={link} label={`去${title}`} />}
    </li>
  );
}
