import { expect, test } from 'vitest';
import { readTrail } from '@/utils/portal/read-trail';
import { scanPage } from '@/utils/portal/scan';
import { isVisible } from '@/utils/portal/visible';

test.each<[string, string, string[]]>([
  [
    'Bootstrap',
    '<ol class="breadcrumb"><li><a>首页</a></li><li class="active">老人管理</li></ol>',
    ['首页', '老人管理'],
  ],
  [
    'Element, its own strokes between',
    '<div class="el-breadcrumb"><span class="el-breadcrumb__item"><span class="el-breadcrumb__inner">首页</span><span class="el-breadcrumb__separator">/</span></span><span class="el-breadcrumb__item"><span class="el-breadcrumb__inner">住户管理</span></span></div>',
    ['首页', '住户管理'],
  ],
  [
    'layui',
    '<span class="layui-breadcrumb"><a>系统</a><span lay-separator="">&gt;</span><a><cite>添加/编辑</cite></a></span>',
    ['系统', '添加', '编辑'],
  ],
  [
    'a template of back offices',
    '<div class="place"><span>位置：</span><ul class="placeul"><li><a>首页</a></li><li><a>人事</a></li></ul></div>',
    ['首页', '人事'],
  ],
  ['out of sight', '<ol class="breadcrumb" style="display: none"><li>首页</li></ol>', []],
  ['no trail', '<ol class="steps"><li>首页</li></ol>', []],
])('%s', (_, html, steps) => {
  document.body.innerHTML = html;
  expect(readTrail(document, scanPage(document), isVisible)).toEqual(steps);
});
