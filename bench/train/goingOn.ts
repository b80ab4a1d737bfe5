/**
 * Learns when a sentence that names no speaker goes on with what was said before it (`data/en/goingOn.txt`, `GOING-ON.md`):
 * for each sign of `src/attribution/4-voices/goingOn/signs.ts` what it adds to the log-odds. It learns from the `dev` pages of
 * `test/pages`, the stories, the snippets in `dev`, `bench/data/going-on`, and of Wikinews (gum_news) which sentences nobody is
 * said to have said; how sure it is of texts that it has not seen is told by parts of these that are left out in turn, and by
 * those that are held back.
 *
 *     npx tsx bench/train/goingOn.ts [--try]
 *
 * `--try` writes nothing. It takes two minutes.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import type { GoingOnLanguage } from '../../src/language/goingOn.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Span } from '../../src/types.ts';
import { goldSentences, overlap, type GoldArticle } from '../attributionGold.ts';
import { bare, isOneOf, scoreSnippets, scoreStories, type GoldPassage } from '../storyAttribution.ts';
import { learnYesNo, scoreOf, type Weights } from './linearModels.ts';
import { percent, table } from './markdown.ts';
import { rowsOf, writeRows } from './writeWeights.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean' } } });

const TEST = fileURLToPath(new URL('../../test', import.meta.url));
const GUM_NEWS = new URL('../data/gum_news.json.gz', import.meta.url);
const MADE = fileURLToPath(new URL('../data/going-on', import.meta.url));
const WEIGHTS = new URL('../../data/en/goingOn.txt', import.meta.url);
const REPORT = new URL('GOING-ON.md', import.meta.url);
const PARTS = 5;
const LEARNING = { fewest: 4, penalty: 1e-3 };
/** Pages that no rule was developed on count twice. */
const FRESH = /\/dev-(?:seventeenth|eighteenth|nineteenth|twentieth|twenty-[a-z]+)\//u;
const FRESH_WEIGHT = 2;
/** Invented articles have more sentences that go on than real ones: so much counts a sentence of these. */
const REAL_WEIGHT = 8;
/** Sentences go on more often in texts that were made for it: these signs take that up, and are left out of what is kept. */
const OF_MADE = 'made for it';
/** Weights nearer to 0 are left out. */
const LEAST = 0.03;
const THRESHOLDS = [-1, -0.5, 0, 0.5, 1];
/** More than anything that is learned. */
const NEVER = -1_000;

interface Text {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldPassage[];
}

/** A sentence that may go on. */
interface Example {
  readonly text: Text;
  readonly signs: readonly string[];
  /** Whether it is the last speaker's by the gold, which is null where either is right. */
  readonly isTrue: boolean | null;
}

const grammar: GoingOnLanguage = languageOf('en').attribution.goingOn!;
const learned = grammar.oddsOf;
const made = storiesIn(MADE);
const real = readReal();
const texts = [
  ...real,
  ...['stories', 'stories/held-out', ...pagesOf('dev')].flatMap((folder) => storiesIn(join(TEST, folder))),
  ...snippetsIn(join(TEST, 'snippets/dev')),
  ...made,
];
const partOf = (text: Text): number => texts.indexOf(text) % PARTS;

const examples = texts.flatMap(examplesOf);
const parts = Array.from({ length: PARTS }, (_unused, part) =>
  learn(examples.filter(({ text }) => partOf(text) !== part)),
);
const weights = learn(examples);
const rows = rowsOf(
  weights,
  (sign, weight) => sign === '' || (Math.abs(weight) >= LEAST && !sign.startsWith(OF_MADE)),
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

function pagesOf(kind: string): string[] {
  return readdirSync(join(TEST, 'pages'))
    .filter((name) => name.startsWith(kind))
    .map((name) => `pages/${name}`);
}

/** Wikinews; only what nobody is said to have said is learned from. */
function readReal(): Text[] {
  const { docs }: { readonly docs: readonly (GoldArticle & { readonly id: string })[] } = JSON.parse(
    gunzipSync(readFileSync(GUM_NEWS)).toString(),
  );
  return docs.map((doc) => {
    const { passages } = readArticle({ id: doc.id, text: doc.text });
    const gold = goldSentences(doc).filter(({ attributed }) => !attributed);
    const own = passages.filter((passage) =>
      gold.some((sentence) => 2 * overlap(sentence, passage) > passage.end - passage.start),
    );
    return {
      id: `gum_news/${doc.id}`,
      text: doc.text,
      gold: own.map(({ start, end }) => ({ quote: doc.text.slice(start, end), speaker: null, outlet: null })),
    };
  });
}

function weightOf(text: Text): number {
  return real.includes(text) ? REAL_WEIGHT : FRESH.test(text.id) ? FRESH_WEIGHT : 1;
}

/** English texts of a folder in the format of `test/stories`. */
function storiesIn(folder: string): Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const gold: { readonly file: string; readonly passages: readonly GoldPassage[] } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      );
      const text = readFileSync(join(folder, gold.file), 'utf8');
      return detectLanguage(text) === 'en' ? [{ id: join(folder, name), text, gold: gold.passages }] : [];
    });
}

function snippetsIn(folder: string): Text[] {
  return readdirSync(folder).flatMap((name) => {
    const snippets: readonly { readonly text: string; readonly passages: readonly GoldPassage[] }[] =
      JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return snippets.map(({ text, passages }, at) => ({
      id: `${join(folder, name)}/${at}`,
      text: `---\ntitle: Snippet\n---\n${text}\n`,
      gold: passages,
    }));
  });
}

/** The sentences of a text that may go on, while none is taken to do so. */
function examplesOf(text: Text): Example[] {
  const places: { readonly signs: ReadonlySet<string>; readonly line: number; readonly said: number }[] = [];
  grammar.oddsOf = (signs, line, said) => {
    places.push({ signs, line: line.start, said: said.start });
    return NEVER;
  };
  const { at } = read(text);
  return places.flatMap(({ signs, line, said }) => {
    const gold = goldOf(text, at(line));
    const speaker = at(said)?.attribution.speaker;
    if (!gold || !speaker) return [];
    const answers = [gold.speaker, ...(gold.speaker_also ?? [])];
    const isTheirs = isOneOf(speaker.name, answers);
    const isOpen = isTheirs && isOneOf(null, answers);
    const ofMade = made.includes(text) ? [OF_MADE, `${OF_MADE} ${[...signs][0]}`] : [];
    return [{ text, signs: [...signs, ...ofMade], isTrue: isOpen ? null : isTheirs }];
  });
}

/** A text as it is read, and its passages by where their sentences begin as the grammar sees them. */
function read({ id, text }: Text) {
  const layout = readArticle({ id, text });
  const article = attribute(layout);
  const places = new Map(layout.read.passages.map(({ start }, at) => [start, at]));
  return { article, at: (start: number) => article.passages[places.get(start) ?? -1] };
}

function goldOf({ text, gold }: Text, passage: Span | undefined): GoldPassage | undefined {
  const quote = passage && bare(text.slice(passage.start, passage.end));
  return gold.find((one) => bare(one.quote) === quote);
}

function learn(from: readonly Example[]): Weights {
  return learnYesNo(
    from.flatMap(({ text, signs, isTrue }) =>
      isTrue === null ? [] : [{ text, signs, isTrue, weight: weightOf(text) }],
    ),
    LEARNING,
  );
}

/** Sentences of texts whose speaker is right, and all, by what the parts without them have learned. */
function scoreParts(of: (text: Text) => boolean, isLearned: boolean): [right: number, all: number] {
  const counts: [number, number] = [0, 0];
  for (const text of texts.filter(of)) {
    const known = parts[partOf(text)]!;
    grammar.oddsOf = (signs) => (isLearned ? scoreOf([...signs], known) : NEVER);
    const { article } = read(text);
    for (const passage of article.passages) {
      const gold = goldOf(text, passage);
      if (!gold) continue;
      const answers = [gold.speaker, ...(gold.speaker_also ?? [])];
      counts[0] += Number(isOneOf(passage.attribution.speaker?.name, answers));
      counts[1] += 1;
    }
  }
  return counts;
}

function describe(): string {
  const fresh = examples.filter(({ text, isTrue }) => FRESH.test(text.id) && isTrue !== null);
  const judged = fresh.map(({ text, signs, isTrue }) => ({
    odds: scoreOf(signs, parts[partOf(text)]!),
    isTrue,
  }));
  const sets: [string, (text: Text) => boolean][] = [
    ['`dev-seventeenth` to `dev-twenty-fifth`', ({ id }) => FRESH.test(id)],
    ['the other `dev` pages', ({ id }) => id.includes('/pages/') && !FRESH.test(id)],
    ['stories', ({ id }) => id.includes('/stories/')],
    ['snippets', ({ id }) => id.includes('/snippets/')],
    ['gum_news, sentences that nobody is said to have said', (text) => real.includes(text)],
    ['texts made for it (`bench/data/going-on`)', (text) => made.includes(text)],
  ];
  const leftOut = sets.map(([name, of]) => {
    const [before, all] = scoreParts(of, false);
    const [after] = scoreParts(of, true);
    return [name, String(all), percent(before / all), percent(after / all)];
  });
  const held = [
    ...[...pagesOf('held-back'), 'stories/unseen'].map((folder) => ({
      name: folder,
      score: () => scoreStories(join(TEST, folder)),
    })),
    ...readdirSync(join(TEST, 'snippets/held-back')).map((name) => ({
      name: `snippets/held-back/${name.replace(/\.json$/u, '')}`,
      score: () => scoreSnippets(join(TEST, 'snippets/held-back', name)),
    })),
  ];
  const kept = new Map(
    rows.map((row) => row.split('\t')).map(([weight, sign = '']) => [sign, Number(weight)]),
  );
  const heldBack = held.map(({ name, score }) => {
    grammar.oddsOf = () => NEVER;
    const before = score();
    grammar.oddsOf = (signs) => scoreOf([...signs], kept);
    const after = score();
    return [name, String(before.passages), percent(before.speaker), percent(after.speaker)];
  });
  grammar.oddsOf = learned;
  return `# Which sentences go on with what was said

Written by \`npx tsx bench/train/goingOn.ts\`. "The bridge would close in May." behind "Mara Quist said it was tired." is hers,
though it does not say so; "It was built in 1920." is the article's own. A sentence that names no speaker, up to six behind the
last that somebody spoke in, is judged by its words, its tense and subject, by how and when was spoken, and by what comes next
(\`src/attribution/4-voices/goingOn\`): a logistic regression of ${rows.length} signs, learned from ${examples.length} such sentences, of
which ${examples.filter(({ isTrue }) => isTrue).length} go on; ${made.length} short texts were written for it by three writers who had not seen the rules. Of 24 articles of Wikinews
(gum_news) only what nobody is said to have said is learned from: in real articles less goes on than in invented ones, and without
them ten of its sentences were taken to go on, nine of which nobody is said to have said.

## In turn left out

By what was learned without the text's fifth: sentences whose speaker is right, in percent, before and after.

${table(['', 'sentences', 'before', 'after'], leftOut)}

On \`dev-seventeenth\` to \`dev-twenty-fifth\`, of ${judged.filter(({ isTrue }) => isTrue).length} sentences that go on and ${judged.filter(({ isTrue }) => !isTrue).length} that do not, those above a threshold (0 is used):

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
