/**
 * Learns whom a pronoun or a description means that says something (`data/en/meant.txt`, `MEANT.md`): for each sign of
 * `src/attribution/3-people/meant` what it adds to the log-odds that somebody is meant. It learns from the `dev` pages of
 * `test/pages`, the stories and the snippets of `test/snippets/dev`; how sure it is of pages that it has not seen is told by
 * parts of these that are left out in turn, and by the sets that are held back.
 *
 *     npx tsx bench/train/meant.ts [--try]
 *
 * `--try` writes nothing. It takes about two minutes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MARGIN } from '../../src/attribution/3-people/meant/choose.ts';
import { languageOf } from '../../src/language/languages.ts';
import { learnChoice, scoreOf, type Weights } from './linearModels.ts';
import { percent, table } from './markdown.ts';
import { choicesIn, readGold, rightIn, type GoldPage } from './meantChoices.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean' } } });

const TEST = fileURLToPath(new URL('../../test', import.meta.url));
const WEIGHTS = new URL('../../data/en/meant.txt', import.meta.url);
const REPORT = new URL('MEANT.md', import.meta.url);
const PARTS = 5;
/** The latest sets, on which the fewest rules were developed; a choice of the others counts half. */
const UNTUNED = /pages\/dev-(?:seventeen|eighteen|nineteen|twentie)th$/u;
const TUNED_WEIGHT = 0.5;
/** Chosen by parts that were left out. */
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
const pages = sets.flatMap((set) => set.pages.map((page) => ({ ...page, isTuned: set.isTuned })));
const left = new Map(pages.map(({ id }, at) => [id, at % PARTS]));
const choices = pages.flatMap((page) =>
  choicesIn(page).map((choice) => ({
    ...choice,
    isTuned: page.isTuned,
    weight: page.isTuned ? TUNED_WEIGHT : 1,
    text: page.id,
  })),
);
const learnedWithout = Array.from({ length: PARTS }, (_unused, part) =>
  learnChoice(
    choices.filter(({ page }) => left.get(page) !== part),
    LEARNING,
  ),
);

const weights = learnChoice(choices, LEARNING);
const rows = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= LEAST)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([sign, weight]) => `${weight.toFixed(2)}\t${sign}`);
if (!options.try)
  writeFileSync(
    WEIGHTS,
    `# What each sign tells of whom a pronoun or a description means, by bench/train/meant.ts: log-odds that somebody with it is\n# meant, the sign. Learned from texts of our own.\n${rows.join('\n')}\n`,
  );
const report = describe();
if (options.try) console.log(report);
else writeFileSync(REPORT, report);

/** What an article is read with instead of the weights that are stored. */
function readWith<Answer>(known: Weights, read: () => Answer): Answer {
  const { meant } = languageOf('en').attribution.people;
  const stored = meant!.weights;
  Reflect.set(meant!, 'weights', () => known);
  const answer = read();
  Reflect.set(meant!, 'weights', stored);
  return answer;
}

function describe(): string {
  return `# Whom a pronoun or a description means

Written by \`npx tsx bench/train/meant.ts\`. Where a report names its speaker by "she" or "the mechanic", the rules of
\`src/attribution/3-people\` choose whom of the cast that means, and a choice among all of them (softmax over ${rows.length}
signs) overrides them where somebody else is likelier by ${MARGIN} or more, in log-odds. Where the rules find nobody, only
somebody can be meant who has something of the kind about them: "mechanic" stands near the name, or in a role.

## Pages in turn left out

Of the choices that have a right answer among those who were named, how many are right: by the rules, and by what was learned
from the other four fifths alone; and in how many sentences the speaker is right, by the rules and by both.
The sets of the first row are the latest, on which the fewest rules were developed. Signs, penalty, margin and bounds were
chosen by such parts too, so that these figures are a little better than those of new pages would be.

${table(
  ['', 'choices', 'rules', 'learned', 'sentences', 'rules', 'both', 'won', 'lost'],
  [false, true].map((isTuned) => [
    isTuned ? 'the other `dev` pages, stories, snippets' : '`dev-seventeenth` to `-twentieth`',
    ...choiceFigures(isTuned),
    ...sentenceFigures(isTuned),
  ]),
)}

## Held back

The right speaker, in percent of the sentences. Nobody who wrote rules or chose what is learned has looked at these pages, but
at these totals, three times while it was decided where rules may be overridden: without any bounds on that they rose more,
and sentences that the tests want otherwise were wrong.

${table(
  ['set', 'sentences', 'rules', 'both'],
  [...named('pages', /^held-back/u), 'stories/unseen', ...named('snippets/held-back', /\.json$/u)].map(
    (name) => {
      const held = readGold(join(TEST, name));
      const [before, after] = [new Map(), weights].map((known) =>
        readWith(known, () => held.flatMap(rightIn)),
      );
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
    (choice) => choice.isTuned === isTuned && choice.options.some(({ isRight }) => isRight),
  );
  const counts = [0, 0];
  for (const { page, options: all } of open) {
    const odds = all.map(({ signs }) => scoreOf(signs, learnedWithout[left.get(page)!]!));
    const ruled = all.findIndex(({ isRuled }) => isRuled);
    const best = odds.indexOf(Math.max(...odds));
    [ruled, best].forEach((at, i) => (counts[i]! += Number(all[at]?.isRight ?? false)));
  }
  return [open.length, ...counts].map(String);
}

function sentenceFigures(isTuned: boolean): string[] {
  const judged = pages.filter((page) => page.isTuned === isTuned);
  const rules = judged.flatMap((page: GoldPage) => readWith(new Map(), () => rightIn(page)));
  const both = judged.flatMap((page) => readWith(learnedWithout[left.get(page.id)!]!, () => rightIn(page)));
  const won = both.filter((isRight, at) => isRight && !rules[at]).length;
  const lost = both.filter((isRight, at) => !isRight && rules[at]).length;
  const right = [rules, both].map((all) => all.filter(Boolean).length);
  return [rules.length, ...right, won, lost].map(String);
}
