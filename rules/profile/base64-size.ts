/** How many bytes a base64 text stands for; undefined unless it is the one way of writing them (RFC 4648 §3.5, §4). */
export function sizeOfBase64(text: string): number | undefined {
  if (text === '') return 0;
  if (text.length % 4 !== 0 || /[^A-Za-z0-9+/]/.test(text.slice(0, -4))) return undefined;
  const padding = lastFour.exec(text.slice(-4))?.groups?.padding;
  return padding === undefined ? undefined : (text.length / 4) * 3 - padding.length;
}

// The bits that padding leaves over must be zero: otherwise one damaged letter could go unnoticed.
const lastFour =
  /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048](?==$)|[A-Za-z0-9+/][AQgw](?===$))(?<padding>=*)$/;
