import { defineBackground } from 'wxt/utils/define-background';
import { watchLock } from '@/utils/extension/auto-lock';
import { openPanelOnAction } from '@/utils/extension/panel';
import { watchPickedPhotos } from '@/utils/extension/picked-photos';
import { watchReminders } from '@/utils/extension/reminders';

export default defineBackground(() => {
  openPanelOnAction();
  watchLock();
  watchReminders();
  watchPickedPhotos();
});
