import { PhotoUploadNotice } from '@/components/photo-upload-notice';
import type { Desk } from './desk';

/** On every tab: what is said of a file chosen on the page. */
export function UploadAlert({ desk: { guard, tab } }: { desk: Desk }) {
  const notice = guard.notice.value;
  if (!notice) return null;
  const close = (): void => {
    guard.picked.value = undefined;
  };
  return (
    <PhotoUploadNotice
      notice={notice}
      onClose={close}
      onShow={() => {
        tab.value = 'photo';
      }}
    />
  );
}
