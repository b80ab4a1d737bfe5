/**
 * Learns how far to trust the vectors of the reader: the ranker and the confidence that know how near passages are in
 * meaning (`data/weights/byMeaning.json`). Run it after `reader/train.py` and `ranker.ts`, whenever the encoder, features or
 * learning sets change; vectors are kept from one run to the next.
 *
 *     npx tsx bench/train/meaning.ts [--try] [--measure FILE ...]
 *
 * `--try` writes nothing. Files given with `--measure` are only measured.
 */
import { parseArgs } from 'node:util';
import { cosines } from '../../src/meaning/cosines.ts';
import { confidenceFeatures } from '../../src/search/confidence.ts';
import { allFeatures, wordFeatures } from '../../src/search/features/all.ts';
import { readFor } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';
import { isStopWord } from '../../src/language/en/search/stopWords.ts';
import { tokenize } from '../../src/search/tokens.ts';
import { loadFile, loadTypos, type QaSet } from '../data.ts';
import { auroc } from '../metrics.ts';
import { loadParaphrases } from '../paraphrases.ts';
import { learningTypos, rankerPart } from '../splits.ts';
import { strangerTo, verdicts, type Verdict } from './confidence.ts';
import { holdsAnswer, prepare, prepareForLearning, rankingExample, type Asked } from './examples.ts';
import { hideWords } from './hideWords.ts';
import { predict, trainLogistic } from './logistic.ts';
import { misspellSome } from './misspellSome.ts';
import { generateNumbers } from './numbers.ts';
import { heldBackSets, learningSets } from './sets.ts';
import { curveOf, writeMeaningReport, type MeaningResult } from './report.ts';
import { hitRate, trainRanker, type RankingExample } from './softmax.ts';
import { loadStories } from './stories.ts';
import { encodeAll } from './vectors.ts';
import { withStatements } from './withStatements.ts';
import { withNamesSwapped, withUnanswerable } from './withNamesSwapped.ts';
import { writeModel } from './write.ts';

const { values: options } = parseArgs({
  options: {
    try: { type: 'boolean' },
    measure: { type: 'string', multiple: true, default: [] },
  },
});

const PENALTY = 1e-4;
const CONFIDENCE_PENALTY = 3e-4;
const THRESHOLD = 0.3;
const MISSPELT_WEIGHT = 0.5;
/** Questions of a set that the ranker learns from, spread over its articles; more change nothing. */
const MOST_QUESTIONS = 1500;

interface NamedSet {
  readonly name: string;
  readonly articles: readonly Asked[];
  readonly weight: number;
}

const clock = Date.now();
const log = (text: string) => console.log(`${((Date.now() - clock) / 1000).toFixed(0)}s ${text}`);

const random = generateNumbers(2);
const typos = learningTypos(loadTypos());
const read = ({ name, articles }: QaSet, weight: number): NamedSet => ({
  name,
  articles: articles.map(prepareForLearning),
  weight,
});
// Of the other sets the encoder has seen a question once, if at all; the stories it knows.
const paraphrases = rankerPart(loadParaphrases());
const thinned = [
  ...learningSets().map(({ set, weight }) => read(withNamesSwapped(thin(set), random), weight)),
  withMoreAsked(read(withNamesSwapped(paraphrases, random), 1)),
  read(misspelt(paraphrases), MISSPELT_WEIGHT),
];
const heldBack = [...heldBackSets().map(thin), ...options.measure.map((file) => loadFile(file))];
const measured = heldBack.map((set): NamedSet => {
  const { name, articles } = withUnanswerable(set, random);
  return { name, articles: articles.map((article) => prepare(article)), weight: 1 };
});
const stories = [false, true].flatMap((isLater) => [
  ...(['near', 'paraphrase'] as const).flatMap((style) =>
    [false, true].map((isMisspelt): NamedSet => ({
      name: `${isLater ? 'later ' : ''}stories, ${style}${isMisspelt ? ', misspelt' : ''}`,
      articles: loadStories({ style, isMisspelt, isLater }),
      weight: 1,
    })),
  ),
  { name: `${isLater ? 'later ' : ''}stories, all`, articles: loadStories({ isLater }), weight: 1 },
]);
log('read');

const vectorOf = await encodeAll(
  [...thinned, ...measured, ...stories].flatMap(({ articles }) =>
    articles.flatMap(({ index, questions }, at) => [
      ...passagesOf(index),
      ...[index, strangerTo(articles, at).index].flatMap((asked) =>
        questions.map(({ text }) => readFor(asked, text).text),
      ),
    ]),
  ),
  log,
);

const vectorsOf = new Map<SearchIndex, Float32Array>();
const similarities = (index: SearchIndex, question: string): Float32Array => {
  const vectors = vectorsOf.get(index) ?? join(passagesOf(index).map(vectorOf));
  vectorsOf.set(index, vectors);
  return cosines(vectorOf(readFor(index, question).text), vectors);
};

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
const known = thinned.flatMap(({ articles, weight }) =>
  verdicts(articles, allFeatures, ranker, Math.min(1, weight), similarities),
);
const logistic = trainLogistic(known, CONFIDENCE_PENALTY);
log('calibrated');

const results = [...stories, ...measured].map(measure);
for (const { curve: _, ...result } of results) console.log(result);
for (const { name } of allFeatures.slice(2 * wordFeatures.length))
  console.log(ranker[name]!.toFixed(2), name);
confidenceFeatures(true).forEach(({ name }, at) => console.log(logistic[at]!.toFixed(2), name));

if (!options.try) {
  writeMeaningReport(results, THRESHOLD);
  writeModel('byMeaning', {
    ranker,
    confidence: Object.fromEntries(confidenceFeatures(true).map(({ name }, at) => [name, logistic[at]!])),
    confidenceBias: logistic.at(-1)!,
    threshold: THRESHOLD,
  });
}

/** The set with one or two words of each question misspelt. */
function misspelt(set: QaSet): QaSet {
  return {
    ...set,
    articles: set.articles.map((article) => ({
      ...article,
      questions: article.questions.map((asked) => ({
        ...asked,
        question: misspellSome(asked.question, typos, random),
      })),
    })),
  };
}

function withMoreAsked(set: NamedSet): NamedSet {
  return { ...set, articles: withStatements(set.articles, random) };
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
  const area = (kind: Verdict['kind']) => auroc(scores('answerable'), scores(kind));
  log(`measured ${set.name}`);
  return {
    name: set.name,
    isHeldBack: true,
    asked,
    learned: share(1),
    amongThree: share(3),
    offTopic: area('off-topic'),
    unanswerable: area('unanswerable'),
    curve: curveOf(judged, logistic),
  };
}
