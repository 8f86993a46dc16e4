import { browser } from 'wxt/browser';

/** The toolbar button opens the side panel (Chromium), the sidebar (Firefox), or a tab where neither exists. */
export function openPanelOnAction(): void {
  const sidePanel = globalThis.chrome?.sidePanel;
  if (sidePanel) {
    void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener((tab) => {
    if (browser.sidebarAction) void browser.sidebarAction.toggle();
    else void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab.id}`) });
  });
}
