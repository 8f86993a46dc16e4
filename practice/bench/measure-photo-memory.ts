import type { Rig } from '../rig/surface.ts';
import { atMost, type Figure } from './figure.ts';
import { measureGrowth } from './process-memory.ts';

const photo = { width: 2928, height: 4099 };
/** Decoded, four bytes a pixel. */
const frame = (photo.width * photo.height * 4) / 2 ** 20;

/** What the first check of a large photo needs at most: two decoded frames side by side would be seen. */
export async function measurePhotoMemory(rig: Rig, probe: string): Promise<Figure[]> {
  const page = await rig.newPage();
  await page.goto(`${rig.extensionOrigin}/sidepanel.html`);
  await page.evaluate(probe);
  const bytes = await page.evaluate<number>(`bench.prepareCheck(${photo.width}, ${photo.height})`);
  const grown = await measureGrowth(() => page.evaluate('bench.runPrepared()'));
  await page.close();
  return [
    {
      name: '12 MP: memory of the check at its most, all processes',
      value: `${grown.toFixed(0)} MB`,
      target: atMost(Math.round(grown), Math.round(frame * 2), 'MB (two frames)'),
      note: `one frame ${frame.toFixed(0)} MB, file ${Math.round(bytes / 1000)} kB`,
    },
  ];
}
