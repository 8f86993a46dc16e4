/** The luminance table of ITU-T T.81 Annex K.1 in zigzag order, as DQT stores it. */
const annexK = [
  16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61,
  60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121,
  112, 100, 120, 92, 101, 103, 99,
];

/**
 * The quality 1–100 whose libjpeg table lies nearest to the table `id` of a DQT payload; `undefined` when the payload
 * does not hold that table. Exact for files written by libjpeg and by browsers, an estimate for other encoders.
 */
export function parseJpegQuality(payload: Uint8Array, id: number): number | undefined {
  const table = findTable(payload, id);
  if (table === undefined) return undefined;
  let best = 1;
  let smallest = Number.POSITIVE_INFINITY;
  for (let quality = 1; quality <= 100; quality += 1) {
    const distance = tableDistance(table, quality);
    if (distance < smallest) {
      smallest = distance;
      best = quality;
    }
  }
  return best;
}

function findTable(payload: Uint8Array, id: number): number[] | undefined {
  for (let at = 0; at < payload.length; ) {
    const head = payload[at] ?? 0;
    const size = head >> 4 === 0 ? 1 : 2;
    const end = at + 1 + 64 * size;
    if (end > payload.length) return undefined;
    if ((head & 15) === id) {
      return annexK.map((_, index) => {
        const from = at + 1 + index * size;
        return size === 1 ? (payload[from] ?? 0) : ((payload[from] ?? 0) << 8) | (payload[from + 1] ?? 0);
      });
    }
    at = end;
  }
  return undefined;
}

/** Relative to the coarser entry, so that coarse frequencies do not outweigh the fine ones. */
function tableDistance(table: readonly number[], quality: number): number {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  return table.reduce((sum, entry, index) => {
    const expected = Math.min(255, Math.max(1, Math.floor(((annexK[index] ?? 0) * scale + 50) / 100)));
    return sum + Math.abs(entry - expected) / Math.max(entry, expected);
  }, 0);
}
