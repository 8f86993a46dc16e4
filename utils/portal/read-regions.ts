import type { RegionRow } from '@/rules/journey/region-row';

/** Seen on /sign/welcome 2022–2026: one `.selectorg` row an organisation, cells by layui columns. */
const rowSelector = '.selectorg';
const nameSelector = '.col1';
/** Registration first, payment second: same class, only the order tells (one column in 2025 上, two by 2026). */
const windowSelector = '.timeW';
const entrySelector = 'a[or-id]';

/** Rows of the region list; empty on every other page. */
export function listRegionRows(root: ParentNode): Element[] {
  return [...root.querySelectorAll(rowSelector)].filter((row) => row.querySelector(nameSelector));
}

/** The region list as the page shows it, in the page's own order. */
export function readRegions(root: ParentNode): RegionRow[] {
  return listRegionRows(root).map((row) => {
    const [registration, payment] = [...row.querySelectorAll(windowSelector)].map(textOf);
    const entry = row.querySelector(entrySelector);
    const orId = entry?.getAttribute('or-id');
    const taskId = entry?.getAttribute('task-id');
    return {
      name: textOf(row.querySelector(nameSelector)),
      registration: registration ?? '',
      ...(payment === undefined ? {} : { payment }),
      ...(orId ? { orId } : {}),
      ...(taskId ? { taskId } : {}),
    };
  });
}

/** The batch that the page shows as chosen, e.g. 2026年下半年软考; '' when the page names none. */
export function readBatch(root: ParentNode): string {
  const chosen = [...root.querySelectorAll('option:checked')].map((option) => option.textContent?.trim() ?? '');
  return chosen.find((text) => /\d{4}年.{0,2}半年/.test(text)) ?? '';
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
