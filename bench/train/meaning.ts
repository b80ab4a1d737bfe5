/**
 * Learns what the bundled sentence encoder adds: where answers lie from their questions (`src/meaning/questionMapWeights.ts`),
 * and the ranker and confidence that know how near passages are in meaning (`src/search/meaningWeights.ts`).
 * Run it after `ranker.ts` whenever features or learning sets change; vectors are kept from one run to the next.
 *
 *     npx tsx bench/train/meaning.ts [--try] [--keep-map] [--measure FILE ...]
 *
 * `--try` writes nothing. `--keep-map` leaves the question map as it is. Files given with `--measure` are only measured.
 */
import { parseArgs } from 'node:util';
import { cosines } from '../../src/meaning/cosines.ts';
import { QuestionMap } from '../../src/meaning/questionMap.ts';
import { QUESTION_MAP } from '../../src/meaning/questionMapWeights.ts';
import { confidenceFeatures } from '../../src/search/confidence.ts';
import { allFeatures, wordFeatures } from '../../src/search/features/all.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';
import { isStopWord } from '../../src/search/stopWords.ts';
import { tokenize } from '../../src/search/tokens.ts';
import { loadFile, type QaSet } from '../data.ts';
import { verdicts, type Verdict } from './confidence.ts';
import { holdsAnswer, prepare, rankingExample, type Asked } from './examples.ts';
import { hideWords } from './hideWords.ts';
import { areaUnderCurve, predict, trainLogistic } from './logistic.ts';
import { generateNumbers } from './numbers.ts';
import { trainQuestionMap, type MapExample } from './questionMap.ts';
import { heldBackSets, learningSets } from './sets.ts';
import { curveOf, writeMeaningReport, type MeaningResult } from './report.ts';
import { hitRate, trainRanker, type RankingExample } from './softmax.ts';
import { loadStories } from './stories.ts';
import { encodeAll } from './vectors.ts';
import { writeMeaningWeights, writeQuestionMap } from './write.ts';

const { values: options } = parseArgs({
  options: {
    try: { type: 'boolean' },
    'keep-map': { type: 'boolean' },
    measure: { type: 'string', multiple: true, default: [] },
  },
});

const PENALTY = 1e-4;
const STORY_WEIGHT = 5;
const THRESHOLD = 0.35;
/** Questions of a set that the ranker learns from, spread over its articles; more change nothing. */
const MOST_QUESTIONS = 1500;

interface NamedSet {
  readonly name: string;
  readonly articles: readonly Asked[];
  readonly weight: number;
}

const clock = Date.now();
const log = (text: string) => console.log(`${((Date.now() - clock) / 1000).toFixed(0)}s ${text}`);

const read = ({ name, articles }: QaSet, weight: number): NamedSet => ({
  name,
  articles: articles.map((article) => prepare(article)),
  weight,
});
const thinned = learningSets().map(({ set, weight }) => read(thin(set), weight));
// The question map has more to learn, and takes every question.
const whole = options['keep-map'] ? [] : learningSets().map(({ set, weight }) => read(set, weight));
const heldBack = [...heldBackSets().map(thin), ...options.measure.map((file) => loadFile(file))];
const measured = heldBack.map((set) => read(set, 1));
const stories = loadStories();
const storySets = (['near', 'paraphrase'] as const).flatMap((style) =>
  [false, true].map((isMisspelt): NamedSet => ({
    name: `stories, ${style}${isMisspelt ? ', misspelt' : ''}`,
    articles: loadStories({ style, isMisspelt }),
    weight: 1,
  })),
);
log('read');

const vectorOf = await encodeAll(
  [...thinned, ...whole, ...measured, ...storySets, { articles: stories }].flatMap(({ articles }) =>
    articles.flatMap(({ index, questions }) => [...passagesOf(index), ...questions.map(({ text }) => text)]),
  ),
  log,
);

const learned = options['keep-map']
  ? QUESTION_MAP
  : trainQuestionMap(whole.flatMap(mapExamples), vectorOf, log);
if (!options.try) writeQuestionMap(learned);
const map = new QuestionMap(learned);
const vectorsOf = new Map<SearchIndex, Float32Array>();
const similarities = (index: SearchIndex, question: string): Float32Array => {
  const vectors = vectorsOf.get(index) ?? join(passagesOf(index).map(vectorOf));
  vectorsOf.set(index, vectors);
  return cosines(map.apply(vectorOf(question)), vectors);
};

const random = generateNumbers(2);
const strangers = thinned.flatMap(({ articles }) =>
  articles.flatMap(({ questions }) =>
    questions.flatMap(({ text }) =>
      tokenize(text)
        .filter(({ word }) => !isStopWord(word))
        .map(({ word }) => word),
    ),
  ),
);

const base = [
  ...thinned.flatMap((set) => examplesOf(set)),
  ...thinned.flatMap((set) => examplesOf(set, true)),
];
log(`${base.length} questions, half of them with hidden words`);
const weights = trainRanker(base, allFeatures.length, PENALTY);
const ranker = Object.fromEntries(allFeatures.map(({ name }, at) => [name, weights[at]!]));
log('trained');
const known = [
  ...thinned.flatMap(({ articles }) => verdicts(articles, allFeatures, ranker, 1, similarities)),
  // There are few questions about stories, but they are what the bot is asked. Only the confidence learns from them.
  ...verdicts(stories, allFeatures, ranker, STORY_WEIGHT, similarities),
];
const logistic = trainLogistic(known, 1e-4);
log('calibrated');

const results = [...storySets, ...measured].map(measure);
for (const { curve: _, ...result } of results) console.log(result);
for (const { name } of allFeatures.slice(2 * wordFeatures.length))
  console.log(ranker[name]!.toFixed(2), name);
confidenceFeatures.forEach(({ name }, at) => console.log(logistic[at]!.toFixed(2), name));

if (!options.try) {
  writeMeaningReport(results, THRESHOLD);
  writeMeaningWeights({
    ranker,
    confidence: Object.fromEntries(confidenceFeatures.map(({ name }, at) => [name, logistic[at]!])),
    confidenceBias: logistic.at(-1)!,
    threshold: THRESHOLD,
  });
}

/** Some of the articles of a set, evenly spread, so that about MOST_QUESTIONS of its questions remain. */
function thin(set: QaSet): QaSet {
  const asked = set.articles.reduce((count, { questions }) => count + questions.length, 0);
  const step = Math.max(1, asked / MOST_QUESTIONS);
  const isKept = (place: number) => Math.floor((place + 1) / step) > Math.floor(place / step);
  if (set.articles.length > 100)
    return { ...set, articles: set.articles.filter((_, place) => isKept(place)) };
  return {
    ...set,
    articles: set.articles.map((article) => ({
      ...article,
      questions: article.questions.filter((_, place) => isKept(place)),
    })),
  };
}

function join(vectors: readonly Float32Array[]): Float32Array {
  const length = vectors[0]?.length ?? 0;
  const joined = new Float32Array(length * vectors.length);
  vectors.forEach((vector, at) => joined.set(vector, at * length));
  return joined;
}

function passagesOf({ articles, passages, articleOf }: SearchIndex): string[] {
  return passages.map(({ start, end }, at) => articles[articleOf[at]!]!.text.slice(start, end));
}

function mapExamples({ articles }: NamedSet): MapExample[] {
  return articles.flatMap(({ index, questions }) => {
    const passages = passagesOf(index);
    return questions.flatMap(({ text, answers }) => {
      const right = passages.flatMap((_, at) => (holdsAnswer(index, at, answers) ? [at] : []));
      return right.length > 0 ? [{ question: text, passages, right }] : [];
    });
  });
}

/** The questions that have an answer, as they are or with words hidden. */
function examplesOf({ articles, weight }: NamedSet, isHidden = false): RankingExample[] {
  return articles.flatMap((article) =>
    article.questions.flatMap((question) => {
      const { index } = article;
      const right = index.passages.flatMap((_, at) => (holdsAnswer(index, at, question.answers) ? [at] : []));
      if (right.length === 0) return [];
      const text = isHidden ? hideWords(question.text, index, strangers, random) : question.text;
      const nearness = similarities(index, question.text);
      return rankingExample(article, { ...question, text }, allFeatures, weight, nearness) ?? [];
    }),
  );
}

function measure(set: NamedSet): MeaningResult {
  const examples = examplesOf(set);
  const asked = set.articles.flatMap(({ questions }) =>
    questions.filter(({ answers }) => answers.length > 0),
  ).length;
  // A question without a right candidate is no example, but a miss.
  const share = (among: number) => (hitRate(examples, weights, among) * examples.length) / asked;
  const judged = verdicts(set.articles, allFeatures, ranker, 1, similarities);
  const scores = (kind: Verdict['kind']) =>
    judged.filter((verdict) => verdict.kind === kind).map(({ values }) => predict(values, logistic));
  const area = (kind: Verdict['kind']) => areaUnderCurve(scores('answerable'), scores(kind));
  log(`measured ${set.name}`);
  return {
    name: set.name,
    isHeldBack: !storySets.includes(set),
    asked,
    learned: share(1),
    amongThree: share(3),
    offTopic: area('off-topic'),
    unanswerable: area('unanswerable'),
    curve: curveOf(judged, logistic),
  };
}
