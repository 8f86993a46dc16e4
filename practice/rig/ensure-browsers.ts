import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findChromium, findFirefox } from './find-browser.ts';

/** Paths of the two browsers the rig drives. */
export type Browsers = { chromium: string; firefox: string };

const chineseFont = 'fonts-noto-cjk';

/** Finds both browsers; as root on Debian it installs what is missing. Throws with what to do when one stays missing. */
export function ensureBrowsers(): Browsers {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  const wanted = [...missing, ...(showsChinese() ? [] : [chineseFont])];
  if (wanted.length > 0 && canInstall()) install(wanted);
  const chromium = findChromium();
  const firefox = findFirefox();
  if (!chromium || !firefox) throw new Error(advice(missing));
  return { chromium, firefox };
}

/** Vitest calls this once before the browser tests. */
export function setup(): void {
  ensureBrowsers();
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');
}

/** Without fontconfig (macOS, Windows) the system has its own Chinese fonts. */
function showsChinese(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.error ? !canInstall() : fonts.stdout.trim() !== '';
}

/** A failure shows itself when the browser is looked for again; a missing font only costs glyphs. */
function install(packages: readonly string[]): void {
  console.log(`正在安装 / installing: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
}

function advice(missing: readonly string[]): string {
  return [
    `没有找到浏览器：${missing.join('、')}。请安装 Chrome（或 Chromium、Edge）和 Firefox，或用环境变量 CHROMIUM、FIREFOX 指明程序路径。`,
    `Browser not found: ${missing.join(', ')}. Install Chrome (or Chromium, Edge) and Firefox, or set CHROMIUM / FIREFOX to their paths.`,
    `Debian/Ubuntu: sudo apt-get install chromium firefox-esr ${chineseFont}`,
  ].join('\n');
}
