import type { Evidence, Scene } from '../evidence.ts';

/**
 * Whether somebody's quotation stands right behind a sentence of the article that names them together with all that is asked of them:
 * "Lund was furious with the penalty. “It hit his shoulder.”"
 */
export function isIntroduced({ index, question, words }: Scene, { passage }: Evidence): boolean {
  const voice = question.voice?.bits ?? 0;
  const all = 2 ** question.terms.length - 1;
  if (voice === 0 || voice === all || index.articleOf[passage - 1] !== index.articleOf[passage]) return false;
  const [before, said] = [index.passages.at(passage - 1)!, index.passages.at(passage)!];
  if (said.attribution.kind !== 'direct' || before.attribution.kind !== 'none') return false;
  if (before.paragraph !== said.paragraph) return false;
  const held = words.masks[passage - 1 - words.range.from] ?? 0;
  return (held & voice) !== 0 && (all & ~voice & ~held) === 0;
}
