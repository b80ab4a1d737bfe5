import { textOf } from '../../article/packedArticle.ts';
import { languageOf } from '../../language/languages.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Evidence, Scene } from '../evidence.ts';
import { sentenceOf } from '../sentenceOf.ts';

/** Capitalised words right before a name: "*Transport Minister Eda* Koç". */
const BEFORE = /(?:\p{Lu}[\p{L}’'-]* )+$/u;
/** So far around a passage, in signs, it is looked whom its article calls so. */
const AROUND = 10_000;
/** They stand so close before it, in signs. */
const CLOSE_BY = 60;

/**
 * Whether somebody's words in a passage speak of what a question asks by another word that means the same there: of Koç as "the minister",
 * where the article has “Transport Minister Eda Koç”, or of the study as a trial.
 */
export function isToldOtherwise(scene: Scene, { passage, mask }: Evidence): boolean {
  const { terms, voice, language } = scene.question;
  if (!voice) return false;
  const missing = terms.filter((_, bit) => ((voice.bits | mask) & (1 << bit)) === 0);
  if (missing.length === 0) return false;
  const told = tokenize(sentenceOf(scene, passage)).map(({ word }) => word);
  if (missing.some(({ word }) => [...language.sameThings(word)].some((other) => told.includes(other))))
    return true;
  const names = missing.filter(({ isName }) => isName).map(({ word }) => word);
  return names.length > 0 && isToldByOffice(scene, passage, told, names);
}

function isToldByOffice(
  { index }: Scene,
  passage: number,
  told: readonly string[],
  names: readonly string[],
): boolean {
  const article = index.articles[index.articleOf[passage]!]!;
  const { start, end } = index.passages.at(passage)!;
  const text = textOf(article).slice(Math.max(start - AROUND, 0), end + AROUND);
  const { people } = languageOf(article.language).attribution;
  const offices = tokenize(text)
    .filter(({ word }) => names.includes(word))
    .flatMap(
      (at) => BEFORE.exec(text.slice(Math.max(at.start - CLOSE_BY, 0), at.start))?.[0].split(' ') ?? [],
    )
    .map((word) => word.toLowerCase())
    .filter((word) => people.isTitle(word) && !people.isCourtesy(word));
  return told.some((word, at) => told[at - 1] === people.article && offices.includes(word));
}
