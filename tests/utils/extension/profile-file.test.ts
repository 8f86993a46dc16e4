import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldKeys } from '@/rules/profile/field-key';
import { parseProfileFile } from '@/rules/profile/parse-profile-file';
import { profileFileName, writeProfileFile } from '@/utils/extension/profile-file';
import { employed, student } from '../../samples/profiles';
import { pageOf, teach } from '../../samples/taught-field';

test('the file has exactly the agreed shape', () => {
  expect(JSON.parse(writeProfileFile([employed]))).toEqual({
    format: 'ruankao-profile',
    version: 1,
    profiles: [{ id: employed.id, name: employed.name, fields: employed.fields, updatedAt: employed.updatedAt }],
  });
});

test('the file is called after the day', () => {
  expect(profileFileName('2026-09-01')).toBe('软考档案-2026-09-01.json');
});

const profiles = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    name: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() === name && name !== ''),
    fields: fc.dictionary(
      fc.constantFrom(...fieldKeys),
      fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => value.length <= 200),
      { noNullPrototype: true },
    ),
    updatedAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
);

test('what is written is read back unchanged', () => {
  fc.assert(
    fc.property(profiles, (written) => {
      expect(parseProfileFile(writeProfileFile(written))).toEqual({ profiles: written, notes: [] });
    }),
  );
});

test('the samples survive the way out and back', () => {
  expect(parseProfileFile(writeProfileFile([employed, student]))).toEqual({ profiles: [employed, student], notes: [] });
});

test('what was said of fields goes along, and nothing where nothing was said', () => {
  const page = pageOf('姓名', '寻呼号', '通讯地址');
  const taught = [teach(page, 1, 'mobile'), teach(page, 2, null)];
  expect(parseProfileFile(writeProfileFile([employed], taught))).toEqual({ profiles: [employed], notes: [], taught });
  expect(writeProfileFile([employed], [])).toBe(writeProfileFile([employed]));
});
