/** Worst first: a broken hard rule, something a person should look at, something to know. */
export type FindingLevel = 'fail' | 'warn' | 'info';

/** One thing a judge noticed. `values` feed the Chinese text; `code` is stable and shown as `data-finding`. */
export interface Finding<Code extends string = string> {
  code: Code;
  level: FindingLevel;
  values?: Readonly<Record<string, string | number>>;
}
