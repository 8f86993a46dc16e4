import { expect, test } from 'vitest';
import { isFreeRegion } from '@/rules/exam/free-region';
import { nextStage } from '@/rules/journey/next-stage';
import { planRail, railSteps } from '@/rules/journey/rail-steps';
import { stages } from '@/rules/journey/stage';

test.each(stages.filter((stage) => stage !== 'unknown'))('%s has exactly one step', (stage) => {
  expect(railSteps.filter((step) => step.stages.includes(stage))).toHaveLength(1);
  expect(planRail(stage).filter((step) => step.state === 'current')).toHaveLength(1);
});

test.each([
  ['form', undefined, 'passed passed passed current ahead ahead ahead ahead ahead ahead ahead ahead'],
  ['form', '辽宁', 'passed passed passed current ahead ahead skipped ahead ahead ahead ahead ahead'],
  ['form', '大连', 'passed passed passed current ahead ahead ahead ahead ahead ahead ahead ahead'],
  ['done', '辽宁', 'passed passed passed passed passed passed skipped current ahead ahead ahead ahead'],
  ['session-lost', undefined, 'passed current ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead'],
  ['unknown', undefined, 'ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead ahead'],
] as const)('%s in %s', (stage, region, states) => {
  expect(
    planRail(stage, region)
      .map((step) => step.state)
      .join(' '),
  ).toBe(states);
});

test.each([
  ['submitted', undefined, 'passed passed passed passed passed ahead ahead ahead'],
  ['refused', undefined, 'passed passed passed ahead ahead ahead ahead ahead'],
  ['approved', undefined, 'passed passed passed passed passed passed ahead ahead'],
  ['approved', '辽宁', 'passed passed passed passed passed passed skipped passed'],
  ['paid', '大连', 'passed passed passed passed passed passed passed passed'],
  ['given-up', undefined, 'ahead ahead ahead ahead ahead ahead ahead ahead'],
] as const)('a record %s in %s, the portal closed', (status, region, states) => {
  const next = nextStage(status, isFreeRegion(region));
  const steps = planRail('unknown', region, next).filter((step) => !step.isAfterwards);
  expect(steps.map((step) => step.state).join(' ')).toBe(states);
  expect(planRail('form', region, next)).toEqual(planRail('form', region));
});
