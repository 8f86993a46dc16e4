/** JavaScript source of one expression, or a function that stands on its own (it is sent to the page as text). */
export type Probe<T, A extends unknown[] = []> = string | ((...args: A) => T | Promise<T>);

/** What a click or upload aims at: a CSS selector, or what assistive technology calls the element. */
export type Aim = string | { role: Role; name: string };

export type Role = 'button' | 'link' | 'tab';

export type Scheme = 'light' | 'dark';

export type BrowserName = 'chromium' | 'firefox';

export type WaitOptions<A extends unknown[]> = {
  args?: A;
  /** Milliseconds; 10 000 unless told. */
  timeout?: number;
};

/** One document in a browser, the same in Chromium and Firefox: a portal page, the panel, the panel as a tab. */
export type Surface = {
  /** Runs in the page's own world; arguments and result are JSON values, a promise is awaited. Throws what the page threw. */
  evaluate<T, A extends unknown[] = []>(probe: Probe<T, A>, ...args: A): Promise<T>;
  /** Asks again until the answer is truthy and returns it; outlives navigations. Throws after the timeout. */
  waitFor<T, A extends unknown[] = []>(probe: Probe<T, A>, options?: WaitOptions<A>): Promise<T>;
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** A genuine click (`isTrusted`) in the middle of the element, scrolled into view. Waits until the element is there. */
  click(aim: Aim): Promise<void>;
  /** Clicks the field and types with the keyboard; what stood there is replaced. */
  type(selector: string, text: string): Promise<void>;
  /** One key for whatever holds the focus. */
  press(key: Key): Promise<void>;
  /** Puts files into an `input type=file`, as the file dialog would. */
  upload(selector: string, ...files: string[]): Promise<void>;
  /** Writes a PNG. */
  screenshot(file: string): Promise<void>;
  /** The size of the viewport in CSS pixels; not for the real side panel, whose width the browser decides. */
  resize(width: number, height: number): Promise<void>;
  /** Firefox switches all its documents at once, Chromium this one. */
  setColorScheme(scheme: Scheme): Promise<void>;
  close(): Promise<void>;
};

export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Home'
  | 'End';

/** A real browser with the built extension, for which the practice portal is the official one. */
export type Rig = {
  browser: BrowserName;
  /** For example `Chrome/156.0.8078.79`. */
  version: string;
  /** The first tab, blank at the start. */
  page: Surface;
  extensionId: string;
  /** Without a slash at the end: `chrome-extension://…`, `moz-extension://…`. */
  extensionOrigin: string;
  newPage(): Promise<Surface>;
  /**
   * The real side panel, opened by the toolbar button (Chromium), or the real sidebar (Firefox), in the first tab's window.
   * One that is open already is given back.
   */
  openPanel(): Promise<Surface>;
  /** The panel as an ordinary tab, pinned to `beside` (the first tab unless told). */
  openPanelTab(beside?: Surface): Promise<Surface>;
  /** The id by which the extension knows this tab; Chromium brings the tab to the front to learn it. */
  tabId(surface: Surface): Promise<number>;
  /** Every host somebody tried to reach besides the portal; the browser maker's own services are left out. */
  refusedHosts(): string[];
  /** Ends the extension's background (service worker or event page), as the browser does when that is idle. */
  stopBackground(): Promise<void>;
  /** Takes the extension anew from its folder, as an update does; its pages close. */
  updateExtension(): Promise<void>;
  /** Resolves with the reason when the browser has ended, by `close` or by whoever sits before it. */
  closed: Promise<string>;
  /** Ends the browser, its portal and its proxy, and removes the profile unless it was given. */
  close(): Promise<void>;
  /** The same, but every process of the browser is killed at once and has no time to save anything. */
  kill(): Promise<void>;
};
