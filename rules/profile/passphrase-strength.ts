import type { FieldKey, FieldValues } from './field-key';
import { commonWords, keyboardRows } from './passphrase-habits';

/** Weak spots, each with advice. */
export type PassphraseWeakness = 'short' | 'digits-only' | 'personal' | 'common' | 'pattern' | 'repeated' | 'date';

/** `bits` is a rough guess of the guesses needed, as a power of two; never a promise. */
export interface PassphraseStrength {
  level: 'very-weak' | 'weak' | 'fair' | 'good';
  bits: number;
  weaknesses: readonly PassphraseWeakness[];
}

interface Piece {
  length: number;
  bits: number;
  weakness?: PassphraseWeakness;
}

// Own estimate, no library: zxcvbn and its kind weigh hundreds of kilobytes of English words and names, know neither
// pinyin habits nor the candidate's own data, and so would call 5201314 or a pinyin name with a birth year strong.

/** Below 30 hours, below 40 months, below 55 centuries, at 600 000 rounds and some 10^5 guesses a second (inferred). */
const levels = [
  ['good', 55],
  ['fair', 40],
  ['weak', 30],
] as const;

const shortLength = 12;
/** What stands behind is not looked at: that much is strong or pasted by mistake. */
const judgedLength = 200;

/** Judges a passphrase; `people` are the saved answers, since what is known about a person is tried first. */
export function judgePassphrase(passphrase: string, people: readonly FieldValues[] = []): PassphraseStrength {
  const text = passphrase.normalize('NFKC').slice(0, judgedLength);
  const sources = people.flatMap(listPersonalTexts);
  const weaknesses = new Set<PassphraseWeakness>();
  if (/^\d+$/.test(text)) weaknesses.add('digits-only');
  let bits = 0;
  for (let at = 0; at < text.length; ) {
    const piece = findPattern(text.toLowerCase(), at, sources) ?? weighCharacter(text, at);
    if (piece.weakness) weaknesses.add(piece.weakness);
    bits += piece.bits;
    at += piece.length;
  }
  const level = levels.find(([, least]) => bits >= least)?.[0] ?? 'very-weak';
  if (level !== 'good' && [...text].length < shortLength) weaknesses.add('short');
  return { level, bits: Math.round(bits), weaknesses: [...weaknesses] };
}

const personalKeys = [
  'fullName',
  'namePinyin',
  'idNumber',
  'birthDate',
  'mobile',
  'landline',
  'email',
  'postalCode',
  'employer',
  'school',
  'mailingAddress',
  'nativePlace',
] as const satisfies readonly FieldKey[];

function listPersonalTexts(values: FieldValues): string[] {
  const texts = personalKeys.map((key) => (values[key] ?? '').normalize('NFKC').toLowerCase());
  return texts.map((text) => text.replace(/@.*$/, '').replace(/[^\p{L}\p{N}]/gu, '')).filter((text) => text.length > 1);
}

/** The longest habit that begins here. */
function findPattern(text: string, at: number, sources: readonly string[]): Piece | undefined {
  const rest = text.slice(at);
  const pieces: Piece[] = [
    { length: lengthShared(rest, sources, 3), bits: 4, weakness: 'personal' },
    { length: lengthOfCommon(rest), bits: 6, weakness: 'common' },
    { length: /^(.)\1{2,}/su.exec(rest)?.[0].length ?? 0, bits: 4, weakness: 'repeated' },
    { length: lengthRepeated(text, at), bits: 1, weakness: 'repeated' },
    { length: lengthShared(rest, rows, 3), bits: 5, weakness: 'pattern' },
    { length: lengthOfDate(rest), bits: 13, weakness: 'date' },
    { length: /^(?:19|20)\d\d(?!\d)/.test(rest) ? 4 : 0, bits: 6, weakness: 'date' },
  ];
  return pieces.reduce<Piece | undefined>(
    (best, piece) => (piece.length > (best?.length ?? 0) ? piece : best),
    undefined,
  );
}

const rows = keyboardRows.flatMap((row) => [row, [...row].reverse().join('')]);

/** Length of the longest beginning that stands in one of the texts; 0 below `least`, 2 for Chinese characters. */
function lengthShared(rest: string, texts: readonly string[], least: number): number {
  let length = /^\p{Script=Han}/u.test(rest) ? 2 : least;
  if (length > rest.length || !texts.some((text) => text.includes(rest.slice(0, length)))) return 0;
  while (length < rest.length && texts.some((text) => text.includes(rest.slice(0, length + 1)))) length += 1;
  return length;
}

function lengthOfCommon(rest: string): number {
  return Math.max(0, ...commonWords.filter((word) => rest.startsWith(word)).map((word) => word.length));
}

/** What stood just before, once more. */
function lengthRepeated(text: string, at: number): number {
  for (let length = Math.min(at, text.length - at); length >= 2; length--) {
    if (text.slice(at - length, at) === text.slice(at, at + length)) return length;
  }
  return 0;
}

function lengthOfDate(rest: string): number {
  const date = /^(?:(?:19|20)\d\d|\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(rest);
  return date?.[0].length ?? 0;
}

// People write words and pinyin: a letter of them tells little. A change of kind is worth more, as in random texts.
const kinds: readonly (readonly [kind: RegExp, bits: number])[] = [
  [/\p{Script=Han}/u, 6],
  [/[a-z]/, 2.3],
  [/[A-Z]/, 2.8],
  [/\d/, 3.3],
  [/\s/, 1],
  [/./su, 4],
];
const changeBits = 2.5;

function weighCharacter(text: string, at: number): Piece {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const [kind, bits] = kinds.find(([pattern]) => pattern.test(character)) ?? [/./su, 4];
  const changed = at > 0 && !kind.test(text.charAt(at - 1));
  return { length: character.length, bits: changed ? bits + changeBits : bits };
}
