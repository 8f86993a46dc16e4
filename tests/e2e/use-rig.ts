import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { readLook } from '../../practice/journey/look.ts';
import { endRun, openTab, readStates, waitForStage } from '../../practice/journey/panel.ts';
import { importProfile, type PlainProfile } from '../../practice/journey/profile-file.ts';
import { createPractice, type Practice } from '../../practice/portal.ts';
import { launchRig } from '../../practice/rig/launch.ts';
import type { LaunchOptions } from '../../practice/rig/launch-options.ts';
import type { BrowserName, Rig, Surface } from '../../practice/rig/surface.ts';
import type { Scenario } from '../../practice/server/scenario.ts';

/** One browser with the extension, its real panel and a practice portal; shared by the tests of a describe block. */
export interface Stage {
  rig: Rig;
  practice: Practice;
  page: Surface;
  panel: Surface;
  /** For files of the tests; also where downloads land. */
  folder: string;
}

/**
 * Starts a browser before the tests of this block and ends it after them; the answer is filled when the first test runs.
 * One that was lost is told and started anew (the test that lost it is repeated, see vitest.config.ts).
 */
export function useRig(browser: BrowserName, options: LaunchOptions = {}): Stage {
  const stage = {} as Stage;
  const ended: string[] = [];
  async function start(): Promise<void> {
    ended.splice(0);
    stage.practice = createPractice();
    const { handle } = stage.practice;
    const usual = { handle, downloadDir: stage.folder, usedProfile: inject('usedProfile') };
    stage.rig = await launchRig(browser, { ...usual, ...options });
    void stage.rig.closed.then((why) => ended.push(why));
    stage.page = stage.rig.page;
    stage.panel = await stage.rig.openPanel();
  }
  beforeAll(async () => {
    stage.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-e2e-'));
    await start();
  });
  beforeEach(async () => {
    if (ended.length === 0) return;
    process.stdout.write(`\n${browser} was lost and is started anew: ${ended.join()}\n`);
    await stage.rig.close();
    await start();
  });
  afterAll(async () => {
    await stage.rig?.close();
    fs.rmSync(stage.folder, { recursive: true, force: true });
  });
  return stage;
}

/** A fresh portal playing this scenario, the candidate's profile in use, and the panel beside the official home page. */
export async function begin(stage: Stage, scenario: Partial<Scenario>, profile: PlainProfile): Promise<void> {
  await stage.page.goto('https://www.ruankao.org.cn/');
  await waitForStage(stage.panel, 'home');
  stage.practice.reset();
  Object.assign(stage.practice.scenario, scenario);
  await importProfile(stage.panel, profile, stage.folder);
}

/** The same, and on to the registration form with its preview in front. */
export async function beginForm(stage: Stage, scenario: Partial<Scenario>, profile: PlainProfile): Promise<void> {
  await begin(stage, scenario, profile);
  await stage.page.goto('https://bm.ruankao.org.cn/practice/enter');
  await waitForStage(stage.panel, 'form');
  await openTab(stage.panel, '填表');
}

/** The run has ended before its last step, the candidate can read so on whichever tab is in front, and no row still claims to be at work. */
export async function expectStopped({ panel }: Stage): Promise<void> {
  expect(await endRun(panel)).toBe('stopped');
  await readLook(panel);
  expect(await panel.evaluate('document.querySelector("main").dataset.run')).toBe('stopped');
  expect(await panel.evaluate('document.querySelector("main").innerText')).toMatch(/已停下|没有填写/);
  expect(Object.values(await readStates(panel))).not.toContain('running');
}

/** Presses 导出, says yes to the warning and waits for the whole file; returns its path. */
export async function exportFile({ panel, folder }: Stage): Promise<string> {
  const list = () => fs.readdirSync(folder).filter((name) => name.startsWith('软考档案') && name.endsWith('.json'));
  const before = list();
  await panel.click({ role: 'button', name: '导出' });
  await panel.click({ role: 'button', name: '我明白，存成不加密的文件' });
  const fresh = () => list().find((name) => !before.includes(name)) ?? '';
  await expect
    .poll(() => fresh() && fs.readFileSync(path.join(folder, fresh()), 'utf8').endsWith('}\n'), { timeout: 10_000 })
    .toBe(true);
  return path.join(folder, fresh());
}
