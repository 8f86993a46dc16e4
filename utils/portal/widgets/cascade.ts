import type { Choice } from '@/rules/form/evidence';
import { until } from '../until';
import { press, textOf } from './drawn';

const branchMs = 3000;
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
}

/** The place of one open cascading list. */
export interface Cascade {
  panel: HTMLElement;
  look: CascadeLook;
  signal: AbortSignal;
}

/** A cascading list shows the whole path (辽宁 / 大连); the last name says which one it is. */
export function toPath(text: string): string[] {
  return text
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Every last entry of the open list with the path to it, following each branch once. */
export async function listLeaves(cascade: Cascade, path: readonly string[] = []): Promise<Choice[]> {
  const found: Choice[] = [];
  for (const text of listEntries(cascade, path.length).map((entry) => labelOf(entry, cascade))) {
    const here = [...path, text];
    const entry = findEntry(cascade, here);
    if (!entry || entry.matches(cascade.look.closed)) continue;
    if (!entry.matches(cascade.look.branch)) found.push({ value: here.join(separator), text });
    else if (await follow(cascade, here)) found.push(...(await listLeaves(cascade, here)));
  }
  return found;
}

/** Follows the branches of the path and presses its last entry. */
export async function choosePath(cascade: Cascade, path: readonly string[]): Promise<void> {
  for (let level = 1; level < path.length; level += 1) {
    if (!(await follow(cascade, path.slice(0, level)))) return;
  }
  const last = findEntry(cascade, path);
  if (last) press(last);
}

/** Presses a branch and waits for its own menu. */
async function follow(cascade: Cascade, path: readonly string[]): Promise<boolean> {
  const branch = findEntry(cascade, path);
  if (!branch) return false;
  const { followed } = cascade.look;
  if (!branch.matches(followed)) press(branch);
  const opened = () => findEntry(cascade, path)?.matches(followed) && listEntries(cascade, path.length).length > 0;
  return (await until(opened, cascade.panel.ownerDocument, branchMs, cascade.signal)) === true;
}

function listEntries({ panel, look }: Cascade, level: number): HTMLElement[] {
  const menu = panel.querySelectorAll(look.menu)[level];
  return menu ? [...menu.querySelectorAll<HTMLElement>(look.entry)] : [];
}

function findEntry(cascade: Cascade, path: readonly string[]): HTMLElement | undefined {
  return listEntries(cascade, path.length - 1).find((entry) => labelOf(entry, cascade) === path.at(-1));
}

function labelOf(entry: HTMLElement, { look }: Cascade): string {
  return textOf(entry.querySelector(look.label));
}
