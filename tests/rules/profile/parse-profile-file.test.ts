import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldKeys } from '@/rules/profile/field-key';
import { maxProfileFileBytes, type ParsedProfileFile, parseProfileFile } from '@/rules/profile/parse-profile-file';
import { describeFileError, describeFileNote } from '@/rules/profile/profile-file-text';
import { employed, student } from '../../samples/profiles';
import { pageOf, teach } from '../../samples/taught-field';

const file = { format: 'ruankao-profile', version: 1, profiles: [employed, student] };
const text = JSON.stringify(file);
const withProfile = (changes: object) => JSON.stringify({ ...file, profiles: [employed, { ...student, ...changes }] });
const withField = (value: unknown) => withProfile({ fields: { ...student.fields, email: value } });
const second = { profile: 2 };
const words = [teach(pageOf('姓名', '寻呼号'), 1, 'mobile'), teach(pageOf('姓名', '寻呼号'), 0, null)];
const withTaught = (change: object) => JSON.stringify({ ...file, taught: [words[0], { ...words[1], ...change }] });

describe('accepted', () => {
  test.each<[string, string]>([
    ['as written', text],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with space around it', `\r\n\t ${text}\n\n`],
    [
      'with a byte order mark and line ends of Windows',
      `\uFEFF${JSON.stringify(file, undefined, 2)}`.replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_case, content) => {
    expect(parseProfileFile(content)).toEqual({ profiles: [employed, student], notes: [] });
  });

  test('what a later version added is left out and named', () => {
    const fields = { ...student.fields, hobby: '围棋', __proto__x: '1' };
    const parsed = parseProfileFile(
      JSON.stringify({ ...file, app: '2.0', profiles: [employed, { ...student, colour: 'red', fields }] }),
    );
    expect(parsed).toMatchObject({ profiles: [employed, student] });
    const notes = 'notes' in parsed ? parsed.notes : [];
    expect(notes).toHaveLength(1);
    expect([...(notes[0]?.keys ?? [])].sort()).toEqual(['__proto__x', 'app', 'colour', 'hobby']);
    expect(notes.map(describeFileNote).join()).toContain('hobby');
  });

  test('what was said of fields comes along; what a later version added to it is left out', () => {
    expect(parseProfileFile(withTaught({}))).toEqual({ profiles: [employed, student], notes: [], taught: words });
    expect(parseProfileFile(withTaught({ value: '1' }))).toEqual({
      profiles: [employed, student],
      notes: [{ code: 'unknown-keys', keys: ['value'] }],
      taught: words,
    });
  });

  test('applications come with their profile; a file without them stays as it is', () => {
    const applications = [{ batch: '2026-1', status: 'done', updatedAt: '2026-04-01T00:00:00.000Z', colour: 'red' }];
    const parsed = parseProfileFile(withProfile({ applications }));
    const [first, second] = 'profiles' in parsed ? parsed.profiles : [];
    expect(first).not.toHaveProperty('applications');
    expect(second?.applications).toEqual([{ batch: '2026-1', status: 'done', updatedAt: '2026-04-01T00:00:00.000Z' }]);
    expect(parsed).toHaveProperty('notes', [{ code: 'unknown-keys', keys: ['colour'] }]);
  });

  test('ids are compared and kept in lower case', () => {
    const parsed = parseProfileFile(withProfile({ id: '5F0C1D2E-3A4B-4C5D-8E6F-00000000000A' }));
    expect('profiles' in parsed && parsed.profiles[1]?.id).toBe('5f0c1d2e-3a4b-4c5d-8e6f-00000000000a');
  });

  test('200 characters fit in a field', () => {
    expect(parseProfileFile(withField('例'.repeat(200)))).toHaveProperty('profiles');
  });
});

describe('refused as a whole', () => {
  test.each<[string, string, object, RegExp]>([
    ['nothing', '', { code: 'not-json' }, /读不懂/],
    ['cut off', text.slice(0, -20), { code: 'not-json' }, /读不懂/],
    ['a picture', '\u0089PNG\r\n', { code: 'not-json' }, /读不懂/],
    ['deep nesting', '['.repeat(200_000), { code: 'not-json' }, /读不懂/],
    ['null', 'null', { code: 'other-format' }, /不是软考报名助手/],
    ['a list', '[]', { code: 'other-format' }, /不是软考报名助手/],
    ['another program', '{"format":"bookmarks","version":1}', { code: 'other-format' }, /不是软考报名助手/],
    ['an unknown key', withTaught({ key: 'hobby' }), { code: 'bad-taught', values: { taught: 2 } }, /第 2 条指认/],
    ['no page', withTaught({ page: undefined }), { code: 'bad-taught', values: { taught: 2 } }, /第 2 条指认/],
    ['version 2', JSON.stringify({ ...file, version: 2 }), { code: 'newer-version' }, /更新助手/],
    ['version "1"', JSON.stringify({ ...file, version: '1' }), { code: 'unknown-version' }, /版本号/],
    ['version 0', JSON.stringify({ ...file, version: 0 }), { code: 'unknown-version' }, /版本号/],
    ['no list', '{"format":"ruankao-profile","version":1}', { code: 'no-profiles' }, /没有档案/],
    ['an empty list', JSON.stringify({ ...file, profiles: [] }), { code: 'no-profiles' }, /没有档案/],
    [
      'a number for a text',
      withField(1),
      { code: 'bad-field', values: { ...second, path: 'fields.email' } },
      /第 2 份.*Email/,
    ],
    ['null for a text', withField(null), { code: 'bad-field', values: { ...second, path: 'fields.email' } }, /Email/],
    [
      '201 characters',
      withField('x'.repeat(201)),
      { code: 'bad-field', values: { ...second, path: 'fields.email' } },
      /200/,
    ],
    [
      'fields as a list',
      withProfile({ fields: [] }),
      { code: 'bad-field', values: { ...second, path: 'fields' } },
      /不完整/,
    ],
    ['no id', withProfile({ id: undefined }), { code: 'bad-field', values: { ...second, path: 'id' } }, /编号/],
    ['a short id', withProfile({ id: '7' }), { code: 'bad-field', values: { ...second, path: 'id' } }, /编号/],
    ['a blank name', withProfile({ name: '  ' }), { code: 'bad-field', values: { ...second, path: 'name' } }, /名称/],
    [
      'no real time',
      withProfile({ updatedAt: '2026-02-30T00:00:00Z' }),
      { code: 'bad-field', values: { ...second, path: 'updatedAt' } },
      /时间/,
    ],
    [
      'a profile that is none',
      JSON.stringify({ ...file, profiles: ['x'] }),
      { code: 'bad-field', values: { profile: 1, path: '' } },
      /不完整/,
    ],
    [
      'an application without a status',
      withProfile({ applications: [{ batch: '2026-1', updatedAt: '2026-04-01T00:00:00.000Z' }] }),
      { code: 'bad-field', values: { ...second, path: 'applications.0.status' } },
      /第 1 条报名记录不完整/,
    ],
    [
      'two applications for one batch',
      withProfile({
        applications: ['draft', 'done'].map((status) => ({
          batch: '2026-1',
          status,
          updatedAt: '2026-04-01T00:00:00.000Z',
        })),
      }),
      { code: 'bad-field', values: { ...second, path: 'applications' } },
      /重复的批次/,
    ],
    ['an id twice', withProfile({ id: employed.id }), { code: 'duplicate-ids' }, /编号相同/],
    [
      'an id twice in other letters',
      withProfile({ id: employed.id.toUpperCase() }),
      { code: 'duplicate-ids' },
      /编号相同/,
    ],
    ['3 MB of letters', JSON.stringify({ ...file, pad: 'x'.repeat(3e6) }), { code: 'too-large' }, /2 MB/],
    [
      '0.8 million characters of 3 bytes',
      JSON.stringify({ ...file, pad: '例'.repeat(8e5) }),
      { code: 'too-large' },
      /2 MB/,
    ],
  ])('%s', (_case, content, error, said) => {
    const parsed = parseProfileFile(content);
    expect(parsed).toEqual({ error });
    expect(saidOf(parsed)).toMatch(said);
    expect(saidOf(parsed)).toMatch(/没有改动。$/);
  });

  test('the limit is on bytes: 0.6 million characters of 3 bytes still fit', () => {
    const content = JSON.stringify({ ...file, pad: '例'.repeat(6e5) });
    expect(new TextEncoder().encode(content).length).toBeLessThan(maxProfileFileBytes);
    expect(parseProfileFile(content)).toHaveProperty('profiles');
  });
});

function saidOf(parsed: ParsedProfileFile): string {
  return 'error' in parsed ? describeFileError(parsed.error) : '';
}

test('never throws, whatever stands in the file', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ format: fc.constant('ruankao-profile'), version: fc.constant(1), profiles: fc.array(fc.jsonValue()) })
      .map((value) => JSON.stringify(value)),
    fc
      .dictionary(fc.constantFrom(...fieldKeys, '__proto__', 'constructor'), fc.jsonValue())
      .map((fields) => withProfile({ fields })),
  );
  fc.assert(
    fc.property(anything, (content) => {
      const parsed = parseProfileFile(content);
      return 'error' in parsed ? saidOf(parsed) !== '' : parsed.profiles.length > 0;
    }),
  );
});

test('cut off anywhere it is refused; with any one byte changed all of it comes or nothing', () => {
  const bytes = Buffer.from(text);
  for (let length = 0; length < bytes.length; length++) {
    expect(parseProfileFile(bytes.subarray(0, length).toString())).toEqual({ error: { code: 'not-json' } });
  }
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const parsed = parseProfileFile(changed.toString());
    if ('profiles' in parsed) expect(parsed.profiles).toHaveLength(2);
    else expect(saidOf(parsed)).toMatch(/没有改动。$/);
  }
});
