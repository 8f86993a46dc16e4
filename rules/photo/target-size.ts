import { photoSize } from './limits';

export interface PixelSize {
  width: number;
  height: number;
}

/** In this size a portrait of quality 92 is 36–59 KB, clear of the 30 KB asked for (13 portraits, 2026-11); larger ones for pictures with little detail. */
const steps: readonly PixelSize[] = [
  { width: 413, height: 578 },
  { width: 600, height: 840 },
  { width: 826, height: 1156 },
];

/** The sizes in which a crop of so many pixels may be saved, the best first. Never enlarged: none when it has too few. */
export function listTargets(crop: PixelSize): PixelSize[] {
  const reached = steps.filter(({ width, height }) => width <= crop.width && height <= crop.height);
  if (reached.length > 0) return reached;
  const width = Math.floor(Math.min(crop.width, (crop.height * photoSize.width) / photoSize.height));
  const height = Math.round((width * photoSize.height) / photoSize.width);
  return width > photoSize.width && height > photoSize.height ? [{ width, height }] : [];
}
