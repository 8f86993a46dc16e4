import { type HuffmanTable, shortBits, stepBits } from './huffman-table';

/** The tables of one 8×8 block. */
export interface BlockTables {
  dc: HuffmanTable;
  ac: HuffmanTable;
}

const places = 64;
const stepMask = (1 << stepBits) - 1;
const tail = 16 - shortBits;

/** Reads the numbers of one block (ITU-T T.81 F.2.2) from this bit on and forgets them; the bit behind it, -1 where they cannot be any. */
export function skipBlock(bits: Uint8Array, from: number, { dc, ac }: BlockTables): number {
  const first = peek(bits, from);
  const start = dc.short[first >>> tail] || (dc.long[first] ?? 0);
  if (start === 0) return -1;
  let at = from + (start >>> stepBits);
  for (let place = 1; place < places; ) {
    const next = peek(bits, at);
    const entry = ac.short[next >>> tail] || (ac.long[next] ?? 0);
    if (entry === 0) return -1;
    at += entry >>> stepBits;
    const step = entry & stepMask;
    if (step === 0) return at;
    place += step;
    if (place > places) return -1;
  }
  return at;
}

/** The 16 bits from here on. */
function peek(bits: Uint8Array, at: number): number {
  const byte = at >>> 3;
  const word = ((bits[byte] ?? 0) << 16) | ((bits[byte + 1] ?? 0) << 8) | (bits[byte + 2] ?? 0);
  return (word >>> (8 - (at & 7))) & 0xffff;
}
