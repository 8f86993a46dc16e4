import type { FieldKey } from '@/rules/profile/field-key';
import type { Choice } from './evidence';
import { dropTranslation, normalizeText } from './normalize-label';
import { vocabulary, widerWords } from './vocabulary';

/** Endings that add nothing: 江苏 ↔ 江苏省, 汉 ↔ 汉族. Longest first. */
const endings: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  region: ['维吾尔自治区', '壮族自治区', '回族自治区', '特别行政区', '自治区', '生产建设兵团', '省', '市'],
  examArea: ['考区', '地区', '市', '区', '县', '州', '盟'],
  nativePlace: ['省', '市'],
  ethnicity: ['族'],
  education: ['毕业', '学历'],
  qualification: ['资格', '考试'],
};

/** Values that stand for "nothing chosen" in a list of choices, the bare unit or level it asks for among them. */
const prompts = /^(?:(?:请.*|直接)?选择.*|全部|不限|[年月省]份?|日|城?市|区\/?县)?$/;

/** True for the empty entry or prompt of a list (请选择, ---, ''). */
export function isPrompt(choice: Choice): boolean {
  return choice.text.trim() === '' || prompts.test(normalizeText(choice.text));
}

/** Every word of a field with the portal's own. */
const words = new Map(
  Object.entries(vocabulary).map(([key, lines]) => {
    const groups = lines.map((line) => line.split(' '));
    return [key, new Map(groups.flatMap((group) => group.map((word) => [word, group[0]])))];
  }),
);

/** A prefilled box may hold the code in place of the word (GB/T 2261.1: 1 男, 2 女). */
const codes: Readonly<Partial<Record<FieldKey, Readonly<Record<string, string>>>>> = { gender: { 1: '男', 2: '女' } };

/** A word as it stands, without its number (03 共青团员, (11)满族), its translation, its ending; the barest last. */
function readingsOf(key: FieldKey, plain: string): string[] {
  const unnumbered = plain.replace(/^(?:\(\d{1,3}\)|\d{1,3})(?=[^\d年])/, '');
  const native = dropTranslation(unnumbered);
  const ending = endings[key]?.find((word) => native.endsWith(word) && native.length > word.length);
  return [plain, unnumbered, native, ending ? native.slice(0, -ending.length) : native];
}

function meaning(key: FieldKey, text: string): string {
  const plain = normalizeText(text);
  const readings = readingsOf(key, plain);
  const known = readings.map((reading) => words.get(key)?.get(reading)).find((word) => word !== undefined);
  return codes[key]?.[plain] ?? known ?? readings[3] ?? plain;
}

/** True when two texts mean the same within one field; never by part of a word (专科 is not 本科及以上). */
export function sameMeaning(key: FieldKey, left: string, right: string): boolean {
  return normalizeText(left) === normalizeText(right) || meaning(key, left) === meaning(key, right);
}

/** True when the first says the same less exactly: 研究生 for 硕士研究生, never the other way round. */
export function isWider(key: FieldKey, wide: string, narrow: string): boolean {
  const word = widerWords[key]?.[meaning(key, narrow)];
  return word !== undefined && word === meaning(key, wide);
}

/** The one choice that says what is wanted: the same text, else the same meaning, else a wider one; undefined when none or several do. */
export function matchChoice(key: FieldKey, wanted: string, choices: readonly Choice[]): Choice | undefined {
  const real = choices.filter((choice) => !isPrompt(choice));
  const sameText = real.filter((choice) => normalizeText(choice.text) === normalizeText(wanted));
  if (sameText.length === 1) return sameText[0];
  const same = real.filter((choice) => meaning(key, choice.text) === meaning(key, wanted));
  const fitting = same.length > 0 ? same : real.filter((choice) => isWider(key, choice.text, wanted));
  const [only] = fitting;
  return only && fitting.length === 1 && !isContested(only, real) ? only : undefined;
}

/** How somebody studied: 全日制本科 beside 非全日制本科 (recruitment forms, 2020–2023). */
const fullTime = /^(?:全日制|普通|统招)/;
const otherwise = /^(?:非全日制|成人|自考|自学考试|函授|业余|网络|电大|在职)/;

/** True where another choice is the same but for a matter that no profile tells. */
function isContested(choice: Choice, others: readonly Choice[]): boolean {
  return fullTime.test(choice.text.trim()) && others.some(({ text }) => otherwise.test(text.trim()));
}

function isWord(key: FieldKey, own: ReadonlyMap<string, unknown>, choice: Choice): boolean {
  return readingsOf(key, normalizeText(choice.text)).some((reading) => own.has(reading));
}

/** How many of the choices belong to the field's own vocabulary; undefined when the field has none. */
export function countKnownChoices(key: FieldKey, choices: readonly Choice[]): number | undefined {
  const own = words.get(key);
  return own && choices.filter((choice) => isWord(key, own, choice)).length;
}

/** True when the field has words of its own and every choice is one of them. */
export function areAllKnown(key: FieldKey, choices: readonly Choice[]): boolean {
  const own = words.get(key);
  return own !== undefined && choices.every((choice) => isWord(key, own, choice));
}
