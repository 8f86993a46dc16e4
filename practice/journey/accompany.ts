import { fileURLToPath } from 'node:url';
import type { Practice } from '../portal.ts';
import type { Rig } from '../rig/surface.ts';
import { profilesFile } from './profile-file.ts';

const guide = (region: string) => `
演练门户已经打开，网址与官方相同，但一切只在这台电脑上：不联网，不产生真实报名。

可以这样试：
  1. 浏览器右侧（Firefox 在左侧）是助手面板；没有看到时，点工具栏上“软考报名助手”的图标。
  2. 在面板的“档案”页点“导入”，选择 ${fileURLToPath(profilesFile)}
     两位考生都是虚构的：李练习（在职）、王示例（在校）。
  3. 在“${region}”一行点“进入”，再点“模拟扫码”，然后“立即报名”。
  4. 面板转到“填表”：看一遍预览，点“填写本页”；不满意就点“撤销填写”。
  5. 承诺书、提交、缴费由你自己点。提交后用“让演练审核完成”代替考区审核。
  6. 网页右下角的“演练控制台”可以换机构、换考生、让网络变慢或出错。

关掉浏览器，或在这里按 Ctrl+C 结束。`;

/** Opens the region list with the panel beside it for a person, and stays until the browser is closed. */
export async function accompany(rig: Rig, practice: Practice): Promise<void> {
  await rig.page.goto('https://bm.ruankao.org.cn/sign/welcome?console=1');
  await rig.openPanel().catch(() => console.log('面板没有自动打开：请点工具栏上“软考报名助手”的图标。'));
  console.log(guide(practice.scenario.region));
  await rig.closed;
}
