import * as z from 'zod/mini';
import type { BatchKey } from '@/rules/exam/batch';
import { isRealDate } from './dates';
import { fieldValuesSchema, maxValueLength } from './field-values-schema';
import { maxFee } from './parse-fee';

/** What has become of an application; `unknown` where the candidate has not said. */
export const applicationStatuses = [
  'unknown',
  'draft',
  'submitted',
  'approved',
  'refused',
  'paid',
  'done',
  'given-up',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Longest note, in UTF-16 units, and the most applications of one profile: forty batches are twenty years. */
export const maxNotesLength = 1000;
export const maxApplications = 40;

const text = z.optional(z.string().check(z.maxLength(maxValueLength)));
const day = z.optional(z.string().check(z.refine(isRealDate)));

export const batchKeySchema = z.custom<BatchKey>((value) => typeof value === 'string' && /^20\d{2}-[12]$/.test(value));

/** One registration for one batch; words as the portal has them, days `YYYY-MM-DD`, the fee in yuan. */
export const applicationSchema = z.strictObject({
  batch: batchKeySchema,
  region: text,
  examArea: text,
  level: text,
  qualification: text,
  subjects: text,
  status: z.enum(applicationStatuses),
  dates: z.optional(
    z.strictObject({
      submittedOn: day,
      reviewedOn: day,
      paidOn: day,
      examOn: day,
      photoTakenOn: day,
      registrationClosesOn: day,
      paymentClosesOn: day,
    }),
  ),
  fee: z.optional(z.number().check(z.minimum(0), z.maximum(maxFee))),
  notes: z.optional(z.string().check(z.maxLength(maxNotesLength))),
  updatedAt: z.iso.datetime({ offset: true }),
  /** Every answer as it was then; the profile itself goes on changing. */
  answers: z.optional(fieldValuesSchema),
});

/** At most one for each batch. */
export const applicationsSchema = z.array(applicationSchema).check(
  z.maxLength(maxApplications),
  z.refine((list) => new Set(list.map(({ batch }) => batch)).size === list.length),
);

export type Application = z.infer<typeof applicationSchema>;
