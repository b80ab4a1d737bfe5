import { find, type FoundPassages } from '../../src/search/find.ts';
import type { Readings } from '../../src/search/fuse.ts';
import { readFor } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/index/searchIndex.ts';
import { contrastOf } from '../contrast.ts';
import type { QaSet } from '../data.ts';
import { loadAsked } from '../asked.ts';
import { loadNearTopic } from '../nearTopic.ts';
import { loadParaphrases } from '../paraphrases.ts';
import { Random } from '../random.ts';
import { rankerPart } from '../splits.ts';
import { strangerTo, type Verdict } from './confidence.ts';
import { holdsAnswer, prepare, prepareForLearning, type Asked } from './examples.ts';
import { nearestBy, type Neared } from './nearestSentence.ts';
import { heldBackSets, learningSets } from './sets.ts';
import { loadStories } from './stories.ts';
import type { Comparer } from './vectors.ts';
import { withKeywords } from './withKeywords.ts';
import { withNamesSwapped, withUnanswerable } from './withNamesSwapped.ts';
import { withStatements } from './withStatements.ts';

/** One of so many questions is put to another article too. */
const OFF_TOPIC_STEP = 3;
/** Sets whose questions without an answer people wrote to trap a reader; elsewhere only a name is swapped, so more is learned from them. */
const WRITTEN_TO_TRAP = ['squad2_dev_half', 'near-topic', 'contrast', 'asked'];
const MOST_TRAPS = 1000;
/** Characters of a set's articles that are encoded at most. */
const MOST_TEXT = 150_000;

/** A question put to an article, with what the judges before say of it. */
export interface Case {
  readonly set: string;
  readonly kind: Verdict['kind'];
  readonly found: FoundPassages;
  readonly isRight: (passage: number) => boolean;
  readonly readings: Readings;
  readonly nearest: Neared['nearest'];
}

export interface CaseOptions {
  readonly compare: Comparer;
  /** Encoders that judge alone, by their names. */
  readonly encoders: Readonly<Record<string, Comparer>>;
  /** So many questions of a set, more or less. */
  readonly most: number;
  readonly log: (text: string) => void;
}

/** Questions that the later judges learn from, and that they are measured with. */
export interface Cases {
  learned(): Promise<Case[]>;
  heldBack(): Promise<[set: string, cases: Case[]][]>;
}

/** What is left to chance starts from the same seed each time. */
export function openCases(options: CaseOptions): Cases {
  const random = new Random(3);
  return {
    async learned() {
      const learned: Case[] = [];
      for (const [name, articles] of learnedSets(options.most, random)) {
        // oxlint-disable-next-line no-await-in-loop -- one set after the other, or memory would not do
        learned.push(...(await casesOf(options, name, articles)));
        options.log(`${name}: ${learned.length} questions so far`);
      }
      return learned;
    },
    async heldBack() {
      const sets: [string, Case[]][] = [];
      for (const [name, articles] of heldBack(options.most, random)) {
        // oxlint-disable-next-line no-await-in-loop -- one set after the other
        sets.push([name, await casesOf(options, name, articles)]);
        options.log(`${name}: ready`);
      }
      return sets;
    },
  };
}

const nearTopic = (part: string): QaSet =>
  loadNearTopic(new URL(`../data/near-topic/${part}`, import.meta.url).pathname);

/** What the judges learn from, set by set. */
function* learnedSets(most: number, random: Random): Generator<[string, readonly Asked[]]> {
  const forRanker = learningSets().map(({ set }) => rankerPart(set));
  for (const set of [
    ...forRanker,
    contrastOf(forRanker),
    rankerPart(loadParaphrases()),
    rankerPart(nearTopic('learn')),
    rankerPart(loadAsked('learn')),
  ]) {
    const some = thin(set, WRITTEN_TO_TRAP.includes(set.name) ? MOST_TRAPS : most);
    const asked = withNamesSwapped(some, random).articles.map(prepareForLearning);
    yield [set.name, asked];
    yield* made(set.name, asked, random);
  }
}

/** Sets of questions that are made for articles: what somebody said, and a few words to look for. */
function made(set: string, asked: readonly Asked[], random: Random): [string, readonly Asked[]][] {
  if (set !== 'paraphrases') return [];
  const articles = asked.map((article) => ({ ...article, questions: [] }));
  return [
    ['statements', withStatements(articles, random)],
    ['keywords', withKeywords(articles, random)],
  ];
}

/** What nothing was learned from. */
function heldBack(most: number, random: Random): [string, readonly Asked[]][] {
  return [
    ...(['near', 'paraphrase'] as const).map((style): [string, readonly Asked[]] => [
      `stories, ${style}`,
      few(
        [false, true].flatMap((isLater) => loadStories({ style, isLater })),
        most,
      ),
    ]),
    [
      'stories, all',
      few(
        [false, true].flatMap((isLater) => loadStories({ isLater })),
        most,
      ),
    ],
    ...[nearTopic('held-back'), ...heldBackSets(), loadAsked('held-back')].map(
      (set): [string, readonly Asked[]] => [
        set.name === 'near-topic' || set.name === 'asked' ? `${set.name}, held back` : set.name,
        withUnanswerable(thin(set, most), random).articles.map((article) => prepare(article)),
      ],
    ),
  ];
}

/** Some stories, with about so many questions. */
function few(stories: readonly Asked[], most: number): Asked[] {
  return everySo(stories, stories.reduce((sum, { questions }) => sum + questions.length, 0) / most);
}

/** Some articles of a set, evenly spread, and some of their questions. */
function thin(set: QaSet, most: number): QaSet {
  const length = set.articles.reduce((sum, { text }) => sum + text.length, 0);
  const asked = set.articles.reduce((sum, { questions }) => sum + questions.length, 0);
  const some = everySo(
    set.articles,
    Math.max(length / MOST_TEXT, set.articles.length > 100 ? asked / most : 1),
  );
  const isKept = new Set(
    everySo(
      some.flatMap(({ questions }) => questions),
      some.reduce((sum, { questions }) => sum + questions.length, 0) / most,
    ),
  );
  return {
    ...set,
    articles: some.map((article) => ({
      ...article,
      questions: article.questions.filter((question) => isKept.has(question)),
    })),
  };
}

/** One of so many, evenly spread; all for a step of 1 or less. */
function everySo<Item>(all: readonly Item[], step: number): Item[] {
  return all.filter((_, place) => step <= 1 || Math.floor((place + 1) / step) > Math.floor(place / step));
}

async function casesOf(options: CaseOptions, set: string, articles: readonly Asked[]): Promise<Case[]> {
  const cases: Case[] = [];
  let number = 0;
  for (const [at, article] of articles.entries()) {
    for (const { text, answers } of article.questions) {
      number += 1;
      const kind = answers.length > 0 ? 'answerable' : 'unanswerable';
      // oxlint-disable-next-line no-await-in-loop -- vectors are made one question after the other
      cases.push(await caseOf(options, set, kind, article.index, text, answers));
      const stranger = strangerTo(articles, at);
      if (stranger && number % OFF_TOPIC_STEP === 0) {
        // oxlint-disable-next-line no-await-in-loop
        cases.push(await caseOf(options, set, 'off-topic', stranger.index, text, []));
      }
    }
  }
  return cases;
}

async function caseOf(
  { compare, encoders }: CaseOptions,
  set: string,
  kind: Case['kind'],
  index: SearchIndex,
  text: string,
  answers: Asked['questions'][number]['answers'],
): Promise<Case> {
  const question = readFor(index, text);
  const found = find(index, question, await compare(index, question.text));
  const isRight = (passage: number) => holdsAnswer(index, passage, answers);
  const nearest = await nearestBy(encoders, index, text, isRight);
  return { set, kind, found, isRight, readings: new Map(), nearest };
}
