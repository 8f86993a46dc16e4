import { commonMenuWords } from '@/rules/journey/menu-words';
import { findElements } from './find-elements';
import { askOnce, isVisible } from './visible';

const menuWords = new Set<string>([...commonMenuWords, '审核状态', '首页', '退出']);
const landmarks =
  'nav, header, footer, [role=navigation], [role=menu], [role=menubar], [role=banner], [role=contentinfo], .layui-nav, .layui-side, .el-menu, .ant-menu';
const currentMarks =
  '.layui-this, .active, .current, .on, .selected, .is-active, .ant-menu-item-selected, [aria-current]:not([aria-current=false])';
const minWords = 3;
const entrySelector = 'a, li, button, [role=menuitem]';
/** Characters beside the entries: a greeting with a name and an exam area. */
const maxBeside = 40;

/** Containers of menu entries under the root: landmarks, and anything that holds three or more known menu words as entries. */
export function findMenus(root: ParentNode): Set<Element> {
  const menus = new Set<Element>(findElements(root, landmarks));
  const entries = [...findElements(root, entrySelector)].filter((entry) => menuWords.has(wordOf(entry)));
  const isMore = askOnce(saysMore);
  for (const entry of entries) {
    const holder = findHolder(entry, entries, isMore);
    if (holder) menus.add(holder);
  }
  return menus;
}

function wordOf(entry: Element): string {
  return (entry.textContent ?? '').replace(/\s+/g, '');
}

/** The nearest box with enough menu words; a box that says much besides its entries is the page itself, not a menu. */
function findHolder(
  entry: Element,
  entries: readonly Element[],
  isMore: (box: Element) => boolean,
): Element | undefined {
  let box = entry.parentElement;
  for (let step = 0; box && step < 4; step += 1) {
    if (isMore(box)) return undefined;
    const inside = new Set(entries.filter((other) => box?.contains(other)).map(wordOf));
    if (inside.size >= minWords) return box;
    box = box.parentElement;
  }
  return undefined;
}

/** More than a greeting or 当前考区 (left menu, process guide) stands beside the entries, or something to fill. */
function saysMore(box: Element): boolean {
  if (box.querySelector('input:not([type=hidden]), select, textarea, iframe')) return true;
  const entries = [...box.querySelectorAll(entrySelector)].filter((one) => !one.querySelector(entrySelector));
  const spoken = entries.reduce((length, one) => length + wordOf(one).length, 0);
  return wordOf(box).length - spoken > maxBeside;
}

/** The entry that a menu marks as the current one; '' when none or several are. */
export function currentEntry(menus: ReadonlySet<Element>): string {
  const marked = [...menus].flatMap((menu) => [...menu.querySelectorAll(currentMarks)]).filter(isVisible);
  const words = new Set(marked.map(wordOf).filter((word) => menuWords.has(word)));
  return words.size === 1 ? ([...words][0] ?? '') : '';
}
