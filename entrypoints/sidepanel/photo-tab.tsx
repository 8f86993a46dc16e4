import { PhotoView } from '@/components/photo-view';
import { type PhotoDesk, pickPhoto, switchKind } from './photo-desk';

/** Joins the 照片 view to the worker. */
export function PhotoTab({ desk }: { desk: PhotoDesk }) {
  const check = desk.check.value;
  const decided = check.state === 'done' ? check.report.kind : undefined;
  return (
    <PhotoView
      check={check}
      preview={desk.preview.value}
      kind={desk.kind.value ?? decided}
      onPick={(file) => void pickPhoto(desk, file)}
      onKind={(kind) => void switchKind(desk, kind)}
    />
  );
}
