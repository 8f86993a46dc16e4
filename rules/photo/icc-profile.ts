/** The colour profile inside a JPEG: colour space signature (`RGB `, `CMYK`, `GRAY`) and its own name when it tells one. */
export interface IccProfile {
  colourSpace: string;
  name: string | undefined;
}

const iccHeader = 'ICC_PROFILE\0';

/** Header length of an ICC profile (ICC.1:2022 §7.2); the tag table follows. */
const tagTableAt = 128;
const mostTags = 100;

/** Reads an APP2 payload; `undefined` when it is not the first chunk of a profile. */
export function parseIccProfile(payload: Uint8Array): IccProfile | undefined {
  if (latin(payload, 0, iccHeader.length) !== iccHeader || payload[iccHeader.length] !== 1) return undefined;
  const profile = payload.subarray(iccHeader.length + 2);
  const colourSpace = latin(profile, 16, 20);
  return colourSpace.length === 4 ? { colourSpace, name: parseName(profile) } : undefined;
}

function parseName(profile: Uint8Array): string | undefined {
  const count = Math.min(readU32(profile, tagTableAt), mostTags);
  for (let index = 0; index < count; index += 1) {
    const entry = tagTableAt + 4 + index * 12;
    if (latin(profile, entry, entry + 4) === 'desc') return parseDescription(profile, readU32(profile, entry + 4));
  }
  return undefined;
}

/** Version 2 writes the name as `desc` (Latin text), version 4 as `mluc` (UTF-16 text). */
function parseDescription(profile: Uint8Array, at: number): string | undefined {
  if (latin(profile, at, at + 4) === 'desc') {
    const length = Math.min(readU32(profile, at + 8), 64);
    return clean(latin(profile, at + 12, at + 12 + length));
  }
  if (latin(profile, at, at + 4) !== 'mluc') return undefined;
  const length = Math.min(readU32(profile, at + 20), 128);
  const start = at + readU32(profile, at + 24);
  return clean(latin(profile, start, start + length));
}

/** Only printable characters survive: the name is shown to the candidate. */
function clean(text: string): string | undefined {
  const printable = text.replace(/[^\x20-\x7e]/g, '').trim();
  return printable === '' ? undefined : printable;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function readU32(bytes: Uint8Array, at: number): number {
  return [0, 1, 2, 3].reduce((value, index) => value * 256 + (bytes[at + index] ?? 0), 0);
}
