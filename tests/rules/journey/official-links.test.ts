import { expect, test } from 'vitest';
import { officialLinks } from '@/rules/journey/official-links';

test.each(Object.values(officialLinks))('$label is https on an official host', ({ href }) => {
  expect(new URL(href).protocol).toBe('https:');
  expect(['www.ruankao.org.cn', 'bm.ruankao.org.cn', 'query.ruankao.org.cn']).toContain(new URL(href).host);
});
