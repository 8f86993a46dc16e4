import { PhotoKeep } from '@/components/photo-keep';
import { PhotoView } from '@/components/photo-view';
import { maskValue } from '@/rules/profile/mask-value';
import type { Desk } from './desk';
import { ImproveCard } from './improve-card';
import { keepPhoto } from './keep-photo';
import { pickPhoto, switchKind } from './photo-desk';
import { rememberCheck } from './remember-check';

/** Joins the 照片 view to the worker, and its result to the profile in use. */
export function PhotoTab({ desk }: { desk: Desk }) {
  const { photo } = desk;
  const check = photo.check.value;
  const decided = check.state === 'done' ? check.report.kind : undefined;
  return (
    <>
      <PhotoView
        check={check}
        kind={photo.kind.value ?? decided}
        region={photo.region.value}
        onApproach={() => photo.checker.warm()}
        onPick={(file) => void pickPhoto(photo, file).then((ended) => rememberCheck(desk.profiles, file, ended))}
        onKind={(kind) => void switchKind(photo, kind)}
      />
      <ImproveCard desk={desk} />
      <KeepPhoto desk={desk} />
    </>
  );
}

/** Only a photo that was decoded may be shown again, so only such a one is kept. */
function KeepPhoto({ desk: { photo, keep, profiles, demo } }: { desk: Desk }) {
  const check = photo.check.value;
  const file = photo.file.value;
  if (!file || check.state !== 'done' || check.report.depth !== 'pixels') return null;
  const { report } = check;
  const profile = profiles.current.value;
  const old = profile && keep.photos.album.value[profile.id]?.[report.kind];
  const kept = keep.kept.value;
  return (
    <PhotoKeep
      profileName={profile && (demo.isOn.value ? maskValue('fullName', profile.name) : profile.name)}
      old={old}
      kept={kept?.file === file && kept.profileId === profile?.id}
      busy={keep.busy.value}
      problem={keep.problem.value}
      onKeep={() => profile && void keepPhoto(keep, profile.id, { file, report })}
    />
  );
}
