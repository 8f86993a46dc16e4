import { type HuffmanTable, readHuffmanTables } from './huffman-table';
import { type JpegSegment, parseJpegSegments } from './jpeg-segments';
import { extractScan } from './scan-data';
import { type BlockTables, skipBlock } from './skip-block';

interface Scan {
  /** Where its data starts. */
  start: number;
  /** The blocks of one unit (MCU), in their order. */
  blocks: BlockTables[];
  units: number;
  /** Units between two restart markers; all of them where there are none. */
  interval: number;
}

const markers = { dht: 0xc4, dri: 0xdd, sos: 0xda };
/** Baseline and extended: each block of numbers stands whole in one place. */
const sequential = [0xc0, 0xc1];

/** Reading 1 MB takes as long as decoding it, some 30 ms; what is larger comes from a camera and has yet to be cut. */
const mostBytes = 1_000_000;

/** Bytes that an encoder may leave behind the last block; 826 whole files of many encoders left none (2026-11). */
const mostLeftOver = 4;

/**
 * Whether the data of the picture cannot be what the encoder wrote: a code that there is none of, more numbers than a block has,
 * blocks missing or left over. A browser decodes it nevertheless, with stripes and wrong colours from there on.
 * `undefined` for ways of coding that are not read here, and for large files.
 */
export function isScanDamaged(bytes: Uint8Array): boolean | undefined {
  if (bytes.length > mostBytes) return undefined;
  const { segments } = parseJpegSegments(bytes);
  const scan = readScan(bytes, segments);
  if (scan === undefined) return undefined;
  const { bits, ends } = extractScan(bytes, scan.start);
  const parts = Math.ceil(scan.units / scan.interval);
  if (ends.length !== parts) return true;
  return ends.some((end, part) => {
    const units = Math.min(scan.interval, scan.units - part * scan.interval);
    const last = skipUnits(bits, { from: 8 * (ends[part - 1] ?? 0), to: 8 * end }, { ...scan, units });
    return last === -1 || 8 * end - last > 8 * mostLeftOver;
  });
}

/** The bit behind so many units, -1 where they do not fit in. */
function skipUnits(bits: Uint8Array, { from, to }: { from: number; to: number }, { blocks, units }: Scan): number {
  let at = from;
  for (let unit = 0; unit < units; unit += 1) {
    for (const tables of blocks) {
      at = skipBlock(bits, at, tables);
      if (at === -1 || at > to) return -1;
    }
  }
  return at;
}

/** `undefined` unless one scan holds all components. */
function readScan(bytes: Uint8Array, segments: readonly JpegSegment[]): Scan | undefined {
  const payload = ({ start, end }: JpegSegment) => bytes.subarray(start, end);
  const frame = segments.find(({ marker }) => sequential.includes(marker));
  const scans = segments.filter(({ marker }) => marker === markers.sos);
  const [scan] = scans;
  if (!frame || !scan || scans.length > 1) return undefined;
  const before = segments.filter(({ start }) => start < scan.start);
  const tables = new Map(
    before.filter(({ marker }) => marker === markers.dht).flatMap((each) => [...readHuffmanTables(payload(each))]),
  );
  const [high = 0, low = 0] =
    before
      .filter(({ marker }) => marker === markers.dri)
      .map(payload)
      .at(-1) ?? [];
  const layout = layOut(payload(frame), payload(scan), tables);
  const interval = (high << 8) | low || (layout?.units ?? 0);
  return layout && { ...layout, start: scan.end, interval };
}

/** How the blocks of the components follow each other (ITU-T T.81 A.2). */
function layOut(
  frame: Uint8Array,
  scan: Uint8Array,
  tables: ReadonlyMap<number, HuffmanTable>,
): Pick<Scan, 'blocks' | 'units'> | undefined {
  const count = frame[5] ?? 0;
  if (scan[0] !== count || frame.length < 6 + 3 * count || scan.length < 4 + 2 * count) return undefined;
  const components = Array.from({ length: count }, (_, index) => {
    const factors = frame[7 + 3 * index] ?? 0;
    const use = scan[2 + 2 * index] ?? 0;
    const [across, down] = count === 1 ? [1, 1] : [factors >> 4, factors & 15];
    return { across, down, dc: tables.get(use >> 4), ac: tables.get(16 + (use & 15)) };
  });
  const blocks = components.flatMap(({ across, down, dc, ac }) =>
    Array.from({ length: across * down }, () => (dc && ac ? { dc, ac } : undefined)),
  );
  const [height, width] = [((frame[1] ?? 0) << 8) | (frame[2] ?? 0), ((frame[3] ?? 0) << 8) | (frame[4] ?? 0)];
  const unit = (side: 'across' | 'down') => 8 * Math.max(...components.map((each) => each[side]));
  const units = Math.ceil(width / unit('across')) * Math.ceil(height / unit('down'));
  const known = blocks.filter((each) => each !== undefined);
  return known.length > 0 && known.length === blocks.length && units > 0 ? { blocks: known, units } : undefined;
}
