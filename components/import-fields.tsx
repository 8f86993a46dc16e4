import type { ComponentChildren } from 'preact';
import type { DifferenceKey, ImportDifference } from '@/rules/profile/compare-import';
import { describeDifferenceValue, labelDifference } from '@/rules/profile/import-text';
import type { ImportItemProps } from './import-item';

/** What differs, field by field; with 逐项选择 each has its own choice. */
export function ImportFields({ comparison, decision, onDecide }: ImportItemProps) {
  const { differences, verdict, theirs } = comparison;
  if (differences.length === 0) return null;
  const choose = (key: DifferenceKey, fromFile: boolean) => {
    if (decision.take !== 'merge') return;
    const others = decision.keys.filter((one) => one !== key);
    onDecide({ take: 'merge', keys: fromFile ? [...others, key] : others });
  };
  return (
    // Another key whenever the fields can be chosen: then they have to be seen.
    <details key={decision.take === 'merge' ? 'choose' : 'look'} open={decision.take === 'merge'}>
      <summary>{verdict === 'new' ? `有 ${differences.length} 项内容` : `${differences.length} 处不同`}</summary>
      <div class="import-fields" data-take={decision.take}>
        {differences.map((difference) => (
          <Difference key={difference.key} difference={difference} isNew={verdict === 'new'}>
            {decision.take === 'merge' && (
              <FieldChoice
                difference={difference}
                name={`import-${theirs.id}-${difference.key}`}
                fromFile={decision.keys.includes(difference.key)}
                onChoose={(fromFile) => choose(difference.key, fromFile)}
              />
            )}
          </Difference>
        ))}
      </div>
    </details>
  );
}

interface DifferenceProps {
  difference: ImportDifference;
  isNew: boolean;
  children: ComponentChildren;
}

function Difference({ difference: { key, mine, theirs }, isNew, children }: DifferenceProps) {
  const inFile = describeDifferenceValue(key, theirs);
  const label = <span class="import-label">{labelDifference(key)}</span>;
  if (children) return children;
  if (isNew) {
    return (
      <p data-difference={key}>
        {label} {inFile}
      </p>
    );
  }
  return (
    <div data-difference={key}>
      {label}
      <p class="import-mine">本机：{describeDifferenceValue(key, mine)}</p>
      <p class="import-theirs">文件：{inFile}</p>
      <HiddenDifference mine={describeDifferenceValue(key, mine)} theirs={inFile} />
    </div>
  );
}

interface FieldChoiceProps {
  difference: ImportDifference;
  name: string;
  fromFile: boolean;
  onChoose(fromFile: boolean): void;
}

function FieldChoice({ difference: { key, mine, theirs }, name, fromFile, onChoose }: FieldChoiceProps) {
  const sides = [
    { text: describeDifferenceValue(key, mine), from: '本机', taken: !fromFile },
    { text: describeDifferenceValue(key, theirs), from: '文件', taken: fromFile },
  ];
  return (
    <fieldset data-difference={key}>
      <legend class="import-label">{labelDifference(key)}</legend>
      {sides.map(({ text, from, taken }) => (
        <label key={from} class="vault-check">
          <input type="radio" name={name} checked={taken} onChange={() => onChoose(from === '文件')} />
          <span>
            {from}：{text}
          </span>
        </label>
      ))}
      <HiddenDifference mine={describeDifferenceValue(key, mine)} theirs={describeDifferenceValue(key, theirs)} />
    </fieldset>
  );
}

/** Two masked numbers may look alike. */
function HiddenDifference({ mine, theirs }: { mine: string; theirs: string }) {
  return mine === theirs ? <p class="vault-hint">遮住的几位不一样。</p> : null;
}
