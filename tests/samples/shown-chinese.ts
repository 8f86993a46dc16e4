import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** Words of pages and of people, kept as these write them: nobody reads them from us. */
const foreignWords = /^rules\/(?:form\/(?:aliases|vocabulary|foreign)|journey\/(?:signatures|menu-words))/;
/** Patterns are no text, nor is a source whose name is mostly Latin. */
const isPattern = (text: string): boolean => /[\\|[\]^$<>]|\(\?/.test(text);
const isLatin = (text: string): boolean =>
  /^(?:[^\p{Script=Han}]*[a-z]){3,}/iu.test(text) && count(text, /[a-z]/gi) > count(text, /\p{Script=Han}/gu);
const count = (text: string, one: RegExp): number => text.match(one)?.length ?? 0;
/** Names of files, sizes, and what the portal and the photo tool write so themselves: full stops and brackets in them are theirs. */
const ownNames = /[^\s“”，。]*\.(?:jpg|json|ics)|某[×:]某|(?<=职称)\(资格\)|照片不是jpg格式/g;

interface Node {
  type: string;
  value?: unknown;
  children?: Node[];
  quasis?: { value: { cooked: string } }[];
  expression?: Node;
}

/** Chinese that stands in the source, with its file. What is filled in later reads 某. */
export interface ShownText {
  file: string;
  text: string;
}

/** Every Chinese text of the rooms whose words reach the candidate. */
export function listShownChinese(rooms: readonly string[]): ShownText[] {
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  );
  return files
    .filter((file) => /\.tsx?$/.test(file) && !foreignWords.test(file))
    .flatMap((file) => readTexts(file).map((text) => ({ file, text })));
}

function readTexts(file: string): string[] {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const found: string[] = [];
  visit(parseAst(readFileSync(file, 'utf8'), { lang }) as unknown as Node, (node) => {
    const text = textOf(node)?.trim() ?? '';
    if (/[^\P{Script=Han}某]/u.test(text) && !isPattern(text) && !isLatin(text))
      found.push(text.replace(ownNames, '某'));
  });
  return found;
}

function textOf({ type, value, quasis, children }: Node): string | undefined {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral') return quasis?.map((part) => part.value.cooked).join('某');
  return type === 'JSXElement' || type === 'JSXFragment' ? children?.map(childText).join('') : undefined;
}

function childText(child: Node): string {
  if (child.type === 'JSXText') return String(child.value).replace(/\s*\n\s*/g, '');
  if (child.type === 'JSXElement') return textOf(child) ?? '';
  const { type, value } = child.expression ?? child;
  return type === 'Literal' && typeof value === 'string' ? value : '某';
}

function visit(node: unknown, take: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, take);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) take(node as Node);
    for (const part of Object.values(node)) visit(part, take);
  }
}
