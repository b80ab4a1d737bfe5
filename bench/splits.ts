import type { QaArticle, QaSet, Typos } from './data.ts';

/**
 * Which part of the data what ships may learn from, and which part it is judged by.
 *
 * | set                  | learned from                                      | judged by            |
 * |----------------------|---------------------------------------------------|----------------------|
 * | xquad_en             | –                                                 | all                  |
 * | selqa_dev_test       | first half of its articles                        | other pages' sections |
 * | squadshifts_new_wiki | all                                               | –                    |
 * | squadshifts_reddit   | first 70 % of its articles                        | the rest             |
 * | squad2_dev_half      | first half, without paragraphs that xquad_en has  | second half          |
 * | paraphrases          | all; the ranker only what the encoder did not see | –                    |
 * | near-topic           | `learn/`, shared out in the same way              | `held-back/`         |
 * | asked                | `learn/`, shared out in the same way              | `held-back/`         |
 * | contrast             | with the articles of the sets it stands beside    | –                    |
 *
 * Files given with `--data` are only ever measured.
 */
const LEARNED_SHARE: Readonly<Record<string, number>> = {
  selqa_dev_test: 0.5,
  squadshifts_new_wiki: 1,
  squadshifts_reddit: 0.7,
  squad2_dev_half: 0.5,
};

/** The articles of a set that weights, thresholds and rules may be learned from; none of a set not named above. */
export function learningPart(set: QaSet): QaSet {
  return { ...set, articles: set.articles.slice(0, border(set)) };
}

/** Every so many-th article is kept from the encoder, for the ranker to learn how far to trust it. */
const RANKER_STEP = 5;

/** What the reader learns from, of what may be learned from. */
export function encoderPart(set: QaSet): QaSet {
  return { ...set, articles: set.articles.filter((_, place) => place % RANKER_STEP !== RANKER_STEP - 1) };
}

/** The rest: articles that the encoder has not learned from. */
export function rankerPart(set: QaSet): QaSet {
  return { ...set, articles: set.articles.filter((_, place) => place % RANKER_STEP === RANKER_STEP - 1) };
}

/** The articles of a set that nothing was learned from, nor from another section of their page. */
export function heldBackPart(set: QaSet): QaSet {
  const learned = new Set(learningPart(set).articles.map(pageOf));
  const rest = set.articles.slice(border(set));
  return {
    ...set,
    articles: set.name === 'selqa_dev_test' ? rest.filter((article) => !learned.has(pageOf(article))) : rest,
  };
}

/** The Wikipedia page that a section of selqa is of: "Israel" of "Israel - Museums". */
function pageOf({ title }: Pick<QaArticle, 'title'>): string {
  return title.split(' - ')[0] ?? title;
}

/** Number of articles, from the start of the set, that may be learned from. */
function border({ name, articles }: QaSet): number {
  return Math.round(articles.length * (LEARNED_SHARE[name] ?? 0));
}

/** The set without the paragraphs that another set has too, and without the questions that they answer. */
export function withoutParagraphsOf(set: QaSet, other: QaSet): QaSet {
  const known = new Set(other.articles.flatMap(({ text }) => paragraphsOf(text).map(({ words }) => words)));
  return { ...set, articles: set.articles.map((article) => withoutParagraphs(article, known)) };
}

function withoutParagraphs(article: QaArticle, known: ReadonlySet<string>): QaArticle {
  const kept: string[] = [];
  const moved: { from: number; to: number; by: number }[] = [];
  let length = 0;
  for (const { start, text, words } of paragraphsOf(article.text)) {
    if (known.has(words)) continue;
    moved.push({ from: start, to: start + text.length, by: length - start });
    kept.push(text);
    length += text.length + 2;
  }
  const questions = article.questions.flatMap((question) => {
    const answers = question.answers.flatMap((answer) => {
      const home = moved.find(({ from, to }) => answer.start >= from && answer.start < to);
      return home ? [{ ...answer, start: answer.start + home.by }] : [];
    });
    const lost = question.answerable && answers.length === 0;
    return lost ? [] : [{ ...question, answers }];
  });
  return { ...article, text: kept.join('\n\n'), questions };
}

function paragraphsOf(text: string): { start: number; text: string; words: string }[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const at = start;
    start += paragraph.length + 2;
    return { start: at, text: paragraph, words: paragraph.trim() };
  });
}

/** Wrong spellings that rules may be tuned on: every other one of a word that has several. */
export function learningTypos(typos: Typos): Typos {
  return pickTypos(typos, (place) => place % 2 === 1);
}

/** The wrong spellings that nothing was tuned on; every word of the list has one. */
export function heldBackTypos(typos: Typos): Typos {
  return pickTypos(typos, (place) => place % 2 === 0);
}

function pickTypos(typos: Typos, keep: (place: number) => boolean): Typos {
  const entries = Object.entries(typos).map(
    ([right, wrong]) => [right, wrong.filter((_, place) => keep(place))] as const,
  );
  return Object.fromEntries(entries.filter(([, wrong]) => wrong.length > 0));
}
