/**
 * Writes what the reader learns from and is measured by, for the Python scripts beside this one:
 *
 *     npx tsx bench/train/reader/examples.ts FILE [FOLDER]
 *
 * FOLDER holds `learn/` and `held-back/` with stories of `bench/nearTopic.ts`; `bench/data/near-topic` unless given.
 *
 * A line is an article: `set`, `part`, its `passages` as text, and `questions` with `text`, the same `misspelt`, `kind`,
 * `before` (needs the passage before), `right` (places of the passages that answer), `spans` (place, start and end of the
 * answering words in code points, where the set has them), `within` (the very words are somewhere within a span) and `near`
 * (passages that seem to answer but do not).
 * `part` is `learn`, `dev` (may be learned from, but is kept for the ranker and for choices on the way) or `held-back`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../../src/article/read.ts';
import type { Span } from '../../../src/types.ts';
import { loadAsked } from '../../asked.ts';
import { withContrast } from '../../contrast.ts';
import { frontMatterOf } from '../../corpus.ts';
import { loadTypos, type QaArticle, type QaQuestion, type QaSet } from '../../data.ts';
import { loadNearTopic } from '../../nearTopic.ts';
import { loadParaphrases } from '../../paraphrases.ts';
import { encoderPart, learningTypos, rankerPart } from '../../splits.ts';
import { loadStories } from '../../stories.ts';
import { misspellSome } from '../misspellSome.ts';
import { Random } from '../../random.ts';
import { heldBackSets, learningSets } from '../sets.ts';
import { withNamesSwapped } from '../withNamesSwapped.ts';

const [file, folder = new URL('../../data/near-topic', import.meta.url).pathname] = process.argv.slice(2);
if (file === undefined) throw new Error('name the file to write');

/** Sets whose answers are whole sentences or longer parts of one, not the very words that were asked for. */
const WHOLE_SENTENCES = ['paraphrases', 'selqa_dev_test', 'stories, near', 'stories, paraphrase'];
/** Sets whose answers are words around what was asked for: the span that a reader would set off is somewhere within. */
const WORDS_AROUND = ['asked'];
/** A longer answer is no span that a reader would set off. */
const LONGEST_SPAN = 160;

const random = new Random(1);
const typos = learningTypos(loadTypos());
const learning = [
  loadParaphrases(),
  loadNearTopic(join(folder, 'learn')),
  ...learningSets().map(({ set }) => withContrast(set)),
  loadAsked('learn'),
].map((set) => withNamesSwapped(set, random));
const heldBack = [
  ...heldBackSets(),
  loadStories('near'),
  loadStories('paraphrase'),
  loadNearTopic(join(folder, 'held-back')),
  loadAsked('held-back'),
];
writeFileSync(
  file,
  [
    ...learning.flatMap((set) => linesOf(encoderPart(set), 'learn')),
    ...learning.flatMap((set) => linesOf(rankerPart(set), 'dev')),
    ...heldBack.flatMap((set) => linesOf(set, 'held-back')),
  ].join('\n'),
);

function linesOf({ name, articles }: QaSet, part: string): string[] {
  console.log(part, name, articles.length);
  return articles.map((article) => JSON.stringify({ set: name, part, ...exampleOf(article, name) }));
}

function exampleOf({ id, title, text, questions }: QaArticle, set: string) {
  const head = frontMatterOf(title);
  const { passages, text: whole } = readArticle({ id, text: head + text });
  const hasSpans = !WHOLE_SENTENCES.includes(set);
  const placed = questions.map((question) => ({ question, right: placesOf(question) }));
  const originals = new Map(
    placed.filter(({ question }) => question.answerable).map(({ question, right }) => [question.id, right]),
  );
  return {
    id,
    passages: passages.map(({ start, end }) => whole.slice(start, end)),
    questions: placed.map(({ question, right }) => ({
      text: question.question,
      misspelt: misspellSome(question.question, typos, random),
      answerable: question.answerable,
      kind: question.kind ?? null,
      before: question.needsBefore ?? false,
      right,
      spans: hasSpans ? spansOf(question) : [],
      within: WORDS_AROUND.includes(set),
      near: question.answerable ? [] : (originals.get(question.id) ?? []),
    })),
  };

  function placesOf(question: QaQuestion): number[] {
    const answers = answersOf(question, head.length);
    return passages.flatMap(({ start, end }, place) =>
      answers.some((answer) => answer.start < end && start < answer.end) ? [place] : [],
    );
  }

  function spansOf(question: QaQuestion): [number, number, number][] {
    return answersOf(question, head.length).flatMap((answer): [number, number, number][] => {
      if (answer.end - answer.start > LONGEST_SPAN) return [];
      const place = passages.findIndex(({ start, end }) => answer.start >= start && answer.end <= end);
      if (place < 0) return [];
      const start = countPoints(whole.slice(passages[place]!.start, answer.start));
      return [[place, start, start + countPoints(whole.slice(answer.start, answer.end))]];
    });
  }
}

function answersOf({ answers, answerable }: QaQuestion, offset: number): Span[] {
  if (!answerable) return [];
  return answers.map(({ text, start }) => ({ start: start + offset, end: start + offset + text.length }));
}

/** Python counts code points. */
function countPoints(text: string): number {
  return Array.from(text).length;
}
