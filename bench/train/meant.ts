/**
 * Learns whom a pronoun or a description means that says something (`data/en/meant.txt`, `MEANT.md`): for each sign of
 * `src/attribution/3-people/meant` what it adds to the log-odds that somebody is meant. It learns from the `dev` pages of
 * `test/pages`, the stories, the snippets of `test/snippets/dev` and the short texts of `bench/data/meant`; how sure it is of pages
 * that it has not seen is told by the sets of one writer each that are left out in turn, and by the sets that are held back.
 *
 *     npx tsx bench/train/meant.ts [--try]
 *
 * `--try` writes nothing. It takes two minutes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MARGIN } from '../../src/attribution/3-people/meant/choose.ts';
import { languageOf } from '../../src/language/languages.ts';
import { meantWeightsOf } from '../../src/language/meant.ts';
import { learnChoice, scoreOf, type Weights } from './linearModels.ts';
import { percent, table } from './markdown.ts';
import { choicesIn, readGold, rightIn, type GoldPage } from './meantChoices.ts';
import { rowsOf, writeRows } from './writeWeights.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean' } } });

const TEST = fileURLToPath(new URL('../../test', import.meta.url));
const WEIGHTS = new URL('../../data/en/meant.txt', import.meta.url);
const REPORT = new URL('MEANT.md', import.meta.url);
/** Texts of two or three sentences, which are learned from and not measured on. */
const SHORT = fileURLToPath(new URL('../data/meant/short.json', import.meta.url));
/** The others are left out by so many parts. */
const PARTS = 5;
/** The latest sets, on which the fewest rules were developed; a choice of the others counts half. */
const UNTUNED = /pages\/dev-(?:(?:seventeen|eighteen|nineteen|twentie)th|twenty-.*)$/u;
const TUNED_WEIGHT = 0.5;
/** There are few of them beside the articles. */
const SHORT_WEIGHT = 2;
/** Chosen by sets that were left out. */
const LEARNING = { fewest: 3, penalty: 1e-3 };
/** Weights nearer to 0 are left out. */
const LEAST = 0.03;

const named = (folder: string, wanted: RegExp): string[] =>
  readdirSync(join(TEST, folder))
    .filter((name) => wanted.test(name))
    .map((name) => `${folder}/${name}`);
const sets = [
  ...named('pages', /^dev/u),
  'stories',
  'stories/held-out',
  ...named('snippets/dev', /\.json$/u),
].map((name) => ({ name, isTuned: !UNTUNED.test(name), pages: readGold(join(TEST, name)) }));
const pages = sets.flatMap(({ name, isTuned, pages: those }) =>
  those.map((page) => ({ ...page, isTuned, set: name })),
);
/** What each page is left out with: its set, or a fifth of the tuned pages. */
const left = new Map(pages.map(({ id, isTuned, set }, at) => [id, isTuned ? `part ${at % PARTS}` : set]));
const choices = [
  ...pages.flatMap((page) => examplesOf(page, page.isTuned, page.isTuned ? TUNED_WEIGHT : 1)),
  ...readGold(SHORT).flatMap((page) => examplesOf(page, true, SHORT_WEIGHT)),
];
const learnedWithout = new Map(
  [...new Set(left.values())].map((part) => [
    part,
    learnChoice(
      choices.filter(({ page }) => left.get(page) !== part),
      LEARNING,
    ),
  ]),
);

const weights = learnChoice(choices, LEARNING);
const rows = rowsOf(weights, (_sign, weight) => Math.abs(weight) >= LEAST);
if (!options.try)
  writeRows(
    WEIGHTS,
    [
      'What each sign tells of whom a pronoun or a description means, by bench/train/meant.ts: log-odds that somebody with it is',
      'meant, the sign. Learned from texts of our own.',
    ],
    rows,
  );
const report = describe();
if (options.try) console.log(report);
else writeFileSync(REPORT, report);

function examplesOf(page: GoldPage, isTuned: boolean, weight: number) {
  return choicesIn(page).map((choice) => ({ ...choice, isTuned, weight, text: page.id }));
}

/** What was learned without a page. */
function learnedFor(id: string): Weights {
  return learnedWithout.get(left.get(id)!)!;
}

/** Reads with other weights than those that are stored, or by the rules alone. */
function readWith<Answer>(known: Weights | null, read: () => Answer): Answer {
  const { people } = languageOf('en').attribution;
  const stored = people.meant!;
  const others = known && meantWeightsOf(known);
  Reflect.set(people, 'meant', others && { ...stored, weights: () => others });
  const answer = read();
  Reflect.set(people, 'meant', stored);
  return answer;
}

function describe(): string {
  return `# Whom a pronoun or a description means

Written by \`npx tsx bench/train/meant.ts\`. Where a report names its speaker by "she" or "the mechanic", the rules of
\`src/attribution/3-people\` choose whom of the cast that means, and a choice among all of them (softmax over ${rows.length}
signs, learned from ${choices.length} such words) overrides them where somebody else is likelier by ${MARGIN} or more, in log-odds, unless
what is known of that one forbids it: a man for "she", a vice president for "the president". ${readGold(SHORT).length} texts of two or three sentences
(\`bench/data/meant\`) are learned from too: from articles alone, in which there is mostly somebody to be meant, it learned to
take "the prosecutor" for whoever was named last.

## Pages in turn left out

Of the choices that have a right answer among those who were named, how many are right: by the rules, and by what was learned
from the others alone; and in how many sentences the speaker is right, by the rules and by both. Left out are all pages of one
writer together, in the other row fifths. On the sets of the first row the fewest rules were developed. Signs and
penalty were chosen by such figures too, so that they are a little better than those of new pages would be; the margin is as
high as short texts of the tests need.

${table(
  ['', 'choices', 'rules', 'learned', 'sentences', 'rules', 'both', 'won', 'lost'],
  [false, true].map((isTuned) => [
    isTuned ? 'the other `dev` pages, stories, snippets' : '`dev-seventeenth` to `-twenty-seventh`',
    ...choiceFigures(isTuned),
    ...sentenceFigures(isTuned),
  ]),
)}

## Held back

The right speaker, in percent of the sentences. Nobody who wrote rules or chose what is learned has looked at these pages, but at
totals of an earlier try, three times; in this one nothing was chosen by them.

${table(
  ['set', 'sentences', 'rules', 'both'],
  [...named('pages', /^held-back/u), 'stories/unseen', ...named('snippets/held-back', /\.json$/u)].map(
    (name) => {
      const held = readGold(join(TEST, name));
      const [before, after] = [null, weights].map((known) => readWith(known, () => held.flatMap(rightIn)));
      return [`\`${name}\``, String(after!.length), shareOf(before!), shareOf(after!)];
    },
  ),
)}
`;
}

function shareOf(right: readonly boolean[]): string {
  return percent(right.filter(Boolean).length / right.length);
}

function choiceFigures(isTuned: boolean): string[] {
  const open = choices.filter(
    (choice) =>
      left.has(choice.page) && choice.isTuned === isTuned && choice.options.some(({ isRight }) => isRight),
  );
  const counts = [0, 0];
  for (const { page, options: all } of open) {
    const odds = all.map(({ signs }) => scoreOf(signs, learnedFor(page)));
    const ruled = all.findIndex(({ isRuled }) => isRuled);
    const best = odds.indexOf(Math.max(...odds));
    [ruled, best].forEach((at, i) => (counts[i]! += Number(all[at]?.isRight ?? false)));
  }
  return [open.length, ...counts].map(String);
}

function sentenceFigures(isTuned: boolean): string[] {
  const judged = pages.filter((page) => page.isTuned === isTuned);
  const rules = judged.flatMap((page: GoldPage) => readWith(null, () => rightIn(page)));
  const both = judged.flatMap((page) => readWith(learnedFor(page.id), () => rightIn(page)));
  const won = both.filter((isRight, at) => isRight && !rules[at]).length;
  const lost = both.filter((isRight, at) => !isRight && rules[at]).length;
  const right = [rules, both].map((all) => all.filter(Boolean).length);
  return [rules.length, ...right, won, lost].map(String);
}
