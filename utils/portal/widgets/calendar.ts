import { type DateParts, parseDateText } from '@/rules/form/date-text';
import { until } from '../until';
import { listVisible, press, textOf } from './drawn';
import { native } from './native';
import { closePopup, findPopup, openPopup, pressCross } from './popup';
import { Refusal } from './refusal';
import type { Widget } from './widget';

const turnMs = 1000;
/** Year, month and day with the decades between 1940 and today. */
const maxTurns = 24;

/** Where the parts of a calendar panel are: selectors inside the open panel. */
export interface CalendarLook {
  /** Cells of the years of a decade, of the twelve months, of the days of the month in view. */
  years: string;
  months: string;
  days: string;
  /** Cells that cannot be chosen. */
  closed: string;
  /** What leads from the days or months to the years, and from the days to the months. */
  yearLabel: string;
  monthLabel: string;
  earlier: string;
  later: string;
}

/** A calendar drawn by a framework, opened for each date. */
export function driveCalendar({
  look,
  ...own
}: Pick<Widget, 'name' | 'owns' | 'face'> & Partial<Widget> & { look: CalendarLook }): Widget {
  return {
    ...native,
    kind: 'date',
    ...own,
    async write(control, want, signal) {
      if (want.value === '') return pressCross(own.face(control), signal);
      const date = parseDateText(want.value);
      const panel = await openPopup(control, signal);
      const way = panel && date ? await pickDate(() => findPopup(control.element), look, date, signal) : 'open';
      await closePopup(control, signal);
      if (way === 'closed') throw new Refusal();
    },
  };
}

interface Way {
  year: boolean;
  month: boolean;
}

/**
 * Goes by year, month and day, as a person does; cells are told by number and place, so no language or date format matters.
 * Ends when the panel has closed or nothing moves any more; the way is closed where a cell is missing or shut.
 */
async function pickDate(
  panel: () => HTMLElement | undefined,
  look: CalendarLook,
  date: DateParts,
  signal: AbortSignal,
): Promise<'open' | 'closed'> {
  const way: Way = { year: false, month: false };
  for (let turn = 0; turn < maxTurns; turn += 1) {
    const open = panel();
    if (!open) return 'open';
    const target = findTarget(open, look, date, way);
    if (!target) return 'closed';
    const before = sightOf(open, look);
    press(target);
    const moved = await until(() => sightOf(panel(), look) !== before, open.ownerDocument, turnMs, signal);
    if (!moved) break;
  }
  return 'open';
}

/** What the panel says now: whatever a press changes, it changes this. */
function sightOf(panel: HTMLElement | undefined, { years, months, days, yearLabel }: CalendarLook): string {
  if (!panel) return '';
  return listVisible(panel, [years, months, days, yearLabel].join(', ')).map(textOf).join(' ');
}

/** What to press next, seen from the table the panel shows; remembers in `way` what has been chosen. */
function findTarget(panel: HTMLElement, look: CalendarLook, date: DateParts, way: Way): Element | undefined {
  const first = (selector: string): HTMLElement | undefined => listVisible(panel, selector)[0];
  const years = listVisible(panel, look.years);
  const months = listVisible(panel, look.months);
  if (years.length > 0) {
    const found = years.find((cell) => Number(textOf(cell)) === date.year);
    way.year = found !== undefined;
    return found
      ? toInside(found, look)
      : first(date.year < Number(textOf(years[0] ?? null)) ? look.earlier : look.later);
  }
  if (!way.year) return first(look.yearLabel);
  if (months.length > 0) {
    way.month = true;
    return toInside(months[(date.month ?? 0) - 1], look);
  }
  if (!way.month) return first(look.monthLabel);
  return toInside(
    listVisible(panel, look.days).find((cell) => Number(textOf(cell)) === date.day),
    look,
  );
}

/** The innermost part of a cell, which is what the pointer meets. */
function toInside(cell: Element | undefined, look: CalendarLook): Element | undefined {
  if (!cell || cell.matches(look.closed)) return undefined;
  let inside = cell;
  while (inside.firstElementChild) inside = inside.firstElementChild;
  return inside;
}
