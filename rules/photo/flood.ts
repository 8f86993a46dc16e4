import { type BitMask, wordBits } from './bit-mask';
import { intersectMasks } from './morphology';

/** Everything of `open` that hangs together, over the four sides of its pixels, with what `seeds` shares with it. */
export function floodMask(open: BitMask, seeds: BitMask): BitMask {
  const reached = intersectMasks(open, seeds);
  const rows = fillSeeds(reached, open);
  let isGrowing = rows.top <= rows.bottom;
  while (isGrowing) {
    const isDown = growDown(reached, open, rows);
    isGrowing = growUp(reached, open, rows) || isDown;
  }
  return reached;
}

/** The rows between which the flood is; a small part need not look at the whole picture. */
interface Rows {
  top: number;
  bottom: number;
}

/** Fills the rows that have a seed, and tells the first and the last. */
function fillSeeds(reached: BitMask, open: BitMask): Rows {
  const { stride, height, words } = reached;
  const rows: Rows = { top: height, bottom: -1 };
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === 0) continue;
    const y = Math.floor(at / stride);
    fillRow(reached, open, y);
    rows.top = Math.min(rows.top, y);
    rows.bottom = y;
    at = (y + 1) * stride - 1;
  }
  return rows;
}

function growDown(reached: BitMask, open: BitMask, rows: Rows): boolean {
  let isGrowing = false;
  for (let y = rows.top + 1; y < reached.height; y += 1) {
    const isTaken = growRow(reached, open, y, y - 1);
    if (!isTaken && y > rows.bottom) break;
    rows.bottom = Math.max(rows.bottom, y);
    isGrowing ||= isTaken;
  }
  return isGrowing;
}

function growUp(reached: BitMask, open: BitMask, rows: Rows): boolean {
  let isGrowing = false;
  for (let y = rows.bottom - 1; y >= 0; y -= 1) {
    const isTaken = growRow(reached, open, y, y + 1);
    if (!isTaken && y < rows.top) break;
    rows.top = Math.min(rows.top, y);
    isGrowing ||= isTaken;
  }
  return isGrowing;
}

/** Lets the flood pass into a row from the one beside it; tells whether it took anything there. */
function growRow(reached: BitMask, open: BitMask, y: number, from: number): boolean {
  const { stride, words } = reached;
  let taken = 0;
  for (let column = 0; column < stride; column += 1) {
    const at = y * stride + column;
    const word = words[at] ?? 0;
    const fresh = (words[from * stride + column] ?? 0) & (open.words[at] ?? 0) & ~word;
    words[at] = word | fresh;
    taken |= fresh;
  }
  if (taken !== 0) fillRow(reached, open, y);
  return taken !== 0;
}

/** Fills every open stretch of a row that is reached anywhere: first towards its last pixel, then back. */
function fillRow({ stride, words }: BitMask, open: BitMask, y: number): void {
  const [first, last] = [y * stride, (y + 1) * stride - 1];
  let carry = 0;
  for (let at = first; at <= last; at += 1) {
    const way = open.words[at] ?? 0;
    const word = fillUp((words[at] ?? 0) | (carry & way), way);
    words[at] = word;
    carry = word >>> (wordBits - 1);
  }
  carry = 0;
  for (let at = last; at >= first; at -= 1) {
    const way = open.words[at] ?? 0;
    const word = fillDown((words[at] ?? 0) | (carry & way), way);
    words[at] = word;
    carry = word << (wordBits - 1);
  }
}

/** Each bit of `word` spreads over the unbroken bits of `way` above it, twice as far in each step. */
function fillUp(word: number, way: number): number {
  let [filled, free] = [word, way];
  for (let step = 1; step < wordBits; step *= 2) {
    filled |= free & (filled << step);
    free &= free << step;
  }
  return filled;
}

/** The same over the bits below it. */
function fillDown(word: number, way: number): number {
  let [filled, free] = [word, way];
  for (let step = 1; step < wordBits; step *= 2) {
    filled |= free & (filled >>> step);
    free &= free >>> step;
  }
  return filled;
}
