import { answerFact } from '../facts/answerFact.ts';
import { answerWho, calledSo } from '../facts/answerWho.ts';
import { asksOnlyFact } from '../facts/askedFact.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Reading } from '../meaning/reading.ts';
import { requireText } from '../values/requireText.ts';
import { giveBack } from '../search/bm25.ts';
import { find } from '../search/find.ts';
import { passagesOf } from '../search/passagesOf.ts';
import { answer, readFor } from '../search/search.ts';
import type { Answer, Article, AskOptions } from '../types.ts';
import type { FoundAnswer } from './answers.ts';
import type { Corpus } from './corpus.ts';
import { limitOf } from './limitOf.ts';
import { readMeant } from './readMeant.ts';
import { sourcesIn, speakerCalledIn } from './speakersIn.ts';

/** Who judges passages beside the words, where they can. */
export interface Judges {
  readonly meaning: Meaning | null;
  readonly reading: Reading | null;
}

/**
 * Answers a question, from memory where it was asked of the corpus before with the same options.
 *
 * Rejects with a UserError where there is no article of this id, nobody of the speaker's name is quoted, or the limit is none.
 */
export async function answerQuestion(
  corpus: Corpus,
  judges: Judges,
  question: string,
  options: AskOptions,
): Promise<Answer> {
  requireText('question', question);
  const whole = { ...options, limit: limitOf(options.limit) };
  return corpus.answers.get(question, whole, () => answerAnew(corpus, judges, question, whole));
}

async function answerAnew(
  corpus: Corpus,
  judges: Judges,
  question: string,
  options: AskOptions,
): Promise<FoundAnswer> {
  const { index, vectors, articles } = corpus;
  const speaker =
    options.speaker === undefined ? null : speakerCalledIn(corpus, options.speaker, options.article);
  const read = speaker
    ? readFor(index, question, options.article)
    : readMeant(corpus, question, options.article);
  const article = articleMeant(articles, options.article);
  const fact = !speaker && article && answerFact(article, question, [question, read.typed, read.text]);
  if (fact) return { answer: fact, isWhole: true };
  const meaning = judges.meaning?.knows(read.language) ? judges.meaning : null;
  const similarities = vectors && meaning ? await meaning.compare(read.text, vectors) : null;
  const found = find(index, read, similarities, speaker && passagesOf(index, speaker));
  const reading = similarities && judges.reading?.knows(read.language) ? judges.reading : null;
  const readings = reading && (await reading.read(found));
  const isWhole = (!vectors || !meaning || similarities !== null) && (!reading || readings !== null);
  const answered = answer(found, question, readings, options);
  // A reading that was too late may still look at them.
  if (!reading) giveBack(index, found.scene.words);
  if (speaker)
    return { answer: answered.answered ? answered : { ...answered, notQuoted: speaker.name }, isWhole };
  const sources = () => sourcesIn(corpus, options.article);
  const who =
    answered.nameOffers.length > 0 ? null : answerWho(sources, articles, read.text, answered, read.language);
  const isUnknown =
    [question, read.typed, read.text].some((text) =>
      asksOnlyFact(text, answered.matches[0]?.quote ?? '', read.language),
    ) && calledSo(sources, read.text, read.language).length === 0;
  return { answer: who ?? (isUnknown ? { ...answered, ...NOTHING } : answered), isWhole };
}

/** Where nothing tells who wrote an article, "the plan that Lund wrote" is not even close. */
const NOTHING = { answered: false, confidence: 0, matches: [] } as const satisfies Partial<Answer>;

/** The article that "this article" means: the one with the id, or the only one. */
function articleMeant(articles: readonly Article[], id: string | undefined): Article | undefined {
  if (id !== undefined) return articles.find((article) => article.id === id);
  return articles.length === 1 ? articles[0] : undefined;
}
