/** How large the saved file should be: clear of "大于 30K", and small enough for any tool. */
export const savedBytes = { least: 32 * 1024, most: 200 * 1024 };

/** A search for the JPEG quality that gives a size inside the band. */
export interface QualitySearch {
  /** To be tried next; absent when the search is over. */
  quality: number | undefined;
  low: number;
  high: number;
  left: number;
  /** The last try lies inside the band. */
  fits: boolean;
}

const closest = 0.005;

/** 0.92 first: on most photos it is inside the band at once. */
export function startQualitySearch(): QualitySearch {
  return { quality: 0.92, low: 0.75, high: 0.98, left: 8, fits: false };
}

/** What to try after a try of so many bytes. Quality alone moves, never the pixels. */
export function nextQuality(search: QualitySearch, bytes: number): QualitySearch {
  const { quality } = search;
  if (quality === undefined) return search;
  if (bytes >= savedBytes.least && bytes <= savedBytes.most) return { ...search, quality: undefined, fits: true };
  const isSmall = bytes < savedBytes.least;
  const low = isSmall ? quality : search.low;
  const high = isSmall ? search.high : quality;
  const left = search.left - 1;
  const isOver = left === 0 || high - low < closest;
  return { quality: isOver ? undefined : (low + high) / 2, low, high, left, fits: false };
}
