import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply } from './reply.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
};

const modules = new URL('../../node_modules/', import.meta.url);
const roots: Record<string, URL> = {
  'layui/2.13': new URL('layui/dist/', modules),
  'layui/2.9': new URL('layui-2-9/dist/', modules),
  'layui/2.6': new URL('layui-2-6/dist/', modules),
  practice: new URL('../assets/', import.meta.url),
  ...Object.fromEntries(widgetPackages().map((name) => [`npm/${name}`, new URL(`${name}/`, modules)])),
};

/** The widget libraries that other portals are built with, for the pages under `/practice/widgets/`. */
function widgetPackages(): string[] {
  return [
    ...[
      'vue',
      'vue-2',
      'element-ui',
      'element-plus',
      'react',
      'react-dom',
      'dayjs',
      'moment',
      'antd-4',
      'antd-5',
      'vant',
    ],
    ...['jquery', 'select2', 'bootstrap-datepicker', 'jquery-easyui', 'my97datepicker'],
  ];
}

/** A file under `/asset/`: the real layui of three versions and other widget libraries, which never change, the portal's own scripts and styles. */
export async function readAsset(path: string): Promise<Reply> {
  const missing: Reply = { status: 404, type: 'text/plain', body: 'not found' };
  const root = Object.entries(roots).find(([name]) => path.startsWith(`/asset/${name}/`));
  if (!root) return missing;
  const file = new URL(path.slice(`/asset/${root[0]}/`.length), root[1]);
  const type = types[extname(file.pathname)];
  if (!file.href.startsWith(root[1].href) || !type) return missing;
  try {
    return { type, keeps: root[0] !== 'practice', body: await readFile(fileURLToPath(file)) };
  } catch {
    return missing;
  }
}

const widgetPages = new URL('../widgets/', import.meta.url);

/** A page of one widget family, `/practice/widgets/<family>`. */
export async function readWidgetPage(path: string): Promise<Reply> {
  const name = /^\/practice\/widgets\/([a-z0-9-]+)$/.exec(path)?.[1];
  const missing: Reply = { status: 404, type: 'text/plain', body: 'not found' };
  if (!name) return missing;
  try {
    return { type: 'text/html; charset=utf-8', body: await readFile(new URL(`${name}.html`, widgetPages)) };
  } catch {
    return missing;
  }
}
