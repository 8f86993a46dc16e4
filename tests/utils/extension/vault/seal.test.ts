// @vitest-environment node
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/extension/vault/base64';
import { createDataKey, importDataKey } from '@/utils/extension/vault/data-key';
import { type Place, seal, unseal } from '@/utils/extension/vault/seal';
import { sealJson, unsealJson } from '@/utils/extension/vault/seal-json';

const plain = new TextEncoder().encode('李练习');
const place: Place = ['ruankao-record', 1, 'sealed-profiles', 'a', 1];
const { key } = await importDataKey('k', createDataKey());

test('opens where it was sealed', async () => {
  expect(await unseal(key, await seal(key, plain, place), place)).toEqual(plain);
});

test('the same content never looks the same', async () => {
  const [one, other] = [await seal(key, plain, place), await seal(key, plain, place)];
  expect(one.iv).not.toEqual(other.iv);
  expect(one.data).not.toEqual(other.data);
});

test.each<[string, Place]>([
  ['another record', ['ruankao-record', 1, 'sealed-profiles', 'b', 1]],
  ['another store', ['ruankao-record', 1, 'sealed-taught', 'a', 1]],
  ['another version', ['ruankao-record', 1, 'sealed-profiles', 'a', 2]],
  ['the same letters, divided elsewhere', ['ruankao-record', 1, 'sealed-profilesa', 1]],
  ['a text for a number', ['ruankao-record', 1, 'sealed-profiles', 'a', '1']],
  ['nowhere', []],
])('does not open in the place of %s', async (_case, other) => {
  expect(await unseal(key, await seal(key, plain, place), other)).toBeUndefined();
});

test('does not open with another key', async () => {
  const other = await importDataKey('k', createDataKey());
  expect(await unseal(other.key, await seal(key, plain, place), place)).toBeUndefined();
});

test('does not open with any byte changed, cut off or added', async () => {
  const { iv, data } = await seal(key, plain, place);
  for (let at = 0; at < data.length; at++) {
    const changed = data.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(await unseal(key, { iv, data: changed }, place)).toBeUndefined();
    expect(await unseal(key, { iv, data: data.slice(0, at) }, place)).toBeUndefined();
  }
  for (let at = 0; at < iv.length; at++) {
    const changed = iv.map((byte, index) => (index === at ? byte ^ 128 : byte));
    expect(await unseal(key, { iv: changed, data }, place)).toBeUndefined();
  }
  expect(await unseal(key, { iv, data: Uint8Array.from([...data, 0]) }, place)).toBeUndefined();
});

test('the bytes of a data key cannot be taken out of it', async () => {
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('JSON comes back as it was', async () => {
  const value = { name: '王示例', list: [1, null, 'ü\u{20bb7}'] };
  expect(await unsealJson(key, await sealJson(key, value, place), place)).toEqual(value);
  expect(await unsealJson(key, await sealJson(key, value, place), [])).toBeUndefined();
});

test.each([0, 1, 2, 3, 0x1fff, 0x2000, 0x2001, 3_000_000])('%i bytes survive base64', (length) => {
  const bytes = Uint8Array.from({ length }, (_byte, at) => (at * 31) & 255);
  const text = toBase64(bytes);
  expect(text).toBe(Buffer.from(bytes).toString('base64'));
  expect(Buffer.compare(fromBase64(text), bytes)).toBe(0);
});
