import type { BatchKey } from '@/rules/exam/batch';
import { type Application, type ApplicationStatus, maxNotesLength } from './application';
import { beginApplication, type Moment } from './begin-application';
import { toBeijingDate } from './dates';
import { setDay } from './edit-application';
import type { Profile } from './profile';

/** What the portal or the candidate says, and when. */
export interface SaidOutcome extends Moment {
  status: Extract<ApplicationStatus, 'submitted' | 'approved' | 'refused' | 'paid'>;
  /** Of a refusal, in the portal's words; '' where it gives none. */
  reason: string;
}

const days = { submitted: 'submittedOn', approved: 'reviewedOn', refused: 'reviewedOn', paid: 'paidOn' } as const;

/** The application of a batch with what the portal says of it; the day a thing was first seen is kept, other notes stay. */
export function recordOutcome(profile: Profile, batch: BatchKey, { status, reason, ...now }: SaidOutcome): Application {
  const known = profile.applications?.find((one) => one.batch === batch);
  const { notes, ...application } = known ?? beginApplication(profile.fields, batch, now);
  const day = days[status];
  const isFirst = application.status !== status || !application.dates?.[day];
  const dated = isFirst ? setDay(application, day, toBeijingDate(now.at)) : application;
  const told = reason === '' ? notes : withReason(notes, `审核不通过：${reason}。`);
  return { ...dated, status, ...(told && { notes: told }) };
}

function withReason(notes: string | undefined, reason: string): string {
  if (notes?.includes(reason)) return notes;
  const joined = [notes, reason].filter(Boolean).join('\n');
  return joined.length > maxNotesLength ? (notes ?? reason) : joined;
}
