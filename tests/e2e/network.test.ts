import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';

const outputs = fileURLToPath(new URL('../../.output/', import.meta.url));
const hosts = ['https://bm.ruankao.org.cn/*', 'https://www.ruankao.org.cn/*'];
const permissions = {
  'chrome-mv3': ['alarms', 'idle', 'sidePanel', 'storage', 'unlimitedStorage'],
  'edge-mv3': ['alarms', 'idle', 'sidePanel', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['alarms', 'idle', 'storage', 'unlimitedStorage'],
};

describe.each(Object.keys(permissions) as (keyof typeof permissions)[])('%s', (build) => {
  const folder = path.join(outputs, build);
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');

  test('asks for nothing but the two official hosts', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.permissions.toSorted()).toEqual(permissions[build]);
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual(hosts);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    const wider = ['optional_host_permissions', 'externally_connectable', 'web_accessible_resources'];
    expect(wider.filter((key) => manifest[key] !== undefined)).toEqual([]);
  });

  test('its pages may connect to nothing', () => {
    const policy: string = JSON.parse(read('manifest.json')).content_security_policy.extension_pages;
    const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/ (.*)/, 2) as [string, string]));
    expect(Object.fromEntries(rules)).toMatchObject({
      'default-src': "'none'",
      'connect-src': "'none'",
      'form-action': "'none'",
    });
    const sources = [...rules.values()].join(' ').split(' ');
    expect(sources.filter((source) => !["'self'", "'none'", 'blob:', 'data:'].includes(source))).toEqual([]);
  });

  test('no script names a way to the network or runs text as code', () => {
    const ways =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts|\beval\s*\(|new Function\b/g;
    const scripts = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:js|html)$/.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.flatMap((file) => [...read(file).matchAll(ways)].map(([way]) => `${file}: ${way}`))).toEqual([]);
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('the panel cannot reach the network, not even the portal', async () => {
    const tries = await stage.panel.evaluate(reachOut);
    expect(tries).toEqual({ portal: 'refused', elsewhere: 'refused', picture: 'refused', socket: 'refused' });
    expect(stage.rig.refusedHosts()).toEqual([]);
  });
});

/** Runs inside the panel. The proxy would have heard of whatever got as far as the network. */
async function reachOut(): Promise<Record<string, string>> {
  const ask = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    );
  const picture = new Promise<string>((resolve) => {
    const image = new Image();
    image.onload = () => resolve('reached');
    image.onerror = () => resolve('refused');
    image.src = 'https://elsewhere.example/pixel.png';
  });
  const socket = new Promise<string>((resolve) => {
    try {
      new WebSocket('wss://elsewhere.example/').onerror = () => resolve('refused');
    } catch {
      resolve('refused');
    }
  });
  return {
    portal: await ask('https://bm.ruankao.org.cn/sign/welcome'),
    elsewhere: await ask('https://elsewhere.example/'),
    picture: await picture,
    socket: await socket,
  };
}
