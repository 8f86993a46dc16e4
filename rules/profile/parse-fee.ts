/** Highest fee that can be kept, in yuan. */
export const maxFee = 100_000;

/** `100`, `61.5 元`, `¥100`, `不收费` → yuan; undefined when it is no amount. Digits in full width count. */
export function parseFee(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/^(?:不收费|免费)$/.test(plain)) return 0;
  const digits = /^[¥￥]?(\d+(?:\.\d{1,2})?)元?$/.exec(plain)?.[1];
  const fee = Number(digits);
  return digits !== undefined && fee <= maxFee ? fee : undefined;
}
