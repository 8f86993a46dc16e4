import { keepFrame } from '@/utils/portal/keep-frame';

/** The row of the region list that stays framed. */
export interface RegionMark {
  surface: number;
  index: number;
  row?: Element;
  place?: () => void;
  stop?: AbortController;
}

/** Frames the row that stands at the place of the mark now; without one, none. */
export function drawMark(mark: RegionMark, row: Element | undefined): void {
  if (row === mark.row) {
    mark.place?.();
    return;
  }
  eraseMark(mark);
  if (!row) return;
  mark.row = row;
  mark.stop = new AbortController();
  mark.place = keepFrame(row, mark.stop.signal);
}

export function eraseMark(mark: RegionMark | undefined): void {
  mark?.stop?.abort();
  delete mark?.row;
  delete mark?.place;
}
