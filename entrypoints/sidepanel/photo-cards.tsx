import { ProfilePhotos } from '@/components/profile-photos';
import { isRealDate } from '@/rules/profile/dates';
import type { KeptPhotoKind } from '@/rules/profile/kept-photo';
import { readKeptPhoto } from '@/utils/extension/photo-bytes';
import { downloadFile } from './download-file';
import { type KeptPhotoDesk, removePhoto, replacePhoto, undoRemovePhoto } from './kept-photo-desk';

/** Joins the kept photos of a profile to their store. */
export function PhotoCards({ desk, profileId }: { desk: KeptPhotoDesk; profileId: string }) {
  const photos = desk.album.value[profileId];
  const removed = desk.removed.value;
  const setDay = (kind: KeptPhotoKind, day: string): void => {
    const photo = photos?.[kind];
    if (!photo) return;
    const { takenOn: _old, ...rest } = photo;
    void replacePhoto(desk, { profileId, kind }, isRealDate(day) ? { ...rest, takenOn: day } : rest);
  };
  return (
    <ProfilePhotos
      photos={photos}
      damaged={desk.damaged.value.includes(profileId)}
      removed={removed?.profileId === profileId ? removed.kind : undefined}
      onSaveAs={(photo) => downloadFile(photo.fileName, readKeptPhoto(photo))}
      onRemove={(kind) => void removePhoto(desk, { profileId, kind })}
      onUndoRemove={() => void undoRemovePhoto(desk)}
      onTakenOn={setDay}
    />
  );
}
