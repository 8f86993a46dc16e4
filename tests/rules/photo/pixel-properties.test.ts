import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePixels } from '@/rules/photo/judge-pixels';
import { cropImage, type PixelBox, type PixelImage } from '@/rules/photo/pixel-image';
import { measurePixels, type PixelFacts } from '@/rules/photo/pixels';
import { drawPortrait, mirror, plainWall, type Rgb, skinTones } from './draw-portrait';

/** Walls at least 2 of L* away from every limit. */
const walls: readonly Rgb[] = [
  [250, 250, 250],
  [246, 246, 246],
  [230, 230, 230],
  [205, 205, 205],
  [70, 130, 200],
  [213, 69, 50],
];
const hairs: readonly Rgb[] = [
  [28, 24, 24],
  [96, 66, 42],
];

const portraits = fc.record({
  skin: fc.constantFrom(...skinTones.map(([, skin]) => skin)),
  hair: fc.constantFrom(...hairs),
  wall: fc.constantFrom(...walls).map(plainWall),
  head: fc.double({ min: 0.5, max: 0.7, noNaN: true }),
  crown: fc.double({ min: 0.03, max: 0.12, noNaN: true }),
  shift: fc.constantFrom(-0.14, -0.05, 0, 0.03, 0.14),
  noise: fc.nat(3),
  seed: fc.nat(1000),
});

interface Seen {
  facts: PixelFacts;
  said: string[];
}

function look(image: PixelImage): Seen {
  const facts = measurePixels(image)?.facts;
  if (!facts) throw new Error('the portrait is too small to measure');
  return { facts, said: judgePixels(facts).map(({ code, level }) => `${level} ${code}`) };
}

/** Every value this much lighter. */
function lighten({ data, ...size }: PixelImage, by: number): PixelImage {
  return { ...size, data: data.map((value, at) => (at % 4 === 3 ? value : value + by)) };
}

/** Without one row or column of the wall; below stands the sitter. */
function cutOneLine({ width, height }: PixelImage): PixelBox[] {
  const all = { left: 0, top: 0, right: width, bottom: height };
  return [
    { ...all, left: 1 },
    { ...all, top: 1 },
    { ...all, right: width - 1 },
  ];
}

// The same scenes each time: what lies on a limit may fall to either side.
test('portraits of all kinds: mirrored, a line shorter, 1 of L* lighter or darker, they get the same findings', () => {
  fc.assert(
    fc.property(portraits, (parts) => {
      const image = drawPortrait(parts);
      const { facts, said } = look(image);
      const turned = look(mirror(image));
      expect(turned.said).toEqual(said);
      expect(turned.facts.head).toEqual({
        crown: facts.head?.crown,
        height: facts.head?.height,
        width: facts.head?.width,
        offset: expect.closeTo(-(facts.head?.offset ?? Number.NaN), 2),
      });
      const changed = [...cutOneLine(image).map((box) => cropImage(image, box)), lighten(image, 2), lighten(image, -2)];
      expect(changed.map((each) => look(each).said)).toEqual(changed.map(() => said));
    }),
    { numRuns: 4, seed: 20_261_128 },
  );
});
