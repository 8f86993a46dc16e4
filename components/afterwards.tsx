import { useState } from 'preact/hooks';
import type { Situation } from '@/rules/exam/situation';
import { afterwards } from '@/rules/journey/afterwards';
import { describeGuidance } from '@/rules/journey/describe-guidance';
import type { Stage } from '@/rules/journey/stage';
import { OfficialLink } from './official-link';
import { SourceSwitch } from './source-switch';
import { TipLine } from './tip-line';

/** Mock exam, ticket, score and certificate: where each is and what to know of it, also while the portal is closed. */
export function Afterwards({ situation }: { situation?: Situation | undefined }) {
  const [sourced, setSourced] = useState(false);
  return (
    <details class="afterwards">
      <summary>报名之后：准考证、成绩、证书</summary>
      <ul>
        {afterwards.map((stage) => (
          <AfterwardsItem key={stage} stage={stage} situation={situation} sourced={sourced} />
        ))}
      </ul>
      <SourceSwitch on={sourced} onSwitch={setSourced} />
    </details>
  );
}

interface AfterwardsItemProps {
  stage: Stage;
  situation: Situation | undefined;
  sourced: boolean;
}

function AfterwardsItem({ stage, situation, sourced }: AfterwardsItemProps) {
  const { title, now, watch, links = [] } = describeGuidance(stage, situation);
  const [link] = links;
  return (
    <li data-afterwards={stage}>
      <strong>{title}</strong>
      <ul>
        {[...now, ...watch].map((tip) => (
          <TipLine key={tip.text} tip={tip} sourced={sourced} />
        ))}
      </ul>
      {link && <OfficialLink id={link} label={`去${title}`} />}
    </li>
  );
}
