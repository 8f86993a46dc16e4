/** The values of a finding, as a judge left them. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** How one finding is told: the sentence, and on demand the number, the limit and where the rule comes from. */
export interface FindingText {
  text: (values: FindingValues) => string;
  measured?: (values: FindingValues) => string;
  limit?: string | ((values: FindingValues) => string);
  source: string | ((values: FindingValues) => string);
}

/** A value as a number; 0 when the judge left none. */
export function numberOf(values: FindingValues, name: string): number {
  return Number(values[name] ?? 0);
}

/** `28.4 KB` (1 KB = 1024 bytes, as Windows counts). */
export function kilobytes(values: FindingValues, name: string): string {
  return `${(numberOf(values, name) / 1024).toFixed(1)} KB`;
}

/** `28.4 KB（29081 字节）`. */
export function exactBytes(values: FindingValues, name: string): string {
  return `${kilobytes(values, name)}（${numberOf(values, name)} 字节）`;
}

/** `295×413`. */
export function pixelSize(values: FindingValues): string {
  return `${numberOf(values, 'width')}×${numberOf(values, 'height')}`;
}

/** `7.0%` of a share between 0 and 1. */
export function percent(values: FindingValues, name: string): string {
  return `${(numberOf(values, name) * 100).toFixed(1)}%`;
}

/** A number with `digits` decimals. */
export function decimal(values: FindingValues, name: string, digits: number): string {
  return numberOf(values, name).toFixed(digits);
}
