import { effect, type Signal, signal, untracked } from '@preact/signals';
import { listSecrets } from '@/rules/form/structure-report';
import { describeTaughtProblem, judgeTeaching } from '@/rules/form/taught-judge';
import { mergeTaught } from '@/rules/form/taught-merge';
import { recordTaught } from '@/rules/form/taught-record';
import type { FieldKey } from '@/rules/profile/field-key';
import type { TaughtField } from '@/rules/profile/taught-field';
import type { KeptPart } from '@/utils/extension/kept-store';
import { saveTogether } from '@/utils/extension/save-together';
import { openTaughtStore, type TaughtStore } from '@/utils/extension/taught-store';
import type { PortalLink } from './portal-link';
import type { ProfileDesk } from './profile-desk';
import { noteTrouble, type VaultDesk } from './vault-desk';

/** What the candidate said of fields, and the pointing under way. */
export interface TaughtDesk {
  list: Signal<readonly TaughtField[]>;
  /** What the page was last asked to listen for, until it does. */
  asked?: FieldKey | undefined;
  /** The candidate is pointing out the field of this key on the page, which listens. */
  picking: Signal<FieldKey | undefined>;
  /** Why the last pointing came to nothing, in the candidate's words. */
  problem: Signal<string | undefined>;
  store: TaughtStore;
  link: PortalLink;
  profiles: ProfileDesk;
  vault: VaultDesk;
}

/** Where the words come from and go to. */
type TaughtScene = Pick<TaughtDesk, 'link' | 'profiles' | 'vault'>;

/** What was said counts on the page in front at once; call `enterTaught` whenever it can be read. */
export function openTaughtDesk(scene: TaughtScene, stop: AbortSignal): TaughtDesk {
  const desk: TaughtDesk = {
    ...scene,
    list: signal<readonly TaughtField[]>([]),
    picking: signal<FieldKey | undefined>(undefined),
    problem: signal<string | undefined>(undefined),
    store: openTaughtStore(scene.vault.data),
  };
  desk.store.watch(() => void enterTaught(desk), stop);
  effect(() => {
    const words = desk.list.value;
    untracked(() => scene.link.teach(words));
  });
  hearPicks(desk);
  return desk;
}

/** Reads the words, the newest first. */
export function enterTaught(desk: TaughtDesk): Promise<void> {
  return inTurn(desk, () => reload(desk));
}

/** The words may no longer be read. */
export function leaveTaught(desk: TaughtDesk): void {
  const { list, picking, problem } = desk;
  desk.asked = undefined;
  list.value = [];
  picking.value = undefined;
  problem.value = undefined;
}

async function reload({ list, store, vault }: TaughtDesk): Promise<void> {
  if (vault.isLocked.peek()) return;
  const { records } = await store.list();
  // Locked while it was read: nothing may be shown any more.
  if (vault.isLocked.peek()) return;
  const words = records.map(({ value }) => value);
  list.value = words.sort((left, right) => Date.parse(right.taughtAt) - Date.parse(left.taughtAt));
}

function inTurn({ vault }: TaughtDesk, work: () => Promise<void>): Promise<void> {
  return vault.queue(() => work().catch((error: unknown) => noteTrouble(vault, error)));
}

function hearPicks(desk: TaughtDesk): void {
  const { link, picking } = desk;
  effect(() => {
    const { ref, listens } = link.picked.value;
    const key = picking.peek();
    if (listens) {
      picking.value = desk.asked;
      desk.asked = undefined;
    } else if (key) {
      picking.value = undefined;
      if (ref !== undefined) untracked(() => void teachField(desk, ref, key));
    }
  });
}

/** Asks the page to listen, and then the candidate to point out the field of a key there. */
export function startPick(desk: TaughtDesk, key: FieldKey): void {
  const { link, problem } = desk;
  problem.value = undefined;
  desk.asked = key;
  link.send({ type: 'pick', on: true });
}

export function cancelPick(desk: TaughtDesk): void {
  const { link, picking } = desk;
  desk.asked = undefined;
  picking.value = undefined;
  link.send({ type: 'pick', on: false });
}

/** Why the field of the page in front cannot be named so; undefined when it can. */
export function refuseTeaching({ link, profiles }: TaughtDesk, ref: number, key: FieldKey | null): string | undefined {
  const fields = link.look.value?.fields ?? [];
  const field = fields.find((one) => one.ref === ref);
  if (!field) return '这一栏已经不在页面上了。';
  const values = profiles.current.value?.fields ?? {};
  const teaching = { field, key, values, secrets: listSecrets({ fields, values }) };
  const problem = judgeTeaching(teaching);
  return problem && describeTaughtProblem(problem, teaching);
}

/** Remembers what a field of the page in front is, or that it is left alone. */
export async function teachField(desk: TaughtDesk, ref: number, key: FieldKey | null): Promise<void> {
  const look = desk.link.look.value;
  desk.problem.value = refuseTeaching(desk, ref, key);
  if (!look || desk.problem.value) return;
  const values = desk.profiles.current.value?.fields ?? {};
  const { fields, origin } = look;
  const secrets = listSecrets({ fields, values });
  const stamp = { id: crypto.randomUUID(), taughtAt: stampNow(desk) };
  const taught = recordTaught(ref, key, { ...stamp, origin, fields, secrets });
  if (taught) await keepTaught(desk, [taught]);
}

/** Later than everything kept: a file from a machine whose clock runs ahead must not outlast the candidate's own word. */
function stampNow({ list }: TaughtDesk): string {
  const kept = list.value.map(({ taughtAt }) => Date.parse(taughtAt) + 1);
  return new Date(Math.max(Date.now(), ...kept)).toISOString();
}

/** Words on their way in, and how many of them are news. */
interface TaughtPlan {
  part: KeptPart;
  count: number;
}

/** Takes over words where they are newer than those kept; returns how many came in. */
export async function keepTaught(desk: TaughtDesk, incoming: readonly TaughtField[]): Promise<number> {
  const { part, count } = planTaught(desk, incoming);
  await keepPart(desk, part);
  return count;
}

function keepPart(desk: TaughtDesk, part: KeptPart): Promise<void> {
  return inTurn(desk, async () => {
    await saveTogether(desk.vault.data, [part], Date.now());
    await reload(desk);
  });
}

/** The same, to be saved together with what else a file brought. */
export function planTaught({ list, store }: TaughtDesk, incoming: readonly TaughtField[]): TaughtPlan {
  const { save, remove } = mergeTaught(list.value, incoming);
  const entries = save.map((value) => ({ id: value.id, value }));
  return { part: store.part(entries, remove.map(toPlace)), count: save.length };
}

const toPlace = (id: string) => ({ id });

/** Gives a remembered field another key. */
export async function changeTaught(desk: TaughtDesk, id: string, key: FieldKey | null): Promise<void> {
  const known = desk.list.value.find((one) => one.id === id);
  if (known) await keepTaught(desk, [{ ...known, key, taughtAt: stampNow(desk) }]);
}

export function removeTaught(desk: TaughtDesk, ids: readonly string[]): Promise<void> {
  return keepPart(desk, desk.store.part([], ids.map(toPlace)));
}
