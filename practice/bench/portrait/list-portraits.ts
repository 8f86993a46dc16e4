import type { PhotoFindingCode } from '@/rules/photo/photo-finding';
import type { Portrait, Rgb } from './portrait';
import { createRandom, type Random } from './random';

/** One portrait of the set: what has to be found on it (any of `must`), and what may be found besides. */
export interface Labelled {
  id: string;
  fault: string;
  portrait: Portrait;
  must: readonly PhotoFindingCode[];
  may: readonly PhotoFindingCode[];
  /** The worst level that is right. */
  atMost?: 'warn' | undefined;
}

/** Six tones from very light to very dark. */
const tones: readonly (readonly [name: string, skin: Rgb])[] = [
  ['I', [246, 220, 202]],
  ['II', [232, 190, 165]],
  ['III', [205, 155, 125]],
  ['IV', [170, 120, 88]],
  ['V', [120, 78, 55]],
  ['VI', [72, 46, 34]],
];
const hairs: readonly [Rgb, ...Rgb[]] = [
  [22, 19, 18],
  [48, 34, 26],
  [96, 66, 42],
  [150, 110, 66],
  [168, 165, 162],
];
const darkClothes: readonly [Rgb, ...Rgb[]] = [
  [28, 30, 38],
  [36, 52, 96],
  [90, 30, 40],
  [52, 84, 62],
  [110, 112, 120],
];
const styles = ['short', 'short', 'long', 'tied', 'afro', 'none'] as const;

interface Fault {
  name: string;
  /** Portraits of this kind for each tone. */
  count: number;
  must: readonly PhotoFindingCode[];
  may?: readonly PhotoFindingCode[];
  atMost?: 'warn';
  change(random: Random): Partial<Portrait>;
}

const grey = (value: number): Rgb => [value, value, value];
const tint = ([red, green, blue]: Rgb, random: Random): Rgb => {
  const by = random.between(-10, 10);
  return [red + by, green + by, blue + by];
};
const shades = ['background-not-white', 'background-uneven', 'background-shadow', 'background-tinted'] as const;

/** The faults a portrait may have; the numbers lie clear of the limits, except where a row is about them. */
const faults: readonly Fault[] = [
  { name: 'clean', count: 14, must: [], change: (random) => ({ wall: grey(random.between(250, 255)) }) },
  { name: 'near white', count: 3, must: [], change: (random) => ({ wall: grey(random.between(240, 249)) }) },
  {
    name: 'off-white',
    count: 4,
    must: ['background-not-white'],
    atMost: 'warn',
    change: (random) => ({ wall: grey(random.between(223, 234)) }),
  },
  {
    name: 'grey',
    count: 4,
    must: ['background-not-white'],
    // A dark sitter before a grey wall looks the same as a photo taken with too little light.
    may: ['underexposed'],
    change: (random) => ({ wall: grey(random.between(160, 216)) }),
  },
  {
    name: 'blue',
    count: 3,
    must: ['background-coloured'],
    change: (random) => ({ wall: tint([98, 139, 206], random) }),
  },
  { name: 'red', count: 3, must: ['background-coloured'], change: (random) => ({ wall: tint([213, 69, 50], random) }) },
  {
    name: 'yellow',
    count: 3,
    must: ['background-coloured'],
    may: ['background-uneven'],
    change: (random) => ({ wall: tint([244, 230, 186], random) }),
  },
  {
    name: 'bluish',
    count: 3,
    must: ['background-tinted', 'background-coloured'],
    may: ['background-not-white'],
    change: (random) => ({ wall: tint([226, 236, 250], random) }),
  },
  {
    name: 'gradient',
    count: 4,
    must: ['background-uneven', 'background-shadow'],
    may: shades,
    change: (random) => ({ wallKind: random.pick(['gradient', 'vignette']), fall: random.between(45, 100) }),
  },
  {
    name: 'shadow',
    count: 4,
    must: ['background-shadow', 'background-uneven'],
    may: shades,
    change: (random) => ({
      wallKind: random.pick(['shadow-left', 'shadow-right']),
      fall: random.between(40, 80),
      // From a flash close by to a window.
      penumbra: random.between(0.005, 0.02),
    }),
  },
  {
    name: 'clutter',
    count: 4,
    must: ['background-cluttered'],
    may: [
      ...shades,
      'background-coloured',
      'background-unclear',
      'no-subject',
      'off-centre',
      'crown-cut',
      'head-too-large',
      'head-too-small',
      'framed',
    ],
    change: (random) => ({ wallKind: random.pick(['things', 'pattern']), wall: grey(random.between(215, 250)) }),
  },
  {
    name: 'framed',
    count: 3,
    must: ['framed'],
    change: (random) => ({
      frame: { colour: random.pick([grey(20), grey(120), [40, 70, 160]]), width: random.between(0.006, 0.03) },
    }),
  },
  { name: 'greyscale', count: 2, must: ['greyscale'], change: () => ({ grey: true }) },
  { name: 'soft', count: 2, must: ['blurred'], change: () => ({ blur: 2 }) },
  { name: 'blurred', count: 3, must: ['blurred'], change: (random) => ({ blur: random.between(3, 4) }) },
  {
    name: 'over-exposed',
    count: 4,
    must: ['overexposed'],
    may: ['no-subject', 'low-contrast', 'clothes-like-background'],
    change: () => ({}),
  },
  {
    name: 'dark',
    count: 4,
    must: ['underexposed', 'background-not-white'],
    may: ['low-contrast', 'background-not-white', 'underexposed'],
    change: (random) => ({ exposure: random.between(0.32, 0.5) }),
  },
  {
    name: 'white clothes',
    count: 4,
    must: ['clothes-like-background'],
    change: (random) => ({ clothes: grey(random.between(244, 254)), wall: grey(random.between(248, 255)) }),
  },
  {
    name: 'off centre',
    count: 3,
    must: ['off-centre'],
    change: (random) => ({ shift: random.pick([-1, 1]) * random.between(0.12, 0.17) }),
  },
  {
    name: 'small head',
    count: 3,
    must: ['head-too-small'],
    may: ['crown-gap'],
    change: (random) => ({ head: random.between(0.3, 0.38), crown: random.between(0.1, 0.3) }),
  },
  {
    name: 'gap above',
    count: 2,
    must: ['crown-gap'],
    may: ['head-too-small'],
    change: (random) => ({ crown: random.between(0.24, 0.32), head: 0.52 }),
  },
  { name: 'crown cut', count: 2, must: ['crown-cut'], change: () => ({ crown: -0.04 }) },
  { name: 'squeezed', count: 2, must: ['low-quality'], change: (random) => ({ quality: random.between(25, 50) }) },
];

/** Every portrait of the set, the same each time; `every` keeps one in so many. */
export function listPortraits(every = 1): Labelled[] {
  const all = faults.flatMap((fault, kind) =>
    tones.flatMap((tone, shade) =>
      Array.from({ length: fault.count }, (_, index) => label(fault, tone, kind * 1000 + shade * 100 + index)),
    ),
  );
  return all.filter((_, at) => at % every === 0);
}

function label(
  { name, must, may = [], atMost, change }: Fault,
  [tone, skin]: (typeof tones)[number],
  seed: number,
): Labelled {
  const random = createRandom(seed + 1);
  const usual = drawUsual(random);
  const changed = change(random);
  const exposure = name === 'over-exposed' ? overExpose(skin, random) : (changed.exposure ?? 1);
  const portrait: Portrait = { ...usual, ...changed, exposure, tone, skin, seed };
  return { id: `${name} ${tone} ${seed}`, fault: name, portrait, must, may, atMost };
}

/** So much light that the whole face of this skin is white. */
function overExpose(skin: Rgb, random: Random): number {
  return random.between(1.25, 1.6) * (255 / Math.min(...skin));
}

function drawUsual(random: Random): Omit<Portrait, 'tone' | 'skin' | 'seed'> {
  const height = random.pick([578, 579, 640, 840]);
  return {
    hair: random.pick(hairs),
    hairStyle: random.pick(styles),
    clothes: random.pick(darkClothes),
    glasses: random.between(0, 1) < 0.3,
    wall: grey(random.between(250, 255)),
    wallKind: 'plain',
    fall: 0,
    penumbra: 0,
    frame: undefined,
    head: random.between(0.56, 0.7),
    crown: random.between(0.04, 0.12),
    shift: random.between(-0.03, 0.03),
    slimness: random.between(0.68, 0.78),
    blur: random.pick([0, 0, 0.5]),
    exposure: 1,
    grey: false,
    noise: random.between(0, 4),
    quality: random.pick([75, 85, 92, 95]),
    width: Math.round((height * 295) / 413),
    height,
  };
}
