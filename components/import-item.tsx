import type { ImportDecision } from '@/rules/profile/apply-import';
import type { ImportComparison } from '@/rules/profile/compare-import';
import { describeInstant } from '@/rules/profile/dates';
import { decisionTexts, describePhotos, verdictTexts } from '@/rules/profile/import-text';
import { ImportFields } from './import-fields';
import { VaultCheck } from './vault-check';

export interface ImportItemProps {
  comparison: ImportComparison;
  decision: ImportDecision;
  onDecide(decision: ImportDecision): void;
}

/** One profile of a file: how it stands to the saved one, and what is to become of both. */
export function ImportItem(props: ImportItemProps) {
  const { theirs, mine, verdict, bringsApplications, bringsPhotos } = props.comparison;
  return (
    <li data-import={verdict}>
      <p class="import-name">
        <strong>{theirs.name}</strong> <span>{verdictTexts[verdict]}</span>
      </p>
      <p class="vault-hint">
        文件：{describeInstant(theirs.updatedAt)}
        {mine && `；本机：${describeInstant(mine.updatedAt)}`}
      </p>
      <Warnings {...props.comparison} />
      {verdict !== 'same' && <Decision {...props} />}
      <ImportFields {...props} />
      {bringsApplications && props.decision.take !== 'mine' && (
        <p class="vault-hint">
          {props.decision.take === 'both'
            ? '文件里的报名记录留在导入的那一份。'
            : '报名记录按批次合在一起，本机的不会丢。'}
        </p>
      )}
      {bringsPhotos && props.decision.take !== 'mine' && (
        <p class="vault-hint" data-brings-photos={bringsPhotos.length}>
          {describePhotos(bringsPhotos, mine !== undefined && props.decision.take !== 'both')}
        </p>
      )}
    </li>
  );
}

function Warnings({ twin, differences }: ImportComparison) {
  const number = differences.find(({ key }) => key === 'idNumber');
  const otherPerson = !twin && number && number.mine !== '' && number.theirs !== '';
  return (
    <>
      {twin && <p class="vault-warning">证件号码与本机的“{twin.name}”相同，可能是同一个人的两份档案。</p>}
      {otherPerson && <p class="vault-warning">证件号码不一样，可能不是同一个人，请核对。</p>}
    </>
  );
}

function Decision({ comparison, decision, onDecide }: ImportItemProps) {
  const { verdict, theirs, differences } = comparison;
  if (verdict === 'new') {
    const onChange = (checked: boolean) => onDecide({ take: checked ? 'theirs' : 'mine' });
    return <VaultCheck checked={decision.take !== 'mine'} label="导入这一份" onChange={onChange} />;
  }
  // At first each field as it would be without a choice: what is saved stays, gaps are filled.
  const gaps = differences.filter(({ mine }) => mine === '').map(({ key }) => key);
  const choices = {
    theirs: { take: 'theirs' },
    mine: { take: 'mine' },
    merge: { take: 'merge', keys: gaps },
    both: { take: 'both' },
  } as const satisfies Record<ImportDecision['take'], ImportDecision>;
  return (
    <select
      aria-label={`“${theirs.name}”怎样处理`}
      value={decision.take}
      onChange={(event) => onDecide(choices[event.currentTarget.value as ImportDecision['take']])}
    >
      {(['theirs', 'mine', 'merge', 'both'] as const).map((take) => (
        <option key={take} value={take}>
          {decisionTexts[take]}
        </option>
      ))}
    </select>
  );
}
