import type { ArticleLanguage } from '../../language/article.ts';
import { findLabel } from '../labels.ts';
import { isNotice } from '../notices.ts';
import type { Paragraph } from '../paragraphs.ts';
import { bare, isQuestion, isQuoted } from '../shapes.ts';

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
  const bold = dressedLines(paragraphs, 'bold');
  const asks = (place: number): boolean => isPut(paragraphs[place]!.plain);
  const asking = bold.filter(asks);
  if (asking.length >= FEWEST && asking.length * 2 >= bold.length) return new Set(bold);
  const slanted = dressedLines(paragraphs, 'slanted');
  const askingSo = slanted.filter(asks);
  if (askingSo.length >= FEWEST && askingSo.length * 2 >= slanted.length && isClose(askingSo))
    return new Set(askingSo);
  // "Here are her answers to our questions.": the words above say what the marks would
  const first = paragraphs.findIndex(({ plain }) => isQuestion(plain));
  const isTold = paragraphs
    .slice(0, Math.max(0, first))
    .some(({ plain }) => language.labels.interviewed.some((words) => words.test(plain)));
  const fewest = isTold ? FEWEST : FEWEST_PLAIN;
  if (paragraphs.filter(({ plain }) => isQuestion(plain)).length < fewest) return new Set();
  const isAside = ({ plain }: Turn): boolean =>
    isNotice(bare(plain), language) || findLabel(plain, language)?.role === 'notice';
  const placesTold = [...paragraphs.keys()].filter((place) => !isAside(paragraphs[place]!));
  const told = placesTold.map((place) => paragraphs[place]!);
  const plain = plainQuestions(told, fewest);
  return new Set([...plain, ...puttings(told, plain, language)].map((place) => placesTold[place]!));
}

/**
 * The places of what an interviewer says where each turn begins with a dash, as in many languages: every other one, whether or
 * not it asks, if most of them ask and the answers do not.
 */
function findAskedTurns(paragraphs: readonly Pick<Paragraph, 'sign' | 'plain'>[]): number[] {
  const turns = [...paragraphs.keys()].filter((at) => DASH.test(paragraphs[at]!.sign));
  const asking = turns.filter((_, turn) => turn % 2 === 0 && turn + 1 < turns.length);
  const asks = (some: readonly number[]): number =>
    some.filter((at) => ASKS.test(paragraphs[at]!.plain)).length;
  const answering = turns.filter((_, turn) => turn % 2 === 1);
  const isDialogue =
    asks(asking) >= FEWEST && asks(asking) * 2 > asking.length && asks(answering) * 2 <= asks(asking);
  return isDialogue ? asking : [];
}

/** Whether an interviewer may ask it: somebody else's words may stand in it, but are not all of it. */
const isPut = (plain: string): boolean =>
  isQuestion(plain) || (plain.length < LONGEST_PUT && ASKS.test(plain) && !isQuoted(plain));

/** Characters of the longest question with a quotation in it. */
const LONGEST_PUT = 400;

/** Whether so few paragraphs stand between the first of these places and the last that they are one interview's. */
const isClose = (places: readonly number[]): boolean =>
  places.length * ANSWERED_WITHIN >= places.at(-1)! - places[0]! + 1;

/** The places of paragraphs that are dressed so from end to end, and stand before one that is not. */
function dressedLines(paragraphs: readonly Turn[], as: Turn['dress']): number[] {
  return paragraphs.flatMap((paragraph, place) => {
    const { mark, plain } = paragraph;
    const next = paragraphs[place + 1];
    const isAbove = next?.mark === 'none' && dressOf(next) !== as;
    return dressOf(paragraph) === as && mark === 'none' && isAbove && /[.?!]["”]?[*_]*$/u.test(plain)
      ? [place]
      : [];
  });
}

/** How a paragraph is dressed; single stars are left in a text that has no other marks. */
const dressOf = ({ dress, plain }: Turn): Turn['dress'] =>
  dress ?? (/^([*_])(?!\1)[^*_]+\1$/u.test(plain) ? 'slanted' : null);

/** The places of questions that stand alone, each before something else, close enough together. */
function plainQuestions(paragraphs: readonly Turn[], fewest: number): number[] {
  const found = paragraphs.flatMap(({ plain }, place) => {
    const next = paragraphs[place + 1];
    return next && isQuestion(plain) && !isQuestion(next.plain) ? [place] : [];
  });
  return found.length >= fewest && isClose(found) ? found : [];
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
