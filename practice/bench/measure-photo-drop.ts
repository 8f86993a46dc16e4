import { openTab } from '../journey/panel.ts';
import type { Rig } from '../rig/surface.ts';
import { atMost, describeSpread, type Figure, median } from './figure.ts';

const drops = 20;
/** Milliseconds within which the panel shows what the file alone tells. */
const most = 10;
const photos = [
  ['0.5 MP', 600, 840],
  ['2 MP', 1200, 1680],
  ['12 MP', 2928, 4099],
] as const;

/** From dropping a photo on the panel until the panel shows the file's own verdict; the picture is looked at after that. */
export async function measurePhotoDrop(rig: Rig, probe: string): Promise<Figure[]> {
  const panel = await rig.newPage();
  await panel.goto(`${rig.extensionOrigin}/sidepanel.html`);
  await openTab(panel, '照片');
  await panel.evaluate(probe);
  const figures: Figure[] = [];
  for (const [name, width, height] of photos) {
    const times = await panel.evaluate<number[]>(`bench.timeDrops(${width}, ${height}, ${drops})`);
    figures.push({ name, value: describeSpread(times), target: atMost(median(times), most, 'ms') });
  }
  await panel.close();
  return figures;
}
