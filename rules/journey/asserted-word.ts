/** Words before the match, in the same clause, that make a status a mention. */
const conditionalBefore =
  /如(?!下|图)|若|一旦|凡|未|没|是否|即为|即视为|视为|才算|才是|等待|直至|避免|以免|防止|显示|提示|状态有/;
/** Words earlier in the same sentence that make the rest of it a condition. */
const conditionalSentence = /如果|如遇|如有|如因|若|倘|一旦|(?:^|[，、])如(?!下|图)/;
/** What follows a status word when the sentence speaks about a case, not about this candidate. */
const conditionalAfter =
  /^[”"」』）)】]?(?:后|即|的|者|前|时|方可|才|与否|或|之后|以后|期间|为止|视为|将|则|需|须|不予|不得|考生|人员|、)/;

/** The first match that states something about this page; rules such as 审核通过后方可缴费 or 缴费成功即为报名成功 are passed over. */
export function parseAssertedWord(text: string, words: RegExp): string | undefined {
  for (const match of text.matchAll(new RegExp(words, `${words.flags}g`))) {
    const sentence = lastPart(text.slice(0, match.index), /[\s。！!？?；;]/);
    const clause = lastPart(sentence, /[，,：:]/);
    const after = text.slice(match.index + match[0].length);
    if (!conditionalBefore.test(clause) && !conditionalSentence.test(sentence) && !conditionalAfter.test(after)) {
      return match[0];
    }
  }
  return undefined;
}

function lastPart(text: string, separator: RegExp): string {
  return text.split(separator).at(-1) ?? '';
}
