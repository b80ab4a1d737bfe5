import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { closestPassages } from './closestPassages.ts';
import { isDoubtful } from './doubt.ts';
import { NOT_STATED, OWN_WORDS } from '../attribution/attributionLine.ts';
import { lineOf } from './lineOf.ts';
import { fit } from './limits.ts';
import { asShown, shownQuote } from '../text/marks.ts';
import { askWith } from './nameOffers.ts';
import { wordsSetOff } from './setOff.ts';
import { passagesThatMatch } from './passagesThatMatch.ts';
import { capitalize, placeOf } from './place.ts';
import type { LinkTo } from '../lookup/sourceLink.ts';
import { otherNames, readingOf } from './wording.ts';
import { withBefore } from './withBefore.ts';
import type { Words } from './words/words.ts';
import type { Answer, Fact, Match, Passage, Reason, Source, Span } from '../types.ts';

/** How wide and how colourful the text may be. */
export interface TextStyle {
  /** Columns of a line. */
  readonly width: number;
  readonly colours: boolean;
  /** The reader's language. */
  readonly words: Words;
  /** What a person copies to ask something else; the question itself unless given. */
  readonly asking?: (question: string) => string;
  /** Where a passage is from; the address of its article unless given. */
  readonly linkTo?: LinkTo;
}

/** Characters of a text that are shown of what a rule went by. */
const LONGEST_EVIDENCE = 60;

type Colours = ReturnType<typeof picocolors.createColors>;

/** An answer as a person reads it in a terminal, ending with an empty line. */
export function renderAnswer(
  answer: Answer,
  { width, colours, words, asking = String, linkTo }: TextStyle,
): string {
  const paint = picocolors.createColors(colours);
  const [first, ...others] = passagesThatMatch(answer.matches);
  const parts =
    answer.answered && first
      ? [
          answer.fact ? renderFact(answer.fact, width, paint, words) : '',
          isDoubtful(answer) ? paint.yellow(words.answer.notCertain(String)) : '',
          renderQuotation(first, linkTo?.(first) ?? first.article.url, width, paint, words),
          renderOthers(words.answer.others, others, width, paint, words),
        ]
      : [
          paint.yellow(words.answer.noAnswer(answer.notQuoted && showable(answer.notQuoted))),
          renderNameOffers(answer, width, paint, words, asking),
          renderOthers(words.answer.closest, closestPassages(answer), width, paint, words),
        ];
  const explained = answer.matches.filter(({ explanation }) => explanation).slice(0, 3);
  return (
    [...parts, renderCorrections(answer, width, paint, words), ...explained.map(renderExplanation)]
      .filter(Boolean)
      .join('\n\n') + '\n\n'
  );
}

/** What a conversation is about, and how it ends. */
export function renderGreeting(titles: readonly string[], { width, words: { terminal } }: TextStyle): string {
  const listed = titles.map((title) => indent(showable(title), '  • ', width));
  return [terminal.askAbout, ...listed, terminal.leaveWith].join('\n') + '\n\n';
}

/**
 * Every passage with its attribution, grouped by source.
 *
 * `textOf` finds the text of an article by its id, to show why each passage is attributed so.
 */
export function renderSources(
  sources: readonly Source[],
  { width, colours, words }: TextStyle,
  textOf: ((id: string) => string) | null = null,
): string {
  const paint = picocolors.createColors(colours);
  return sources.map((source) => `${renderSource(source, width, paint, words, textOf)}\n`).join('\n');
}

function renderSource(
  { name, role, outlets, kinds, quotations }: Source,
  width: number,
  paint: Colours,
  words: Words,
  textOf: ((id: string) => string) | null,
): string {
  const counts = (['direct', 'mixed', 'indirect', 'none'] as const)
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => (kind === 'none' ? String(kinds.none) : words.terminal.kinds[kind](kinds[kind])));
  const carriers = outlets.filter((outlet) => !name.includes(outlet)).join(', ');
  const about = [role, carriers && words.terminal.inOutlets(carriers), counts.join(', ')].filter(Boolean);
  const passages = quotations.map(({ article, quote, passage }) =>
    [
      indent(showable(shownQuote({ passage, quote })), '  • ', width),
      indent(paint.dim(describe(passage, words)), '    ', width),
      ...(textOf
        ? [indent(renderReason(passage.attribution.reason, textOf(article.id), words), '    ', width)]
        : []),
    ].join('\n'),
  );
  const called = nameOf(name, words);
  return [wrap(`${paint.bold(showable(called))} · ${showable(about.join(' · '))}`, width), ...passages].join(
    '\n',
  );
}

/** Passages without a speaker are listed under what their attribution says instead. */
function nameOf(name: string, { attribution }: Words): string {
  if (name === OWN_WORDS) return attribution.ownWords;
  return name === NOT_STATED ? attribution.notStated : name;
}

/** "why: words before the verb (“said”, “Mara Quist”)" */
function renderReason({ rule, evidence }: Reason, text: string, { terminal }: Words): string {
  const shown = evidence.map(
    ({ start, end }) => `“${showable(fit(text.slice(start, end), LONGEST_EVIDENCE))}”`,
  );
  return `${terminal.why}: ${rule}${shown.length > 0 ? ` (${shown.join(', ')})` : ''}`;
}

function renderQuotation(
  match: Match,
  link: string | null,
  width: number,
  paint: Colours,
  words: Words,
): string {
  const quote = indent(emphasize(withBefore(match), paint), paint.cyan('│ '), width);
  return `${quote}\n${renderOrigin(match, link, width, paint, words)}`;
}

/** "About this article · published by: Ukrainska Pravda" */
function renderFact({ kind, value }: Fact, width: number, paint: Colours, { facts }: Words): string {
  return wrap(`${facts[kind]}: ${paint.bold(showable(value ?? ''))}`, width);
}

function renderOrigin(
  { article, passage, before }: Match,
  link: string | null,
  width: number,
  paint: Colours,
  words: Words,
): string {
  const { title, author, published } = article;
  const authorship = [author && words.answer.by(author), published].filter(Boolean).join(' · ');
  const line = lineOf(passage.attribution, words);
  const lineBefore = before && lineOf(before.passage.attribution, words);
  const about = lineBefore && lineBefore !== line && `${words.answer.sentenceBefore}: ${lineBefore}`;
  const origin = [about, title, authorship && showable(authorship)].filter(Boolean).join('\n');
  return [
    indent(paint.bold(line), '— ', width),
    indent(paint.dim(origin), '  ', width),
    // Not wrapped, so that it can be followed.
    link && `  ${paint.dim(showable(link))}`,
    indent(paint.dim(placeOf(passage, words)), '  ', width),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Who said a passage, and where it stands. */
function describe(passage: Passage, words: Words): string {
  return `${lineOf(passage.attribution, words)} · ${placeOf(passage, words)}`;
}

function renderOthers(
  heading: string,
  matches: readonly Match[],
  width: number,
  paint: Colours,
  words: Words,
): string {
  if (matches.length === 0) return '';
  const others = matches.map((match) =>
    [
      indent(emphasize(match, paint), '  • ', width),
      indent(paint.dim(describe(match.passage, words)), '    ', width),
    ].join('\n'),
  );
  return [heading, ...others].join('\n');
}

/** The names that may have been meant, and below them what asks for each: not wrapped, so that it can be copied. */
function renderNameOffers(
  { question, nameOffers }: Answer,
  width: number,
  paint: Colours,
  words: Words,
  asking: (question: string) => string,
): string {
  const questions = nameOffers.map((offer) => askWith(question, offer)).filter((next) => next !== question);
  const names = otherNames(nameOffers, paint.bold, showable, words);
  return names && [wrap(names, width), ...questions.map((next) => `  ${asking(showable(next))}`)].join('\n');
}

function renderCorrections({ corrections }: Answer, width: number, paint: Colours, words: Words): string {
  const reading = readingOf(corrections, showable, words);
  return reading && wrap(paint.dim(`${capitalize(reading)}.`), width);
}

/** Largest shares first, one a line: what the feature is worth here, times its weight, and what it means. */
function renderExplanation({ quote, score, explanation = [] }: Match): string {
  const rows = explanation
    .slice(0, 8)
    .map(({ feature, says, value, share }) => `${signed(share)}  ${feature} ${value.toFixed(2)} (${says})`);
  return [`${signed(score)}  ${showable(quote.slice(0, 60))}`, ...rows.map((row) => `  ${row}`)].join('\n');
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

/** Wrapped text, its first line behind a sign and the others below its words (or behind a bar). */
function indent(text: string, sign: string, width: number): string {
  const columns = sign.includes('│') ? 2 : sign.length;
  const rest = sign.includes('│') ? sign : ' '.repeat(columns);
  return wrap(text, width - columns)
    .split('\n')
    .map((line, number) => (number === 0 ? sign : rest) + line)
    .join('\n');
}

function wrap(text: string, width: number): string {
  return wrapAnsi(text, Math.max(width, 20), { hard: true });
}

/** White space as one space, and no control characters: a text must not move the cursor or set colours. */
function showable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}
