import type { FieldValues } from '@/rules/profile/field-key';
import type { Choice } from './evidence';
import type { FoundField } from './found-field';
import { type Choices, isOtherPerson, planFill, type Step } from './plan-fill';
import { nameFields } from './plan-parts';
import { listTaughtStrangers } from './taught-identity';

/** What the candidate confirmed for one run; an undo has no values. */
export interface RunOrder {
  values: FieldValues;
  choices: Choices;
}

/** What a list offers that the run had to open to know. */
export interface Listed {
  /** Of the step. */
  id: string;
  choices: readonly Choice[];
}

/**
 * What a run is to do with the form as it stands; undefined when the form speaks of somebody else, by a field that the
 * candidate named otherwise too. Only what is to be written carries an answer.
 */
export function planRun(
  found: readonly FoundField[],
  { values, choices }: RunOrder,
  listed: readonly Listed[] = [],
): Step[] | undefined {
  const fields = withListed(found, listed);
  const steps = planFill(fields, values, choices);
  if (steps.some(isOtherPerson) || listTaughtStrangers(fields, values)[0]) return undefined;
  return steps.map(withholdAnswer);
}

function withListed(found: readonly FoundField[], listed: readonly Listed[]): readonly FoundField[] {
  if (listed.length === 0) return found;
  const names = new Map(nameFields(found).map(({ field, name }) => [field, name.id]));
  return found.map((field) => {
    const known = listed.find(({ id }) => id === names.get(field));
    if (!known || field.evidence.choices.length > 0) return field;
    return { ...field, evidence: { ...field.evidence, choices: known.choices } };
  });
}

function withholdAnswer(step: Step): Step {
  if (step.state === 'fill' || step.state === 'no-option') return step;
  const { want: _want, ...rest } = step;
  return rest;
}
