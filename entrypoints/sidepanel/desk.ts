import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { TabId } from '@/components/tab-bar';
import { allPacks } from '@/rules/exam/imported-pack';
import { listTold } from '@/rules/exam/list-told';
import { matchRegion } from '@/rules/exam/match-region';
import type { Pack } from '@/rules/exam/pack';
import type { Situation } from '@/rules/exam/situation';
import type { Stage } from '@/rules/journey/stage';
import type { Application } from '@/rules/profile/application';
import { describeSituation } from '@/rules/profile/describe-situation';
import type { FieldValues } from '@/rules/profile/field-key';
import { openDataHome } from '@/utils/extension/data-home';
import { watchSiteAccess } from '@/utils/extension/site-access';
import { type BackupDesk, createBackupDesk } from './backup-desk';
import { type DemoDesk, openDemoDesk } from './demo-desk';
import { type ExamDesk, openExamDesk } from './exam-desk';
import { createFillDesk, type FillDesk } from './fill-desk';
import { followVault } from './follow-vault';
import { createImportDesk, type ImportDesk } from './import-desk';
import { createImproveDesk, type ImproveDesk } from './improve-desk';
import { createKeepPhotoDesk, type KeepPhotoDesk } from './keep-photo';
import { markOwnRegion } from './mark-own-region';
import { openPhotoDesk, type PhotoDesk } from './photo-desk';
import { createPortalLink, type LinkState, type PortalLink } from './portal-link';
import { openProfileDesk, type ProfileDesk } from './profile-desk';
import { createRestoreDesk, type RestoreDesk } from './restore-desk';
import { openTaughtDesk, type TaughtDesk } from './taught-desk';
import { openTransferDesk, type TransferDesk } from './transfer-desk';
import { openUploadGuard, type UploadGuard } from './upload-guard';
import { openVaultDesk, type VaultDesk } from './vault-desk';

/** Everything the panel shows, as signals; the views read it and call back. */
export interface Desk {
  link: PortalLink;
  /** How the panel stands to the page beside it; `no-access` when the browser no longer lets us see the official hosts. */
  linkState: ReadonlySignal<LinkState | 'no-access'>;
  vault: VaultDesk;
  profiles: ProfileDesk;
  fill: FillDesk;
  photo: PhotoDesk;
  keep: KeepPhotoDesk;
  improve: ImproveDesk;
  guard: UploadGuard;
  taught: TaughtDesk;
  transfers: TransferDesk;
  files: ImportDesk;
  backup: BackupDesk;
  restore: RestoreDesk;
  exam: ExamDesk;
  /** What is known of batches and regions: what was imported, then what came with the release. */
  packs: ReadonlySignal<readonly Pack[]>;
  /** The saved answers: what is known about a person is tried first as a passphrase. */
  people: ReadonlySignal<readonly FieldValues[]>;
  tab: Signal<TabId>;
  demo: DemoDesk;
  stage: ReadonlySignal<Stage>;
  /** Short name of the candidate's region, when the profile names one we know. */
  region: ReadonlySignal<string | undefined>;
  /** The record of that batch in the profile in use. */
  application: ReadonlySignal<Application | undefined>;
  /** What is known of the candidate in use and changes the advice. */
  situation: ReadonlySignal<Situation>;
  /** Epoch ms, once a minute. */
  now: Signal<number>;
}

const minuteMs = 60_000;

export function openDesk(pinned: number | undefined, stop: AbortSignal): Desk {
  const link = createPortalLink(pinned, stop);
  const vault = openVaultDesk(openDataHome(), stop);
  const profiles = openProfileDesk(vault, stop);
  const taught = openTaughtDesk({ link, profiles, vault }, stop);
  const transfers = openTransferDesk(vault, stop);
  const scene = { profiles, taught, transfers };
  const region = computed(() => matchRegion(profiles.current.value?.fields.region ?? '')?.name);
  const photo = openPhotoDesk(region, stop);
  const demo = openDemoDesk(vault, stop);
  const now = signal(Date.now());
  const clock = setInterval(() => {
    now.value = Date.now();
  }, minuteMs);
  stop.addEventListener('abort', () => clearInterval(clock));
  const imported = signal<readonly Pack[]>([]);
  const packs = computed(() => allPacks(imported.value));
  const restore = createRestoreDesk({ link, profiles, now, packs });
  const exam = openExamDesk({ link, profiles, vault, now, restore, imported, packs }, stop);
  const { batch, aim } = exam;
  const allowed = signal(true);
  watchSiteAccess((access) => {
    allowed.value = access;
  }, stop);
  const desk: Desk = {
    link,
    linkState: computed(() => (allowed.value ? link.state.value : 'no-access')),
    vault,
    ...scene,
    fill: createFillDesk({ link, profiles, masked: demo.isOn, now, photo, batch, aim, packs }),
    photo,
    keep: createKeepPhotoDesk(profiles.photos),
    improve: createImproveDesk(photo),
    guard: openUploadGuard({ photo, profiles, masked: demo.isOn }, pinned, stop),
    files: createImportDesk(scene),
    backup: createBackupDesk(scene, now),
    restore,
    exam,
    packs,
    people: computed(() => profiles.profiles.value.map(({ fields }) => fields)),
    tab: signal<TabId>('guide'),
    demo,
    stage: computed(() => link.look.value?.stage ?? 'unknown'),
    region,
    application: computed(() => profiles.current.value?.applications?.find((one) => one.batch === batch.value)),
    situation: followSituation({ profiles, batch, packs }),
    now,
  };
  stop.addEventListener('abort', markOwnRegion(link, exam.aim));
  followStage(desk);
  followVault(desk);
  return desk;
}

function followSituation({ profiles, batch, packs }: Pick<Desk, 'profiles' | 'packs'> & Pick<ExamDesk, 'batch'>) {
  const told = computed(() => listTold(batch.value, packs.value));
  const own = computed(() => describeSituation(profiles.current.value?.fields ?? {}, batch.value, packs.value));
  return computed<Situation>(() => ({ ...own.value, told: told.value }));
}

/** Entering a form leads a candidate who was reading along to its preview, and leaving it leads back; nobody is torn from 档案 or 照片. */
function followStage(desk: Desk): void {
  const seen: { stage: Stage } = { stage: 'unknown' };
  effect(() => {
    const stage = desk.stage.value;
    if (stage === seen.stage) return;
    const left = seen.stage;
    seen.stage = stage;
    const tab = desk.tab.peek();
    if (stage === 'form' && tab === 'guide') desk.tab.value = 'fill';
    if (left === 'form' && tab === 'fill') desk.tab.value = 'guide';
    if (stage !== 'form' && stage !== 'photo' && stage !== 'unknown') untracked(desk.guard.leave);
  });
}
