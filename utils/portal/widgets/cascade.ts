import type { Choice } from '@/rules/form/evidence';
import { until } from '../until';
import { press, textOf } from './drawn';
import { isUnnamed, passName } from './place-path';

const branchMs = 3000;
/** Branches that come from a server one by one would take minutes to follow all. */
const walkMs = 8000;
const separator = ' / ';

/** Where the parts of a cascading list are: one menu a level, its entries, and how they look. */
export interface CascadeLook {
  menu: string;
  entry: string;
  label: string;
  /** An entry that leads to a further menu, one that has been followed, one that cannot be chosen. */
  branch: string;
  followed: string;
  closed: string;
  /** Inside an entry that may be chosen whatever follows it: what chooses it. */
  pick?: string;
  /** An answer of the list's own search, which tells a whole path. */
  answer?: string;
}

/** The place of one open cascading list. */
export interface Cascade {
  panel: HTMLElement;
  look: CascadeLook;
  signal: AbortSignal;
}

export function joinPath(path: readonly string[]): string {
  return path.join(separator);
}

/**
 * The one entry whose whole path is spelled out by `wanted` (辽宁省大连市), by following just that path; where a level of
 * it is missing, what that level offers. Undefined when the first level knows no such name.
 */
export async function seekPath(cascade: Cascade, wanted: string): Promise<Choice[] | undefined> {
  const path: string[] = [];
  let rest = wanted.normalize('NFKC').replace(/[\s/>,、-]/g, '');
  for (;;) {
    const names = listNames(cascade, path.length);
    const hits = names.filter((name) => passName(rest, name) !== undefined);
    const next =
      hits.sort((one, two) => two.length - one.length)[0] ?? names.find((name) => path[0] && isUnnamed(name));
    if (!next) break;
    const here = [...path, next];
    const left = passName(rest, next) ?? rest;
    const entry = findEntry(cascade, here);
    if (left === '' && entry && (isLeaf(entry, cascade) || isPicked(entry, cascade))) {
      return entry.matches(cascade.look.closed) ? [] : [{ value: joinPath(here), text: wanted }];
    }
    if (!entry || isLeaf(entry, cascade) || !(await follow(cascade, here))) break;
    path.push(next);
    rest = left;
  }
  if (path.length === 0 || rest === '') return undefined;
  return listNames(cascade, path.length).map((name) => toChoice([...path, name], joinPath([...path, name])));
}

/** Every last entry of the open list with the path to it, following each branch once; none when that takes too long. */
export async function listLeaves(cascade: Cascade): Promise<Choice[]> {
  const found: Choice[] = [];
  const end = performance.now() + walkMs;
  const walk = async (path: readonly string[]): Promise<void> => {
    for (const name of listNames(cascade, path.length)) {
      const here = [...path, name];
      const entry = findEntry(cascade, here);
      if (!entry || entry.matches(cascade.look.closed) || performance.now() > end) continue;
      const leaf = isLeaf(entry, cascade);
      if (leaf || isPicked(entry, cascade)) found.push(toChoice(here, name));
      if (!leaf && (await follow(cascade, here))) await walk(here);
    }
  };
  await walk([]);
  return performance.now() > end ? [] : found;
}

/** Follows the branches of the path and presses its last entry. */
export async function choosePath(cascade: Cascade, path: readonly string[]): Promise<void> {
  for (let level = 1; level < path.length; level += 1) {
    if (!(await follow(cascade, path.slice(0, level)))) return;
  }
  const last = findEntry(cascade, path);
  if (last) press(findPick(last, cascade) ?? last);
}

/** Presses a branch and waits for its own menu. */
export async function follow(cascade: Cascade, path: readonly string[]): Promise<boolean> {
  const branch = findEntry(cascade, path);
  if (!branch) return false;
  const { followed } = cascade.look;
  if (!branch.matches(followed)) press(branch);
  const opened = () => findEntry(cascade, path)?.matches(followed) && listNames(cascade, path.length).length > 0;
  return (await until(opened, cascade.panel.ownerDocument, branchMs, cascade.signal)) === true;
}

/** What one level offers. */
export function listNames(cascade: Cascade, level: number): string[] {
  return listEntries(cascade, level).map((entry) => labelOf(entry, cascade));
}

export function findEntry(cascade: Cascade, path: readonly string[]): HTMLElement | undefined {
  return listEntries(cascade, path.length - 1).find((entry) => labelOf(entry, cascade) === path.at(-1));
}

function listEntries({ panel, look }: Cascade, level: number): HTMLElement[] {
  const menu = panel.querySelectorAll(look.menu)[level];
  return menu ? [...menu.querySelectorAll<HTMLElement>(look.entry)] : [];
}

function labelOf(entry: HTMLElement, { look }: Cascade): string {
  return textOf(entry.querySelector(look.label) ?? entry);
}

function isLeaf(entry: HTMLElement, { look }: Cascade): boolean {
  return !entry.matches(look.branch);
}

function findPick(entry: HTMLElement, { look }: Cascade): Element | null {
  return look.pick ? entry.querySelector(look.pick) : null;
}

function isPicked(entry: HTMLElement, cascade: Cascade): boolean {
  return findPick(entry, cascade) !== null;
}

function toChoice(path: readonly string[], text: string): Choice {
  return { value: joinPath(path), text };
}
