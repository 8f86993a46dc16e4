import { PhotoImprove } from '@/components/photo-improve';
import { refuseImprovement } from '@/rules/photo/improve-refusal';
import type { Desk } from './desk';
import { closeImprove, makeImproved, openImprove, saveImproved } from './improve-desk';

/** Joins 改善照片 to the worker: offered for a source photo that leaves something to be done. */
export function ImproveCard({ desk: { photo, improve } }: { desk: Desk }) {
  const check = photo.check.value;
  const file = photo.file.value;
  if (!file || check.state !== 'done' || !check.picture || check.report.kind !== 'source') return null;
  const acts = {
    onOpen: () => openImprove(improve, photo),
    onClose: () => closeImprove(improve),
    onCrop: (crop: NonNullable<typeof improve.crop.value>) => {
      improve.crop.value = crop;
    },
    onWhiten: (on: boolean) => {
      improve.whiten.value = on;
    },
    onMake: () => void makeImproved(improve, photo),
    onSave: () => saveImproved(improve),
  };
  return (
    <PhotoImprove
      before={{ image: check.picture.image, bytes: file.size, verdict: check.report.verdict }}
      state={improve.state.value}
      crop={improve.crop.value}
      whiten={improve.whiten.value}
      refusal={refuseImprovement(check.report)}
      acts={acts}
    />
  );
}
