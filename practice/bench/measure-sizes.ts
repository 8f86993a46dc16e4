import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputFolder } from '../rig/output-folder.ts';
import { atMost, type Figure } from './figure.ts';

const pageScriptLimit = 40;

/** Bytes of the built scripts: the page script has a budget, panel and workers are for information. */
export async function measureSizes(): Promise<Figure[]> {
  const root = outputFolder('chromium');
  const scripts = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const pageScripts = scripts.filter((file) => file.startsWith(`content-scripts${path.sep}`));
  const panelParts = scripts.filter((file) => file.startsWith(`chunks${path.sep}`));
  if (pageScripts.length === 0) throw new Error(`no page script under ${root}`);
  return [
    ...weigh(root, 'page script', pageScripts, pageScriptLimit),
    ...weigh(root, 'panel scripts', panelParts),
    ...weigh(root, 'photo worker', ['photo-checker.js']),
    ...weigh(root, 'background', ['background.js']),
  ];
}

function weigh(root: string, name: string, files: readonly string[], limit?: number): Figure[] {
  const contents = files.map((file) => fs.readFileSync(path.join(root, file)));
  const plain = sum(contents.map((content) => content.length)) / 1000;
  const packed = sum(contents.map((content) => gzipSync(content, { level: 9 }).length)) / 1000;
  return [
    { name: `${name}, minified`, value: `${plain.toFixed(1)} kB` },
    {
      name: `${name}, gzip`,
      value: `${packed.toFixed(1)} kB`,
      target: limit === undefined ? undefined : atMost(packed, limit, 'kB'),
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
