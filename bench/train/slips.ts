/**
 * Learns when an unknown word in small letters is a slip of another one, and no name (`data/weights/slips.json`): a
 * logistic regression over misspelt words of questions, and names of other articles, each with what the speller makes of it.
 *
 *     npx tsx bench/train/slips.ts [--try]
 *
 * `--try` writes nothing.
 */
import { parseArgs } from 'node:util';
import { SIGNS, type Slip } from '../../src/search/spelling/slipOdds.ts';
import { loadSet, loadTypos } from '../data.ts';
import { loadParaphrases } from '../paraphrases.ts';
import { Random } from '../random.ts';
import { heldBackPart, heldBackTypos, learningPart, learningTypos } from '../splits.ts';
import { loadStories } from '../stories.ts';
import { predict, trainLogistic } from './logistic.ts';
import { slipSamples, type SlipSample } from './slipSamples.ts';
import { writeSlipModel } from './write.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean' } } });

const PENALTY = 1e-4;

/**
 * Log odds from which on a word is read as another one, chosen on the learning sets. In a question that writes names
 * with capitals a small word is hardly one; in a name's place it mostly is.
 */
const LIMITS = { cased: -3, uncased: -2, inNamePlace: 1.5 };

const random = new Random(13);
const learning = slipSamples(
  [...loadParaphrases().articles, ...learningPart(loadSet('squadshifts_new_wiki')).articles],
  learningTypos(loadTypos()),
  random,
);
const heldBack = slipSamples(
  [...loadStories('near').articles, ...heldBackPart(loadSet('selqa_dev_test')).articles.slice(0, 150)],
  heldBackTypos(loadTypos()),
  random,
);
const read = learning.flatMap((sample) => (sample.slip ? [{ ...sample, slip: sample.slip }] : []));
const slips = read.filter(({ right }) => right !== null).length;
const weights = trainLogistic(
  read.map(({ slip, right }) => ({
    values: valuesOf(slip),
    isTrue: right === slip.meant,
    weight: right === null ? 1 / (read.length - slips) : 1 / slips,
  })),
  PENALTY,
);
for (const [name, samples] of [
  ['learning sets', learning],
  ['held back', heldBack],
] as const) {
  console.log(`${name}: words read as others, of those misspelt rightly and wrongly, and of names`);
  for (let limit = -5; limit <= 6; limit += 1) console.log(`  ${limit}: ${sharesFrom(limit, samples)}`);
}
if (!options.try) {
  const named = [...SIGNS.map(({ name }) => name), 'bias'].map((name, at) => [name, weights[at]!] as const);
  writeSlipModel({ weights: Object.fromEntries(named), ...LIMITS });
}

function valuesOf(slip: Slip): number[] {
  return SIGNS.map(({ value }) => value(slip));
}

function sharesFrom(limit: number, samples: readonly SlipSample[]): string {
  const isRead = ({ slip }: SlipSample) => slip !== null && oddsOf(slip) >= limit;
  const misspelt = samples.filter(({ right }) => right !== null);
  const names = samples.filter(({ right }) => right === null);
  const rightly = misspelt.filter((sample) => isRead(sample) && sample.slip?.meant === sample.right);
  const wrongly = misspelt.filter((sample) => isRead(sample) && sample.slip?.meant !== sample.right);
  return [
    [rightly, misspelt],
    [wrongly, misspelt],
    [names.filter(isRead), names],
  ]
    .map(([some, all]) => `${((100 * some!.length) / all!.length).toFixed(1)} %`)
    .join(', ');
}

function oddsOf(slip: Slip): number {
  const probability = predict(valuesOf(slip), weights);
  return Math.log(probability / (1 - probability));
}
