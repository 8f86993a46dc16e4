import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPicks } from '@/utils/portal/watch-picks';
import { createPageSession } from './page-session';
import { announcePage, reportPick, servePanels } from './panel-port';

export default defineContentScript({
  matches: ['https://bm.ruankao.org.cn/*', 'https://www.ruankao.org.cn/*'],
  runAt: 'document_idle',
  main() {
    servePanels(browser.runtime, createPageSession(document));
    announcePage(browser.runtime, window);
    watchPicks(document, (file, around) => reportPick(browser.runtime, file, around));
  },
});
