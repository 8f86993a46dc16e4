import { describe, expect, test } from 'vitest';
import { openTab, waitForStage } from '../../practice/journey/panel.ts';
import { invent } from '../../practice/journey/profile-file.ts';
import { begin, useRig } from './use-rig.ts';

// Chromium lets no extension give a required permission back; there the browser's own menu takes it away.
describe('firefox', () => {
  const stage = useRig('firefox');

  test('the permission for the site taken away: said so, a way back offered, nothing lost', async () => {
    const { page, panel } = stage;
    await begin(stage, {}, invent('李练习'));
    await page.goto('https://bm.ruankao.org.cn/sign/welcome');
    await waitForStage(panel, 'regions');
    const origins = ['https://bm.ruankao.org.cn/*', 'https://www.ruankao.org.cn/*'];
    await panel.evaluate(`browser.permissions.remove(${JSON.stringify({ origins })})`);
    await panel.waitFor('document.querySelector("main").dataset.link === "no-access"');
    await openTab(panel, '导览');
    const words = await panel.evaluate<string>('document.querySelector(".link-notice[role=alert]").innerText');
    expect(words).toContain('浏览器现在不让助手看官方报名平台的页面');
    expect(words).toContain('允许助手访问官方平台');
    await openTab(panel, '档案');
    expect(await panel.evaluate('[...document.querySelectorAll("input")].some((one) => one.value === "李练习")')).toBe(
      true,
    );
  });
});
