import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { fields as fieldData } from '@/rules/profile/fields';
import { maskValue } from '@/rules/profile/mask-value';
import { describeFailure, describeStep } from './describe-step';
import type { FoundField } from './found-field';
import type { Part } from './part';
import { type Choices, planFill, type Step, type StepReason, type StepState } from './plan-fill';
import type { FieldProgress, RunState } from './run-report';

/** One recognised field as the panel shows it. */
export interface FillRow {
  /** Of the step: key and place among the fields of that key. */
  id: string;
  ref: number;
  key: FieldKey;
  label: string;
  state: StepState | RunState;
  /** The plan would write here now. */
  planned: boolean;
  /** What the page shows. */
  have: string;
  /** What the profile says, in the page's own words where the page offers a list. */
  want: string;
  /** One sentence for the candidate, or ''. */
  note: string;
  /** How the field was recognised. */
  why: string;
  /** The page says somebody else's data, or something else the candidate must see. */
  alarm: boolean;
  /** The page says what the profile says already: nothing is to be done here. What the candidate named stays in sight. */
  settled: boolean;
  /** The candidate may decide: take the profile's value, or leave the field alone. */
  option?: 'accept' | 'skip';
  chosen: boolean;
  /** Id of the candidate's word that gave the field its key. */
  taught?: string;
}

export interface FillScene {
  fields: readonly FoundField[];
  values: FieldValues;
  choices: Choices;
  /** By the id of the step. */
  progress: ReadonlyMap<string, FieldProgress>;
  /** A run is under way: the page was last looked at before it. */
  running: boolean;
  /** Show others no more than needed (演示模式). */
  masked: boolean;
}

/** Rows in the order of the page: the plan for every recognised field, overlaid with what the last run did. */
export function buildRows(scene: FillScene): FillRow[] {
  const steps = planFill(scene.fields, scene.values, scene.choices);
  return steps.map((step) => toRow(step, scene)).sort((left, right) => left.ref - right.ref);
}

function toRow(step: Step, scene: FillScene): FillRow {
  const field = scene.fields.find((one) => one.ref === step.ref);
  const progress = standing(scene.progress.get(step.id), step, scene.running);
  const show = (text: string): string => (scene.masked ? maskValue(step.key, text) : text);
  const option = offerOption(step, scene);
  return {
    id: step.id,
    ref: step.ref,
    key: step.key,
    label: nameRow(step, field),
    state: progress?.state ?? step.state,
    planned: step.state === 'fill' && !(scene.running && progress && progress.state !== 'running'),
    have: show(scene.running && progress?.state === 'filled' ? (progress.shown ?? step.have) : step.have),
    want: show(step.want?.text ?? ''),
    note: progress?.reason
      ? describeFailure(progress.reason, progress.offered)
      : progress
        ? ''
        : describeStep(step, field?.evidence.choices),
    why: [...(field ? describeWhy(field) : []), `把握 ${field?.score ?? 0}/100`].join('；'),
    alarm: step.reason === 'identity-differs' || step.reason === 'locked-differs',
    settled: !progress && !field?.taught && settledReasons.has(step.reason),
    ...(option ? { option } : {}),
    chosen: scene.choices[option ?? 'accept'].includes(step.id),
    ...(field?.taught ? { taught: field.taught } : {}),
  };
}

const settledReasons = new Set<StepReason>(['same', 'identity-same', 'locked-same']);

const partNames: Readonly<Record<Part, string>> = {
  year: '年',
  month: '月',
  day: '日',
  'area-code': '区号',
  number: '号码',
  extension: '分机',
  province: '省',
  city: '市',
  district: '区县',
  detail: '详细地址',
};

/** 出生日期（年）, 电子邮箱（再填一遍）. */
function nameRow({ key, part }: Step, field: FoundField | undefined): string {
  const { label } = fieldData[key];
  const which = part ? partNames[part] : field?.confirm ? '再填一遍' : '';
  return which ? `${label}（${which}）` : label;
}

function describeWhy({ reasons, taught, sure }: FoundField): string[] {
  return taught && !sure ? [...reasons, '可现在有几栏都像它'] : [...reasons];
}

/** What a run said stands only while the page still agrees: an edit after it counts as a new state. A run itself is believed. */
function standing(progress: FieldProgress | undefined, step: Step, running: boolean): FieldProgress | undefined {
  if (progress?.state !== 'filled' || running) return progress;
  return step.state === 'already' || step.state === 'check' ? progress : undefined;
}

/** Asked for the candidate's word alone: the box would take it. */
const acceptable = new Set<StepReason>(['guess', 'differs', 'age-today']);

function offerOption(step: Step, scene: FillScene): FillRow['option'] {
  if (scene.choices.accept.includes(step.id)) return 'accept';
  if (scene.choices.skip.includes(step.id)) return 'skip';
  if (step.state === 'ask' && acceptable.has(step.reason)) return 'accept';
  return step.state === 'fill' ? 'skip' : undefined;
}

/** Fields of another person on the page: nothing may be filled until the right profile is chosen. */
export function findMismatches(rows: readonly FillRow[]): FillRow[] {
  return rows.filter((row) => row.alarm && row.state === 'check' && identityLike.has(row.key));
}

const identityLike = new Set<FieldKey>(['fullName', 'idDocumentType', 'idNumber', 'gender', 'birthDate']);
