import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { sameDate } from './date-text';
import { listParents, orderOf } from './dependencies';
import type { FieldEvidence } from './evidence';
import type { FoundField } from './found-field';
import { isIdentityKey, judgeIdentity } from './identity';
import { isPrompt, sameMeaning } from './match-choice';
import { normalizeText } from './normalize-label';
import { isDateKey, type Want, wantFor } from './want';

export const stepStates = ['fill', 'already', 'check', 'ask', 'no-value', 'no-option', 'not-applicable'] as const;
export type StepState = (typeof stepStates)[number];

export type StepReason =
  | 'empty'
  | 'default'
  | 'chosen'
  | 'waits'
  | 'same'
  | 'identity-same'
  | 'identity-differs'
  | 'locked-same'
  | 'locked-differs'
  | 'guess'
  | 'differs'
  | 'does-not-fit'
  | 'by-hand'
  | 'not-saved'
  | 'not-offered'
  | 'hidden'
  | 'no-title'
  | 'skipped';

/** What will happen to one recognised field, and why. */
export interface Step {
  /** Names the field across readings of the same page: its key, and its place among the fields of that key. */
  id: string;
  ref: number;
  key: FieldKey;
  state: StepState;
  reason: StepReason;
  /** What the page shows now. */
  have: string;
  /** What would be written: the shown text and the value a form post would send. */
  want?: Want;
}

/** The candidate's word on single fields, by the id of their step: replace what stands there, accept a guess, or leave alone. */
export interface Choices {
  accept: readonly string[];
  skip: readonly string[];
}

export const noChoices: Choices = { accept: [], skip: [] };

/** Every recognised field gets exactly one step, in the order of filling. Same page + same profile = same plan. */
export function planFill(fields: readonly FoundField[], values: FieldValues, choices: Choices = noChoices): Step[] {
  const met = new Map<FieldKey, number>();
  const known = fields.flatMap((field) => {
    if (!field.key) return [];
    const place = (met.get(field.key) ?? 0) + 1;
    met.set(field.key, place);
    return [{ field, key: field.key, id: `${field.key}:${place}` }];
  });
  return known
    .map(({ field, key, id }) => planField(field, key, { id, values, choices, fields }))
    .sort((left, right) => orderOf(left.key) - orderOf(right.key) || left.ref - right.ref);
}

interface Scene {
  id: string;
  values: FieldValues;
  choices: Choices;
  fields: readonly FoundField[];
}

function planField(field: FoundField, key: FieldKey, scene: Scene): Step {
  const { evidence } = field;
  const base = { id: scene.id, ref: field.ref, key, have: evidence.shown };
  const value = scene.values[key]?.trim() ?? '';
  const step = (state: StepState, reason: StepReason, want?: Want): Step => ({
    ...base,
    state,
    reason,
    ...(want ? { want } : {}),
  });

  if (!evidence.visible) return step('not-applicable', 'hidden');
  if (evidence.kind === 'file') return step('ask', 'by-hand');
  if (isIdentityKey(key) && evidence.shown.trim() !== '') {
    if (value === '') return step('check', 'not-saved');
    return step('check', judgeIdentity(key, evidence.shown, value) ? 'identity-same' : 'identity-differs', wish(value));
  }
  if (key === 'titleObtainedOn' && isNone(scene.values.currentTitle)) return step('not-applicable', 'no-title');
  if (value === '') return step('no-value', 'not-saved');
  if (evidence.readOnly || evidence.disabled) {
    if (waitsForParent(key, scene) || comesByParent(key, evidence.shown, scene))
      return step('fill', 'waits', wish(value));
    return step('check', isSame(key, evidence.shown, value) ? 'locked-same' : 'locked-differs', wish(value));
  }
  return planWrite(field, key, scene, step);
}

type MakeStep = (state: StepState, reason: StepReason, want?: Want) => Step;

function planWrite(field: FoundField, key: FieldKey, scene: Scene, step: MakeStep): Step {
  const { evidence } = field;
  const value = scene.values[key]?.trim() ?? '';
  const empty = evidence.shown.trim() === '' || evidence.model.trim() === '';
  if (!empty && isSame(key, evidence.shown, value)) return step('already', 'same');
  if (scene.choices.skip.includes(scene.id)) return step('ask', 'skipped', wish(value));
  const want = wantFor(evidence, key, value);
  if (want === 'not-offered') {
    const waits = evidence.choices.every(isPrompt) || waitsForParent(key, scene);
    return waits ? step('fill', 'waits', wish(value)) : step('no-option', 'not-offered', wish(value));
  }
  if (want === 'does-not-fit') return step('ask', 'does-not-fit', wish(value));
  const accepted = scene.choices.accept.includes(scene.id);
  if (!field.sure && !accepted) return step('ask', 'guess', want);
  if (empty) return step('fill', 'empty', want);
  if (accepted) return step('fill', 'chosen', want);
  return isDefault(evidence) ? step('fill', 'default', want) : step('ask', 'differs', want);
}

/** The page's own preselection; a drawn list does not tell it from an earlier answer. */
function isDefault({ kind, inputType, pristine }: FieldEvidence): boolean {
  return pristine && (kind === 'radio' || (kind === 'select' && inputType.startsWith('select')));
}

function wish(value: string): Want {
  return { text: value, value };
}

/** A closed field that is still empty is generated by the page from a parent (报考科目 from 报考资格). */
function comesByParent(key: FieldKey, shown: string, scene: Scene): boolean {
  return shown.trim() === '' && listParents(key).some((parent) => scene.fields.some((field) => field.key === parent));
}

/** True while a parent on the same page still differs from what is wanted, so that this field's list will change. */
function waitsForParent(key: FieldKey, scene: Scene): boolean {
  return listParents(key).some((parent) => {
    const field = scene.fields.find((one) => one.key === parent);
    const value = scene.values[parent];
    if (!field || !value || field.evidence.readOnly || field.evidence.disabled) return false;
    return !isSame(parent, field.evidence.shown, value);
  });
}

/** The page speaks of somebody else than the profile: nothing may be filled. */
export function isOtherPerson(step: Pick<Step, 'reason'>): boolean {
  return step.reason === 'identity-differs';
}

/** 无 in any of its wordings. */
export function isNone(text: string | undefined): boolean {
  return text !== undefined && sameMeaning('currentTitle', text, '无');
}

/** True when the page shows the wanted value, in whatever wording or date format. */
export function isSame(key: FieldKey, shown: string, value: string): boolean {
  if (isDateKey(key) && sameDate(shown, value)) return true;
  if (key === 'subjects') return subjectSet(shown) === subjectSet(value);
  return normalizeText(shown) === normalizeText(value) || sameMeaning(key, shown, value);
}

function subjectSet(text: string): string {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,，、;；/]+|及|和/)
    .filter(Boolean);
  return parts.sort().join('|');
}
