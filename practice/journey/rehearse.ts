import fs from 'node:fs';
import path from 'node:path';
import type { Practice } from '../portal.ts';
import type { Rig, Surface } from '../rig/surface.ts';
import { expectPost } from './expect-post.ts';
import { readPost, settleLog } from './form-state.ts';
import { makePhoto } from './make-photo.ts';
import { openTab, readRows, run } from './panel.ts';
import { importProfile, type PlainProfile } from './profile-file.ts';
import { listStopsAfter, listStopsToEnd, listStopsToForm, listStopsToPhoto, type Stop } from './stops.ts';
import { visit } from './walk.ts';

export type Rehearsal = {
  rig: Rig;
  practice: Practice;
  profile: PlainProfile;
  /** Where pictures of every stop go. */
  folder: string;
};

type Walk = Rehearsal & { panel: Surface; region: string; problems: string[]; pictures: number };

/** Walks the whole registration with the panel beside it and says what happens. Returns what was not as it should be. */
export async function rehearse(rehearsal: Rehearsal): Promise<string[]> {
  const { rig, practice, profile, folder } = rehearsal;
  const { region } = practice.scenario;
  const panel = await rig.openPanel();
  const walk: Walk = { ...rehearsal, panel, region, problems: [], pictures: 0 };
  const free = region === '辽宁';
  const photo = await makePhoto(rig.page, folder);
  await importProfile(panel, profile, folder);
  console.log(`助手：已导入档案“${profile.name}”`);
  await openTab(panel, '导览');
  await report(walk, listStopsToForm({ region }));
  await fill(walk);
  await report(walk, [...listStopsToPhoto({ photo }), ...listStopsToEnd({ free }), ...listStopsAfter()]);
  for (const host of rig.refusedHosts()) note(walk, `有人想连接 ${host}`);
  return walk.problems;
}

async function report(walk: Walk, stops: readonly Stop[]): Promise<void> {
  for (const stop of stops) {
    console.log(`\n考生自己：${stop.act}`);
    const { stage, reasons, problem } = await visit(walk.rig.page, walk.panel, stop);
    console.log(`  ${stop.name} → 助手认出 ${stage}（${reasons.join('；')}）`);
    if (problem) note(walk, `${stop.name}：${problem}`);
    await picture(walk, stop.stage);
  }
}

/** The one part that the extension does: preview, one press, and what the page then holds. */
async function fill(walk: Walk): Promise<void> {
  const { rig, practice, panel, profile } = walk;
  await openTab(panel, '填表');
  await panel.waitFor('document.querySelector("[data-state=fill]") !== null');
  const planned = (await readRows(panel)).filter((row) => row.state === 'fill');
  const acts = { ...practice.log.counts };
  await picture(walk, 'form-preview');
  console.log(`\n助手：预览，将填写 ${planned.length} 栏。考生看过后点“填写本页”`);
  const end = await run(panel, '填写本页');
  const rows = await readRows(panel);
  const failed = rows.filter((row) => row.state === 'failed');
  const wanted = expectPost(profile.fields, practice.scenario);
  const posted = new Map(await readPost(rig.page));
  const wrong = wanted.filter(([name, value]) => posted.get(name) !== value);
  const filled = rows.filter((row) => row.state === 'filled').length;
  console.log(`  填写${end === 'done' ? '完毕' : '中断'}：已填 ${filled} 栏，失败 ${failed.length} 栏`);
  console.log(`  与应填内容逐栏核对：${wanted.length - wrong.length}/${wanted.length} 栏一致`);
  if (end !== 'done') note(walk, '填写没有走完');
  for (const { key, note: reason } of failed) note(walk, `${key} 没填成：${reason}`);
  for (const [name, value] of wrong) note(walk, `页面上 ${name} 应为“${value}”，实为“${posted.get(name)}”`);
  await settleLog(rig.page);
  const touched = JSON.stringify(practice.log.counts) !== JSON.stringify(acts);
  if (touched) note(walk, `填写期间动了考生自己的操作：${JSON.stringify(practice.log.counts)}`);
  await picture(walk, 'form-filled');
}

function note(walk: Walk, problem: string): void {
  console.log(`  ✘ ${problem}`);
  walk.problems.push(problem);
}

async function picture(walk: Walk, name: string): Promise<void> {
  walk.pictures += 1;
  const file = (what: string) =>
    path.join(walk.folder, `${String(walk.pictures).padStart(2, '0')}-${name}-${what}.png`);
  await walk.rig.page.screenshot(file('page'));
  await walk.panel.screenshot(file('panel'));
}

/** An empty folder for pictures; what an earlier walk left there is removed. */
export function clearFolder(folder: string): string {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}
