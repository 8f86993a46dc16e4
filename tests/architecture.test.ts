// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom (first match wins): the rooms, and what each may reach. Packages by name, own files by path. */
const rooms: readonly (readonly [room: RegExp, allowed: RegExp])[] = [
  [/^rules\/(journey|photo|exam)\//, /^(rules\/(journey|photo|exam|finding|sourced|parse-json)|zod)/],
  [/^rules\/profile\//, /^(rules\/(profile|exam|finding|sourced|parse-json)|zod)/],
  [/^rules\/form\//, /^rules\/(form|profile|exam|finding|sourced)/],
  [/^utils\/portal\//, /^(utils\/portal|rules)\//],
  [/^utils\/extension\//, /^(utils\/extension\/|rules\/|webextension-polyfill$|wxt\/|idb$|zod)/],
  [/^utils\/calendar\//, /^(utils\/calendar\/|rules\/|ical-generator$)/],
  [/^utils\/photo\//, /^(utils\/photo\/|rules\/|comlink$|pica\/)/],
  [/^components\//, /^(components\/|rules\/|preact)/],
  [/^entrypoints\/portal\.content\//, /^(entrypoints\/portal\.content\/|rules\/|utils\/|wxt\/)/],
  [
    /^entrypoints\/sidepanel\//,
    /^(entrypoints\/sidepanel\/|rules\/|utils\/|components\/|preact|@preact\/signals$|webextension-polyfill$)/,
  ],
  [/^entrypoints\//, /^(rules\/|utils\/|wxt\/|comlink$)/],
  [/^practice\/bench\//, /^(practice\/|rules\/|utils\/|node:|vite$|comlink$|puppeteer-core$)/],
  [
    /^practice\//,
    /^(practice\/|rules\/profile\/field-key|rules\/journey\/stage|node:|puppeteer-core|selfsigned$|layui|vite$|ws$|zlib)/,
  ],
];

/** In the page script nothing may come in at run time that validates, renders or names stages: reached by type only. */
const typeOnlyFromPageScript = /^(utils\/extension\/|components\/|zod|preact|rules\/journey\/(?!menu-words))/;

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

interface Import {
  from: string;
  target: string;
  typeOnly: boolean;
}

function listImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  return [...found].map(([, type, name = '']) => ({
    from: file,
    target: toPath(file, name),
    typeOnly: type !== undefined,
  }));
}

function toPath(file: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
}

const imports = ['rules', 'utils', 'components', 'entrypoints', 'practice'].flatMap(listFiles).flatMap(listImports);

describe('rooms', () => {
  test.each(rooms.map(([room]) => room))('%o imports only what it may', (room) => {
    const own = imports.filter(({ from }) => rooms.find(([pattern]) => pattern.test(from))?.[0] === room);
    const allowed = rooms.find(([pattern]) => pattern === room)?.[1];
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ target }) => !allowed?.test(target)).map(({ from, target }) => `${from} → ${target}`)).toEqual(
      [],
    );
  });

  test('the page script carries no schema library, no view and no stage detection', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, typeOnly } of imports.filter(({ from }) => from === file)) {
        if (typeOnly) continue;
        visit(
          [`${target}.ts`, `${target}.tsx`, target].find((one) => imports.some(({ from }) => from === one)) ?? target,
        );
      }
    };
    visit('entrypoints/portal.content/index.ts');
    expect(reached.size).toBeGreaterThan(30);
    expect([...reached].filter((one) => typeOnlyFromPageScript.test(one))).toEqual([]);
  });

  test('no import cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, target, typeOnly } of imports) {
      if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), `${target}.ts`, `${target}.tsx`, target]);
    }
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });
});
