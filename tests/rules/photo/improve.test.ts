import { describe, expect, test } from 'vitest';
import { moveCrop, presetCrop, sizeCrop } from '@/rules/photo/crop';
import { refuseImprovement } from '@/rules/photo/improve-refusal';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import type { PhotoFinding } from '@/rules/photo/photo-finding';
import { measurePixels } from '@/rules/photo/pixels';
import { nextQuality, savedBytes, startQualitySearch } from '@/rules/photo/quality-search';
import { listTargets } from '@/rules/photo/target-size';
import { planWhitening, whiten } from '@/rules/photo/whitening';
import { drawPortrait, plainWall } from './draw-portrait';

const ratioOf = ({ width, height }: { width: number; height: number }, aspect: number) => (width * aspect) / height;
const wanted = 295 / 413;

describe('the frame', () => {
  test('puts the crown at 8 % and the head at 65 % of the new height', () => {
    const head = { left: 0.4, top: 0.3, width: 0.2, height: 0.3 };
    const crop = presetCrop(head, 0.75);
    expect((head.top - crop.top) / crop.height).toBeCloseTo(0.08);
    expect(head.height / crop.height).toBeCloseTo(0.65);
    expect(crop.left + crop.width / 2).toBeCloseTo(0.5);
    expect(ratioOf(crop, 0.75)).toBeCloseTo(wanted);
  });

  test.each([0.5, wanted, 1, 1.8])('without a head it is the largest that fits into %f', (aspect) => {
    const crop = presetCrop(undefined, aspect);
    expect(ratioOf(crop, aspect)).toBeCloseTo(wanted);
    expect(Math.max(crop.width, crop.height)).toBeCloseTo(1);
  });

  test.each([
    [0.9, 0.9],
    [-2, -2],
    [0.05, -0.4],
  ])('moved by %f, %f it stays inside', (right, down) => {
    const { left, top, width, height } = moveCrop({ left: 0.2, top: 0.2, width: 0.5, height: 0.6 }, right, down);
    expect([left >= 0, top >= 0, left + width <= 1.000001, top + height <= 1.000001]).toEqual([true, true, true, true]);
  });

  test.each([0.01, 0.4, 3])('sized to %f it keeps its ratio and stays inside', (height) => {
    const crop = sizeCrop({ left: 0.3, top: 0.1, width: 0.5, height: 0.6 }, height, 0.8);
    expect(ratioOf(crop, 0.8)).toBeCloseTo(wanted);
    expect(Math.max(crop.left + crop.width, crop.top + crop.height)).toBeLessThanOrEqual(1.000001);
    expect(crop.height).toBeGreaterThan(0.1);
  });
});

test.each<[number, number, string]>([
  [3000, 4200, '413x578 600x840 826x1156'],
  [500, 700, '413x578'],
  [413, 578, '413x578'],
  [350, 600, '350x490'],
  [296, 415, '296x414'],
  [295, 413, ''],
  [294, 900, ''],
])('a crop of %i×%i may be saved as %s, never larger', (width, height, sizes) => {
  expect(
    listTargets({ width, height })
      .map((one) => `${one.width}x${one.height}`)
      .join(' '),
  ).toBe(sizes);
});

describe('the search for a size', () => {
  /** A picture that takes so many bytes at a quality. */
  function search(bytes: (quality: number) => number): { fits: boolean; tries: number[] } {
    const tries: number[] = [];
    let state = startQualitySearch();
    while (state.quality !== undefined) {
      tries.push(state.quality);
      state = nextQuality(state, bytes(state.quality));
    }
    return { fits: state.fits, tries };
  }

  test.each<[string, (quality: number) => number, boolean]>([
    ['fits at once', () => 50_000, true],
    ['too small at first', (quality) => (quality > 0.95 ? 40_000 : 20_000), true],
    ['too large at first', (quality) => (quality < 0.8 ? 150_000 : 400_000), true],
    ['never large enough', () => 12_000, false],
    ['never small enough', () => 900_000, false],
    ['a jump over the band, as Firefox makes at 0.9', (quality) => (quality < 0.9 ? 23_000 : 300_000), false],
  ])('%s', (_, bytes, fits) => {
    const ended = search(bytes);
    expect(ended.fits).toBe(fits);
    expect(ended.tries.length).toBeLessThanOrEqual(8);
    expect(ended.tries.every((quality) => quality >= 0.75 && quality <= 0.98)).toBe(true);
  });

  test('what is saved is clear of the 30 KB asked for', () => {
    expect(savedBytes.least).toBeGreaterThan(30_720);
  });
});

describe('whitening', () => {
  const facts = (wall: [number, number, number]) => measurePixels(drawPortrait({ wall: plainWall(wall) }))?.facts;

  test.each<[string, [number, number, number], string | undefined]>([
    ['light grey', [232, 232, 232], undefined],
    ['dark grey', [170, 170, 170], '太暗'],
    ['blue', [110, 150, 215], '有颜色'],
  ])('on %s', (_, wall, refusal) => {
    const measured = facts(wall);
    const plan = measured && planWhitening(measured);
    if (refusal) expect(plan).toEqual({ refusal: expect.stringContaining(refusal) });
    else expect(plan).toHaveProperty('gains');
  });

  test('makes a light grey wall white and a white one no different', () => {
    for (const [grey, after] of [
      [232, 247],
      [254, 254],
    ] as const) {
      const image = drawPortrait({ wall: plainWall([grey, grey, grey]) });
      const measured = measurePixels(image);
      const plan = measured && planWhitening(measured.facts);
      if (!plan || 'refusal' in plan) throw new Error('refused');
      whiten(image.data, plan.gains);
      expect(Math.abs((image.data[0] ?? 0) - after)).toBeLessThanOrEqual(2);
      expect(image.data[3]).toBe(255);
    }
  });
});

describe('what is refused', () => {
  const report = (changes: Partial<PhotoReport>): PhotoReport => ({
    fileName: 'a.jpg',
    kind: 'source',
    depth: 'pixels',
    verdict: 'warn',
    findings: [],
    ...changes,
  });
  const finding = (code: PhotoFinding['code'], level: PhotoFinding['level']): PhotoFinding => ({ code, level });

  test.each<[string, Partial<PhotoReport>, string | undefined]>([
    ['nothing wrong', {}, undefined],
    ['to be cropped', { findings: [finding('wrong-ratio', 'fail'), finding('head-too-small', 'warn')] }, undefined],
    ['a wall a little grey', { findings: [finding('background-not-white', 'warn')] }, undefined],
    ['enlarging', { findings: [finding('too-few-pixels', 'fail')] }, '禁止放大'],
    ['another wall', { findings: [finding('background-coloured', 'fail')] }, '抠图'],
    ['sharpening', { findings: [finding('blurred', 'fail')] }, '锐化'],
    ['colouring', { findings: [finding('greyscale', 'fail')] }, '上色'],
    ['stuffed bytes', { findings: [finding('padded', 'warn')] }, '补零'],
    ['unread pixels', { findings: [finding('pixels-unreadable', 'warn')] }, '核对'],
    ['no decoded picture', { depth: 'file' }, '没有解码'],
    ['the tool’s own output', { kind: 'processed' }, '不要再改'],
  ])('%s', (_, changes, words) => {
    const refusal = refuseImprovement(report(changes));
    if (words === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toContain(words);
  });
});
