/**
 * Learns when a sentence that names no speaker goes on with what was said before it (`data/en/goingOn.txt`, `GOING-ON.md`):
 * for each sign of `src/attribution/4-voices/goingOn/signs.ts` what it adds to the log-odds. It learns from the `dev` pages of
 * `test/pages`, the stories, the snippets in `dev`, `bench/data/going-on`, and of Wikinews (gum_news) which sentences nobody is
 * said to have said; how sure it is of pages that it has not seen is told by the sets of one writer each that are left out in
 * turn, and by those that are held back.
 *
 *     npx tsx bench/train/goingOn.ts [--try]
 *
 * `--try` writes nothing. It takes two minutes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SURELY_GOES_ON } from '../../src/attribution/4-voices/goingOn/judge.ts';
import type { GoingOnLanguage } from '../../src/language/goingOn.ts';
import { languageOf } from '../../src/language/languages.ts';
import { examplesIn, wikinews, type GoingOnExample } from './goingOnExamples.ts';
import { learnYesNo, scoreOf, type Weights } from './linearModels.ts';
import { percent, table } from './markdown.ts';
import { readMarked } from './markedTexts.ts';
import { readGold, rightIn, type GoldPage } from './meantChoices.ts';
import { rowsOf, writeRows } from './writeWeights.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean' } } });

const TEST = fileURLToPath(new URL('../../test', import.meta.url));
const MADE = fileURLToPath(new URL('../data/going-on', import.meta.url));
const WEIGHTS = new URL('../../data/en/goingOn.txt', import.meta.url);
const REPORT = new URL('GOING-ON.md', import.meta.url);
/** What no writer is left out with is left out by so many parts. */
const PARTS = 5;
/** Chosen by sets that were left out. */
const LEARNING = { fewest: 4, penalty: 1e-3 };
/** The latest sets, on which the fewest rules were developed. */
const UNTUNED = /pages\/dev-(?:(?:seventeen|eighteen|nineteen|twentie)th|twenty-.*)$/u;
/** Weights nearer to 0 are left out. */
const LEAST = 0.03;
const THRESHOLDS = [-1, -0.5, 0, 0.5, 1];
/** Log-odds of what is never so. */
const NEVER = -1_000;

/** Texts that are measured together, and how much a sentence of them counts when it is learned from. */
interface Group {
  readonly name: string;
  readonly weight: number;
}

/** Pages that no rule was developed on count twice. */
const LATEST: Group = { name: '`dev-seventeenth` to `-twenty-ninth`', weight: 2 };
const EARLIER: Group = { name: 'the other `dev` pages', weight: 1 };
const STORIES: Group = { name: 'stories', weight: 1 };
const SNIPPETS: Group = { name: 'snippets', weight: 1 };
/** Invented articles have more sentences that go on than real ones. */
const REAL: Group = { name: 'gum_news, sentences that nobody is said to have said', weight: 4 };
const WRITTEN: Group = { name: 'texts made for it (`bench/data/going-on`)', weight: 0.5 };
const GROUPS = [LATEST, EARLIER, STORIES, SNIPPETS, REAL, WRITTEN];

/** Sentences go on more often in texts that were made for it: these signs take that up, and are left out of what is kept. */
const OF_MADE = 'made for it';

interface Text extends GoldPage {
  readonly group: Group;
  /** What it is left out with. */
  readonly part: string;
}

const grammar: GoingOnLanguage = languageOf('en').attribution.goingOn!;
const stored = grammar.oddsOf;

const named = (folder: string, wanted: RegExp): string[] =>
  readdirSync(join(TEST, folder))
    .filter((name) => wanted.test(name))
    .map((name) => `${folder}/${name}`);
const pagesOf = (folder: string, group: Group) =>
  readGold(join(TEST, folder)).map((page) => ({ ...page, group, set: folder }));
const texts: Text[] = [
  ...named('pages', /^dev/u).flatMap((set) => pagesOf(set, UNTUNED.test(set) ? LATEST : EARLIER)),
  ...['stories', 'stories/held-out'].flatMap((set) => pagesOf(set, STORIES)),
  ...named('snippets/dev', /\.json$/u).flatMap((set) => pagesOf(set, SNIPPETS)),
  ...wikinews().map((page) => ({ ...page, group: REAL, set: '' })),
  ...readMarked(MADE).map((page) => ({ ...page, group: WRITTEN, set: '' })),
].map(({ set, ...page }, at) => ({ ...page, part: page.group === LATEST ? set : `part ${at % PARTS}` }));

interface Example extends GoingOnExample {
  readonly text: Text;
}
const examples: Example[] = texts.flatMap((text) =>
  examplesIn(text, grammar).map(({ signs, isTrue }) => ({
    text,
    signs: text.group === WRITTEN ? [...signs, OF_MADE] : signs,
    isTrue,
  })),
);
const learnedWithout = new Map(
  [...new Set(texts.map(({ part }) => part))].map((part) => [
    part,
    learn(examples.filter(({ text }) => text.part !== part)),
  ]),
);
const rows = rowsOf(
  learn(examples),
  (sign, weight) => sign === '' || (Math.abs(weight) >= LEAST && sign !== OF_MADE),
);
if (!options.try)
  writeRows(
    WEIGHTS,
    [
      'What each sign tells of a sentence that may go on with what was said, by bench/train/goingOn.ts: log-odds, the sign.',
      'Learned from texts of our own, and of Wikinews from what nobody is said to have said.',
    ],
    rows,
  );
const report = describe();
if (options.try) console.log(report);
else writeFileSync(REPORT, report);

function learn(from: readonly Example[]): Weights {
  return learnYesNo(
    from.map(({ text, signs, isTrue }) => ({ text: text.id, signs, isTrue, weight: text.group.weight })),
    LEARNING,
  );
}

/** For each sentence of a page whether its speaker is right, by other weights than those that are stored, or by none. */
function rightBy(page: GoldPage, known: Weights | null): boolean[] {
  grammar.oddsOf = (signs) => (known ? scoreOf([...signs], known) : NEVER);
  const right = rightIn(page);
  grammar.oddsOf = stored;
  return right;
}

function figuresOf(group: Group): string[] {
  const judged = texts.filter((text) => text.group === group);
  const before = judged.flatMap((page) => rightBy(page, null));
  const after = judged.flatMap((page) => rightBy(page, learnedWithout.get(page.part)!));
  const won = after.filter((isRight, at) => isRight && !before[at]).length;
  const lost = after.filter((isRight, at) => !isRight && before[at]).length;
  return [group.name, String(after.length), shareOf(before), shareOf(after), String(won), String(lost)];
}

function shareOf(right: readonly boolean[]): string {
  return percent(right.filter(Boolean).length / right.length);
}

function describe(): string {
  const kept = new Map(
    rows.map((row) => row.split('\t')).map(([weight, sign = '']) => [sign, Number(weight)]),
  );
  const latest = examples.filter(({ text }) => text.group === LATEST);
  const judged = latest.map(({ text, signs, isTrue }) => ({
    odds: scoreOf(signs, learnedWithout.get(text.part)!),
    isTrue,
  }));
  const heldBack = [
    ...named('pages', /^held-back/u),
    'stories/unseen',
    ...named('snippets/held-back', /\.json$/u),
  ].map((name) => {
    const held = readGold(join(TEST, name));
    const [before, after] = [null, kept].map((known) => held.flatMap((page) => rightBy(page, known)));
    return [name.replace(/\.json$/u, ''), String(after!.length), shareOf(before!), shareOf(after!)];
  });
  return `# Which sentences go on with what was said

Written by \`npx tsx bench/train/goingOn.ts\`. "The bridge would close in May." behind "Mara Quist said it was tired." is hers,
though it does not say so; "It was built in 1920." is the article's own. A sentence that names no speaker, up to six behind the
last that somebody spoke in, is judged once the rules have been through the next one: by its tense and subject and how it
begins, by how and when was spoken, by whose the other sentences of its paragraph are, and by who speaks next
(\`src/attribution/4-voices/goingOn\`): a logistic regression of ${rows.length} signs, learned from ${examples.length} such sentences, of
which ${examples.filter(({ isTrue }) => isTrue).length} go on, each with those before it as they should be read. ${texts.filter(({ group }) => group === WRITTEN).length} short texts were written for it by
three writers who had not seen the rules. Of 24 articles of Wikinews (gum_news) only what nobody is said to have said is learned
from: in real articles less goes on than in invented ones.

## In turn left out

By what was learned without them: sentences whose speaker is right, in percent, before and after, and how many were won and lost.
Of the first row all pages of one writer are left out together, of the others fifths. On the sets of the first row the fewest rules
were developed; signs and penalty were chosen by such figures too, so that they are a little better than those of new pages.

${table(['', 'sentences', 'before', 'after', 'won', 'lost'], GROUPS.map(figuresOf))}

On the sets of the first row, of ${judged.filter(({ isTrue }) => isTrue).length} sentences that go on and ${judged.filter(({ isTrue }) => !isTrue).length} that do not, those above a threshold (${SURELY_GOES_ON} is used):

${table(
  ['log-odds', 'go on', 'do not'],
  THRESHOLDS.map((threshold) => {
    const above = judged.filter(({ odds }) => odds > threshold);
    const right = above.filter(({ isTrue }) => isTrue).length;
    return [String(threshold), String(right), String(above.length - right)];
  }),
)}

## Held back

Nobody who chose what is learned has looked at these texts, and nothing was chosen by these totals: sentences whose speaker is
right, in percent, before and after.

${table(['', 'sentences', 'before', 'after'], heldBack)}
`;
}
