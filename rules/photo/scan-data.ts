/** The coded bits of a scan, without what was stuffed between them. */
export interface ScanData {
  /** With a few zeros behind. */
  bits: Uint8Array;
  /** Where each part ends that a restart marker or the end of the scan closes, in bytes. */
  ends: number[];
}

const spare = 8;

/** Takes the coded bits from `start` up to the first marker that is no restart (ITU-T T.81 B.1.1.5). */
export function extractScan(bytes: Uint8Array, start: number): ScanData {
  const bits = new Uint8Array(bytes.length - start + spare);
  const ends: number[] = [];
  let length = 0;
  for (let at = start; at < bytes.length; ) {
    const found = bytes.indexOf(0xff, at);
    const stop = found === -1 ? bytes.length : found;
    bits.set(bytes.subarray(at, stop), length);
    length += stop - at;
    const next = bytes[stop + 1] ?? 0xd9;
    at = next === 0xff ? stop + 1 : stop + 2;
    if (next === 0x00) {
      bits[length] = 0xff;
      length += 1;
    } else if (next !== 0xff) {
      ends.push(length);
      if (next < 0xd0 || next > 0xd7) break;
    }
  }
  return { bits, ends };
}
