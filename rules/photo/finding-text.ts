import { fileFindingText } from './file-finding-text';
import type { PhotoFinding, PhotoFindingCode } from './photo-finding';
import { pixelFindingText } from './pixel-finding-text';
import type { FindingText } from './values-text';

/** The Chinese text of a finding, ready to show. */
export interface DescribedFinding {
  text: string;
  measured: string | undefined;
  limit: string | undefined;
  source: string;
}

const findingText: Record<PhotoFindingCode, FindingText> = { ...fileFindingText, ...pixelFindingText };

/** Puts a finding into Chinese. */
export function describePhotoFinding({ code, values = {} }: PhotoFinding): DescribedFinding {
  const { text, measured, limit, source } = findingText[code];
  return {
    text: text(values),
    measured: measured?.(values),
    limit: typeof limit === 'function' ? limit(values) : limit,
    source: typeof source === 'function' ? source(values) : source,
  };
}
