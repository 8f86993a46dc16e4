import { type Level, levelNames } from '@/rules/exam/catalogue';

/** `高级` → `senior`; undefined for anything but the portal's three words. */
export function parseLevel(text: string | undefined): Level | undefined {
  return (Object.keys(levelNames) as Level[]).find((level) => levelNames[level] === text);
}
