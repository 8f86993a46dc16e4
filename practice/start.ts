import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accompany } from './journey/accompany.ts';
import { invent } from './journey/profile-file.ts';
import { clearFolder, rehearse } from './journey/rehearse.ts';
import { createPractice } from './portal.ts';
import { ensureBrowsers } from './rig/ensure-browsers.ts';
import { findChromium, findFirefox } from './rig/find-browser.ts';
import { launchRig } from './rig/launch.ts';
import type { BrowserName } from './rig/surface.ts';

/**
 * `npm start [-- --browser=chromium|firefox]`: the extension beside the practice portal. With a display a browser opens and
 * stays; without one the whole registration is walked unseen, and the exit code says whether all was well.
 */
const finders = { chromium: findChromium, firefox: findFirefox };
const pictures = fileURLToPath(new URL('../.artifacts/start/', import.meta.url));

function chooseBrowser(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const names = Object.keys(finders) as BrowserName[];
  const wanted = names.filter((name) => !values.browser || name === values.browser);
  if (!wanted[0]) throw new Error(`--browser 只能是 ${names.join(' 或 ')}`);
  const found = wanted.find((name) => finders[name]());
  if (!found) ensureBrowsers();
  return found ?? wanted[0];
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function walkUnseen(browser: BrowserName): Promise<void> {
  const practice = createPractice();
  practice.scenario.schedule = 'now';
  const folder = clearFolder(pictures);
  const rig = await launchRig(browser, { handle: practice.handle });
  console.log(`没有显示器：在 ${rig.version} 里自动走完整个报名流程（演练门户，不联网）。`);
  try {
    const problems = await rehearse({ rig, practice, profile: invent('李练习'), folder });
    console.log(`\n每一步的截图：${path.relative(process.cwd(), folder)}/`);
    console.log(problems.length > 0 ? `\n有 ${problems.length} 处不对：\n${problems.join('\n')}` : '\n全部正常。');
    process.exitCode = problems.length > 0 ? 1 : 0;
  } finally {
    await rig.close();
  }
}

async function openForPerson(browser: BrowserName): Promise<void> {
  const practice = createPractice();
  practice.scenario.schedule = 'now';
  const rig = await launchRig(browser, {
    handle: practice.handle,
    headless: false,
    windowSize: { width: 1440, height: 900 },
  });
  await accompany(rig, practice).finally(rig.close);
}

async function start(): Promise<void> {
  const browser = chooseBrowser();
  await (hasDisplay() ? openForPerson(browser) : walkUnseen(browser));
}

start().catch((error: Error) => {
  console.error(`没有走完：${error.message}`);
  process.exitCode = 1;
});
