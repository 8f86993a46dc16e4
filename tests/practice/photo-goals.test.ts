import { expect, test } from 'vitest';
import type { Outcome } from '@/practice/bench/portrait/check-portraits';
import { listMissedGoals } from '@/practice/bench/portrait/goals';

const outcome = (part: Partial<Outcome>, at: number): Outcome => ({
  id: `one ${at}`,
  fault: 'clean',
  tone: at % 2 === 0 ? 'I' : 'II',
  must: [],
  may: [],
  found: [],
  ...part,
});

/** A set of this many clean portraits and as many blurred ones. */
function list(count: number): Outcome[] {
  const clean = Array.from({ length: count }, (_, at) => outcome({}, at));
  const blurred = Array.from({ length: count }, (_, at) =>
    outcome({ id: `blurred ${at}`, fault: 'blurred', must: ['blurred'], found: ['fail blurred'] }, at),
  );
  return [...clean, ...blurred];
}

const change = (outcomes: Outcome[], at: number, part: Partial<Outcome>) => outcomes.with(at, outcome(part, at));

test.each<[string, Outcome[], string[]]>([
  ['all right', list(200), []],
  ['one of 200 not found', change(list(200), 399, { must: ['blurred'] }), []],
  ['a tenth not found', change(list(10), 19, { must: ['blurred'] }), ['blurred: found 90.0 %, at least 95.0 % wanted']],
  [
    'said without cause on two of 100',
    change(change(list(100), 0, { found: ['warn blurred'] }), 1, { found: ['warn blurred'] }),
    ['blurred: said without cause 2.0 %, at most 1.0 % allowed'],
  ],
  ['said where it may be', change(list(10), 0, { found: ['warn blurred'], may: ['blurred'] }), []],
  [
    'white and clean, failed once',
    change(list(300), 0, { found: ['fail framed'] }),
    ['one 0: white and clean, yet failed'],
  ],
  [
    'one tone alone',
    list(40).map((each, at) =>
      at >= 40 && at < 44 && at % 2 === 0 ? { ...each, found: [...each.found, 'fail framed'] } : each,
    ),
    [
      'framed: said without cause 2.5 %, at most 1.0 % allowed',
      'broken rules without cause 2.5 %, at most 0.5 % allowed',
      'distance between tones of skin 5.0 %, at most 2.0 % allowed',
    ],
  ],
])('%s', (_, outcomes, missed) => {
  expect(listMissedGoals(outcomes)).toEqual(missed);
});
