import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSession } from './page-session';
import { announcePage, servePanels } from './panel-port';

export default defineContentScript({
  matches: ['https://bm.ruankao.org.cn/*', 'https://www.ruankao.org.cn/*'],
  runAt: 'document_idle',
  main(context) {
    const session = createPageSession(document);
    servePanels(browser.runtime, session, context.signal);
    announcePage(browser.runtime, window, context.signal);
  },
});
