import { parseAssertedWord } from './asserted-word';
import type { PageFacts } from './page-facts';
import { shapes } from './shapes';
import { type Signature, signatures } from './signatures';
import { type Stage, stages } from './stage';
import { parseSurfaceWords, type SurfaceWords } from './surface-words';

/** A stage and, in Chinese, what on the page spoke for it; strongest first. */
export interface DetectedStage {
  stage: Stage;
  reasons: string[];
}

interface Hint {
  stage: Stage;
  weight: number;
  reason: string;
}

const homeHost = 'www.ruankao.org.cn';
/** Below this nothing has been said clearly enough. */
const threshold = 4;

/**
 * Names the stage the surface in front belongs to: every signature that holds adds its weight, the heaviest stage wins,
 * an equal weight goes to the earlier stage. `unknown` when nothing on the surface is telling.
 */
export function detectStage(facts: PageFacts): DetectedStage {
  if (facts.host === homeHost) return { stage: 'home', reasons: ['网址：www.ruankao.org.cn'] };
  const hints = findHints(facts, parseSurfaceWords(facts));
  const totals = stages.map((stage) => ({ stage, weight: weigh(hints, stage) }));
  const best = totals.reduce((one, other) => (other.weight > one.weight ? other : one));
  if (best.weight < threshold) return { stage: 'unknown', reasons: [] };
  const own = hints.filter((hint) => hint.stage === best.stage).sort((a, b) => b.weight - a.weight);
  return { stage: best.stage, reasons: own.map((hint) => hint.reason) };
}

function weigh(hints: readonly Hint[], stage: Stage): number {
  return hints.filter((hint) => hint.stage === stage).reduce((sum, hint) => sum + hint.weight, 0);
}

function findHints(facts: PageFacts, words: SurfaceWords): Hint[] {
  const read = signatures.flatMap((signature) => findHint(signature, facts, words) ?? []);
  const built = shapes.filter((shape) => shape.holds(facts, words));
  return [...read, ...built.map(({ stage, weight, reason }) => ({ stage, weight, reason }))];
}

function findHint(signature: Signature, facts: PageFacts, words: SurfaceWords): Hint | undefined {
  const [stage, where, weight, said, { status, action } = {}] = signature;
  if (status && parseAssertedWord(words.text, status)) return undefined;
  if (action && firstMatch(words.actions, action)) return undefined;
  switch (where) {
    case 'path':
      // a layer has the path of the page behind it
      return hint(stage, weight, '网址', facts.surface === 'layer' ? undefined : said.exec(facts.path)?.[0]);
    case 'action':
      return hint(stage, weight, '按钮', firstMatch(words.actions, said));
    case 'text':
      return hint(stage, weight, '文字', said.exec(words.text)?.[0]);
    case 'brief':
      return hint(stage, weight, '文字', words.isDocument ? undefined : said.exec(words.text)?.[0]);
    case 'status':
      return findStatus(signature, facts, words);
    case 'main':
      return findHeading(signature, [words.main], words);
    case 'heading':
      return findHeading(signature, [words.main, ...words.headings], words);
  }
}

/** A page without a telling heading is often named by its title or its first words: half the weight. */
function findHeading(
  [stage, , weight, said]: Signature,
  headings: readonly string[],
  words: SurfaceWords,
): Hint | undefined {
  const found = hint(stage, weight, '标题', firstMatch(headings, said));
  return found || words.main !== '' ? found : hint(stage, weight / 2, '开头', said.exec(words.lead)?.[0]);
}

/** In a document a status is seldom the candidate's own, unless a label stands before it: else half the weight. */
function findStatus([stage, , full, asserted]: Signature, facts: PageFacts, words: SurfaceWords): Hint | undefined {
  if (stage === 'session-lost' && (words.isDocument || facts.recognisedFields >= 5)) return undefined;
  const said = [words.main, ...words.headings, words.text].join('。');
  const labelled = new RegExp(`(?<=(?:状态|结果)[：:]?\\s?)(?:${asserted.source})`);
  const isOwn = !words.isDocument || parseAssertedWord(said, labelled) !== undefined;
  return hint(stage, isOwn ? full : full / 2, '状态', parseAssertedWord(said, asserted));
}

function firstMatch(texts: readonly string[], words: RegExp): string | undefined {
  for (const text of texts) {
    const match = words.exec(text);
    if (match) return match[0];
  }
  return undefined;
}

function hint(stage: Stage, weight: number, where: string, word: string | undefined): Hint | undefined {
  return word === undefined ? undefined : { stage, weight, reason: `${where}：${word}` };
}
