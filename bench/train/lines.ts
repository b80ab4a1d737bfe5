/**
 * Learns how lines look that stand around an article, and how a headline does (`data/en/lines.txt`, `LINES.md`): for each
 * sign of `src/article/lines/signs.ts` what it adds to the log-odds. It learns from the pages of `test/lines/dev`, the `dev`
 * pages of `test/pages` and the stories; how sure it is of pages that it has not seen is told by parts of these that are left
 * out in turn, and by `test/lines/held-back`.
 *
 *     npx tsx bench/train/lines.ts [--try]
 *
 * `--try` writes nothing. It takes less than a minute.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { squeeze } from '../../src/article/title/articleTitle.ts';
import { readFrontMatter } from '../../src/article/frontMatter.ts';
import { partAtLabels } from '../../src/article/innerLabels.ts';
import { signsOf } from '../../src/article/lines/signs.ts';
import { withoutMarks } from '../../src/article/markup/unmarked.ts';
import { splitParagraphs, type Paragraph } from '../../src/article/paragraphs.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { languageOf } from '../../src/language/languages.ts';
import { readLinesPages, scoreLines, type LinesScore } from '../lines.ts';
import { bare } from '../storyAttribution.ts';
import { percent, table } from './markdown.ts';
import { scoreOf } from './linearModels.ts';
import { learnAround, learnHeadline, type LearnedLine, type LearnedPage } from './lineModels.ts';

const { values: options } = parseArgs({ options: { try: { type: 'boolean' } } });

const TEST = fileURLToPath(new URL('../../test', import.meta.url));
const WEIGHTS = new URL('../../data/en/lines.txt', import.meta.url);
const REPORT = new URL('LINES.md', import.meta.url);
const PARTS = 5;
/** A page of `test/lines` counts as two of `test/pages`, on which all rules were developed. */
const LINES_WEIGHT = 2;
/** Paragraphs of a part of an article. */
const SHORT = 5;
/** Weights nearer to 0 are left out. */
const LEAST = 0.1;
const THRESHOLDS = [-4, -3, -2, 0, 1, 2, 3, 4];

const { article: language } = languageOf('en');
const pages = [
  ...readLinesPages(join(TEST, 'lines/dev')).flatMap((page) =>
    pageOf(page.id, page.text, page.headline, LINES_WEIGHT, (span) => {
      const kinds = new Set(
        page.lines.filter(({ start, end }) => start < span.end && end > span.start).map((line) => line.is),
      );
      return kinds.size === 1 && !kinds.has('either') ? kinds.has('around') : null;
    }),
  ),
  ...['stories', 'stories/held-out', ...readdirSync(join(TEST, 'pages')).map((name) => `pages/${name}`)]
    .filter((folder) => !/held-back|\.md$/u.test(folder))
    .flatMap(goldPages),
];
const ids = [...new Set(pages.map(({ id }) => id))];
const left = pages.map(({ id }) => ids.indexOf(id) % PARTS);

const parts = Array.from({ length: PARTS }, (_unused, part) => {
  const learned = pages.filter((_, at) => left[at] !== part);
  return { around: learnAround(learned), headline: learnHeadline(learned) };
});
const judged = pages.map((page, at) => {
  const { around, headline } = parts[left[at]!]!;
  return {
    page,
    around: page.lines.map(({ signs }) => scoreOf(signs, around)),
    headline: page.lines.map(({ signs }) => scoreOf(signs, headline)),
  };
});

const around = learnAround(pages);
const headline = learnHeadline(pages);
const rows = [...new Set([...around.keys(), ...headline.keys()])]
  .map((sign) => [around.get(sign) ?? 0, headline.get(sign) ?? 0, sign] as const)
  .filter(([one, other, sign]) => sign === '' || Math.abs(one) >= LEAST || Math.abs(other) >= LEAST)
  .sort(([, , one], [, , other]) => (one < other ? -1 : 1))
  .map(([one, other, sign]) => `${one.toFixed(2)}\t${other.toFixed(2)}\t${sign}`);
if (!options.try)
  writeFileSync(
    WEIGHTS,
    `# What each sign of a line tells, by bench/train/lines.ts: log-odds that it stands around the article, the same that it is\n# the headline, the sign. Learned from texts of our own.\n${rows.join('\n')}\n`,
  );

const report = describe();
if (options.try) console.log(report);
else writeFileSync(REPORT, report);

/** Pages of a folder in the format of `test/stories`. */
function goldPages(folder: string): LearnedPage[] {
  return readdirSync(join(TEST, folder))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const gold: {
        readonly file: string;
        readonly title?: string;
        readonly passages: readonly { readonly quote: string }[];
        readonly not_passages: readonly string[];
        readonly neutral?: readonly string[];
      } = JSON.parse(readFileSync(join(TEST, folder, name), 'utf8'));
      const text = readFileSync(join(TEST, folder, gold.file), 'utf8');
      if (detectLanguage(text) !== 'en') return [];
      const quotes = gold.passages.map(({ quote }) => bare(quote)).filter(Boolean);
      const isAround = (plain: string): boolean =>
        gold.not_passages.some((line) => plain.includes(line) && line.length > 0.7 * plain.length);
      return pageOf(`${folder}/${name}`, text, gold.title ?? null, 1, (_, plain) => {
        if (gold.neutral?.includes(plain.trim())) return null;
        const isTold = quotes.some((quote) => plain.includes(quote));
        return isTold === isAround(plain.trim()) ? null : !isTold;
      });
    });
}

/** A page as it is learned from; `isAround` says of a paragraph whether it stands around the article, or null if that is open. */
function pageOf(
  id: string,
  text: string,
  title: string | null,
  weight: number,
  isAround: (span: { start: number; end: number }, plain: string) => boolean | null,
): LearnedPage[] {
  const { bodyStart, title: given } = readFrontMatter(text, id);
  const unmarked = withoutMarks(text, bodyStart, id);
  const paragraphs = partAtLabels(splitParagraphs(unmarked, bodyStart, language), language);
  const kinds = paragraphs.map((paragraph) => ({
    paragraph,
    isAround: isAround(unmarked.toSource(paragraph), paragraph.plain),
    isHeadline: title !== null && given === null && squeeze(paragraph.plain) === squeeze(title),
  }));
  // People paste the article alone too, and parts of it.
  const told = kinds.filter((line) => line.isAround === false);
  const texts = [kinds, told, told.slice(0, SHORT), told.slice(-SHORT)];
  return texts.map((lines) => ({ id, weight, lines: withSigns(lines) }));
}

function withSigns(
  lines: readonly (Omit<LearnedLine, 'signs'> & { readonly paragraph: Paragraph })[],
): LearnedLine[] {
  const paragraphs = lines.map(({ paragraph }) => paragraph);
  const signs = [...signsOf(paragraphs, language.lines.bindingWords)];
  return lines.map(({ isAround, isHeadline }, at) => ({ signs: [...signs[at]!], isAround, isHeadline }));
}

/** Whether a page is of `test/lines`. */
function isOfLines({ weight }: LearnedPage): boolean {
  return weight === LINES_WEIGHT;
}

function describe(): string {
  const held = readLinesPages(join(TEST, 'lines/held-back'));
  const now = scoreLines(held);
  const learned = language.lines.weights;
  Reflect.set(language.lines, 'weights', () => null);
  const before = scoreLines(held);
  Reflect.set(language.lines, 'weights', learned);
  return `# Which lines stand around an article

Written by \`npx tsx bench/train/lines.ts\`. A line of a page is judged by its words and looks, by those of its neighbours
and by its place between paragraphs of prose (\`src/article/lines\`): two logistic regressions, of ${rows.length} signs in all.

## Pages that nothing was learned from

${held.length} pages of two writers (\`test/lines/held-back\`) who saw neither rules nor what others wrote; nobody who wrote rules or
chose what is learned has looked at their lines, but at these totals while thresholds were chosen. In percent: lines of the article that are not shown (many of them are questions
that stand alone, which are taken for headings), lines around it that are, and headlines that are the title.

${table(
  ['', 'lost', 'shown', 'title'],
  [
    ['rules alone', ...shares(before)],
    ['with what was learned', ...shares(now)],
  ],
)}

Lines: ${now.told} and ${now.around}; headlines: ${now.headlines}.

## Pages in turn left out

The log-odds alone, without rules, of lines in the fifth of the pages that was left out (each page also with its article
alone, whole and in part, as people paste that too): how many of those around articles are above a threshold, and of those of
articles below it. A line that no rule knows is hidden above 1.5, one of more than 200 letters above 5; a headline is looked for above the first prose below -3.

${thresholds(
  '`test/lines/dev`',
  judged.filter(({ page }) => isOfLines(page)),
)}

${thresholds(
  '`test/pages/dev*` and stories',
  judged.filter(({ page }) => !isOfLines(page)),
)}
`;
}

function shares({ told, lost, around: aside, shown, headlines, titled }: LinesScore): string[] {
  return [percent(lost / told), percent(shown / aside), percent(titled / headlines)];
}

function thresholds(name: string, of: typeof judged): string {
  const all = of.flatMap(({ page, around: odds }) =>
    page.lines.map(({ isAround }, at) => ({ isAround, odds: odds[at]! })),
  );
  const aside = all.filter(({ isAround }) => isAround === true);
  const told = all.filter(({ isAround }) => isAround === false);
  const titled = of.filter(({ page }) => page.lines.some(({ isHeadline }) => isHeadline));
  const right = titled.filter(({ page, headline: odds }) => {
    const best = odds.indexOf(Math.max(...odds));
    return page.lines[best]!.isHeadline;
  });
  return `${name}: ${aside.length} lines around articles, ${told.length} of articles; the headline looks most like one in ${right.length} of ${titled.length} pages.

${table(
  ['threshold', 'around, above', 'told, below'],
  THRESHOLDS.map((threshold) => [
    String(threshold),
    percent(aside.filter(({ odds }) => odds > threshold).length / aside.length),
    percent(told.filter(({ odds }) => odds <= threshold).length / told.length),
  ]),
)}`;
}
