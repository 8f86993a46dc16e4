import { sourceLimits } from '@/rules/photo/limits';
import type { PhotoFindingCode } from '@/rules/photo/photo-finding';
import { inspectPhoto } from '@/utils/photo/inspect-photo';
import type { Labelled } from './list-portraits';
import { listPortraits } from './list-portraits';
import { paintPortrait } from './paint-portrait';

/** What the product said of one portrait: `level code` each. */
export interface Outcome extends Omit<Labelled, 'portrait'> {
  tone: string;
  found: string[];
}

/** Draws, encodes and checks portraits of the set, from one place in it to another, in a page of the extension. */
export async function checkPortraits(every: number, from = 0, to?: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { portrait, ...label } of listPortraits(every).slice(from, to)) {
    const photo = await paintPortrait(portrait);
    const { report } = await inspectPhoto({ photo, name: `${label.id}.jpg`, kind: 'source' });
    outcomes.push({
      ...label,
      may: [...label.may, ...labelBytes(photo.size)],
      tone: portrait.tone,
      found: report.findings.map(({ level, code }) => `${level} ${code}`),
    });
  }
  return outcomes;
}

/** What is true of a drawing of so many bytes: flat colours compress better than a real face. */
function labelBytes(bytes: number): PhotoFindingCode[] {
  const { failUpTo, warnUpTo } = sourceLimits.bytes.value;
  if (bytes > warnUpTo) return [];
  return [bytes <= failUpTo ? 'too-few-bytes' : 'borderline-bytes'];
}

/** At this quality a drawing, whose colours are flat, weighs as much as a photo. */
const heavy = 97;

/** One portrait as a data URL, to be looked at. */
export async function showPortrait(id: string): Promise<string> {
  const found = listPortraits().find((each) => each.id === id);
  if (!found) throw new RangeError(`no portrait ${id}`);
  const bytes = new Uint8Array(await (await paintPortrait({ ...found.portrait, quality: heavy })).arrayBuffer());
  return `data:image/jpeg;base64,${btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))}`;
}
