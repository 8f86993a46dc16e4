import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { BackupOrder } from '@/components/backup-form';
import type { BackupTask } from '@/components/backup-view';
import { describeUnwritten } from '@/rules/profile/backup-problem';
import { type BackupReminder, judgeBackup } from '@/rules/profile/backup-reminder';
import { lastChange, noteBackup, noteShared } from '@/rules/profile/transfers';
import { backupFileName, profileFileName, writeProfileFile } from '@/utils/extension/profile-file';
import { writeBackupFile } from '@/utils/extension/vault/backup-file';
import { openWithPassphrase } from '@/utils/extension/vault/open-with-passphrase';
import { downloadText } from './download-text';
import type { ProfileDesk } from './profile-desk';
import type { TaughtDesk } from './taught-desk';
import { todayInBeijing } from './today-in-beijing';
import type { TransferDesk } from './transfer-desk';
import { describeFailure } from './vault-actions';
import type { VaultForm } from './vault-desk';

/** Files on their way out. */
export interface BackupDesk {
  form: Signal<VaultForm & { task?: BackupTask | undefined }>;
  /** The sheet to print is open. */
  printing: Signal<boolean>;
  /** Nothing before a protection was chosen: that comes first. */
  reminder: ReadonlySignal<BackupReminder | undefined>;
  profiles: ProfileDesk;
  taught: TaughtDesk;
  transfers: TransferDesk;
}

type Scene = Pick<BackupDesk, 'profiles' | 'taught' | 'transfers'>;

/** `now`: ms since 1970, moving on. */
export function createBackupDesk(scene: Scene, now: ReadonlySignal<number>): BackupDesk {
  const { profiles, taught, transfers } = scene;
  const reminder = computed(() => {
    if (profiles.vault.state.value?.state === 'none') return undefined;
    const { lastBackupAt } = transfers.transfers.value;
    const lastChangeAt = lastChange(profiles.profiles.value, taught.list.value, profiles.photos.album.value);
    // The minute that ticks only says when to look anew: what was just done must not lie ahead of it.
    return judgeBackup({ lastBackupAt, lastChangeAt, now: Math.max(now.value, Date.now()) });
  });
  return { ...scene, form: signal<VaultForm>({ busy: false }), printing: signal(false), reminder };
}

/** Writes everything to an encrypted file. The present passphrase is checked first: a mistyped one would open nothing. */
export async function saveBackup(desk: BackupDesk, { passphrase, current }: BackupOrder): Promise<void> {
  const { form, profiles } = desk;
  form.value = { ...form.value, busy: true, problem: undefined, done: undefined };
  try {
    const { data } = profiles.vault;
    if (current) await openWithPassphrase((await data.vault).database, passphrase, Date.now());
    const photos = profiles.photos.album.value;
    const written = await writeBackupFile({ file: writeContent(desk), photos }, passphrase);
    if ('error' in written) {
      form.value = { ...form.value, busy: false, problem: describeUnwritten(written.error) };
      return;
    }
    await handOut(desk, { name: backupFileName(todayInBeijing()), text: written.text, isWhole: true });
  } catch (error) {
    form.value = { ...form.value, busy: false, problem: describeFailure(profiles.vault, error) };
  }
}

/** Writes everything but photos to a file that anybody can read. */
export function exportProfiles(desk: BackupDesk): Promise<void> {
  const isWhole = Object.keys(desk.profiles.photos.album.value).length === 0;
  return handOut(desk, { name: profileFileName(todayInBeijing()), text: writeContent(desk), isWhole });
}

function writeContent({ profiles, taught }: BackupDesk): string {
  return writeProfileFile(profiles.profiles.value, taught.list.value);
}

interface OutgoingFile {
  name: string;
  text: string;
  /** Everything there is to lose stands in it. */
  isWhole: boolean;
}

async function handOut(
  { form, profiles, transfers }: BackupDesk,
  { name, text, isWhole }: OutgoingFile,
): Promise<void> {
  downloadText(name, text);
  const left = isWhole ? '' : '照片不在里面，要连照片一起存，请用“备份”。';
  form.value = { busy: false, done: `已存成文件“${name}”，在浏览器的下载文件夹里。${left}` };
  const now = Date.now();
  const note = isWhole ? noteBackup : noteShared;
  await transfers.change((before) => note(before, profiles.profiles.value, now));
}
