import { parseJson } from '@/rules/parse-json';
import { type Pack, packFormat, packSchema, packVersion } from './pack';

/** Longest text of a file, in UTF-16 units. */
export const maxPackLength = 512 * 1024;

/** Why a file of rules was refused; `at`: where in it, such as `batches › 2027-1 › regions › 大连`. */
export interface PackProblem {
  code: 'too-large' | 'not-json' | 'other-format' | 'newer-version' | 'not-a-pack';
  at?: string;
}

/** Reads a file of rules, all or nothing. Never throws. */
export function parsePack(text: string): { pack: Pack } | { problem: PackProblem } {
  if (text.length > maxPackLength) return { problem: { code: 'too-large' } };
  const json = parseJson(text);
  if (json === undefined) return { problem: { code: 'not-json' } };
  const { format, version } = Object(json) as { format?: unknown; version?: unknown };
  if (format !== packFormat) return { problem: { code: 'other-format' } };
  if (typeof version === 'number' && version > packVersion) return { problem: { code: 'newer-version' } };
  const parsed = packSchema.safeParse(json);
  if (parsed.success) return { pack: parsed.data };
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const at = [...(issue?.path ?? []), ...unknown].map((step) => String(step).slice(0, 40));
  return { problem: { code: 'not-a-pack', ...(at.length > 0 ? { at: at.join(' › ') } : {}) } };
}

const problemTexts: Readonly<Record<PackProblem['code'], string>> = {
  'too-large': '文件太大，不是规则包。',
  'not-json': '文件读不出来，可能没下载完整。请重新取一份。',
  'other-format': '这不是规则包。档案和备份请在“档案”里导入。',
  'newer-version': '规则包是用更新的格式写的，请先更新助手。',
  'not-a-pack': '规则包的内容不合要求，没有导入。',
};

/** What to tell the person who gave the file. */
export function describePackProblem({ code, at }: PackProblem): string {
  if (code !== 'not-a-pack' || at === undefined) return problemTexts[code];
  return `${problemTexts[code]}问题在“${at}”：可能是写法不对，或者含有名单以外的网址。`;
}
