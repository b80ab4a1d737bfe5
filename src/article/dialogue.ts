import type { ArticleLanguage } from '../language/article.ts';
import { findLabel } from './labels.ts';
import { isNotice } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare, isQuestion } from './shapes.ts';

type Turn = Pick<Paragraph, 'sign' | 'plain' | 'mark' | 'dress'>;

/** Fewer questions make no interview where each turn has a dash, or each question is bold. */
const FEWEST = 2;
/** So few where nothing but their marks tells them from what stands around. */
const FEWEST_PLAIN = 3;
/** From the first of these to the last, one paragraph of so many asks. */
const ANSWERED_WITHIN = 5;

const DASH = /^[–—―-]$/u;
const ASKS = /\?["”»)*_]*$/u;

/** The places of what an interviewer says, or of the questions of a list that are each answered. */
export function findQuestions(paragraphs: readonly Turn[], language: ArticleLanguage): ReadonlySet<number> {
  const turns = findAskedTurns(paragraphs);
  if (turns.length > 0) return new Set(turns);
  const bold = boldLines(paragraphs);
  const asking = bold.filter((place) => isQuestion(paragraphs[place]!.plain));
  if (asking.length >= FEWEST && asking.length * 2 >= bold.length) return new Set(bold);
  if (paragraphs.filter(({ plain }) => isQuestion(plain)).length < FEWEST_PLAIN) return new Set();
  const isAside = ({ plain }: Turn): boolean =>
    isNotice(bare(plain), language) || findLabel(plain, language)?.role === 'notice';
  const placesTold = [...paragraphs.keys()].filter((place) => !isAside(paragraphs[place]!));
  const told = placesTold.map((place) => paragraphs[place]!);
  const plain = plainQuestions(told);
  return new Set([...plain, ...puttings(told, plain, language)].map((place) => placesTold[place]!));
}

/**
 * The places of what an interviewer says where each turn begins with a dash, as in many languages: every other one, whether or
 * not it asks, if most of them ask and the answers do not.
 */
export function findAskedTurns(paragraphs: readonly Pick<Paragraph, 'sign' | 'plain'>[]): number[] {
  const turns = [...paragraphs.keys()].filter((at) => DASH.test(paragraphs[at]!.sign));
  const asking = turns.filter((_, turn) => turn % 2 === 0 && turn + 1 < turns.length);
  const asks = (some: readonly number[]): number =>
    some.filter((at) => ASKS.test(paragraphs[at]!.plain)).length;
  const answering = turns.filter((_, turn) => turn % 2 === 1);
  const isDialogue =
    asks(asking) >= FEWEST && asks(asking) * 2 > asking.length && asks(answering) * 2 <= asks(asking);
  return isDialogue ? asking : [];
}

/** The places of paragraphs that are bold from end to end, and stand before one that is not. */
function boldLines(paragraphs: readonly Turn[]): number[] {
  return paragraphs.flatMap(({ dress, mark, plain }, place) => {
    const isAbove = paragraphs[place + 1]?.mark === 'none' && paragraphs[place + 1]?.dress !== 'bold';
    return dress === 'bold' && mark === 'none' && isAbove && /[.?!]["”]?[*_]*$/u.test(plain) ? [place] : [];
  });
}

/** The places of questions that stand alone, each before something else, close enough together. */
function plainQuestions(paragraphs: readonly Turn[]): number[] {
  const found = paragraphs.flatMap(({ plain }, place) => {
    const next = paragraphs[place + 1];
    return next && isQuestion(plain) && !isQuestion(next.plain) ? [place] : [];
  });
  const reach = (found.at(-1) ?? 0) - (found[0] ?? 0) + 1;
  return found.length >= FEWEST_PLAIN && found.length * ANSWERED_WITHIN >= reach ? found : [];
}

/** "The mayor told Radio Sund that you are too slow.": what is put to somebody between two questions, without asking. */
function puttings(
  paragraphs: readonly Turn[],
  questions: readonly number[],
  { labels: { put } }: ArticleLanguage,
): number[] {
  const [first = 0, last = 0] = [questions[0], questions.at(-1)];
  const asked = new Set(questions);
  return [...paragraphs.keys()].filter((place) => {
    const { plain = '', mark } = paragraphs[place] ?? {};
    const isBetween = place > first + 1 && place < last - 1 && !asked.has(place - 1);
    return (
      isBetween && mark === 'none' && plain.length < 300 && put.test(plain.replace(/["“„«][^"”»]*/gu, ''))
    );
  });
}
