import * as z from 'zod/mini';
import { fieldKeys } from './field-key';

/** Longest value of a field and longest name, in UTF-16 units. */
export const maxValueLength = 200;
export const maxNameLength = 60;

const fieldsSchema = z.partialRecord(z.enum(fieldKeys), z.string().check(z.maxLength(maxValueLength)));

export const profileSchema = z.strictObject({
  id: z.guid(),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(maxNameLength)),
  fields: fieldsSchema,
  updatedAt: z.iso.datetime({ offset: true }),
});

/** The plain exchange file. Encrypted backups are another format. */
export const profileFileSchema = z.strictObject({
  format: z.literal('ruankao-profile'),
  version: z.literal(1),
  profiles: z.array(profileSchema).check(z.minLength(1)),
});

/** One person's saved answers; `updatedAt` is an ISO instant. */
export type Profile = z.infer<typeof profileSchema>;
export type ProfileFile = z.infer<typeof profileFileSchema>;
