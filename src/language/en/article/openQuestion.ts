/** "Whether the tower can be saved", "Why the alarm was off": a question that is told, and not asked. */
const TOLD =
  /^(?:(?:exactly |just )?(?:why|how|who|whom|whose|what|where|which)\b(?!,)|when\b(?![^,]*,)|whether\b)/iu;

/** Whether an English line, such as one of a list, tells what is open: no sentence by itself. */
export function isOpenQuestion(sentence: string): boolean {
  return TOLD.test(sentence) && !sentence.trimEnd().endsWith('?');
}
