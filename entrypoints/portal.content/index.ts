import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSession } from './page-session';
import { announcePage, servePanels } from './panel-port';

export default defineContentScript({
  matches: ['https://bm.ruankao.org.cn/*', 'https://www.ruankao.org.cn/*'],
  runAt: 'document_idle',
  main() {
    servePanels(browser.runtime, createPageSession(document));
    announcePage(browser.runtime, window);
  },
});
