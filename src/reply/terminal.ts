import { closestPassages } from './closestPassages.ts';
import { isDoubtful } from './doubt.ts';
import { fit } from './limits.ts';
import { lineOf } from './lineOf.ts';
import { capitalised } from '../text/capitalised.ts';
import { asShown, shownQuote } from '../text/marks.ts';
import { withoutControls } from '../text/withoutControls.ts';
import { askWith } from './askWith.ts';
import { wordsSetOff } from './setOff.ts';
import { passagesThatMatch } from './passagesThatMatch.ts';
import { placeOf } from './place.ts';
import { publishedDay } from './published.ts';
import {
  type Colours,
  describe,
  indent,
  type Page,
  pageOf,
  showable,
  type TextStyle,
  WHOLE,
  wrap,
} from './terminalText.ts';
import { otherNames, readingOf } from './wording.ts';
import { withBefore } from './withBefore.ts';
import type { Answer, Fact, Match, Span } from '../types.ts';

/** Passages whose rank is explained, and the shares of each that are shown. */
const EXPLAINED = 3;
const MOST_SHARES = 8;
/** Characters of a passage above them. */
const BEGINNING = 60;

/** An answer as a person reads it in a terminal, ending with an empty line. */
export function renderTerminalAnswer(
  answer: Answer,
  { asking = String, linkTo, ...style }: TextStyle,
): string {
  const page = pageOf(style);
  const { paint, words } = page;
  const [first, ...others] = passagesThatMatch(answer.matches);
  const parts =
    answer.answered && first
      ? [
          answer.fact ? renderFact(answer.fact, page) : '',
          isDoubtful(answer) ? paint.yellow(words.answer.notCertain(String)) : '',
          renderQuotation(first, linkTo?.(first) ?? first.article.url, page),
          renderOthers(words.answer.others, others, page),
        ]
      : [
          paint.yellow(words.answer.noAnswer(answer.notQuoted && showable(answer.notQuoted))),
          renderNameOffers(answer, page, asking),
          renderOthers(words.answer.closest, closestPassages(answer), page),
        ];
  return (
    [...parts, renderCorrections(answer, page), ...renderExplanations(answer)].filter(Boolean).join('\n\n') +
    '\n\n'
  );
}

/** What a conversation is about, and how it ends. */
export function renderGreeting(titles: readonly string[], { width, words: { terminal } }: TextStyle): string {
  const listed = titles.map((title) => indent(showable(title), '  • ', width));
  return [terminal.askAbout, ...listed, terminal.leaveWith].join('\n') + '\n\n';
}

/** How the bot comes to Discord, and each of its steps below the words of its first line. */
export function renderHowToConnect({ width, words: { terminal } }: TextStyle): string {
  const lines = terminal.howToConnect.split('\n').map((line) => {
    const [sign = ''] = /^ *(?:\d\. )?/u.exec(line) ?? [];
    return indent(line.slice(sign.length), sign, width, WHOLE);
  });
  return `${lines.join('\n')}\n\n`;
}

function renderQuotation(match: Match, link: string | null, page: Page): string {
  const { width, paint } = page;
  const quote = indent(emphasize(withBefore(match), paint), paint.cyan('│ '), width);
  const above = match.above === null ? '' : `${wrap(paint.dim(showable(match.above)), width)}\n`;
  return `${above}${quote}\n${renderOrigin(match, link, page)}`;
}

/** "About this article · published by: Ukrainska Pravda"; in a line each where several were asked for. */
function renderFact({ kind, value, beside }: Fact, page: Page): string {
  const { width, paint, words } = page;
  const shown = kind === 'published' ? publishedDay(value ?? '') : (value ?? '');
  const line = wrap(`${words.facts[kind]}: ${paint.bold(showable(shown))}`, width);
  return beside ? `${line}\n${renderFact(beside, page)}` : line;
}

function renderOrigin(
  { article, passage, before }: Match,
  link: string | null,
  { width, paint, words }: Page,
): string {
  const { title, author, published } = article;
  const authorship = [author && words.answer.by(author), published && publishedDay(published)]
    .filter(Boolean)
    .join(' · ');
  const line = lineOf(passage.attribution, words);
  const lineBefore = before && lineOf(before.passage.attribution, words);
  const about = lineBefore && lineBefore !== line && `${words.answer.sentenceBefore}: ${lineBefore}`;
  const rows = [about, title, authorship].filter((row) => typeof row === 'string').filter(Boolean);
  const origin = rows.map(showable).join('\n');
  return [
    indent(paint.bold(showable(line)), '— ', width),
    indent(paint.dim(origin), '  ', width),
    // Not wrapped, so that it can be followed.
    link && `  ${paint.dim(showable(link))}`,
    indent(paint.dim(showable(placeOf(passage, words))), '  ', width),
  ]
    .filter(Boolean)
    .join('\n');
}

function renderOthers(heading: string, matches: readonly Match[], { width, paint, words }: Page): string {
  if (matches.length === 0) return '';
  const others = matches.map((match) =>
    [
      indent(emphasize(match, paint), '  • ', width),
      indent(paint.dim(describe(match.passage, words)), '    ', width),
    ].join('\n'),
  );
  return [wrap(heading, width), ...others].join('\n');
}

/** The names that may have been meant, and below them what asks for each: not wrapped, so that it can be copied. */
function renderNameOffers(
  { question, nameOffers }: Answer,
  { width, paint, words }: Page,
  asking: (question: string) => string,
): string {
  const questions = nameOffers.map((offer) => askWith(question, offer)).filter((next) => next !== question);
  const names = otherNames(nameOffers, paint.bold, showable, words);
  return (
    names &&
    [wrap(names, width), ...questions.map((next) => `  ${withoutControls(asking(showable(next)))}`)].join(
      '\n',
    )
  );
}

function renderCorrections({ corrections }: Answer, { width, paint, words }: Page): string {
  const reading = readingOf(corrections, showable, words);
  return reading && wrap(paint.dim(`${capitalised(reading)}.`), width);
}

/** What decided and how sure that is; then of each passage what the reader said of it, of the first ones why they stand there. */
function renderExplanations({ by, confidence, matches }: Answer): string[] {
  const explained = matches.filter(({ explanation }) => explanation);
  if (explained.length === 0) return [];
  return [
    `decided by ${by}, confidence ${confidence.toFixed(2)}`,
    ...explained.map((match, place) => renderExplanation(match, place < EXPLAINED ? MOST_SHARES : 0)),
  ];
}

/** Largest shares first, one a line: what the feature is worth here, times its weight, and what it means. */
function renderExplanation(match: Match, most: number): string {
  const { score, reading, explanation = [] } = match;
  const rows = explanation
    .slice(0, most)
    .map(({ feature, says, value, share }) => `${signed(share)}  ${feature} ${value.toFixed(2)} (${says})`);
  const read = reading
    ? `read: passage ${signed(reading.passage)}, words ${signed(reading.span)}`
    : 'not read';
  return [
    `${signed(score)}  ${fit(showable(shownQuote(match)), BEGINNING)}`,
    ...[read, ...rows].map((row) => `  ${row}`),
  ].join('\n');
}

function signed(number: number): string {
  return `${number < 0 ? '-' : '+'}${Math.abs(number).toFixed(2)}`;
}

/** The quotation with the words that answer in bold, or those that matched. */
function emphasize(match: Match, paint: Colours): string {
  const { quote, passage, ...found } = asShown(match);
  let end = passage.start;
  const pieces = wordsSetOff(found).map((term: Span) => {
    const before = quote.slice(end - passage.start, term.start - passage.start);
    const word = quote.slice(term.start - passage.start, term.end - passage.start);
    end = term.end;
    return showable(before) + paint.bold(showable(word));
  });
  return pieces.join('') + showable(quote.slice(end - passage.start));
}
