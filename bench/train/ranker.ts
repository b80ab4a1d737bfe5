/**
 * Learns the ranker and the confidence from the learning sets, writes `src/search/weights.ts` and a report.
 *
 *     npx tsx bench/train/ranker.ts [--try] [--folds] [--measure FILE ...]
 *
 * `--try` writes nothing. `--folds` shows cross-validation by article for several penalties.
 * Files given with `--measure` are only ever measured.
 */
import { parseArgs } from 'node:util';
import { confidenceFeatures } from '../../src/search/confidence.ts';
import { wordFeatures } from '../../src/search/features/all.ts';
import type { Model } from '../../src/search/model.ts';
import { loadFile, type QaSet } from '../data.ts';
import { verdicts, type Verdict } from './confidence.ts';
import { prepare, rankingExample, type Asked } from './examples.ts';
import { areaUnderCurve, predict, trainLogistic } from './logistic.ts';
import { heldBackSets, learningSets } from './sets.ts';
import { loadStories } from './stories.ts';
import { hitRate, trainRanker, type RankingExample } from './softmax.ts';
import { writeWeights } from './write.ts';

const { values: options } = parseArgs({
  options: {
    try: { type: 'boolean' },
    folds: { type: 'boolean' },
    measure: { type: 'string', multiple: true, default: [] },
  },
});

const FOLDS = 4;
const PENALTIES = [1e-4, 3e-4, 1e-3];
const PENALTY = 3e-4;

/** There are few questions about stories, but they are what the bot is asked. */
const STORY_WEIGHT = 5;
const columns = wordFeatures.length;

interface Examples {
  readonly name: string;
  readonly articles: readonly Asked[];
  /** By article. */
  readonly groups: readonly (readonly RankingExample[])[];
  readonly asked: number;
}

function examplesOf(set: QaSet, weight: number): Examples {
  const articles = set.articles.map((article) => prepare(article));
  let asked = 0;
  const groups = articles.map((article) => {
    const questions = article.questions.filter(({ answers }) => answers.length > 0);
    asked += questions.length;
    return questions.flatMap((question) => rankingExample(article, question, wordFeatures, weight) ?? []);
  });
  return { name: set.name, articles, groups, asked };
}

function storyExamples(): Examples {
  const articles = loadStories();
  const groups = articles.map((article) =>
    article.questions
      .filter(({ answers }) => answers.length > 0)
      .flatMap((question) => rankingExample(article, question, wordFeatures, STORY_WEIGHT) ?? []),
  );
  return { name: 'stories', articles, groups, asked: groups.flat().length };
}

function hits({ groups, asked }: Examples, weights: Float64Array): string {
  const examples = groups.flat();
  return ((100 * hitRate(examples, weights) * examples.length) / asked).toFixed(1);
}

const clock = Date.now();
const log = (text: string) => console.log(`${((Date.now() - clock) / 1000).toFixed(0)}s ${text}`);

const learning = [...learningSets().map(({ set, weight }) => examplesOf(set, weight)), storyExamples()];
log(`read ${learning.map(({ name, groups }) => `${name} ${groups.flat().length}`).join(', ')}`);
const groups = learning.flatMap((set) => set.groups);

for (const penalty of options.folds ? PENALTIES : []) {
  const shares = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainRanker(groups.filter((_group, at) => at % FOLDS !== fold).flat(), columns, penalty);
    return hitRate(groups.filter((_group, at) => at % FOLDS === fold).flat(), weights);
  });
  log(`penalty ${penalty}: ${shares.map((share) => (100 * share).toFixed(1)).join(' ')}`);
}
const weights = trainRanker(groups.flat(), columns, PENALTY);
log('trained');
const bm25 = new Float64Array(columns);
bm25[wordFeatures.findIndex(({ name }) => name === 'bm25')] = 1;
const ranker: Model['ranker'] = Object.fromEntries(wordFeatures.map(({ name }, at) => [name, weights[at]!]));
const known = learning.flatMap(({ name, articles }) =>
  verdicts(articles, wordFeatures, ranker, name === 'stories' ? STORY_WEIGHT : 1),
);
const logistic = trainLogistic(known, 1e-4);
log('calibrated');

const measured = [...heldBackSets(), ...options.measure.map((file) => loadFile(file))];
const results = measured.map((set) => {
  const examples = examplesOf(set, 1);
  const judged = verdicts(examples.articles, wordFeatures, ranker);
  const scores = (kind: Verdict['kind']) =>
    judged.filter((verdict) => verdict.kind === kind).map(({ values }) => predict(values, logistic));
  log(
    `${set.name}: BM25 ${hits(examples, bm25)}, learned ${hits(examples, weights)},` +
      ` off-topic AUROC ${areaUnderCurve(scores('answerable'), scores('off-topic')).toFixed(3)},` +
      ` unanswerable ${areaUnderCurve(scores('answerable'), scores('unanswerable')).toFixed(3)}`,
  );
  const share = (kind: Verdict['kind'], threshold: number) => {
    const all = scores(kind);
    return all.filter((score) => score >= threshold).length / all.length;
  };
  for (const threshold of [0.2, 0.22, 0.25, 0.3])
    console.log(
      `   ${threshold}: answered ${(100 * share('answerable', threshold)).toFixed(1)}` +
        ` off-topic refused ${(100 - 100 * share('off-topic', threshold)).toFixed(1)}` +
        ` unanswerable refused ${(100 - 100 * share('unanswerable', threshold)).toFixed(1)}`,
    );
  return set.name;
});
confidenceFeatures.forEach(({ name }, at) => console.log(logistic[at]!.toFixed(2), name));
console.log(logistic.at(-1)!.toFixed(2), 'bias', results.length);

if (!options.try) {
  writeWeights({
    ranker,
    confidence: Object.fromEntries(confidenceFeatures.map(({ name }, at) => [name, logistic[at]!])),
    confidenceBias: logistic.at(-1)!,
    threshold: 0.22,
  });
}
