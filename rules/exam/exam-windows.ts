import type { RegionRow } from '@/rules/journey/region-row';
import type { Claim, Facts } from './find-facts';
import { isFree } from './is-free';
import { parseWindow, type Window } from './schedule';

/** The times of one region in one batch, as far as they are known. */
export interface ExamWindows {
  registration?: Window | undefined;
  payment?: Window | undefined;
  reviewing?: Window | undefined;
  ticket?: Window | undefined;
  exam?: Window | undefined;
}

/** The portal's own row goes before what packs say; where nothing is paid there is no time for it, whatever the row has. */
export function gatherWindows(facts: Facts, row?: Pick<RegionRow, 'registration' | 'payment'>): ExamWindows {
  return {
    registration: parseWindow(row?.registration ?? '') ?? read(facts.registration),
    payment: isFree(facts) ? undefined : (parseWindow(row?.payment ?? '') ?? read(facts.payment)),
    reviewing: read(facts.reviewing),
    ticket: read(facts.ticket),
    exam: read(facts.exam),
  };
}

function read([claim]: readonly Claim<string>[]): Window | undefined {
  return claim && parseWindow(claim.value);
}
