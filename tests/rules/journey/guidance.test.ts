import { describe, expect, test } from 'vitest';
import { describeGuidance } from '@/rules/journey/describe-guidance';
import { type Guidance, guidance } from '@/rules/journey/guidance';
import { officialLinks } from '@/rules/journey/official-links';
import { regionalNotes } from '@/rules/journey/regional-notes';
import { stages } from '@/rules/journey/stage';

const regions = [undefined, ...Object.keys(regionalNotes)];
const situations = stages.flatMap((stage) => regions.map((region) => [stage, region] as const));

describe.each(situations)('%s in %s', (stage, region) => {
  const { title, now, watch, links = [] }: Guidance = describeGuidance(stage, region);

  test('is short enough to be read', () => {
    expect(title.length).toBeLessThanOrEqual(10);
    expect(now.length).toBeGreaterThanOrEqual(1);
    expect(now.length).toBeLessThanOrEqual(3);
    expect(watch.length).toBeLessThanOrEqual(4);
  });

  test('every line is one closed Chinese sentence without half-width marks', () => {
    for (const line of [...now, ...watch]) {
      expect(line).toMatch(/[。？！]$/);
      expect(line).not.toMatch(/[,;!?]|[^0-9A-Za-z]\.|\s$/);
      expect(line.length).toBeLessThanOrEqual(50);
    }
  });

  test('leads to official places only', () => {
    for (const link of links) expect(officialLinks[link].href).toContain('ruankao.org.cn');
  });
});

test.each([
  ['photo', undefined, '要传的是处理后的照片，不是原照片。'],
  ['form', undefined, '没有固定电话的，可以填手机号码。'],
  ['policy', '辽宁', '页面空白是正常的：有的地区没有放文件。'],
  ['payment', undefined, '缴费后不退费，也不能改报。'],
  ['review', '辽宁', '辽宁不收费：审核通过就是报考成功。'],
  ['regions', '大连', '大连单独报名：选“大连”，不要选“辽宁”。'],
] as const)('%s in %s warns: %s', (stage, region, line) => {
  expect(describeGuidance(stage, region).watch).toContain(line);
});

test('an unlisted region gets the common words', () => {
  expect(describeGuidance('payment', '河北')).toEqual(guidance.payment);
});

test('nobody in 辽宁 is sent to pay', () => {
  expect(JSON.stringify(describeGuidance('payment', '辽宁').now)).not.toContain('支付');
});
