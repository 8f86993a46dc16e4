import { type Place, type Sealed, seal, unseal } from './seal';

export function sealJson(key: CryptoKey, value: unknown, place: Place): Promise<Sealed> {
  return seal(key, new TextEncoder().encode(JSON.stringify(value)), place);
}

/** Undefined when it does not open (see `unseal`); what was sealed as JSON is JSON again. */
export async function unsealJson(key: CryptoKey, sealed: Sealed, place: Place): Promise<unknown> {
  const plain = await unseal(key, sealed, place);
  return plain && JSON.parse(new TextDecoder().decode(plain));
}
