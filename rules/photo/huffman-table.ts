/**
 * What the next bits of a scan mean. An entry holds how many bits the code and its number take together, above `stepBits`; in
 * those, how many places of the block it fills, 0 for the end of the block. 0 = there is no such code.
 */
export interface HuffmanTable {
  /** By the next `shortBits` bits; most codes are short, and this much stays in the processor's cache. */
  short: Uint16Array;
  /** By the next 16 bits. */
  long: Uint16Array;
}

const codeBits = 16;
export const shortBits = 9;
export const stepBits = 8;

/** The tables of a DHT payload, each by its class (0 DC, 1 AC) and number as `class * 16 + number`. */
export function readHuffmanTables(payload: Uint8Array): Map<number, HuffmanTable> {
  const tables = new Map<number, HuffmanTable>();
  for (let at = 0; at + 17 <= payload.length; ) {
    const id = payload[at] ?? 0;
    const counts = payload.subarray(at + 1, at + 17);
    const meanings = payload.subarray(at + 17, at + 17 + counts.reduce((sum, count) => sum + count, 0));
    const known = id < 16 ? meanings.map((size) => size & 15) : meanings;
    tables.set(id, { short: spreadCodes(counts, known, shortBits), long: spreadCodes(counts, known, codeBits) });
    at += 17 + meanings.length;
  }
  return tables;
}

/**
 * Codes of one length follow each other; each stands for all bits that may come behind it (ITU-T T.81 annex C). Those longer
 * than `most` are left out.
 */
function spreadCodes(counts: Uint8Array, meanings: Uint8Array, most: number): Uint16Array {
  const table = new Uint16Array(1 << most);
  let from = 0;
  let next = 0;
  counts.subarray(0, most).forEach((count, index) => {
    const reach = 1 << (most - index - 1);
    for (const meaning of meanings.subarray(next, next + count)) {
      table.fill(readMeaning(meaning, index + 1), from, from + reach);
      from += reach;
    }
    next += count;
  });
  return table;
}

/** Run and size (F.1.2.2): a run of 15 without a number is sixteen zeros, any other ends the block. */
function readMeaning(meaning: number, length: number): number {
  const size = meaning & 15;
  const run = meaning >> 4;
  return ((length + size) << stepBits) | (size === 0 && run < 15 ? 0 : run + 1);
}
