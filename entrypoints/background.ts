import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnAction } from '@/utils/extension/panel';

export default defineBackground(openPanelOnAction);
