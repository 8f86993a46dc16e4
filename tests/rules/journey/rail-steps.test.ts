import { expect, test } from 'vitest';
import { nextStage } from '@/rules/journey/next-stage';
import { planRail, type RailPlace, railSteps } from '@/rules/journey/rail-steps';
import { stages } from '@/rules/journey/stage';

test.each(stages.filter((stage) => stage !== 'unknown'))('%s has exactly one step', (stage) => {
  expect(railSteps.filter((step) => step.stages.includes(stage))).toHaveLength(1);
  expect(planRail(stage).filter((step) => step.state === 'current')).toHaveLength(1);
});

test.each([
  ['form', false, 'passed passed passed passed current ahead ahead ahead ahead ahead ahead ahead ahead'],
  ['form', true, 'passed passed passed passed current ahead ahead skipped ahead ahead ahead ahead ahead'],
  ['done', true, 'passed passed passed passed passed passed passed skipped current ahead ahead ahead ahead'],
  ['session-lost', false, 'passed passed current ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead'],
  ['unknown', false, 'passed ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead'],
  ['home', false, 'current ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead'],
  ['elsewhere', false, 'current ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead'],
] as const)('%s, nothing to pay: %s', (stage, free, states) => {
  expect(
    planRail(stage, free)
      .map((step) => step.state)
      .join(' '),
  ).toBe(states);
});

test.each([
  ['submitted', false, 'passed passed passed passed passed next ahead ahead ahead'],
  ['refused', false, 'passed passed passed next ahead ahead ahead ahead ahead'],
  ['approved', false, 'passed passed passed passed passed passed next ahead ahead'],
  ['approved', true, 'passed passed passed passed passed passed skipped passed next'],
  ['paid', false, 'passed passed passed passed passed passed passed passed next'],
  ['given-up', false, 'ahead ahead ahead ahead ahead ahead ahead ahead ahead'],
] as const)('a record %s, nothing to pay: %s, the portal closed', (status, free, states) => {
  const next = nextStage(status, free);
  const told = (place: RailPlace) => planRail(place, free, next).map(({ state }) => state);
  expect(told('unknown').slice(1, 10).join(' ')).toBe(states);
  expect(told('unknown')[0]).toBe('passed');
  for (const place of ['elsewhere', 'home'] as const) {
    expect(told(place)).toEqual(['current', ...told('unknown').slice(1)]);
  }
  expect(planRail('form', free, next)).toEqual(planRail('form', free));
});
