import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FormReviewScene } from '@/components/form-review';
import type { BatchKey } from '@/rules/exam/batch';
import type { ExamAim } from '@/rules/exam/list-aims';
import type { Pack } from '@/rules/exam/pack';
import { buildRows, type FillRow } from '@/rules/form/fill-rows';
import { listAnswers } from '@/rules/form/page-answers';
import { type CaptureEntry, planCapture } from '@/rules/form/plan-capture';
import type { Choices } from '@/rules/form/plan-fill';
import { noChoices } from '@/rules/form/plan-fill';
import { reviewForm } from '@/rules/form/review-form';
import { describeStructure } from '@/rules/form/structure-report';
import { listTaughtStrangers } from '@/rules/form/taught-identity';
import { listMissing } from '@/rules/form/taught-missing';
import { listUnknown, type UnknownRow } from '@/rules/form/unknown-rows';
import { withAge } from '@/rules/profile/derive-fields';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import type { PhotoDesk } from './photo-desk';
import type { PortalLink } from './portal-link';
import { changeProfile, createProfile } from './profile-actions';
import type { ProfileDesk } from './profile-desk';
import { todayInBeijing } from './today-in-beijing';

/** The preview of the form in front, from what the page shows, the chosen profile and the candidate's single choices. */
export interface FillDesk {
  rows: ReadonlySignal<readonly FillRow[]>;
  /** Answers of the profile in use, with the age of today; undefined without a profile. */
  values: ReadonlySignal<FieldValues | undefined>;
  unknown: ReadonlySignal<readonly UnknownRow[]>;
  /** Identity keys of fields that the candidate named otherwise and that speak of somebody else. */
  strangers: ReadonlySignal<readonly FieldKey[]>;
  /** What the profile has and the page seems not to ask. */
  missing: ReadonlySignal<readonly FieldKey[]>;
  choices: Signal<Choices>;
  /** The candidate is looking at what could be saved from the page. */
  capturing: Signal<boolean>;
  capture: ReadonlySignal<readonly CaptureEntry[] | undefined>;
  /** The candidate is looking over the page before submitting it. */
  reviewing: Signal<boolean>;
  review: ReadonlySignal<FormReviewScene | undefined>;
}

interface FillScene {
  link: PortalLink;
  profiles: ProfileDesk;
  masked: ReadonlySignal<boolean>;
  /** Epoch ms, once a minute. */
  now: ReadonlySignal<number>;
  photo: PhotoDesk;
  /** The batch one registers for now. */
  batch: ReadonlySignal<BatchKey>;
  /** Where, as far as it is known. */
  aim: ReadonlySignal<ExamAim | undefined>;
  packs: ReadonlySignal<readonly Pack[]>;
}

export function createFillDesk(scene: FillScene): FillDesk {
  const { link, profiles, masked } = scene;
  const choices = signal<Choices>(noChoices);
  // A word on one page and profile says nothing of another.
  effect(() => {
    choices.value = link.page.value >= 0 && profiles.currentId.value !== undefined ? { ...noChoices } : noChoices;
  });
  const today = computed(() => todayInBeijing(scene.now.value));
  const values = computed(() => profiles.current.value && withAge(profiles.current.value.fields, today.value));
  const rows = computed(() =>
    buildRows({
      fields: link.look.value?.fields ?? [],
      values: values.value ?? {},
      choices: choices.value,
      progress: link.run.value.progress,
      running: link.run.value.state === 'running',
      masked: masked.value,
    }),
  );
  const unknown = computed(() => listUnknown(link.look.value?.fields ?? []));
  const strangers = computed(() =>
    listTaughtStrangers(link.look.value?.fields ?? [], profiles.current.value?.fields ?? {}).flatMap(
      ({ ruled }) => ruled ?? [],
    ),
  );
  const missing = computed(() => listMissing(link.look.value?.fields ?? [], profiles.current.value?.fields ?? {}));
  const capturing = signal(false);
  const capture = computed(() =>
    capturing.value ? planCapture(link.look.value?.fields ?? [], profiles.current.value?.fields ?? {}) : undefined,
  );
  const reviewing = signal(false);
  const review = computed(() => (reviewing.value ? reviewPage(scene) : undefined));
  return { rows, values, unknown, strangers, missing, choices, capturing, capture, reviewing, review };
}

/** What stands on the page now, looked over. */
function reviewPage({ link, profiles, now, photo, batch, aim, packs }: FillScene): FormReviewScene {
  const fields = link.look.value?.fields ?? [];
  const profile = profiles.current.value;
  const today = todayInBeijing(now.value);
  const check = photo.check.value;
  const verdict = check.state === 'done' ? check.report.verdict : undefined;
  const answers = Object.fromEntries(listAnswers(fields).map(({ key, value }) => [key, value]));
  const known = { today, batch: batch.value, region: aim.value?.region, packs: packs.value };
  const findings = reviewForm({ fields, values: profile?.fields ?? {}, ...known, photo: verdict });
  return { findings, answers, today };
}

/** Remembers the candidate's word on one field. */
export function chooseField(desk: FillDesk, row: FillRow, chosen: boolean): void {
  const kind = row.option ?? 'accept';
  const others = desk.choices.value[kind].filter((id) => id !== row.id);
  desk.choices.value = { ...desk.choices.value, [kind]: chosen ? [...others, row.id] : others };
}

/** Begins a run with the values as they are confirmed now: all of them, since fields that appear while it fills join it. */
export function startFill(desk: FillDesk, link: PortalLink): void {
  const values = desk.values.value;
  if (!values) return;
  link.fill({ values: { ...values }, choices: desk.choices.value });
}

/** Saves the chosen answers of the page into the profile in use, or into a new one named after the candidate. */
export async function saveCapture(
  desk: FillDesk,
  profiles: ProfileDesk,
  entries: readonly CaptureEntry[],
): Promise<void> {
  const captured = Object.fromEntries(entries.map(({ key, to }) => [key, to]));
  if (!profiles.current.value) await createProfile(profiles, captured.fullName ?? '新档案');
  const profile = profiles.current.value;
  if (!profile) return;
  await changeProfile(profiles, { ...profile, fields: { ...profile.fields, ...captured } });
  if (profiles.saveState.value !== 'failed') desk.capturing.value = false;
}

/** How the page in front is built, for whoever mends the recognition; no value is in it. */
export function reportStructure(link: PortalLink, profiles: ProfileDesk): string {
  const { stage = 'unknown', reasons = [], fields = [] } = link.look.value ?? {};
  return describeStructure({ stage, reasons, fields, values: profiles.current.value?.fields ?? {} });
}
