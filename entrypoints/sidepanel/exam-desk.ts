import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type BatchKey, parseBatch, toBatchKey } from '@/rules/exam/batch';
import { type ExamWindows, gatherWindows } from '@/rules/exam/exam-windows';
import { type Facts, findFacts } from '@/rules/exam/find-facts';
import { addPack, importedPacksSchema } from '@/rules/exam/imported-pack';
import { isFree } from '@/rules/exam/is-free';
import { type ExamAim, listAims } from '@/rules/exam/list-aims';
import { matchRegion } from '@/rules/exam/match-region';
import type { Pack } from '@/rules/exam/pack';
import { describePackProblem, maxPackLength, parsePack } from '@/rules/exam/parse-pack';
import { planCalendar } from '@/rules/exam/plan-calendar';
import { planReminders, type Standing } from '@/rules/exam/plan-reminders';
import { isSameAim, type Reminder, type ReminderSet } from '@/rules/exam/reminder';
import { forgetChanges, noteVisit, type Visits, visitsSchema } from '@/rules/exam/visit';
import { batchInHand } from '@/rules/profile/batch-in-hand';
import { toBeijingDate } from '@/rules/profile/dates';
import { writeCalendar } from '@/utils/calendar/write-calendar';
import { type NoteStore, openNoteStore } from '@/utils/extension/note-store';
import { askForNotifications, openReminderStore, settleReminders } from '@/utils/extension/reminders';
import { downloadText } from './download-text';
import type { PortalLink } from './portal-link';
import type { ProfileDesk } from './profile-desk';
import type { RestoreDesk } from './restore-desk';
import { todayInBeijing } from './today-in-beijing';
import { noteTrouble, type VaultDesk } from './vault-desk';

/** One application, its times and what would be said of them. */
export interface Outlook extends ExamAim {
  windows: ExamWindows;
  /** What would be said from now on; undefined while the answers are locked, or where they name another region. */
  plan: readonly Reminder[] | undefined;
}

/** What is known of the exam, and what the candidate is reminded of. None of it is sealed. */
export interface ExamDesk {
  imported: Signal<readonly Pack[]>;
  visits: Signal<Visits>;
  sets: Signal<readonly ReminderSet[]>;
  /** The batch the candidate is registering for. */
  batch: ReadonlySignal<BatchKey>;
  aim: ReadonlySignal<ExamAim | undefined>;
  facts: ReadonlySignal<Facts>;
  /** The batch in hand first, then others that are turned on or coming. */
  outlooks: ReadonlySignal<readonly Outlook[]>;
  /** How the last import of a pack ended. */
  packNote: Signal<{ text: string; failed: boolean } | undefined>;
  /** The browser's own notifications were refused: the badge alone speaks. */
  silent: Signal<boolean>;
  stores: ExamStores;
  vault: VaultDesk;
}

interface ExamStores {
  packs: NoteStore<readonly Pack[]>;
  visits: NoteStore<Visits>;
  reminders: NoteStore<readonly ReminderSet[]>;
}

interface ExamScene {
  link: PortalLink;
  profiles: ProfileDesk;
  vault: VaultDesk;
  /** Epoch ms, moving on. */
  now: ReadonlySignal<number>;
  /** Knows the batch that the portal was seen to show. */
  restore: Pick<RestoreDesk, 'seen'>;
  /** Filled with what is kept. */
  imported: Signal<readonly Pack[]>;
  packs: ReadonlySignal<readonly Pack[]>;
}

export function openExamDesk(scene: ExamScene, stop: AbortSignal): ExamDesk {
  const { link, profiles, vault, now, restore, imported, packs } = scene;
  const visits = signal<Visits>({});
  const sets = signal<readonly ReminderSet[]>([]);
  const batch = computed(() =>
    batchInHand(profiles.current.value, todayInBeijing(now.value), restore.seen.value.batch),
  );
  const aim = computed(() => findAim(scene, batch.value, sets.value));
  const facts = computed(() => findFacts(batch.value, aim.value?.region, packs.value));
  const outlooks = computed(() => {
    const known = { packs: packs.value, sets: sets.value, visits: visits.value, now: now.value };
    return listAims(aim.value, known).map((one) => lookAhead(scene, one, { ...known, own: aim.value }));
  });
  const desk: ExamDesk = {
    imported,
    visits,
    sets,
    batch,
    aim,
    facts,
    outlooks,
    packNote: signal<ExamDesk['packNote']['value']>(undefined),
    silent: signal(false),
    stores: openStores(vault),
    vault,
  };
  follow(desk, desk.stores.packs, imported, stop);
  follow(desk, desk.stores.visits, visits, stop);
  follow(desk, desk.stores.reminders, sets, stop);
  keepVisits(desk, link);
  keepPlans(desk);
  forgetWiped(desk);
  return desk;
}

function openStores({ data }: VaultDesk): ExamStores {
  const open = async () => (await data.vault).database;
  return {
    packs: openNoteStore<readonly Pack[]>(open, {
      name: 'packs',
      parse: (value) => importedPacksSchema.safeParse(value).data,
      nothing: [],
    }),
    visits: openNoteStore<Visits>(open, {
      name: 'visits',
      parse: (value) => visitsSchema.safeParse(value).data,
      nothing: {},
    }),
    reminders: openReminderStore(open),
  };
}

function follow<T>({ vault }: ExamDesk, store: NoteStore<T>, shown: Signal<T>, stop: AbortSignal): void {
  const read = (): void => {
    store
      .load()
      .then((value) => {
        shown.value = value;
      })
      .catch((error: unknown) => noteTrouble(vault, error));
  };
  store.watch(read, stop);
  read();
}

async function change<T>(
  { vault }: ExamDesk,
  [store, shown]: [NoteStore<T>, Signal<T>],
  work: (value: T) => T,
): Promise<void> {
  try {
    shown.value = await store.change(work);
  } catch (error) {
    noteTrouble(vault, error);
  }
}

/** While the answers are locked, the region is known where reminders were turned on for the batch. */
function findAim({ profiles }: ExamScene, batch: BatchKey, sets: readonly ReminderSet[]): ExamAim | undefined {
  const profile = profiles.current.value;
  const application = profile?.applications?.find((one) => one.batch === batch);
  const said = application?.region ?? profile?.fields.region;
  const region = said ? matchRegion(said)?.name : profile ? undefined : sets.find((set) => set.batch === batch)?.region;
  return region === undefined ? undefined : { batch, region };
}

interface Known {
  packs: readonly Pack[];
  visits: Visits;
  now: number;
  own: ExamAim | undefined;
}

/** The portal's own row, as last seen, goes before the packs. What another region's reminders are about is left as it is. */
function lookAhead(scene: ExamScene, aim: ExamAim, { packs, visits, now, own }: Known): Outlook {
  const facts = findFacts(aim.batch, aim.region, packs);
  const row = visits[aim.batch]?.rows.find(({ name }) => matchRegion(name)?.name === aim.region);
  const windows = gatherWindows(facts, row);
  const standing = own?.region === aim.region ? readStanding(scene, aim, facts) : undefined;
  return { ...aim, windows, plan: standing && planReminders(standing, windows, now) };
}

function readStanding({ profiles, vault }: ExamScene, { batch }: ExamAim, facts: Facts): Standing | undefined {
  const profile = profiles.current.value;
  if (vault.isLocked.value || !profile) return undefined;
  const application = profile.applications?.find((one) => one.batch === batch);
  return {
    status: application?.status ?? 'unknown',
    submittedOn: application?.dates?.submittedOn ?? (application && toBeijingDate(application.updatedAt)),
    free: isFree(facts),
  };
}

/** Remembers each list that is seen, for the changes of the next visit. */
function keepVisits(desk: ExamDesk, link: PortalLink): void {
  effect(() => {
    const look = link.look.value;
    const batch = parseBatch(look?.batch ?? '');
    const rows = look?.regions ?? [];
    if (!batch || rows.length === 0) return;
    const note = (visits: Visits): Visits => noteVisit(visits, toBatchKey(batch), rows);
    const known = desk.visits.peek();
    if (note(known) !== known) untracked(() => void change(desk, [desk.stores.visits, desk.visits], note));
  });
}

/** Where reminders are on, they follow what is told of the application and every new time. */
function keepPlans(desk: ExamDesk): void {
  effect(() => {
    const outlooks = desk.outlooks.value;
    const follow = (sets: readonly ReminderSet[]): readonly ReminderSet[] =>
      sets.map((set) => {
        const plan = outlooks.find((one) => isSameAim(one, set))?.plan;
        return plan ? { ...set, reminders: [...plan] } : set;
      });
    const sets = desk.sets.value;
    if (JSON.stringify(follow(sets)) !== JSON.stringify(sets)) untracked(() => void turn(desk, follow));
  });
}

/** Everything was wiped: the alarm and the badge go too. */
function forgetWiped({ vault, imported, visits, sets }: ExamDesk): void {
  const seen: { kind?: string | undefined } = {};
  effect(() => {
    const before = seen.kind;
    seen.kind = vault.state.value?.state;
    if (seen.kind !== 'none' || before === undefined || before === 'none') return;
    imported.value = [];
    visits.value = {};
    sets.value = [];
    void settleReminders();
  });
}

async function turn(desk: ExamDesk, work: (sets: readonly ReminderSet[]) => readonly ReminderSet[]): Promise<void> {
  await change(desk, [desk.stores.reminders, desk.sets], work);
  await settleReminders();
}

/** Call it straight from the click, since the browser asks its own question. */
export async function turnOnReminders(desk: ExamDesk, { batch, region, plan }: Outlook): Promise<void> {
  const asked = askForNotifications();
  if (!plan) return;
  const set: ReminderSet = { batch, region, reminders: [...plan], told: [] };
  desk.silent.value = !(await asked);
  await turn(desk, (sets) => [...sets.filter((one) => !isSameAim(one, set)), set].slice(-20));
}

export async function turnOffReminders(desk: ExamDesk, aim: ExamAim): Promise<void> {
  await turn(desk, (sets) => sets.filter((one) => !isSameAim(one, aim)));
}

/** Hands out the times as a file for any calendar. */
export function saveCalendar({ windows, ...aim }: Outlook): void {
  const text = writeCalendar(planCalendar(aim, windows), Date.now());
  downloadText(`软考-${aim.batch}-${aim.region}.ics`, text, 'text/calendar');
}

export async function forgetSeen(desk: ExamDesk): Promise<void> {
  const batch = desk.batch.value;
  await change(desk, [desk.stores.visits, desk.visits], (visits) => forgetChanges(visits, batch));
}

export async function importPack(desk: ExamDesk, file: File): Promise<void> {
  const text = file.size > maxPackLength * 3 ? undefined : await file.text().catch(() => '');
  const parsed = text === undefined ? { problem: { code: 'too-large' } as const } : parsePack(text);
  if ('problem' in parsed) {
    desk.packNote.value = { text: describePackProblem(parsed.problem), failed: true };
    return;
  }
  const { pack } = parsed;
  await change(desk, [desk.stores.packs, desk.imported], (packs) => addPack(packs, pack));
  desk.packNote.value = {
    text: `已导入“${pack.name}”（${pack.origin}），与自带资料不同的地方以它为准。`,
    failed: false,
  };
}

export async function removePack(desk: ExamDesk, id: string): Promise<void> {
  desk.packNote.value = undefined;
  await change(desk, [desk.stores.packs, desk.imported], (packs) => packs.filter((pack) => pack.id !== id));
}
