import { browser } from './browser';

/** The part of Chromium's API that the shared typings lack. */
interface SidePanelApi {
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** The toolbar button opens the side panel (Chromium), the sidebar (Firefox), or a tab where neither exists. */
export function openPanelOnAction(): void {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanelApi };
  if (sidePanel) {
    void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener((tab) => {
    if (browser.sidebarAction) void browser.sidebarAction.toggle();
    else void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab.id}`) });
  });
}
