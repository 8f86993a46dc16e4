import { describe, expect, test } from 'vitest';
import { judgePixels } from '@/rules/photo/judge-pixels';
import { cropImage, type PixelImage } from '@/rules/photo/pixel-image';
import { measurePixels, type PixelFacts } from '@/rules/photo/pixels';
import { drawPortrait, mirror, type PortraitParts, plainWall, type Rgb, skinTones, white } from './draw-portrait';

function judge(image: PixelImage): string[] {
  return judgePixels(measure(image)).map(({ code, level }) => `${level} ${code}`);
}

function measure(image: PixelImage) {
  const measured = measurePixels(image);
  if (measured === undefined) throw new Error('the portrait is too small to measure');
  return measured.facts;
}

const gradient = (x: number): [number, number, number] => [255 - 70 * x, 255 - 70 * x, 255 - 70 * x];

/** A soft shadow beside the head. */
function shadow(x: number, y: number): [number, number, number] {
  const depth = 45 * Math.max(0, 1 - ((x - 0.85) / 0.3) ** 2 - ((y - 0.35) / 0.4) ** 2);
  return [252 - depth, 252 - depth, 252 - depth];
}

function stripes(x: number, y: number): [number, number, number] {
  return Math.floor(x * 14) % 2 === Math.floor(y * 18) % 2 ? [240, 240, 240] : [90, 60, 50];
}

const cases: readonly (readonly [string, PortraitParts, readonly string[]])[] = [
  ['white wall', {}, []],
  ['white wall with sensor noise', { noise: 4 }, []],
  ['light grey wall', { wall: plainWall([238, 238, 238]) }, []],
  ['greyish wall', { wall: plainWall([226, 226, 226]) }, ['warn background-not-white']],
  ['grey wall', { wall: plainWall([205, 205, 205]) }, ['fail background-not-white']],
  ['bluish white wall', { wall: plainWall([232, 240, 252]) }, ['warn background-tinted']],
  ['blue wall', { wall: plainWall([98, 139, 206]) }, ['fail background-coloured']],
  ['red wall', { wall: plainWall([213, 69, 50]) }, ['fail background-coloured']],
  ['yellow wall', { wall: plainWall([250, 235, 190]) }, ['fail background-coloured']],
  ['gradient', { wall: gradient }, ['fail background-uneven']],
  ['cast shadow', { wall: shadow }, ['background-shadow']],
  ['clutter', { wall: stripes }, ['fail background-cluttered']],
  ['black frame', { frame: { colour: [0, 0, 0], pixels: 5 } }, ['fail framed']],
  [
    'wide white frame round a blue photo',
    { frame: { colour: [255, 255, 255], pixels: 14 }, wall: plainWall([98, 139, 206]) },
    ['fail framed', 'fail background-coloured'],
  ],
  ['greyscale', { grey: true }, ['fail greyscale']],
  ['blur', { blur: 16 }, ['fail blurred']],
  ['small head', { head: 0.36 }, ['warn head-too-small']],
  ['head to the left', { shift: -0.14 }, ['warn off-centre']],
  ['empty space above', { crown: 0.26, head: 0.5 }, ['warn crown-gap']],
  ['crown cut off', { crown: -0.03 }, ['warn crown-cut']],
  ['white clothes', { clothes: [252, 252, 252] }, ['warn clothes-like-background']],
  ['burnt-out face', { skin: [246, 220, 202], tone: (value) => value * 1.22 }, ['overexposed']],
  ['whole photo dark', { tone: (value) => value * 0.45 }, ['fail background-not-white', 'warn underexposed']],
];

describe('each fault is found, and alone where it stands alone', () => {
  test.each(cases)('%s', (_, parts, expected) => {
    const found = judge(drawPortrait(parts));
    if (expected.length === 0) expect(found).toEqual([]);
    else for (const each of expected) expect(found).toContainEqual(expect.stringContaining(each));
  });
});

const greyHair: Rgb = [193, 190, 186];

/** A picture on the wall, away from every edge. */
function pictureOnWall(x: number, y: number): Rgb {
  return x > 0.07 && x < 0.15 && y > 0.16 && y < 0.28 ? [60, 90, 140] : white;
}

/** A shadow as a lamp close by casts it: its edge is 3 pixels wide. */
function hardShadow(x: number, y: number): Rgb {
  const inside = 1 - Math.hypot((x - 0.68) / 0.27, (y - 0.38) / 0.32);
  const depth = 70 * Math.min(1, Math.max(0, inside * 28));
  return [252 - depth, 252 - depth, 252 - depth];
}

const burn = (value: number) => value * 1.6;

describe('these and nothing else', () => {
  test.each<[string, PortraitParts, string[]]>([
    ['grey hair', { hair: greyHair }, []],
    ['grey hair cut by the upper edge', { hair: greyHair, crown: -0.03 }, ['warn crown-cut']],
    ['fair and bald', { hair: [246, 220, 202], skin: [246, 220, 202] }, []],
    ['a picture on the wall', { wall: pictureOnWall }, ['warn background-cluttered']],
    ['a hard shadow', { wall: hardShadow }, ['fail background-uneven', 'fail background-shadow']],
    ['a white top with a clear outline', { clothes: [228, 229, 233] }, ['warn clothes-like-background']],
    ['a blue wall under grain', { wall: plainWall([70, 130, 200]), noise: 3 }, ['fail background-coloured']],
    ['a dark red wall under grain', { wall: plainWall([150, 40, 45]), noise: 4 }, ['fail background-coloured']],
    ['a grey wall under grain', { wall: plainWall([200, 200, 200]), noise: 4 }, ['fail background-not-white']],
    ['far beside the middle', { shift: -0.17, head: 0.55 }, ['warn off-centre']],
    ['all but the clothes and the eyes burnt out', { hair: white, skin: white, tone: burn }, ['fail overexposed']],
    [
      'no colour but in the eyes and lips',
      { hair: white, skin: white, clothes: white, tone: burn },
      ['warn clothes-like-background', 'fail overexposed'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(judge(drawPortrait(parts))).toEqual(expected);
  });
});

describe('skin decides nothing', () => {
  const walls: readonly (readonly [string, PortraitParts])[] = [
    ['white', {}],
    ['white, noisy', { noise: 5, seed: 7 }],
    ['greyish', { wall: plainWall([226, 226, 226]) }],
    ['grey', { wall: plainWall([200, 200, 200]) }],
    ['blue', { wall: plainWall([98, 139, 206]) }],
    ['blue, noisy', { wall: plainWall([70, 130, 200]), noise: 3 }],
    ['yellowish', { wall: plainWall([250, 244, 226]) }],
    ['gradient', { wall: gradient }],
    ['shadow', { wall: shadow }],
    ['framed', { frame: { colour: [40, 40, 40], pixels: 4 } }],
  ];

  test.each(walls)('%s wall: the same findings on six skin tones', (_, parts) => {
    const [first, ...others] = skinTones.map(([, skin]) => judge(drawPortrait({ ...parts, skin })));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(skinTones)('%s skin before a clean white wall: nothing to report', (_, skin) => {
    expect(judge(drawPortrait({ skin, noise: 3 }))).toEqual([]);
  });
});

describe('what may not change a verdict does not', () => {
  const scenes: readonly (readonly [string, PortraitParts])[] = [
    ['nothing to report', { noise: 3 }],
    ['a greyish wall', { wall: plainWall([226, 226, 226]), noise: 3 }],
    ['a blue wall', { wall: plainWall([98, 139, 206]), noise: 3 }],
    ['a cast shadow', { wall: shadow, noise: 2 }],
    ['beside the middle, a picture on the wall', { shift: 0.1, wall: pictureOnWall }],
    ['a border', { frame: { colour: [40, 40, 40], pixels: 4 } }],
  ];

  test.each(scenes)('%s: a mirrored photo mirrors the findings, the offset and the map', (_, parts) => {
    const image = drawPortrait(parts);
    const [one, other] = [measurePixels(image), measurePixels(mirror(image))];
    expect(judge(mirror(image))).toEqual(judge(image));
    expect(other?.facts.head?.offset).toBeCloseTo(-(one?.facts.head?.offset ?? Number.NaN), 2);
    const { width = 0, parts: seen = new Uint8Array() } = one?.map ?? {};
    const differ = seen.filter((part, pixel) => part !== other?.map.parts[pixel - 2 * (pixel % width) + width - 1]);
    expect(differ.length / seen.length).toBeLessThan(0.002);
  });

  test.each(scenes)('%s: one pixel cut off every side changes no finding', (_, parts) => {
    const image = drawPortrait(parts);
    const cut = cropImage(image, { left: 1, top: 1, right: image.width - 1, bottom: image.height - 1 });
    expect(judge(cut)).toEqual(judge(image));
  });

  test.each(scenes)('%s: a photo of 885×1239 made small has the same findings', (_, { frame, ...parts }) => {
    const large = { width: 885, height: 1239, ...(frame && { frame: { ...frame, pixels: 3 * frame.pixels } }) };
    expect(judge(shrinkToThird(drawPortrait({ ...parts, ...large })))).toEqual(
      judge(drawPortrait({ ...parts, frame })),
    );
  });

  test.each([250, 240, 230, 220])('from grey %i on, a wall one L* darker measures one L* darker', (grey) => {
    const lightness = (level: number) =>
      measure(drawPortrait({ wall: plainWall([level, level, level]), noise: 2 })).wall?.colour.l ?? Number.NaN;
    // Three levels of grey are 1.05–1.08 of L* here.
    const step = lightness(grey) - lightness(grey - 3);
    expect(step).toBeGreaterThan(0.85);
    expect(step).toBeLessThan(1.25);
  });
});

/** Averages squares of three by three pixels. */
function shrinkToThird({ data, width, height }: PixelImage): PixelImage {
  const small = { width: width / 3, height: height / 3 };
  const shrunk = new Uint8ClampedArray(small.width * small.height * 4);
  for (let at = 0; at < shrunk.length; at += 1) {
    const pixel = at >> 2;
    const corner = (Math.floor(pixel / small.width) * 3 * width + (pixel % small.width) * 3) * 4 + (at & 3);
    const square = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => data[corner + (y * width + x) * 4] ?? 0));
    shrunk[at] = square.reduce((sum, value) => sum + value, 0) / square.length;
  }
  return { data: shrunk, ...small };
}

describe('where each limit lies', () => {
  const clean: PixelFacts = {
    frameSides: 0,
    goodPatches: 20,
    cornerSpread: 1,
    wall: {
      colour: { l: 98, a: 0, b: 0 },
      chroma: 0,
      hue: 0,
      unevenness: 1,
      shadowShare: 0,
      shadowBelow: 90,
      share: 0.3,
    },
    clothesShare: 0,
    head: { crown: 0.08, height: 0.65, width: 0.6, offset: 0 },
    face: { burntShare: 0, mean: 0.3, contrast: 60 },
    thingsShare: 0,
    sharpness: 0.5,
    colourfulness: 80,
  };
  const wall = (part: object) => ({ wall: { ...clean.wall, ...part } });
  const grey = (l: number) => wall({ colour: { l, a: 0, b: 0 } });
  const head = (part: object) => ({ head: { ...clean.head, ...part } });
  const face = (part: object) => ({ face: { ...clean.face, ...part } });

  test.each<[object, string[]]>([
    [{}, []],
    [grey(94), []],
    [grey(93.9), ['warn background-not-white']],
    [grey(88), ['warn background-not-white']],
    [grey(87.9), ['fail background-not-white']],
    [wall({ chroma: 4 }), []],
    [wall({ chroma: 4.1 }), ['warn background-tinted']],
    [wall({ chroma: 8.1 }), ['fail background-coloured']],
    [wall({ unevenness: 5 }), []],
    [wall({ unevenness: 5.1 }), ['warn background-uneven']],
    [wall({ unevenness: 10.1 }), ['fail background-uneven']],
    [wall({ shadowShare: 0.02 }), []],
    [wall({ shadowShare: 0.03 }), ['warn background-shadow']],
    [wall({ shadowShare: 0.11 }), ['fail background-shadow']],
    [{ goodPatches: 15 }, []],
    [{ goodPatches: 14 }, ['warn background-cluttered']],
    [{ goodPatches: 8, ...grey(50) }, ['fail background-cluttered']],
    [{ cornerSpread: 5.1 }, ['warn background-cluttered']],
    [{ wall: undefined }, ['warn background-unclear']],
    [{ clothesShare: 0.6 }, []],
    [{ clothesShare: 0.61 }, ['warn clothes-like-background']],
    [{ clothesShare: 0.61, head: undefined }, ['warn clothes-like-background']],
    [{ head: undefined }, ['warn no-subject']],
    [{ frameSides: 1 }, []],
    [{ frameSides: 2 }, ['fail framed']],
    [{ thingsShare: 0.003 }, []],
    [{ thingsShare: 0.004 }, ['warn background-cluttered']],
    [{ sharpness: undefined }, []],
    [{ sharpness: 0.41 }, []],
    [{ sharpness: 0.4 }, ['warn blurred']],
    [{ sharpness: 0.29 }, ['fail blurred']],
    [
      { sharpness: 0.4, ...wall({ shadowShare: 0.5, unevenness: 30 }) },
      ['warn blurred', 'warn background-uneven', 'warn background-shadow'],
    ],
    [{ sharpness: 0.29, ...wall({ shadowShare: 0.5, unevenness: 30 }) }, ['fail blurred']],
    [{ colourfulness: 13 }, []],
    [{ colourfulness: 12 }, ['fail greyscale']],
    [{ colourfulness: 12, ...grey(50), sharpness: 0.4 }, ['fail greyscale', 'warn blurred']],
    [face({ burntShare: 0.05 }), []],
    [face({ burntShare: 0.06 }), ['warn overexposed']],
    [face({ burntShare: 0.31 }), ['fail overexposed']],
    [face({ contrast: 22 }), []],
    [face({ contrast: 21.9 }), ['warn low-contrast']],
    [face({ mean: 0.07 }), []],
    [{ ...face({ mean: 0.07 }), ...grey(69) }, ['fail background-not-white', 'warn underexposed']],
    [{ ...face({ mean: 0.2 }), ...grey(69) }, ['fail background-not-white']],
    [head({ offset: -0.08 }), []],
    [head({ offset: -0.09 }), ['warn off-centre']],
    [head({ height: 0.46 }), ['warn head-too-small']],
    [head({ height: 0.83 }), ['warn head-too-large']],
    [head({ crown: 0.005 }), ['warn crown-cut']],
    [head({ crown: 0.21 }), ['warn crown-gap']],
    [{ head: undefined, ...face({ burntShare: 0.2, contrast: 5 }) }, ['warn no-subject']],
    [{ head: undefined, ...face({ burntShare: 0.31 }) }, ['fail overexposed']],
  ])('%o → %o', (part, expected) => {
    expect(judgePixels({ ...clean, ...part }).map(({ code, level }) => `${level} ${code}`)).toEqual(expected);
  });
});

test('an image too small for the checks is not measured', () => {
  expect(measurePixels({ data: new Uint8ClampedArray(4), width: 1, height: 1 })).toBeUndefined();
});

test.each([
  ['all white', 255],
  ['all black', 0],
])('%s: no sitter, no exception', (_, value) => {
  const data = new Uint8ClampedArray(295 * 413 * 4).fill(value);
  expect(judge({ data, width: 295, height: 413 })).toContain('fail greyscale');
});
