import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex, readFor } from '../../src/search/search.ts';
import { stem } from '../../src/language/en/search/words/stem.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { Article } from '../../src/types.ts';
import { corpusOf } from '../corpus.ts';
import type { Engine, Hit } from '../engines/engine.ts';
import { auroc, share } from '../metrics.ts';
import { Random } from '../random.ts';
import { loadStories } from '../stories.ts';
import { misspellName, SLIPS } from './misspellName.ts';
import { namesOf } from './storyNames.ts';

/** A question with a name, put to an article that has the name, or has not. */
export interface NameQuestion {
  readonly question: string;
  readonly article: number;
  /** The name that was meant, null for one of another story. */
  readonly meant: string | null;
  /** As it was typed. */
  readonly typed: string;
  /** Whether it is typed without capital letters. */
  readonly isSmall: boolean;
}

/** What Whosaid makes of names: shares of the questions. */
export interface NameFigures {
  readonly misspelt: {
    readonly asked: number;
    readonly read: number;
    readonly offered: number;
    readonly wrong: number;
  };
  readonly others: { readonly asked: number; readonly read: number; readonly offered: number };
}

/** What an engine finds for names: the first passage has the name that was meant, and how it tells misspelt from other names. */
export interface NameSearch {
  readonly engine: string;
  readonly first: number;
  readonly auroc: number | null;
}

/** Frames for a name alone; questions of the stories have their own. */
const FRAMES = [
  'Who is NAME?',
  'What did NAME say?',
  'what about NAME',
  'What does the article say about NAME?',
];

/** Share of the questions that are typed without capital letters. */
const SMALL_SHARE = 0.2;

/** The stories of the tests. */
export function readStories(): Article[] {
  return loadStories('near').articles.map(({ id, text }) => attribute(readArticle({ id, text })));
}

/** Every name of the stories misspelt in every way that fits it, and as many true names of other stories. */
export function nameQuestions(stories: readonly Article[]): NameQuestion[] {
  const random = new Random(5);
  const names = stories.map(namesOf);
  return stories.flatMap((story, article) => {
    const frame = (typed: string, meant: string | null): NameQuestion => {
      const question = random.pick(FRAMES).replace('NAME', typed);
      const isSmall = random.next() < SMALL_SHARE;
      return { question: isSmall ? question.toLowerCase() : question, article, meant, typed, isSmall };
    };
    const own = names[article]!.flatMap((name) =>
      SLIPS.flatMap((slip) => {
        const typed = misspellName(name, slip, random);
        return typed === null || isIn(typed, story.text) ? [] : [frame(typed, name)];
      }),
    );
    const others = [1, 2, 3].flatMap((step) =>
      names[(article + step) % names.length]!.filter((name) =>
        tokenize(name).every(({ word }) => !isIn(word, story.text)),
      ).map((name) => frame(name, null)),
    );
    return [...own, ...others];
  });
}

/** What Whosaid reads, offers and leaves. */
export function measureNames(stories: readonly Article[], questions: readonly NameQuestion[]): NameFigures {
  const indexes = stories.map((story) => buildIndex([story]));
  const judged = questions.map(({ question, article, meant, typed }) => {
    const { corrections, nameOffers } = readFor(indexes[article]!, question);
    const right = plain(meant ?? '');
    const read = corrections.map(({ to }) => plain(to)).join('');
    // Inflections of a known word are known: "Norhavne" finds Norhavn as it is.
    const isKnown = words(typed).every(
      (word) => indexes[article]!.vocabulary.termOfStem(stem(word)) !== undefined,
    );
    const isRead = corrections.some(({ from }) => overlaps(from, typed));
    return {
      meant,
      isRead,
      isRight: isKnown || (isRead && words(meant ?? '').some((word) => read.includes(word))),
      isOffered: nameOffers.some(
        ({ to: name }) =>
          right !== '' &&
          (plain(name).includes(right) ||
            right.includes(plain(name)) ||
            words(meant ?? '').some((word) => words(name).includes(word))),
      ),
      isAsked: nameOffers.length > 0,
    };
  });
  const own = judged.filter(({ meant }) => meant !== null);
  const others = judged.filter(({ meant }) => meant === null);
  return {
    misspelt: {
      asked: own.length,
      read: share(own.map(({ isRight }) => isRight)),
      offered: share(own.map(({ isRight, isOffered }) => !isRight && isOffered)),
      wrong: share(own.map(({ isRead, isRight }) => isRead && !isRight)),
    },
    others: {
      asked: others.length,
      read: share(others.map(({ isRead }) => isRead)),
      offered: share(others.map(({ isRead, isAsked }) => !isRead && isAsked)),
    },
  };
}

/** What an engine finds when it is asked for the name alone, as it was typed. */
export async function searchNames(
  engine: Engine,
  stories: readonly Article[],
  questions: readonly NameQuestion[],
): Promise<NameSearch> {
  const searchers = await Promise.all(stories.map(async (story) => engine.index(corpusOf([story]))));
  const hits: boolean[] = [];
  const scores: { readonly own: number[]; readonly others: number[] } = { own: [], others: [] };
  for (const { typed, article, meant } of questions) {
    const found = await searchers[article]!(typed, 1);
    const [first] = found.hits;
    if (meant === null) scores.others.push(found.confidence ?? 0);
    else {
      const passage = first ? textOf(stories[article]!, first.passage) : '';
      const last = words(meant).at(-1)!;
      hits.push(words(passage).includes(last));
      scores.own.push(found.confidence ?? 0);
    }
  }
  return { engine: engine.name, first: share(hits), auroc: auroc(scores.own, scores.others) };
}

function textOf({ text, passages }: Article, passage: Hit['passage']): string {
  const { start, end } = typeof passage === 'number' ? passages[passage]! : passage;
  return text.slice(start, end);
}

function words(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

function plain(text: string): string {
  return words(text).join('');
}

function isIn(name: string, text: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

function overlaps(from: string, typed: string): boolean {
  const wrong = words(typed);
  return words(from).some((word) => wrong.includes(word)) || plain(from) === plain(typed);
}
