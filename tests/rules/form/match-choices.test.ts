import { describe, expect, test } from 'vitest';
import type { Choice } from '@/rules/form/evidence';
import { matchChoices, splitAnswers } from '@/rules/form/match-choices';

const subjects: Choice[] = [
  { value: '1', text: '综合知识' },
  { value: '2', text: '案例分析' },
  { value: '3', text: '论文' },
  { value: '4', text: '基础知识', disabled: true },
];

describe('the answers that a text names', () => {
  test.each([
    ['综合知识、案例分析、论文', ['综合知识', '案例分析', '论文']],
    ['综合知识，案例分析；论文', ['综合知识', '案例分析', '论文']],
    ['综合知识 案例分析及论文', ['综合知识', '案例分析', '论文']],
    ['论文', ['论文']],
    ['', []],
  ])('%s', (text, answers) => {
    expect(splitAnswers(text)).toEqual(answers);
  });
});

describe('the set of choices that answers', () => {
  test.each<[string, string, { text: string; value: string } | undefined]>([
    ['all', '综合知识、案例分析、论文', { text: '综合知识、案例分析、论文', value: '1,2,3' }],
    ['in the order of the page', '案例分析、综合知识', { text: '综合知识、案例分析', value: '1,2' }],
    ['one', '论文', { text: '论文', value: '3' }],
    ['never a part of the wish', '综合知识、应用技术', undefined],
    ['nothing that is shut', '综合知识、基础知识', undefined],
    ['nothing wished', '', undefined],
  ])('%s', (_case, wanted, set) => {
    expect(matchChoices('subjects', wanted, subjects)).toEqual(set);
  });

  test('a single box is a question of its own', () => {
    expect(matchChoices('subjects', '综合知识', subjects.slice(0, 1))).toBeUndefined();
  });
});
