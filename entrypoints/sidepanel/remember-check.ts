import { hashPhoto } from '@/utils/extension/photo-bytes';
import { noteCheckedPhoto } from './kept-photo-desk';
import type { EndedCheck } from './photo-desk';
import type { ProfileDesk } from './profile-desk';

/** Remembers a photo that was checked, so that the upload of the same file is recognised; nothing of the picture. */
export async function rememberCheck(
  { photos, current, vault }: ProfileDesk,
  file: File,
  ended: EndedCheck,
): Promise<void> {
  if (ended?.state !== 'done' || vault.isLocked.value) return;
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return;
  const { kind, verdict } = ended.report;
  const profileId = current.value?.id;
  await noteCheckedPhoto(photos, {
    sha256: await hashPhoto(new Uint8Array(bytes)),
    kind,
    verdict,
    checkedAt: new Date().toISOString(),
    ...(profileId ? { profileId } : {}),
  });
}
