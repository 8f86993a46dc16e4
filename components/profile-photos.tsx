import type { KeptPhoto, KeptPhotoKind, KeptPhotos } from '@/rules/profile/kept-photo';
import { keptPhotoKinds } from '@/rules/profile/kept-photo';
import { describeKeptCheck, describeKeptKind } from '@/rules/profile/kept-photo-text';

interface ProfilePhotosProps {
  photos: KeptPhotos | undefined;
  /** They are there and cannot be read. */
  damaged: boolean;
  /** What was just removed. */
  removed: KeptPhotoKind | undefined;
  onSaveAs(photo: KeptPhoto): void;
  onRemove(kind: KeptPhotoKind): void;
  onUndoRemove(): void;
  /** When it was taken; blank where that is not known. */
  onTakenOn(kind: KeptPhotoKind, day: string): void;
}

/** The photos kept with the profile in use; nothing where there is none. */
export function ProfilePhotos(props: ProfilePhotosProps) {
  const { photos = {}, damaged, removed } = props;
  const kinds = keptPhotoKinds.filter((kind) => photos[kind]);
  if (kinds.length === 0 && !removed && !damaged) return null;
  return (
    <section class="kept-photos" aria-label="存着的照片">
      <h3>照片</h3>
      {damaged && (
        <p class="profile-problem" data-level="fail">
          存着的照片已损坏，读不出来。请在“照片”里重新检查并存一张，或者从备份恢复。
        </p>
      )}
      <ul>
        {kinds.map((kind) => {
          const photo = photos[kind];
          return photo && <KeptPhotoRow key={kind} {...props} kind={kind} photo={photo} />;
        })}
      </ul>
      {removed && (
        <p class="profile-removed" role="status">
          <span>已删除{describeKeptKind(removed)}。</span>
          <button type="button" onClick={props.onUndoRemove}>
            撤销删除照片
          </button>
        </p>
      )}
    </section>
  );
}

function KeptPhotoRow({ kind, photo, ...props }: ProfilePhotosProps & { kind: KeptPhotoKind; photo: KeptPhoto }) {
  const name = describeKeptKind(kind);
  return (
    <li data-kept-photo={kind} data-verdict={photo.verdict}>
      <img src={`data:${pictureType(photo)};base64,${photo.data}`} alt={name} decoding="async" />
      <div>
        <p>
          <strong>{name}</strong> {photo.fileName}
        </p>
        <p class="profile-hint">{describeKeptCheck(photo)}。</p>
        <label class="kept-photo-day">
          拍摄日期（不记得就不填）
          <input
            type="date"
            min="1900-01-01"
            max="9999-12-31"
            aria-label={`${name}的拍摄日期`}
            value={photo.takenOn ?? ''}
            onChange={(event) => props.onTakenOn(kind, event.currentTarget.value)}
          />
        </label>
        <div class="profile-buttons">
          <button type="button" aria-label={`另存${name}`} onClick={() => props.onSaveAs(photo)}>
            另存
          </button>
          <button type="button" aria-label={`删除${name}`} onClick={() => props.onRemove(kind)}>
            删除
          </button>
        </div>
      </div>
    </li>
  );
}

/** What the bytes begin with as base64; browsers look at the bytes themselves, whatever stands here. */
function pictureType({ data }: KeptPhoto): string {
  return data.startsWith('iVBOR') ? 'image/png' : 'image/jpeg';
}
