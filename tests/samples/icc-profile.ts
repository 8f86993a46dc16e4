import { ascii, u32 } from './jpeg-bytes.ts';

/**
 * The payload of an APP2 segment with a whole colour profile (ICC.1:2001-04, version 2): primaries, white, gamma 2.2, a name.
 * The primaries are those of Display P3, adapted to D50.
 */
export function iccSegment(name: string, colourSpace: string): number[] {
  const tags: [string, number[]][] = [
    ['desc', [...ascii('desc'), ...u32(0), ...u32(name.length + 1), ...ascii(name), ...new Array<number>(79).fill(0)]],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.5151, 0.2412, -0.0011)],
    ['gXYZ', xyz(0.292, 0.6922, 0.0419)],
    ['bXYZ', xyz(0.1571, 0.0666, 0.7841)],
    ...['rTRC', 'gTRC', 'bTRC'].map((tag): [string, number[]] => [
      tag,
      [...ascii('curv'), ...u32(0), ...u32(1), 0x02, 0x33],
    ]),
  ];
  const first = headerLength + 4 + tags.length * 12;
  const table = tags.flatMap(([tag, data], at) => {
    const before = tags.slice(0, at).reduce((sum, each) => sum + pad(each[1]).length, 0);
    return [...ascii(tag), ...u32(first + before), ...u32(data.length)];
  });
  const body = [...u32(tags.length), ...table, ...tags.flatMap(([, data]) => pad(data))];
  return [...ascii('ICC_PROFILE\0'), 1, 1, ...header(headerLength + body.length, colourSpace), ...body];
}

const headerLength = 128;

function header(size: number, colourSpace: string): number[] {
  const start = [
    ...u32(size),
    ...u32(0),
    ...u32(0x02100000),
    ...ascii('mntr'),
    ...ascii(colourSpace),
    ...ascii('XYZ '),
  ];
  const signed = [...start, ...new Array<number>(12).fill(0), ...ascii('acsp'), ...new Array<number>(28).fill(0)];
  return [...signed, ...xyz(0.9642, 1, 0.8249).slice(8), ...new Array<number>(48).fill(0)];
}

function xyz(...values: number[]): number[] {
  return [...ascii('XYZ '), ...u32(0), ...values.flatMap((value) => u32(Math.round(value * 65536)))];
}

function pad(data: readonly number[]): number[] {
  return [...data, ...new Array<number>((4 - (data.length % 4)) % 4).fill(0)];
}
