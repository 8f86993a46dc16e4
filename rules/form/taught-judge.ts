import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { fields as fieldData } from '@/rules/profile/fields';
import type { FieldEvidence } from './evidence';
import { fitsControl } from './fits-control';
import { isBait } from './forbidden';
import type { FoundField } from './found-field';
import { countKnownChoices, isPrompt, matchChoice } from './match-choice';
import { forbiddenWords, nameOf } from './unknown-rows';

/** Why a field cannot be named so. */
export type TaughtProblem = 'forbidden' | 'bait' | 'only-file' | 'no-file' | 'tick' | 'choices' | 'build' | 'personal';

/** What the candidate wants to say: this field is `key`, or (`null`) is left alone. */
export interface Teaching {
  field: FoundField;
  key: FieldKey | null;
  values: FieldValues;
  /** Texts that stand in boxes or in the profile: they must not be remembered as labels. */
  secrets: readonly string[];
}

/** `undefined` when the field can be named so. Only its build and its words are judged, never whether it is likely. */
export function judgeTeaching({ field, key, values, secrets }: Teaching): TaughtProblem | undefined {
  const { evidence, forbidden } = field;
  if (forbidden) return 'forbidden';
  if (isBait(evidence)) return 'bait';
  const words = [...evidence.labels.map(({ text }) => text), nameOf(evidence), evidence.sections[0] ?? ''].join(' ');
  if (secrets.some((secret) => words.includes(secret))) return 'personal';
  if (key === null) return undefined;
  if (evidence.kind === 'file' && key !== 'photo') return 'only-file';
  if (evidence.kind !== 'file' && key === 'photo') return 'no-file';
  const isSet = key === 'subjects' && evidence.choices.length > 1;
  if (evidence.kind === 'checkbox' && !isSet) return 'tick';
  if (!canChoose(evidence, key, values[key])) return 'choices';
  return fitsControl(key, evidence) ? undefined : 'build';
}

/** A list that is still empty may bring anything; a full one must know the profile's answer or at least words of its kind. */
function canChoose({ kind, choices }: FieldEvidence, key: FieldKey, value: string | undefined): boolean {
  const real = choices.filter((choice) => !isPrompt(choice));
  if ((kind !== 'select' && kind !== 'radio') || real.length < 2) return true;
  if (value && matchChoice(key, value, real)) return true;
  const known = countKnownChoices(key, real);
  return known === undefined ? kind === 'select' || fieldData[key].input === 'option' : known > 0;
}

/** The reason in one sentence. */
export function describeTaughtProblem(problem: TaughtProblem, { field, key }: Teaching): string {
  const name = key ? fieldData[key].label : '';
  if (problem === 'forbidden') return field.forbidden ? forbiddenWords[field.forbidden] : '';
  const texts: Readonly<Record<Exclude<TaughtProblem, 'forbidden'>, string>> = {
    bait: '这一栏写明了不要填，助手不会碰它。',
    'only-file': `这一栏是选择文件用的，装不下“${name}”。`,
    'no-file': `“${name}”要选择文件，这一栏不是选择文件的。`,
    tick: '这是勾选框，请自己勾选，助手不会代勾。',
    choices: `这一栏的选项里没有“${name}”会有的内容。`,
    build: `这一栏的格式或长度装不下“${name}”。`,
    personal: '这一栏的名称里有个人信息，助手不会把它记下来。',
  };
  return texts[problem];
}
