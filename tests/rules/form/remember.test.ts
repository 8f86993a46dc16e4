import { expect, test } from 'vitest';
import { remember, rememberEach } from '@/rules/form/remember';

test('asks once for each text, `undefined` being an answer too', () => {
  const asked: string[] = [];
  const find = remember((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['姓名', '', '姓名', ''].map(find)).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(['姓名', '']);
});

test('keeps at most some thousands of texts and still answers right', () => {
  const double = remember((text) => text + text);
  const texts = Array.from({ length: 5000 }, (_, at) => `${at}`);
  expect([...texts, ...texts].map(double)).toEqual([...texts, ...texts].map((text) => text + text));
});

test('asks once for each object, not for its like', () => {
  const asked: object[] = [];
  const find = rememberEach((one: { name: string }) => {
    asked.push(one);
    return one.name;
  });
  const [first, second] = [{ name: '姓名' }, { name: '姓名' }];
  expect([first, second, first].map(find)).toEqual(['姓名', '姓名', '姓名']);
  expect(asked).toEqual([first, second]);
  expect(asked[0]).toBe(first);
});
