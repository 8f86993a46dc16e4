import fs from 'node:fs';
import path from 'node:path';

/**
 * Which of these texts stand in a file under the folder, as `text in file`. Each is sought as UTF-8, UTF-16, base64 of
 * both at any offset, and in JSON escapes. Tables of LevelDB and values in SQLite are packed with Snappy, session files
 * with LZ4: both keep as it is what they have not met before, so a text is found in them too while no four bytes of it
 * stand nearby otherwise.
 */
export function searchDisk(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.map((text) => ({ text, shapes: shapesOf(text) }));
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ parentPath, name }) => {
    const content = fs.readFileSync(path.join(parentPath, name));
    const found = wanted.filter(({ shapes }) => shapes.some((shape) => content.includes(shape)));
    return found.map(({ text }) => `${text} in ${name}`);
  });
}

function shapesOf(text: string): Buffer[] {
  const plain = [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()];
  const escaped = [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return [...plain, ...plain.flatMap(inBase64), Buffer.from(escaped)];
}

/** The digits that these bytes alone decide, wherever in a group of three they begin. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((before) => {
    const digits = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return Buffer.from(digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)));
  });
}
