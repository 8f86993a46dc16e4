import type { PassphraseStrength } from './passphrase-strength';

/** A new passphrase as typed so far, twice. */
export interface PassphraseEntry {
  first: string;
  second: string;
  level: PassphraseStrength['level'];
  /** The candidate said that a very weak one will do. */
  weakAccepted: boolean;
}

/** What is missing before the passphrase can be taken, in one line; undefined: nothing. */
export function describeEntryGap({ first, second, level, weakAccepted }: PassphraseEntry): string | undefined {
  if (first === '') return '请输入口令。';
  if (level === 'very-weak' && !weakAccepted) return '这个口令很弱。请换一个，或者勾选“仍用这个口令”。';
  if (second === '') return '请再输一次口令。';
  // As the key derivation takes it: full-width and half-width letters are the same.
  if (first.normalize('NFKC') === second.normalize('NFKC')) return undefined;
  return '两次输入的口令不一样。';
}
