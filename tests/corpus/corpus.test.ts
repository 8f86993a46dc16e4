import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findFields } from '@/rules/form/found-field';
import { readForm } from '@/utils/portal/read-form';
import { type Expectation, type Score, scoreForm, summarise } from './score';

const folder = import.meta.dirname;
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { forms: Record<string, Expectation> };
const scores: { layout: string; score: Score }[] = [];

function load(name: string): void {
  document.open();
  document.write(readFileSync(join(folder, `${name}.html`), 'utf8'));
  document.close();
}

describe('forms of many authors', () => {
  test.each(Object.entries(index.forms))('%s', (name, form) => {
    load(name);
    const { evidence, controls } = readForm(document);
    const all = [...document.querySelectorAll('input, select, textarea')];
    const score = scoreForm(form, findFields(evidence), controls, all);
    scores.push({ layout: form.layout, score });
    expect(score.failures).toEqual(form.expectedFailures);
  });

  afterAll(() => {
    process.stdout.write(`\n${summarise(scores)}\n`);
  });
});

test('every form is listed and every listed locator is a control', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  expect(Object.keys(index.forms)).toEqual(files.map((file) => file.replace('.html', '')).sort());
  for (const [name, form] of Object.entries(index.forms)) {
    load(name);
    const all = [...document.querySelectorAll('input, select, textarea')];
    for (const locator of Object.keys(form.expect)) {
      const [ordinal, tag] = locator.split(' ');
      expect(all[Number(ordinal) - 1]?.tagName.toLowerCase(), `${name}: ${locator}`).toBe(tag);
    }
  }
});
