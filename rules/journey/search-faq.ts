import type { Situation } from '@/rules/exam/situation';
import { selectTips, type Tip } from './advice';
import { type FaqEntry, faq } from './faq';
import type { Stage } from './stage';

const mostFound = 6;
/** A word in the question or among its other words counts more than one in the answer. */
const weights = { question: 3, words: 3, answer: 1 } as const;
/** Words of asking say nothing of the matter. */
const asking =
  /怎么办|怎么|咋办|怎样|如何|什么|可以|能不能|能否|会不会|是不是|是否|有没有|请问|吗|呢|的|了|[\s，。？！、,.?!"“”]/g;

/** A question with the answer for one candidate, and who says so. */
export interface FaqAnswer extends Pick<FaqEntry, 'question' | 'words' | 'stages'> {
  answer: string;
  source: Tip['source'];
}

/** The entries that answer best, best first; without a question those that come up at this stage. */
export function searchFaq(query: string, stage: Stage, situation: Situation = {}): readonly FaqAnswer[] {
  const pieces = pairsOf(query);
  const answered = faq.flatMap((entry) => answerFor(entry, situation));
  if (pieces.length === 0) return answered.filter(({ stages }) => stages.includes(stage)).slice(0, mostFound);
  const hits = answered.map((entry) => pieces.map((piece) => weightOf(entry, piece)));
  const rarities = pieces.map((_, at) => rarityOf(hits.filter((row) => row[at]).length));
  const scored = answered.map((entry, place) => {
    const own = hits[place] ?? [];
    return { entry, score: sum(own), rank: sum(own.map((hit, at) => hit * (rarities[at] ?? 1))) };
  });
  return scored
    .filter(({ score }) => score >= weights.question)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostFound)
    .map(({ entry }) => entry);
}

function answerFor({ answers, ...entry }: FaqEntry, situation: Situation): FaqAnswer[] {
  const [tip] = selectTips(answers, situation);
  return tip ? [{ ...entry, answer: tip.text, source: tip.source }] : [];
}

/** Chinese has no spaces: neighbouring characters stand for words; Latin words stay whole. */
function pairsOf(query: string): string[] {
  const text = query.normalize('NFKC').toLowerCase();
  const latin = text.match(/[a-z0-9]+/g) ?? [];
  const runs = text.replace(asking, ' ').match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...new Set([...latin, ...pairs])];
}

/** What stands in nearly every entry, such as 报名, tells them apart the least. */
function rarityOf(entries: number): number {
  return Math.log2(faq.length / Math.max(entries, 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function weightOf(entry: FaqAnswer, piece: string): number {
  const parts = Object.entries(weights) as [keyof typeof weights, number][];
  return parts.find(([part]) => entry[part].toLowerCase().includes(piece))?.[1] ?? 0;
}
