import * as z from 'zod/mini';
import { applicationsSchema } from './application';
import { fieldValuesSchema } from './field-values-schema';
import { taughtFieldSchema } from './taught-field';

/** Longest name, in UTF-16 units. */
export const maxNameLength = 60;

export const profileSchema = z.strictObject({
  id: z.guid(),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(maxNameLength)),
  fields: fieldValuesSchema,
  updatedAt: z.iso.datetime({ offset: true }),
  /** What was registered for, batch by batch; absent in files of before. */
  applications: z.optional(applicationsSchema),
});

/** The plain exchange file. Encrypted backups are another format. */
export const profileFileSchema = z.strictObject({
  format: z.literal('ruankao-profile'),
  version: z.literal(1),
  profiles: z.array(profileSchema).check(z.minLength(1)),
  /** Which field of which page is what, as the candidate once said; absent in files of before. */
  taught: z.optional(z.array(taughtFieldSchema).check(z.maxLength(2000))),
});

/** One person's saved answers; `updatedAt` is an ISO instant. */
export type Profile = z.infer<typeof profileSchema>;
export type ProfileFile = z.infer<typeof profileFileSchema>;
