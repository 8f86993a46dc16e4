import * as z from 'zod/mini';
import { fieldKeys } from './field-key';

/** Longest value of a field, in UTF-16 units. */
export const maxValueLength = 200;

/** Answers as they are kept in files and in the database. */
export const fieldValuesSchema = z.partialRecord(z.enum(fieldKeys), z.string().check(z.maxLength(maxValueLength)));
