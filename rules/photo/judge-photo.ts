import type { FindingLevel } from '@/rules/finding';
import { judgeFile } from './judge-file';
import type { PhotoKind, PhotoRules } from './limits';
import type { PhotoFile } from './photo-file';
import type { PhotoFinding, PhotoFindingCode } from './photo-finding';
import { regionPhotoLimits } from './region-limits';

/** The worst level found: nothing, something to look at, a rule broken. Never a promise that the portal accepts it. */
export type PhotoVerdict = 'pass' | 'warn' | 'fail';

/** The result of a check; plain data, so that it crosses from the worker as it is. */
export interface PhotoReport {
  fileName: string;
  /** The rules that were applied. */
  kind: PhotoKind;
  /** The region whose own limits were applied, where it has any. */
  region?: string | undefined;
  /** `file`: only bytes and markers were looked at; `pixels`: the picture as well. */
  depth: 'file' | 'pixels';
  verdict: PhotoVerdict;
  /** Worst first. */
  findings: PhotoFinding[];
}

const levelOrder: readonly FindingLevel[] = ['fail', 'warn', 'info'];

/** What the file alone tells better: why there is no colour, and why a browser cannot decode it. */
const saidBy: Readonly<Partial<Record<PhotoFindingCode, PhotoFindingCode>>> = {
  greyscale: 'not-rgb',
  undecodable: 'odd-encoding',
};

/** Joins what the file and, when it was decoded, the picture showed. */
export function judgePhoto(file: PhotoFile, rules: PhotoRules, pixelFindings?: readonly PhotoFinding[]): PhotoReport {
  const { kind, region = '' } = rules;
  const fileFindings = judgeFile(file, rules);
  const isSaid = ({ code }: PhotoFinding) => fileFindings.some((said) => said.code === saidBy[code]);
  const fromPixels = (pixelFindings ?? []).filter((finding) => !isSaid(finding));
  const findings = [...fileFindings, ...fromPixels].toSorted(
    (one, other) => levelOrder.indexOf(one.level) - levelOrder.indexOf(other.level),
  );
  return {
    fileName: file.name,
    kind,
    ...(regionPhotoLimits[region] ? { region } : {}),
    depth: pixelFindings === undefined ? 'file' : 'pixels',
    verdict: judgeVerdict(findings),
    findings,
  };
}

function judgeVerdict(findings: readonly PhotoFinding[]): PhotoVerdict {
  const has = (level: FindingLevel) => findings.some((finding) => finding.level === level);
  if (has('fail')) return 'fail';
  return has('warn') ? 'warn' : 'pass';
}
