import type { Rig, Surface } from '../rig/surface.ts';
import { formAddress } from './counted-portal.ts';
import { atMost, describeSpread, type Figure, median, milliseconds } from './figure.ts';
import { largeAddress } from './large-form.ts';
import type { LookTimes } from './page-probe.ts';

const samples = 200;
const samplesOfMany = 60;
const readLimit = 10;

/** One look at the practice form, whole and in parts, then at one of 300 controls of many layouts; in the page's main world. */
export async function measureLook(rig: Rig, probe: string): Promise<Figure[]> {
  const page = await rig.newPage();
  await page.goto(formAddress);
  await page.waitFor(() => document.querySelector('.layui-form-select') !== null);
  await page.evaluate(probe);
  const form = await timeLook(page, rig, samples);
  await page.goto(largeAddress);
  await page.waitFor(() => document.querySelector('.layui-form-select') !== null);
  await page.evaluate(probe);
  const large = await timeLook(page, rig, samplesOfMany);
  await page.close();
  return [...describe(form, 'practice form'), ...describe(large, '300 controls', readLimit)];
}

/** Firefox tells the time in whole milliseconds, so a sample there is the mean of several calls. */
async function timeLook(page: Surface, rig: Rig, count: number): Promise<LookTimes> {
  const batch = rig.browser === 'chromium' ? 1 : 5;
  return page.evaluate<LookTimes>(`bench.timeLook(${count}, ${batch})`);
}

function describe(times: LookTimes, what: string, limit?: number): Figure[] {
  const share = (part: number[]) => `${Math.round((100 * median(part)) / median(times.look))} % of look()`;
  return [
    {
      name: `${what}: read + match`,
      value: describeSpread(times.both),
      target: limit === undefined ? undefined : atMost(median(times.both), limit, 'ms'),
      note: share(times.both),
    },
    { name: `${what}: first look(), cold code`, value: milliseconds(times.first) },
    {
      name: `${what}: look(), whole`,
      value: describeSpread(times.look),
      note: `${times.controls} controls, ${times.recognised} recognised, stage ${times.stage}`,
    },
    { name: `${what}: read fields (readForm)`, value: describeSpread(times.read), note: share(times.read) },
    { name: `${what}: match fields (findFields)`, value: describeSpread(times.match), note: share(times.match) },
    { name: `${what}: read words (readPage)`, value: describeSpread(times.words), note: share(times.words) },
    { name: `${what}: detectStage() in the panel`, value: describeSpread(times.detect), note: share(times.detect) },
  ];
}
