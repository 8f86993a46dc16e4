import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTab } from '../../practice/journey/panel.ts';
import { importProfile, invent, type PlainProfile } from '../../practice/journey/profile-file.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { beginForm, exportFile, useRig } from './use-rig.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test('存入档案 brings the answers on the page into the profile', async () => {
    await beginForm(stage, {}, invent('李练习', { email: '', school: '旧学校' }));
    const { page, panel } = stage;
    await page.type('#dzyx', 'new@example.com');
    await page.type('#byxx', '新学校');
    await panel.waitFor('document.querySelector("[data-field=school]")?.textContent.includes("新学校")');
    await panel.click({ role: 'button', name: '存入档案' });
    await panel.waitFor('document.querySelector("[data-capture=email][data-kind=new]") !== null');
    expect(await panel.evaluate('document.querySelector("[data-capture=school]").textContent')).toContain('旧学校');
    await panel.click('.capture-main');
    await openTab(panel, '档案');
    await panel.waitFor('document.querySelector("[name=school]")?.value === "新学校"');
    expect(await panel.evaluate('document.querySelector("[name=email]").value')).toBe('new@example.com');
  });

  test('an exported plain file brings back what was there', async () => {
    const { panel, folder } = stage;
    await openTab(panel, '档案');
    const profile = invent('王示例', { employer: '=1+1 "引号" <b>', email: 'a@example.com' });
    await importProfile(panel, profile, folder);
    const file = await exportFile(stage);
    const { format, version, profiles } = JSON.parse(fs.readFileSync(file, 'utf8'));
    expect({ format, version }).toEqual({ format: 'ruankao-profile', version: 1 });
    const kept = profiles.find((one: PlainProfile) => one.id === profile.id);
    expect(kept).toEqual(profile);

    await panel.click({ role: 'button', name: '删除' });
    await panel.click({ role: 'button', name: '确认删除' });
    const isGone = (id: string) => ![...document.querySelectorAll('option')].some((option) => option.value === id);
    await panel.waitFor(isGone, { args: [profile.id] });
    await importProfile(panel, kept, folder);
    expect(await panel.evaluate('document.querySelector("[name=employer]").value')).toBe(profile.fields.employer);
  });

  test('a broken file is refused with a reason and loses nothing', async () => {
    const { panel, folder } = stage;
    await openTab(panel, '档案');
    await importProfile(panel, invent('李练习'), folder);
    const broken = path.join(folder, 'broken.json');
    fs.writeFileSync(broken, '{"format":"ruankao-profile","version":1,"profiles":[{');
    await panel.upload('input[type=file][accept*=json]', broken);
    expect(await panel.waitFor('document.querySelector("#view-profile [role=alert]")?.textContent')).toMatch(
      /[\u4e00-\u9fff]{4}/,
    );
    expect(await panel.evaluate('document.querySelector("[name=fullName]").value')).toBe('李练习');
  });
});
