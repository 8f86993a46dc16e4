import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Batch, nextBatch, parseBatch, toBatchKey } from '@/rules/exam/batch';
import { gatherWindows } from '@/rules/exam/exam-windows';
import { findFacts } from '@/rules/exam/find-facts';
import { matchRegion } from '@/rules/exam/match-region';
import type { Pack } from '@/rules/exam/pack';
import type { RegionRow } from '@/rules/journey/region-row';
import { applyRestore } from '@/rules/profile/apply-restore';
import { toBeijingDate } from '@/rules/profile/dates';
import type { KeptPhotos } from '@/rules/profile/kept-photo';
import { planRestore } from '@/rules/profile/plan-restore';
import type { Profile } from '@/rules/profile/profile';
import type { RegionTimes, RestoreDecisions, RestorePlan, RestoreScene } from '@/rules/profile/restore';
import type { RestoreDraft } from '@/rules/profile/restore-draft';
import { withoutBlanks } from '@/rules/profile/without-blanks';
import { type BegunRestore, type KeptRestore, openKeptRestore } from '@/utils/extension/kept-restore';
import type { PortalLink } from './portal-link';
import type { ProfileDesk } from './profile-desk';
import { editProfile } from './profile-edits';
import { todayInBeijing } from './today-in-beijing';
import { noteTrouble } from './vault-desk';

/** The way of the last answers to the next batch. */
export interface RestoreDesk {
  /** The batch the profile in use can be taken to; undefined when it is there already, or has nothing to take along. */
  batch: ReadonlySignal<Batch | undefined>;
  /** Whose answers the candidate is taking to which batch, since when (ms since 1970). */
  begun: Signal<BegunRestore | undefined>;
  /** What has to be looked at for that; follows the profile, which another panel may change. */
  plan: ReadonlySignal<RestorePlan | undefined>;
  /** The region list as last seen on the portal. */
  seen: ReadonlySignal<SeenRegions>;
  profiles: ProfileDesk;
  kept: KeptRestore;
}

export interface SeenRegions {
  batch?: Batch | undefined;
  rows: readonly RegionRow[];
}

interface RestoreSurroundings {
  link: PortalLink;
  profiles: ProfileDesk;
  /** Epoch ms, moving on. */
  now: ReadonlySignal<number>;
  packs: ReadonlySignal<readonly Pack[]>;
}

export function createRestoreDesk({ link, profiles, now, packs }: RestoreSurroundings): RestoreDesk {
  const seen = signal<SeenRegions>({ rows: [] });
  effect(() => {
    const look = link.look.value;
    if (look && look.regions.length > 0) seen.value = { batch: parseBatch(look.batch), rows: look.regions };
  });
  const batch = computed(() => {
    const profile = profiles.current.value;
    const upcoming = laterOf(nextBatch(todayInBeijing(now.value)), seen.value.batch);
    return profile && canTakeAlong(profile, upcoming) ? upcoming : undefined;
  });
  const begun = signal<BegunRestore | undefined>(undefined);
  const plan = computed(() => {
    const profile = profiles.current.value;
    if (!profile || begun.value?.profileId !== profile.id) return undefined;
    const { batch, now } = begun.value;
    const known = { profile, batch, packs: packs.value };
    const photo = photoDays(profile, profiles.photos.album.value[profile.id]);
    return planRestore({ ...known, now, region: findTimes(seen.value, known), ...photo });
  });
  return { batch, begun, plan, seen, profiles, kept: openKeptRestore(profiles.vault.data.memory) };
}

/** The portal's own words count where they are ahead of the calendar. */
function laterOf(one: Batch, other: Batch | undefined): Batch {
  return other && toBatchKey(other) > toBatchKey(one) ? other : one;
}

function canTakeAlong({ fields, applications = [] }: Profile, batch: Batch): boolean {
  const known = applications.some((application) => application.batch === toBatchKey(batch));
  return !known && (applications.length > 0 || Object.keys(withoutBlanks(fields)).length > 0);
}

export function startRestore(desk: RestoreDesk): void {
  const profileId = desk.profiles.currentId.value;
  if (profileId && desk.batch.value) keep(desk, { profileId, batch: desk.batch.value, now: Date.now() });
}

/** Keeps what the candidate has said so far, for when the panel is closed or locked. */
export function draftRestore(desk: RestoreDesk, draft: RestoreDraft): void {
  if (desk.begun.value) keep(desk, { ...desk.begun.value, draft });
}

function keep(desk: RestoreDesk, begun: BegunRestore): void {
  desk.begun.value = begun;
  void desk.kept.save(begun).catch((error: unknown) => noteTrouble(desk.profiles.vault, error));
}

export function cancelRestore(desk: RestoreDesk): void {
  desk.begun.value = undefined;
  void desk.kept.remove().catch((error: unknown) => noteTrouble(desk.profiles.vault, error));
}

/** Goes on where a panel was closed or locked. */
export async function enterRestore({ begun, kept }: RestoreDesk): Promise<void> {
  begun.value ??= await kept.load().catch(() => undefined);
}

/** What was said may no longer be shown; it waits in the browser's memory. */
export function leaveRestore({ begun }: RestoreDesk): void {
  begun.value = undefined;
}

export async function finishRestore(desk: RestoreDesk, decisions: RestoreDecisions): Promise<void> {
  const profile = desk.profiles.current.value;
  const plan = desk.plan.value;
  if (!profile || !plan) return;
  cancelRestore(desk);
  await editProfile(desk.profiles, applyRestore(profile, plan, decisions, new Date().toISOString()));
}

/** The times of the batch in the profile's region: the portal's own, where it was seen to show this batch, before those of the packs. */
function findTimes(seen: SeenRegions, { profile, batch, packs }: Omit<RestoreScene, 'now'>): RegionTimes {
  const region = matchRegion(profile.fields.region ?? '');
  const sameBatch = seen.batch && toBatchKey(seen.batch) === toBatchKey(batch);
  const row = sameBatch ? seen.rows.find(({ name }) => region && matchRegion(name)?.id === region.id) : undefined;
  return gatherWindows(findFacts(toBatchKey(batch), region?.name, packs), row);
}

/** When the photo was taken, by its own date or the last application's, and when it was checked. */
function photoDays({ applications = [] }: Profile, kept: KeptPhotos = {}): Partial<RestoreScene> {
  const photo = kept.processed ?? kept.source;
  const days = applications.flatMap(({ dates }) => dates?.photoTakenOn ?? []);
  return {
    photoTakenOn: photo?.takenOn ?? days.sort().at(-1),
    photoCheckedOn: photo && toBeijingDate(photo.checkedAt),
  };
}
