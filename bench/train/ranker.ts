/**
 * Learns the ranker and the confidence from the learning sets; writes `data/weights/byWords.json` and the report.
 *
 *     npx tsx bench/train/ranker.ts                     learn, write, report
 *     npx tsx bench/train/ranker.ts --folds             cross-validate penalties by article, write nothing
 *     npx tsx bench/train/ranker.ts --measure FILE ...  also measure other sets, write nothing
 */
import { parseArgs } from 'node:util';
import { confidenceFeatures } from '../../src/search/confidence.ts';
import { wordFeatures } from '../../src/search/features/all.ts';
import type { Model } from '../../src/search/rankingModel.ts';
import { loadFile, type QaArticle } from '../data.ts';
import { auroc } from '../metrics.ts';
import { loadParaphrases } from '../paraphrases.ts';
import { rankerPart } from '../splits.ts';
import { verdicts, type Verdict } from './confidence.ts';
import { prepare, prepareForLearning, rankingExample, type Asked } from './examples.ts';
import { predict, trainLogistic } from './logistic.ts';
import { Random } from '../random.ts';
import { curveOf, writeReport, type Result } from './report.ts';
import { heldBackSets, learningSets } from './sets.ts';
import { hitRate, trainRanker, type RankingExample } from './softmax.ts';
import { loadStories } from './stories.ts';
import { withStatements } from './withStatements.ts';
import { withNamesSwapped, withUnanswerable } from './withNamesSwapped.ts';
import { writeModel } from './write.ts';

/** Penalty of large weights. By cross-validation 1e-5 hits 0.3 points more, but rare kinds of question then get wild weights. */
const PENALTY = 3e-4;
const CONFIDENCE_PENALTY = 3e-4;

/** There are few questions about news stories, but they are what the bot is asked. */
const STORY_WEIGHT = 8;

/** Confidence from which on a question counts as answered; the report has the curve that it was chosen on. */
const THRESHOLD = 0.2;

const FOLDS = 4;

/** The questions of a set with their candidates. */
interface Examples {
  readonly name: string;
  readonly weight: number;
  readonly articles: readonly Asked[];
  /** By article. */
  readonly groups: readonly (readonly RankingExample[])[];
}

const { values: options } = parseArgs({
  options: { folds: { type: 'boolean' }, measure: { type: 'string', multiple: true, default: [] } },
});

const random = new Random(1);
const learning = [
  ...learningSets().map(({ set, weight }) =>
    examplesOf(set.name, withNamesSwapped(set, random).articles.map(prepareForLearning), weight),
  ),
  examplesOf('statements', withStatements(loadParaphrases().articles.map(withoutQuestions), random), 1),
  examplesOf(
    'paraphrases',
    withNamesSwapped(rankerPart(loadParaphrases()), random).articles.map(prepareForLearning),
    STORY_WEIGHT,
  ),
];
if (options.folds) [1e-5, 1e-4, PENALTY, 1e-3].forEach(crossValidate);
else learn();

function withoutQuestions(article: QaArticle, place: number): Asked {
  return prepareForLearning({ ...article, questions: [] }, place);
}

function examplesOf(name: string, articles: readonly Asked[], weight: number): Examples {
  const groups = articles.map((article) =>
    article.questions
      .filter(({ answers }) => answers.length > 0)
      .flatMap((question) => rankingExample(article, question, wordFeatures, weight) ?? []),
  );
  return { name, weight, articles, groups };
}

function crossValidate(penalty: number): void {
  const groups = learning.flatMap((set) => set.groups);
  const shares = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = train(
      groups.filter((_group, at) => at % FOLDS !== fold),
      penalty,
    );
    return hitRate(groups.filter((_group, at) => at % FOLDS === fold).flat(), weights);
  });
  console.log(`penalty ${penalty}: ${shares.map((share) => (100 * share).toFixed(1)).join(' ')}`);
}

function learn(): void {
  const weights = train(
    learning.flatMap(({ groups }) => groups),
    PENALTY,
  );
  const ranker = Object.fromEntries(wordFeatures.map(({ name }, at) => [name, weights[at]!]));
  const known = learning.flatMap((set) => verdicts(set.articles, wordFeatures, ranker, set.weight));
  const logistic = trainLogistic(known, CONFIDENCE_PENALTY);

  const sets = [...heldBackSets(), ...options.measure.map((file) => loadFile(file))];
  const heldBack = [
    ...sets.map((set) => {
      const { name, articles } = withUnanswerable(set, random);
      return examplesOf(
        name,
        articles.map((article) => prepare(article)),
        1,
      );
    }),
    examplesOf('stories', loadStories(), 1),
    examplesOf('later stories', loadStories({ isLater: true }), 1),
  ];
  const results = [
    ...heldBack.map((set) => measure(set, true, weights, ranker, logistic)),
    ...learning.map((set) => measure(set, false, weights, ranker, logistic)),
  ];
  for (const { curve, ...result } of results) console.log(result, curve.find(isShipped));
  if (options.measure.length > 0) return;
  writeReport(results, THRESHOLD);
  writeModel('byWords', {
    ranker,
    confidence: Object.fromEntries(confidenceFeatures('words').map(({ name }, at) => [name, logistic[at]!])),
    confidenceBias: logistic.at(-1)!,
    threshold: THRESHOLD,
  });
}

function train(groups: readonly (readonly RankingExample[])[], penalty: number): Float64Array {
  return trainRanker(groups.flat(), wordFeatures.length, penalty);
}

function measure(
  { name, articles, groups }: Examples,
  isHeldBack: boolean,
  weights: Float64Array,
  ranker: Model['ranker'],
  logistic: Float64Array,
): Result {
  const judged = verdicts(articles, wordFeatures, ranker);
  const confidences = (kind: Verdict['kind']) =>
    judged.filter((verdict) => verdict.kind === kind).map(({ values }) => predict(values, logistic));
  const examples = groups.flat();
  const asked = confidences('answerable').length;
  // A question without a right candidate is no example, but a miss.
  const hits = (of: Float64Array) => (hitRate(examples, of) * examples.length) / asked;
  const bm25 = Float64Array.from(wordFeatures, ({ name: feature }) => (feature === 'bm25' ? 1 : 0));
  return {
    name,
    isHeldBack,
    asked,
    bm25: hits(bm25),
    learned: hits(weights),
    offTopic: auroc(confidences('answerable'), confidences('off-topic')),
    unanswerable: auroc(confidences('answerable'), confidences('unanswerable')),
    curve: curveOf(judged, logistic),
  };
}

function isShipped({ threshold }: { readonly threshold: number }): boolean {
  return threshold === THRESHOLD;
}
