import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { listParents, type StepName } from './dependencies';
import type { FieldEvidence } from './evidence';
import { orderOf } from './filling-order';
import type { FoundField } from './found-field';
import { isIdentityKey, judgeIdentity } from './identity';
import { isPrompt, isWider, sameMeaning } from './match-choice';
import { parts, samePart } from './part';
import { holdTogether, isPreselected, membersOf, nameFields, type PartField } from './plan-parts';
import { isSame } from './same-answer';
import { type Piece, splitValue } from './split-value';
import { type Want, wantFor } from './want';

/** What a page may choose beforehand without knowing the candidate, and what it writes of a candidate whom it knows. */
const presetKeys: readonly FieldKey[] = ['gender', 'idDocumentType'];
const nameKeys: readonly (FieldKey | undefined)[] = ['fullName', 'idNumber'];

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
  | 'locked-empty'
  | 'age-today'
  | 'age-differs'
  | 'age-unknown'
  | 'guess'
  | 'differs'
  | 'does-not-fit'
  | 'by-hand'
  | 'unknown-widget'
  | 'not-saved'
  | 'not-offered'
  | 'hidden'
  | 'no-title'
  | 'other-part'
  | 'skipped';

/** What will happen to one recognised field, and why. Its id names the field across readings of the same page. */
export interface Step extends StepName {
  ref: number;
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
  const known = nameFields(fields);
  const steps = known.map(({ field, name }) => {
    const members = membersOf(field, known);
    const piece = field.part && splitValue(values[name.key]?.trim() ?? '', members).get(field.part);
    return { field, step: planField(field, name, { values, choices, fields, members, piece }) };
  });
  return holdTogether(steps)
    .toSorted((left, right) => orderOf(left.step.key) - orderOf(right.step.key) || byPlace(left.field, right.field))
    .map(({ step }) => step);
}

/** The order of the page, the parts of one value in their own. */
function byPlace(left: FoundField, right: FoundField): number {
  const ofPart = ({ part }: FoundField): number => (part ? parts.indexOf(part) : 0);
  return (left.group ?? left.ref) - (right.group ?? right.ref) || ofPart(left) - ofPart(right);
}

interface Scene {
  values: FieldValues;
  choices: Choices;
  fields: readonly FoundField[];
  /** Of a part: all controls of its value, itself among them. */
  members: readonly PartField[];
  /** Of a part: what its control should take. */
  piece: Piece | undefined;
}

function planField(field: FoundField, name: StepName, scene: Scene): Step {
  const { evidence, part } = field;
  const { key } = name;
  const value = sayFor(key, scene);
  const step = (state: StepState, reason: StepReason, want?: Want): Step => ({
    ...name,
    ref: field.ref,
    have: evidence.shown,
    state,
    reason,
    ...(want ? { want } : {}),
  });

  if (!evidence.visible) return step('not-applicable', 'hidden');
  if (evidence.kind === 'file') return step('ask', 'by-hand');
  if (evidence.widget === 'unknown' && value !== '' && !agrees(field, key, value))
    return step('ask', 'unknown-widget', wish(value));
  if (isIdentityKey(key) && evidence.shown.trim() !== '' && !(part && isPreselected(field, scene.members))) {
    if (key === 'age') return step('check', judgeAge(evidence.shown, value), value === '' ? undefined : wish(value));
    if (value === '') return step('check', 'not-saved');
    if (judgeIdentity(key, evidence.shown, value, part)) return step('check', 'identity-same', wish(value));
    if (!isPreset(field, key, scene)) return step('check', 'identity-differs', wish(value));
  }
  if (key === 'titleObtainedOn' && isNone(scene.values.currentTitle)) return step('not-applicable', 'no-title');
  if (value === '') return step('no-value', key === 'age' ? 'age-unknown' : 'not-saved');
  if (evidence.readOnly || evidence.disabled) {
    if (scene.piece?.pending || (evidence.disabled && waitsForParent(key, scene)) || isGenerated(key, evidence, scene))
      return step('fill', 'waits', wish(value));
    return step('check', judgeLocked(field, key, value), wish(value));
  }
  return planWrite(field, name, scene, step);
}

/** What the page shows as 年龄 may be counted on another day than today: never an accusation. */
function judgeAge(shown: string, value: string): StepReason {
  if (value === '') return 'age-unknown';
  return isSame('age', shown.replace(/周?岁\s*$/, ''), value) ? 'identity-same' : 'age-differs';
}

/** An empty box that cannot be typed into contradicts nobody. */
function judgeLocked(field: FoundField, key: FieldKey, value: string): StepReason {
  if (agrees(field, key, value)) return 'locked-same';
  return field.evidence.shown.trim() === '' ? 'locked-empty' : 'locked-differs';
}

type MakeStep = (state: StepState, reason: StepReason, want?: Want) => Step;

function sayFor(key: FieldKey, { values, piece }: Scene): string {
  return piece ? piece.text : (values[key]?.trim() ?? '');
}

function agrees({ evidence, part }: FoundField, key: FieldKey, value: string): boolean {
  return part ? samePart(part, evidence.shown, value) : isSame(key, evidence.shown, value);
}

function planWrite(field: FoundField, { key, id }: StepName, scene: Scene, step: MakeStep): Step {
  const { evidence } = field;
  const value = sayFor(key, scene);
  const empty = evidence.shown.trim() === '' || evidence.model.trim() === '';
  const want = scene.piece ? scene.piece.want : wantFor(evidence, key, value);
  if (!empty && agrees(field, key, value) && !isBetter(key, want, evidence)) return step('already', 'same');
  if (scene.choices.skip.includes(id)) return step('ask', 'skipped', wish(value));
  const accepted = scene.choices.accept.includes(id);
  // On which day the page counts it nobody outside knows: shown, and written on the candidate's word alone.
  if (key === 'age' && !accepted) return step('ask', 'age-today', typeof want === 'object' ? want : wish(value));
  if (want === 'not-offered') {
    const waits = scene.piece?.pending || evidence.choices.every(isPrompt) || waitsForParent(key, scene);
    if (waits && !field.sure && !accepted) return step('ask', 'guess', wish(value));
    return waits ? step('fill', 'waits', wish(value)) : step('no-option', 'not-offered', wish(value));
  }
  if (want === 'does-not-fit') return step('ask', 'does-not-fit', wish(value));
  if (!field.sure && !accepted) return step('ask', 'guess', want);
  if (empty) return step('fill', 'empty', want);
  if (accepted) return step('fill', 'chosen', want);
  return isDefault(evidence) ? step('fill', 'default', want) : step('ask', 'differs', want);
}

/** The list says it more exactly than what is chosen: 硕士研究生 where 研究生 stands. */
function isBetter(key: FieldKey, want: Piece['want'], { shown, choices }: FieldEvidence): boolean {
  return typeof want === 'object' && choices.length > 0 && isWider(key, shown, want.text);
}

/** The page's own preselection; a drawn list does not tell it from an earlier answer. */
function isDefault({ kind, inputType, pristine }: FieldEvidence): boolean {
  return pristine && (kind === 'radio' || (kind === 'select' && inputType.startsWith('select')));
}

/**
 * 男 in a list that nobody touched, while the name and the number beside it are empty or written by this run: the page
 * starts that way for everybody (13 of 51 forms by other authors that ask for 性别, counted 2026-11), and speaks of nobody.
 */
function isPreset({ evidence }: FoundField, key: FieldKey, { fields, values }: Scene): boolean {
  if (!presetKeys.includes(key) || evidence.readOnly || evidence.disabled || !isDefault(evidence)) return false;
  const names = fields.filter((one) => nameKeys.includes(one.key) && one.sure && one.evidence.visible);
  return names.length > 0 && names.every((one) => isUnsaid(one, values));
}

function isUnsaid({ key, evidence }: FoundField, values: FieldValues): boolean {
  if (evidence.readOnly || evidence.disabled) return false;
  const value = key && values[key];
  return evidence.shown.trim() === '' || (!evidence.pristine && !!value && judgeIdentity(key, evidence.shown, value));
}

function wish(value: string): Want {
  return { text: value, value };
}

/** The page writes 报考科目 itself once 报考资格 is chosen; any other closed box stays as it is. */
function isGenerated(key: FieldKey, { shown }: FieldEvidence, { fields }: Scene): boolean {
  return key === 'subjects' && shown.trim() === '' && fields.some((field) => field.key === 'qualification');
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
