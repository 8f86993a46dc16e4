import type { Stage } from '../../rules/journey/stage.ts';
import { findOrganisation } from '../data/organisations.ts';
import type { Surface } from '../rig/surface.ts';
import { press } from './press.ts';

/** One halt of the way through the portal. */
export type Stop = {
  name: string;
  /** What the panel must recognise there. */
  stage: Stage;
  /** Path of the address once arrived. */
  path: string;
  /** What the candidate does to get here, as it is told. */
  act: string;
  /** The same as genuine clicks on the page. */
  arrive(page: Surface): Promise<void>;
  /** What stands on the page when it has arrived; needed where the address alone does not tell. */
  sign?: string;
};

/** `region`: organisation to register with; `photo`: path of a JPEG the portal takes; `free`: the region takes no fee. */
export type Trip = { region: string; photo: string; free: boolean };

const home = 'https://www.ruankao.org.cn/';
const portal = 'https://bm.ruankao.org.cn';

/** From the official home page to the empty form. */
export function listStopsToForm({ region }: Pick<Trip, 'region'>): Stop[] {
  const { orId } = findOrganisation(region);
  return [
    { name: '官网首页', stage: 'home', path: '/', act: '打开官网', arrive: (page) => page.goto(home) },
    link('机构列表', 'regions', '/sign/welcome', '报名入口'),
    {
      name: '扫码登录',
      stage: 'login',
      path: '/sign/in',
      act: `在“${region}”一行点“进入”`,
      arrive: (page) => page.click(`.aLink[or-id="${orId}"]`),
    },
    {
      name: '报名任务',
      stage: 'task',
      path: '/my/task/main',
      act: '扫码登录（演练：模拟扫码）',
      arrive: (page) => press(page, '#btn_mnsm'),
    },
    link('政策文件', 'policy', '/my/policy/main', '查看政策文件'),
    link('报名任务（返回）', 'task', '/my/task/main', '返回'),
    menu('考生须知', 'notice', '/my/notice/main'),
    menu('考试计划', 'notice', '/my/plan/main'),
    menu('考试安排', 'notice', '/my/arrange/main'),
    menu('考生报名', 'form', '/my/signup/main'),
  ];
}

/** From the filled form to the photo and back. */
export function listStopsToPhoto({ photo }: Pick<Trip, 'photo'>): Stop[] {
  return [
    {
      name: '上传照片',
      stage: 'photo',
      path: '/my/signup/main',
      act: '点“上传照片”',
      arrive: (page) => press(page, '#btn_zp'),
      sign: '.layui-layer-page .btn_xzzp',
    },
    {
      name: '考生报名（照片已传）',
      stage: 'form',
      path: '/my/signup/main',
      act: '选择照片文件上传，关掉弹窗',
      arrive: async (page) => {
        await page.upload('.layui-layer-page input[type=file]', photo);
        await page.waitFor('document.querySelector("#kszp").value === "1"');
        await press(page, '.layui-layer-page .layui-layer-close');
        await page.waitFor('!document.querySelector(".layui-layer-page")');
      },
    },
  ];
}

/** From the complete form to the end of the registration. */
export function listStopsToEnd({ free }: Pick<Trip, 'free'>): Stop[] {
  return [
    {
      name: '等待审核',
      stage: 'review',
      path: '/my/info/main',
      act: '勾选承诺书，点“提交”并确认',
      arrive: async (page) => {
        await press(page, '.cnsBox .layui-form-checkbox');
        await pressAndConfirm(page, '#btn_tj');
      },
      sign: '.status-pending',
    },
    {
      name: '审核通过',
      // Approved and unpaid: what is left to do is to pay.
      stage: free ? 'review' : 'payment',
      path: '/my/info/main',
      act: '等考区审核（演练：让演练审核完成）',
      arrive: (page) => press(page, '#btn_shwc'),
      sign: '.status-approved',
    },
    menu('网上缴费', 'payment', '/my/pay/main'),
    ...(free ? [] : [paid]),
  ];
}

/** What comes after the registration, and a login that ends by itself. */
export function listStopsAfter(): Stop[] {
  return [
    menu('打印准考证', 'ticket', '/my/card/main'),
    menu('成绩查询', 'score', '/query/score/main'),
    menu('证书查询', 'certificate', '/query/certificate/main'),
    link('模拟练习平台', 'mock', '/vexam/download/main', '模拟练习平台'),
    {
      name: '登录失效',
      stage: 'session-lost',
      path: '/sign/in',
      act: '离开太久（演练：登录失效）',
      arrive: (page) => page.goto(`${portal}/practice/expire`),
    },
  ];
}

const paid: Stop = {
  name: '报名成功',
  stage: 'done',
  path: '/my/pay/result',
  act: '点“立即缴费”并确认',
  arrive: (page) => pressAndConfirm(page, '#btn_jf'),
};

async function pressAndConfirm(page: Surface, button: string): Promise<void> {
  await press(page, button);
  await press(page, '.layui-layer-dialog .layui-layer-btn0');
}

function link(name: string, stage: Stage, path: string, word: string): Stop {
  return { name, stage, path, act: `点“${word}”`, arrive: (page) => page.click({ role: 'link', name: word }) };
}

function menu(name: string, stage: Stage, path: string): Stop {
  return { name, stage, path, act: `点菜单“${name}”`, arrive: (page) => page.click(`.myMenu a[href="${path}"]`) };
}
