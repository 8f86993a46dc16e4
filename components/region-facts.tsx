import { useState } from 'preact/hooks';
import type { Facts } from '@/rules/exam/find-facts';
import { layOutRegion, type SheetLine, type SheetRow } from '@/rules/exam/region-sheet';
import { OfficialLink } from './official-link';
import { SiteLink } from './site-link';
import { SourceSwitch } from './source-switch';

interface RegionFactsProps {
  /** The portal's name. */
  region: string;
  facts: Facts;
}

/** What is known of the candidate's region, where it comes from on demand, and what is not known. */
export function RegionFacts({ region, facts }: RegionFactsProps) {
  const { rows, unknown } = layOutRegion(facts);
  const [sourced, setSourced] = useState(false);
  return (
    <details class="region-facts" data-facts={region}>
      <summary>{region}的规定和费用</summary>
      <dl>
        {rows.map((row) => (
          <FactRow key={row.id} row={row} sourced={sourced} />
        ))}
      </dl>
      <p class="region-facts-unknown">
        {unknown.length > 0 && `没有查到：${unknown.join('、')}。`}一切以当地通知为准：
        <OfficialLink id="authorities" />
      </p>
      <SourceSwitch on={sourced} onSwitch={setSourced} />
    </details>
  );
}

function FactRow({ row: { id, label, lines }, sourced }: { row: SheetRow; sourced: boolean }) {
  return (
    <>
      <dt>{label}</dt>
      <dd data-fact={id}>
        {lines.length > 1 && <em>说法不一：</em>}
        {lines.map((line) => (
          <FactLine key={line.text} line={line} isSite={id === 'site'} sourced={sourced} />
        ))}
      </dd>
    </>
  );
}

function FactLine({ line: { text, source }, isSite, sourced }: { line: SheetLine; isSite: boolean; sourced: boolean }) {
  return (
    <span>
      {isSite ? <SiteLink site={text} /> : text}
      {sourced && <small class="journey-source">{source}</small>}
    </span>
  );
}
