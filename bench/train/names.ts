/**
 * Learns when words of a question are a spelling of an article's name (`data/weights/names.json`): a logistic
 * regression over pairs of a misspelt name, or a name of somebody else, and the names that Fuse.js finds for it.
 * The same is learned and reported with letter pairs in place of Fuse.js, on the held-back stories also by the kind of slip
 * (`NAMES.md`).
 *
 *     npx tsx bench/train/names.ts [--try]
 *
 * `--try` writes nothing.
 */
import { parseArgs } from 'node:util';
import { SIGNS } from '../../src/search/names/likeness.ts';
import { loadSet } from '../data.ts';
import { loadParaphrases } from '../paraphrases.ts';
import { Random } from '../random.ts';
import { learningPart } from '../splits.ts';
import { loadStories } from '../stories.ts';
import { predict, trainLogistic, type LogisticExample } from './logistic.ts';
import { nameSamples, type Finder, type NameSample } from './nameSamples.ts';
import { writeNameModel } from './write.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean' } } });

const PENALTY = 1e-4;
/** A name of somebody else that is read for one of the article does more harm than a slip that stays unread. */
const OTHERS_WEIGHT = 2;

/** Log odds from which on a name is read, and from which on it is offered; chosen on the learning sets. */
const READ = 0;
const OFFER = -3;

const random = new Random(11);
const learning = [...loadParaphrases().articles, ...learningPart(loadSet('squadshifts_new_wiki')).articles];
const heldBack = loadStories('near').articles;
for (const finder of ['Fuse.js', 'letter pairs'] as const) learn(finder);

function learn(finder: Finder): void {
  const signs = SIGNS.filter(({ name }) => finder === 'Fuse.js' || name !== 'Fuse.js');
  const valuesOf = ({ spoken }: NameSample, found: NameSample['found'][number]) =>
    signs.map(({ value }) => value(spoken, found));
  const samples = nameSamples(learning, finder, random);
  const examples = samples.flatMap((sample) =>
    sample.found.map((found): LogisticExample => ({
      values: valuesOf(sample, found),
      isTrue: found.form.joined === sample.right,
      weight: sample.right === null ? OTHERS_WEIGHT : 1,
    })),
  );
  const weights = trainLogistic(examples, PENALTY);
  for (const [name, judged] of [
    ['learning sets', samples],
    ['stories, held back', nameSamples(heldBack, finder, random)],
  ] as const) {
    const verdicts = judged.map((sample) =>
      judge(sample, (found) => predict(valuesOf(sample, found), weights)),
    );
    report(`${finder}, ${name}`, verdicts);
    if (judged !== samples) reportKinds(verdicts);
  }
  if (options.try || finder !== 'Fuse.js') return;
  const named = [...signs.map(({ name }) => name), 'bias'].map((name, at) => [name, weights[at]!] as const);
  writeNameModel({ weights: Object.fromEntries(named), read: READ, offer: OFFER });
}

/** The likeliest name of those found: its log odds, and whether it is the right one. */
interface Verdict {
  readonly kind: string;
  readonly isOther: boolean;
  readonly isRight: boolean;
  readonly odds: number;
}

function judge(
  { kind, right, found }: NameSample,
  likelihood: (found: NameSample['found'][number]) => number,
): Verdict {
  const judged = found.map((one) => ({ joined: one.form.joined, probability: likelihood(one) }));
  const best = judged.reduce((a, b) => (b.probability > a.probability ? b : a), {
    joined: '',
    probability: 0,
  });
  return {
    kind,
    isOther: right === null,
    isRight: best.joined === right,
    odds: Math.log(best.probability / (1 - best.probability)),
  };
}

function report(name: string, verdicts: readonly Verdict[]): void {
  const others = verdicts.filter(({ isOther }) => isOther);
  const own = verdicts.filter(({ isOther }) => !isOther);
  for (const [what, limit] of [
    ['read', READ],
    ['read or offered', OFFER],
  ] as const) {
    const right = own.filter(({ isRight, odds }) => isRight && odds >= limit).length / own.length;
    const wrong = others.filter(({ odds }) => odds >= limit).length / others.length;
    console.log(
      `${name}: ${percent(right)} of ${own.length} misspelt names ${what}, ${percent(wrong)} of ${others.length} others`,
    );
  }
}

/** Each way of misspelling by itself: names read, or offered, rightly. */
function reportKinds(verdicts: readonly Verdict[]): void {
  for (const kind of new Set(verdicts.filter(({ isOther }) => !isOther).map((verdict) => verdict.kind))) {
    const all = verdicts.filter((verdict) => verdict.kind === kind);
    const [read, offered] = [READ, OFFER].map(
      (limit) => all.filter(({ isRight, odds }) => isRight && odds >= limit).length / all.length,
    );
    console.log(`  ${kind}: ${percent(read!)} of ${all.length} read, ${percent(offered!)} with offers`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
