/** Words of a pack as one sentence: they may come without their full stop. */
export function closeSentence(words: string): string {
  return /[。！？]$/.test(words) ? words : `${words}。`;
}
