import * as z from 'zod/mini';
import { isNamedSite, namesForeignAddress } from '@/rules/journey/official-links';
import type { BatchKey } from './batch';
import { levelNames } from './catalogue';
import { matchRegion } from './match-region';
import { parseWindow } from './schedule';

/** What a file of rules says it is. */
export const packFormat = 'ruankao-rules';
export const packVersion = 1;

const maxClaims = 5;
const levels = Object.keys(levelNames) as (keyof typeof levelNames)[];

/** Words for a reader: no markup, and no address but those on the allow-list. */
const words = (longest: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(longest),
    z.refine((text) => !/[<>]|javascript:|data:/i.test(text) && !namesForeignAddress(text)),
  );

const yuan = z.number().check(z.minimum(0), z.maximum(10_000));
const perLevel = z.record(z.enum(levels), yuan);
const fee = z.strictObject({
  perPerson: z.optional(yuan),
  perSubject: z.optional(z.union([yuan, perLevel])),
  perLevel: z.optional(perLevel),
  /** An exception in words. */
  note: z.optional(words(60)),
});
const window = z.string().check(
  z.maxLength(60),
  z.refine((text) => parseWindow(text) !== undefined),
);
const site = z.string().check(z.maxLength(120), z.refine(isNamedSite));

/** What sources say of one thing, the strongest first; where they differ, all stay. */
const claims = <T extends z.ZodMiniType>(value: T) =>
  z
    .array(
      z.strictObject({
        value,
        source: words(200),
        asOf: z.string().check(z.regex(/^20\d{2}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/)),
        confidence: z.enum(['official', 'copied', 'second-hand', 'inferred']),
      }),
    )
    .check(z.minLength(1), z.maxLength(maxClaims));

const regionName = z.string().check(z.refine((name) => matchRegion(name)?.name === name));
const names = z.array(words(20)).check(z.minLength(1), z.maxLength(60));

/** Who chooses which 考区, to be compared with what stands in the form before it goes in. */
const areaRule = z.strictObject({
  /** People of these places choose one of these 考区, or register in another line of the region list. */
  places: z.optional(
    z
      .array(
        z
          .strictObject({ of: names, areas: z.optional(names), region: z.optional(regionName) })
          .check(z.refine(({ areas, region }) => areas !== undefined || region !== undefined)),
      )
      .check(z.minLength(1), z.maxLength(60)),
  ),
  /** The 考区 of whoever comes from elsewhere, and of nobody else. */
  outsiders: z.optional(names),
  /** The 考区 that hold a level, where not all do. */
  levels: z.optional(z.partialRecord(z.enum(levels), names)),
});

/** What is known of a region whatever the batch. */
const regionFacts = z.strictObject({
  authority: z.optional(claims(words(60))),
  site: z.optional(claims(site)),
  fee: z.optional(claims(fee)),
  /** Whether anything is to be paid. */
  paying: z.optional(claims(z.enum(['needed', 'none']))),
  /** Whether and how long answers are looked at before they count. */
  review: z.optional(claims(words(120))),
  /** Who may register here. */
  residence: z.optional(claims(words(200))),
  /** What is to be shown for it. */
  materials: z.optional(claims(words(200))),
  /** A choice that comes after the row of the list. */
  choice: z.optional(claims(words(200))),
  /** How 考区 are cut, and what they restrict. */
  areas: z.optional(claims(words(200))),
  areaRule: z.optional(claims(areaRule)),
  /** What follows for whoever registers and stays away. */
  absence: z.optional(claims(words(120))),
});

/** What is known of a region in one batch; times as the portal writes them, Beijing time. */
const batchRegionFacts = z.strictObject({
  registration: z.optional(claims(window)),
  payment: z.optional(claims(window)),
  reviewing: z.optional(claims(window)),
  ticket: z.optional(claims(window)),
  exam: z.optional(claims(window)),
});

const batchKey = z.custom<BatchKey>((value) => typeof value === 'string' && /^20\d{2}-[12]$/.test(value));

const batchFacts = z.strictObject({
  exam: z.optional(claims(window)),
  offerings: z.optional(claims(z.array(words(30)).check(z.minLength(1), z.maxLength(60)))),
  regions: z.optional(z.record(regionName, batchRegionFacts)),
});

/** Facts of the exam as data: which regions and batches, and who says so. Nothing in it is carried out. */
export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  /** The same id takes the place of the older file. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  name: words(60),
  /** Who put it together. */
  origin: words(120),
  asOf: z.iso.date(),
  /** True of every region that nothing else is known of. */
  common: z.optional(regionFacts),
  regions: z.optional(z.record(regionName, regionFacts)),
  batches: z.optional(z.record(batchKey, batchFacts)),
});

export type Pack = z.infer<typeof packSchema>;
export type AreaRule = z.infer<typeof areaRule>;
export type RegionFacts = z.infer<typeof regionFacts>;
export type BatchRegionFacts = z.infer<typeof batchRegionFacts>;
export type BatchFacts = z.infer<typeof batchFacts>;
