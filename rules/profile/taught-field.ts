import * as z from 'zod/mini';
import { fieldKeys } from './field-key';

const text = z.string().check(z.maxLength(300));
const place = z.int().check(z.minimum(0), z.maximum(2000));

/** One field of a page as the candidate named it. How the page is built stands in it, never what anybody filled in. */
export const taughtFieldSchema = z.strictObject({
  id: z.guid(),
  /** `null`: this field is left alone. */
  key: z.nullable(z.enum(fieldKeys)),
  /** Such as `https://bm.ruankao.org.cn`. */
  origin: text,
  /** What stands beside the fields of that page, normalised, each text once. */
  page: z.array(text).check(z.maxLength(2000)),
  /** What names the field, and which of how many it is that are named alike. */
  field: z.strictObject({ text, nth: place, of: place }),
  /** What the candidate read beside it. */
  label: text,
  taughtAt: z.iso.datetime({ offset: true }),
});

export type TaughtField = z.infer<typeof taughtFieldSchema>;
