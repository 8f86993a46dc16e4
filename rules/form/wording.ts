/**
 * Several words or small patterns in one line, set apart by spaces: `生日 出生(日期|时间)`.
 * The expression knows a text that is one of them as a whole, never a text that only contains one.
 */
export function wording(line: string, flags = ''): RegExp {
  return new RegExp(`^(?:${line.replaceAll(' ', '|')})$`, flags);
}
