import { judgeBytes } from './judge-bytes';
import { judgeEncoding } from './judge-encoding';
import { judgeSize } from './judge-size';
import type { PhotoKind, PhotoRules } from './limits';
import type { PhotoFile } from './photo-file';
import type { PhotoFinding, PhotoFindingCode } from './photo-finding';

/** With one of these the file is not decoded: no picture to see, only half of one, or too large for the browser. */
const stoppers: readonly PhotoFindingCode[] = [
  'empty-file',
  'not-jpeg',
  'undecodable',
  'truncated',
  'too-many-bytes',
  'too-many-pixels',
];

/** Judges a file by its bytes and markers alone (name, type, size in bytes and pixels, encoding). */
export function judgeFile(file: PhotoFile, rules: PhotoRules): PhotoFinding[] {
  if (file.byteLength === 0) return [{ code: 'empty-file', level: 'fail' }];
  if (file.type !== 'jpeg') {
    const named = /\.jpe?g$/i.test(file.name) ? 1 : 0;
    return [{ code: 'not-jpeg', level: 'fail', values: { type: file.type, named } }];
  }
  return [
    ...judgeName(file.name, rules.kind),
    ...judgeBytes(file, rules),
    ...(file.jpeg ? judgeJpeg(file.jpeg, rules) : []),
  ];
}

/** Whether decoding must not be tried. */
export function stopsDecoding(findings: readonly PhotoFinding[]): boolean {
  return findings.some(({ code, level }) => level === 'fail' && stoppers.includes(code));
}

function judgeJpeg(jpeg: NonNullable<PhotoFile['jpeg']>, rules: PhotoRules): PhotoFinding[] {
  return [...judgeSize(jpeg, rules), ...judgeEncoding(jpeg, rules.kind)];
}

/** Some regions ask for a lower-case `.jpg` (educity.cn/rk/5300020, 2024). */
function judgeName(name: string, kind: PhotoKind): PhotoFinding[] {
  if (name.endsWith('.jpg')) return [];
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot);
  return [{ code: 'file-extension', level: 'warn', values: { extension, kind } }];
}
