import { parseJson } from '@/rules/parse-json';
import { type Profile, profileFileSchema } from './profile';
import type { TaughtField } from './taught-field';

/** Largest file taken, in bytes of UTF-8. */
export const maxProfileFileBytes = 2 * 1024 * 1024;

/** Why a file was refused as a whole. */
export interface ProfileFileError {
  code:
    | 'too-large'
    | 'not-json'
    | 'other-format'
    | 'newer-version'
    | 'unknown-version'
    | 'no-profiles'
    | 'bad-field'
    | 'bad-taught'
    | 'duplicate-ids';
  /** `profile`: which one, counted from 1; `path`: where in it, such as `fields.email`. `taught`: which one of these. */
  values?: Readonly<Record<string, string | number>>;
}

/** Something left out of an accepted file. */
export interface ProfileFileNote {
  code: 'unknown-keys';
  keys: readonly string[];
}

export type ParsedProfileFile =
  | { profiles: readonly Profile[]; notes: readonly ProfileFileNote[]; taught?: readonly TaughtField[] }
  | { error: ProfileFileError };

type Json = Readonly<Record<string, unknown>>;
type Issue = NonNullable<ReturnType<typeof profileFileSchema.safeParse>['error']>['issues'][number];

/** Reads a plain profile file, all or nothing. Never throws; a byte order mark and space around it are tolerated. */
export function parseProfileFile(text: string): ParsedProfileFile {
  if (isLargerThan(text, maxProfileFileBytes)) return refuse('too-large');
  const json = parseJson(text);
  if (json === undefined) return refuse('not-json');
  const code = judgeEnvelope(json);
  if (code) return refuse(code);
  const unknown = dropUnknownKeys(json);
  const parsed = profileFileSchema.safeParse(json);
  if (!parsed.success) return { error: toFieldError(parsed.error.issues[0]) };
  const profiles = parsed.data.profiles.map((profile) => ({ ...profile, id: profile.id.toLowerCase() }));
  if (new Set(profiles.map((profile) => profile.id)).size < profiles.length) return refuse('duplicate-ids');
  const { taught } = parsed.data;
  return {
    profiles,
    notes: unknown.length > 0 ? [{ code: 'unknown-keys', keys: unknown }] : [],
    ...(taught?.length ? { taught } : {}),
  };
}

function refuse(code: ProfileFileError['code']): ParsedProfileFile {
  return { error: { code } };
}

function isLargerThan(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (let index = 0; index < text.length && size <= bytes; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) size += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) size += 2;
    else size += 3;
  }
  return size > bytes;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function judgeEnvelope(json: unknown): ProfileFileError['code'] | undefined {
  if (!isObject(json) || json.format !== 'ruankao-profile') return 'other-format';
  if (json.version !== 1) {
    return typeof json.version === 'number' && json.version > 1 ? 'newer-version' : 'unknown-version';
  }
  return Array.isArray(json.profiles) && json.profiles.length > 0 ? undefined : 'no-profiles';
}

/** Takes out of the freshly parsed file what this version does not know; returns the names, each once. */
function dropUnknownKeys(json: unknown): string[] {
  const issues = profileFileSchema.safeParse(json).error?.issues ?? [];
  const dropped = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>((value, step) => (value as Json)[step as string], json) as Json;
    for (const key of issue.keys) {
      Reflect.deleteProperty(holder, key);
      dropped.add(key);
    }
  }
  return [...dropped];
}

function toFieldError(issue: Issue | undefined): ProfileFileError {
  const [part, index, ...path] = issue?.path ?? [];
  if (part === 'taught') return { code: 'bad-taught', values: { taught: Number(index ?? 0) + 1 } };
  return { code: 'bad-field', values: { profile: Number(index ?? 0) + 1, path: path.join('.') } };
}
