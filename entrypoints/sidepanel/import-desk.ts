import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PendingFile } from '@/components/import-preview';
import { applyImport, type ImportDecisions, proposeDecision } from '@/rules/profile/apply-import';
import type { BackupError } from '@/rules/profile/backup-problem';
import { compareImport, type ImportComparison } from '@/rules/profile/compare-import';
import { applyPhotos, comparePhotos, type TwoAlbums } from '@/rules/profile/import-photos';
import type { BackupContent } from '@/rules/profile/parse-backup-content';
import { maxBackupLength, parseBackupEnvelope } from '@/rules/profile/parse-backup-envelope';
import { parseProfileFile } from '@/rules/profile/parse-profile-file';
import type { Profile } from '@/rules/profile/profile';
import { noteRestored, noteShared, type Transfers } from '@/rules/profile/transfers';
import { openBackupFile } from '@/utils/extension/vault/backup-file';
import { enterKeptPhotos, planAlbum } from './kept-photo-desk';
import { keepProfiles } from './profile-actions';
import type { ProfileDesk } from './profile-desk';
import { enterTaught, planTaught, type TaughtDesk } from './taught-desk';
import type { TransferDesk } from './transfer-desk';
import { chooseProtection } from './vault-actions';

/** A file on its way in. */
export interface ImportDesk {
  /** What was read from it, or why it cannot be taken. */
  content: Signal<BackupContent | { error: BackupError } | undefined>;
  /** Compared with what is saved now, so that a change in another panel shows while the candidate looks at it. */
  pending: ReadonlySignal<PendingFile | undefined>;
  /** An encrypted backup that waits for its passphrase. */
  sealed: Signal<SealedFile | undefined>;
  /** How many words about fields the last file brought, where it had any. */
  cameIn: Signal<number | undefined>;
  profiles: ProfileDesk;
  taught: TaughtDesk;
  transfers: TransferDesk;
}

export interface SealedFile {
  name: string;
  text: string;
  busy: boolean;
  error?: BackupError | undefined;
}

export function createImportDesk(scene: Pick<ImportDesk, 'profiles' | 'taught' | 'transfers'>): ImportDesk {
  const content = signal<ImportDesk['content']['value']>(undefined);
  const pending = computed((): PendingFile | undefined => {
    const file = content.value;
    if (!file || 'error' in file) return file;
    return { comparisons: compare(scene, file), notes: file.notes, taught: file.taught };
  });
  return { ...scene, content, pending, sealed: signal<SealedFile | undefined>(undefined), cameIn: signal(undefined) };
}

function compare(
  { profiles, transfers }: Pick<ImportDesk, 'profiles' | 'transfers'>,
  file: BackupContent,
): ImportComparison[] {
  const { shared } = transfers.transfers.value;
  return comparePhotos(compareImport(profiles.profiles.value, file.profiles, shared), albumsOf(profiles, file));
}

function albumsOf({ photos }: ProfileDesk, file: BackupContent): TwoAlbums {
  return { mine: photos.album.value, theirs: file.photos ?? {} };
}

/** New profiles come in at once, since nothing is lost by them; anything else is shown first, a backup's always. */
export async function readFile(desk: ImportDesk, file: File): Promise<void> {
  forgetFile(desk);
  desk.cameIn.value = undefined;
  // A folder, or a file that has gone, cannot be read; one this large is none of ours.
  const text = file.size > maxBackupLength ? undefined : await file.text().catch(() => undefined);
  if (text === undefined) {
    desk.content.value = { error: { code: file.size > maxBackupLength ? 'too-large' : 'not-json' } };
    return;
  }
  const parsed = parseBackupEnvelope(text);
  if ('envelope' in parsed) {
    desk.sealed.value = { name: file.name, text, busy: false };
    return;
  }
  const isOther = parsed.error.code === 'other-format' || parsed.error.code === 'not-json';
  const plain = isOther ? parseProfileFile(text) : undefined;
  if (!plain) desk.content.value = parsed;
  else if ('error' in plain) desk.content.value = { error: { code: 'content', error: plain.error } };
  else if (isHarmless(desk, plain)) await takeOver(desk, plain, {});
  else desk.content.value = plain;
}

function isHarmless(desk: ImportDesk, file: BackupContent): boolean {
  return file.notes.length === 0 && compare(desk, file).every(({ verdict }) => verdict === 'new');
}

/** Opens the encrypted backup that waits. `protect`: its passphrase is to protect this machine from now on, where nothing does. */
export async function openSealed(desk: ImportDesk, passphrase: string, protect = false): Promise<void> {
  const sealed = desk.sealed.value;
  if (!sealed) return;
  desk.sealed.value = { ...sealed, busy: true, error: undefined };
  const isGone = () => desk.sealed.value?.text !== sealed.text;
  const opened = await openBackupFile(sealed.text, passphrase);
  // Locked or taken back meanwhile.
  if (isGone()) return;
  if ('error' in opened) {
    desk.sealed.value = { ...sealed, busy: false, error: opened.error };
    return;
  }
  const { vault } = desk.profiles;
  // First, for the question it answers stands over what is shown next and would pull that up under the pointer.
  if (protect && vault.state.value?.state === 'none') {
    await chooseProtection(vault, { mode: 'passphrase', passphrase });
    if (isGone()) return;
  }
  desk.sealed.value = undefined;
  desk.content.value = opened;
}

/** Saves what the candidate decided, and the file's photos and words about fields: all of it or nothing. */
export async function confirmImport(desk: ImportDesk, decisions: ImportDecisions): Promise<void> {
  const file = desk.content.value;
  if (file && !('error' in file) && (await takeOver(desk, file, decisions))) forgetFile(desk);
}

export function forgetFile(desk: ImportDesk): void {
  desk.content.value = undefined;
  desk.sealed.value = undefined;
}

async function takeOver(desk: ImportDesk, file: BackupContent, decisions: ImportDecisions): Promise<boolean> {
  const comparisons = compare(desk, file);
  const now = Date.now();
  const newIds = comparisons.map(() => crypto.randomUUID());
  const profiles = applyImport(comparisons, decisions, { now: new Date(now).toISOString(), newIds });
  const album = applyPhotos(comparisons, decisions, { albums: albumsOf(desk.profiles, file), newIds });
  const words = planTaught(desk.taught, file.taught ?? []);
  const alike = comparisons.filter((one) => isAlike(one, decisions)).map(({ theirs }) => theirs);
  const note = noteOf(desk, file, alike);
  const saved = await keepProfiles(desk.profiles, profiles, async () => [
    planAlbum(desk.profiles.photos, album),
    words.part,
    await desk.transfers.store.plan((transfers) => note(transfers, now)),
  ]);
  if (!saved) return false;
  if (file.taught?.length) desk.cameIn.value = words.count;
  await Promise.all([enterKeptPhotos(desk.profiles.photos), enterTaught(desk.taught), desk.transfers.enter()]);
  return true;
}

type Note = (transfers: Transfers, now: number) => Transfers;

/** What is to be remembered of the file. */
function noteOf({ profiles, taught }: ImportDesk, file: BackupContent, alike: readonly Profile[]): Note {
  const hadNothing = profiles.profiles.value.length + taught.list.value.length === 0;
  if (hadNothing && alike.length === file.profiles.length)
    return (transfers, now) => noteRestored(transfers, file, now);
  return (transfers, now) => noteShared(transfers, alike, now);
}

/** Afterwards this machine knows all that the file says of the profile. */
function isAlike(comparison: ImportComparison, decisions: ImportDecisions): boolean {
  const { take } = decisions[comparison.theirs.id] ?? proposeDecision(comparison);
  return comparison.verdict === 'same' || take === 'theirs' || take === 'merge';
}
