import * as z from 'zod/mini';
import { sizeOfBase64 } from './base64-size';
import { isRealDate } from './dates';

/** `processed`: what the official tool saved, which goes up to the portal; `source`: the photo before it. */
export const keptPhotoKinds = ['processed', 'source'] as const;
export type KeptPhotoKind = (typeof keptPhotoKinds)[number];

/** Largest photo kept, in bytes: a phone's photo, and small enough for a backup of several. */
export const maxKeptPhotoBytes = 5 * 1024 * 1024;

/** A photo that the candidate chose to keep, whole as it was checked. */
export const keptPhotoSchema = z.strictObject({
  fileName: z.string().check(z.minLength(1), z.maxLength(255)),
  /** The bytes of the file as base64. */
  data: z.string().check(
    z.refine((text) => {
      const size = sizeOfBase64(text) ?? 0;
      return size > 0 && size <= maxKeptPhotoBytes;
    }),
  ),
  /** Of the bytes, in lower-case hexadecimal digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  verdict: z.enum(['pass', 'warn', 'fail']),
  /** By which requirements it was judged, in Chinese. */
  limits: z.string().check(z.maxLength(200)),
  checkedAt: z.iso.datetime({ offset: true }),
  keptAt: z.iso.datetime({ offset: true }),
  /** `YYYY-MM-DD`, where the candidate says so. */
  takenOn: z.optional(z.string().check(z.refine(isRealDate))),
});
export type KeptPhoto = z.infer<typeof keptPhotoSchema>;

/** The photos of one profile, at most one of a kind. */
export const keptPhotosSchema = z.strictObject({
  processed: z.optional(keptPhotoSchema),
  source: z.optional(keptPhotoSchema),
});
export type KeptPhotos = z.infer<typeof keptPhotosSchema>;

/** By the id of the profile. */
export type PhotoAlbum = Readonly<Partial<Record<string, KeptPhotos>>>;

/** The photos with one put in the place of its kind, or taken away; undefined when none is left. */
export function replaceKept(
  photos: KeptPhotos | undefined,
  kind: KeptPhotoKind,
  photo: KeptPhoto | undefined,
): KeptPhotos | undefined {
  const { [kind]: _old, ...rest }: KeptPhotos = photos ?? {};
  const next: KeptPhotos = photo ? { ...rest, [kind]: photo } : rest;
  return next.processed || next.source ? next : undefined;
}
