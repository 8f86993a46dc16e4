import type { BrowserName, Rig } from '../rig/surface.ts';
import { atMost, type Figure, median, milliseconds } from './figure.ts';
import type { PhotoTimes } from './photo-probe.ts';

const pairs = 20;
/** A small photo may cost this many milliseconds beyond its decode, a large one this many times the decode. */
const smallExtra = 20;
const largeRatio = 1.3;
/** Milliseconds that 12 MP took to decode on the machine for which the targets were set (2026-11, two cores, least of pairs). */
const decodeThere: Readonly<Record<BrowserName, number>> = { chromium: 79, firefox: 113 };

/** The full check beside a bare decode of the same bytes, in a page of the extension with the product's own worker. */
export async function measurePhoto(rig: Rig, probe: string): Promise<Figure[]> {
  const page = await rig.newPage();
  await page.goto(`${rig.extensionOrigin}/sidepanel.html`);
  await page.evaluate(probe);
  const small = await page.evaluate<PhotoTimes>(`bench.timePhoto(600, 840, ${pairs})`);
  const middle = await page.evaluate<PhotoTimes>(`bench.timePhoto(1200, 1680, ${pairs})`);
  const large = await page.evaluate<PhotoTimes>(`bench.timePhoto(2928, 4099, ${pairs})`);
  await page.close();
  const slowness = Math.min(...large.decode) / decodeThere[rig.browser];
  return [
    ...[small, middle].flatMap((times) => describeSmall(times, slowness)),
    ...describe(large),
    { ...ratioOf(large), ...ratioTarget(large) },
    { name: '12 MP: decode here ÷ on the machine of the targets', value: `${slowness.toFixed(1)} ×` },
  ];
}

/** A small photo: what the check adds to its decode. */
function describeSmall(times: PhotoTimes, slowness: number): Figure[] {
  const extra = Math.min(...times.check) - Math.min(...times.decode);
  return [
    ...describe(times),
    ratioOf(times),
    {
      name: `${size(times)}: check − decode, min`,
      value: milliseconds(extra),
      target: atMost(extra, smallExtra, 'ms'),
      note: noteSpeed(extra, slowness),
    },
  ];
}

/** Of the quickest, and in the middle of the pairs taken in turn. */
function ratioOf(times: PhotoTimes): Figure {
  const inTurn = median(times.check.map((each, pair) => each / (times.decode[pair] ?? each)));
  return {
    name: `${size(times)}: check ÷ decode, min`,
    value: `${leastRatio(times).toFixed(2)} × (median of pairs ${inTurn.toFixed(2)} ×)`,
  };
}

function ratioTarget(times: PhotoTimes): Pick<Figure, 'target'> {
  return { target: atMost(leastRatio(times), largeRatio, '×') };
}

function leastRatio({ check, decode }: PhotoTimes): number {
  return Math.min(...check) / Math.min(...decode);
}

function describe(times: PhotoTimes): Figure[] {
  const pair = (samples: number[]) => `${milliseconds(Math.min(...samples))} (median ${milliseconds(median(samples))})`;
  return [
    {
      name: `${size(times)}: decode alone, min`,
      value: pair(times.decode),
      note: `${Math.round(times.bytes / 1000)} kB`,
    },
    { name: `${size(times)}: full check, min`, value: pair(times.check), note: `found: ${times.findings.join(' ')}` },
    { name: `${size(times)}: first check, worker starting`, value: milliseconds(times.cold) },
    { name: `${size(times)}: first check, 3 s after the pointer came`, value: milliseconds(times.chosen) },
  ];
}

/** What it would be on a machine that decodes as quickly as the one of the targets. */
function noteSpeed(value: number, slowness: number): string {
  return `there ${milliseconds(value / slowness)}`;
}

function size({ megapixels }: PhotoTimes): string {
  return `${megapixels < 1 ? megapixels.toFixed(1) : Math.round(megapixels)} MP`;
}
