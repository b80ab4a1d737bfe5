import { splitSentences } from '../article/sentences.ts';
import type { ClaimLanguage } from '../language/claims.ts';
import type { Language } from '../language/language.ts';
import { wordsOf, type Word } from './claimWords.ts';
import { isInQuotation } from './ends.ts';
import { plainText } from './plainText.ts';
import { isReactionAlone, withoutReactions } from './reactions.ts';

/** A name on a line of its own, below a quotation: "— Dana Wren", "~ Dana Wren, 2024". */
const SIGNATURE = /^[—–~-]{1,2}\s*\p{Lu}[^.!?]{1,60}$/u;
/** With a dash it may be longer, and stand below an empty line: "— Officials, to The Post · Coast Weekly". */
const LONG_SIGNATURE = /^[—–]\s*\p{Lu}[^.!?]{1,160}$/u;

/** The same in brackets: "(Dana Wren, to The Post)". */
const BRACKETED = /^\(\p{Lu}[^()]{1,80}\)[.!?]?$/u;
/** A name on a line of its own, above a quotation: "Dana Wren:", "Dana Wren". */
const LABEL = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}\s*:?$/u;
/** A quotation that breaks off. */
const BROKEN_OFF = /(?:…|\.{2,3}|[[(](?:…|\.{2,3})[\])])["”»“]$/u;
/** An answer to a question above it: "A: Yes." */
const ANSWER = /^\p{Lu}:\s/u;
/** What a line begins with that is a quotation. */
const QUOTED = /^(?:>|[“"«„])/u;

function isSignature(line: string): boolean {
  return SIGNATURE.test(line) || LONG_SIGNATURE.test(line);
}

/** Whether a line with a dash is one of a list: beside another one with the same, or below a colon. */
function isListed(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', after = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  return before.endsWith(':') || [before, after].some((other) => other.startsWith(`${line.charAt(0)} `));
}

const isLabel = (line: string): boolean => LABEL.test(line);

/** Whether a word says something by itself beside other sentences: "wrong", "no", a number. */
const claimsAlone = ({ isNegation, isReservation, isNumber }: Word): boolean =>
  isNegation || isReservation || isNumber;

/** Sentences of a line, a signature at its end with the one before. */
function withSignature(sentences: readonly string[]): readonly string[] {
  const [before, last] = sentences.slice(-2);
  if (before === undefined || last === undefined) return sentences;
  if (!isSignature(last) && !BRACKETED.test(last)) return sentences;
  return [...sentences.slice(0, -2), `${before} ${last}`];
}

/** Sentences of which one that only says who said it stands behind the quotation before it that breaks off: “We cannot pay…” Wren said. */
function withAskers(sentences: readonly string[], { sentences: { asker } }: Language['article']): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before !== undefined && BROKEN_OFF.test(before) && asker.test(sentence))
      joined[joined.length - 1] = `${before} ${sentence}`;
    else joined.push(sentence);
  }
  return joined;
}

/** Lines in which a name above a quotation stands before it, as a label. */
function withLabels(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    if (isLabel(line) && QUOTED.test(lines[at + 1] ?? '')) return [];
    const above = lines[at - 1] ?? '';
    const isBelow = at > 0 && isLabel(above) && QUOTED.test(line);
    return [isBelow ? `${above.replace(/\s*:$/u, '')}: ${line.replace(/^>+\s*/u, '')}` : line];
  });
}

/**
 * A line without the number that it has in a list and the word with which it is handed on: "2) ", "fyi: ", "Q: ". Before a lone word
 * such as "A: Yes." a letter stays, as it shows that the word answers.
 */
function withoutLeadIn(line: string, { itemNumber, isLabel: isLabelWord }: ClaimLanguage): string {
  const said = line.replace(itemNumber, '');
  const [lead = '', word = ''] = /^(\p{Ll}+|\p{Lu}(?!:\s+\p{L}+[.!?…](?:\s|$))):\s+/u.exec(said) ?? [];
  return isLabelWord(word.toLowerCase()) ? said.slice(lead.length) : said;
}

/** Sentences of which those that only name a source stand as a note behind the one before: it is from there. */
function withSources(sentences: readonly string[], { sourceNote }: ClaimLanguage): string[] {
  const noted: string[] = [];
  for (const sentence of sentences) {
    const before = noted.at(-1);
    const isSource = sourceNote.exec(sentence)?.index === 0;
    if (isSource && before !== undefined && !sourceNote.test(before))
      noted[noted.length - 1] = `${before} ${sentence}`;
    else noted.push(sentence);
  }
  return noted;
}

/** The sentences of a message, without what Discord puts around and between them. */
export function sentencesOf(message: string, { article, claims }: Language): string[] {
  const lines: string[] = [];
  const written = withLabels(
    plainText(message)
      .split('\n')
      .map((line) => line.trim()),
  );
  for (const [at, line] of written.entries()) {
    const above = LONG_SIGNATURE.test(line) ? lines.findLastIndex((one) => one !== '') : lines.length - 1;
    if (above >= 0 && isSignature(line) && !isListed(written, at)) lines[above] = `${lines[above]} ${line}`;
    else lines.push(line.replace(/^(?:>{1,3}|-?#{1,3}|[-–*•])\s+/, ''));
  }
  const sentences = lines.flatMap((line) => {
    const said = withoutLeadIn(line, claims);
    return withSignature(
      withAskers(
        splitSentences(said, article).map(({ start, end }) => said.slice(start, end)),
        article,
      ).map((sentence) => sentence.replace(claims.pointer, '')),
    );
  });
  const told = withSources(sentences, claims).map((sentence) =>
    ANSWER.test(sentence) ? sentence : withoutReactions(sentence, claims),
  );
  const counted = told.map((sentence, place) => ({
    sentence,
    words: wordsOf(sentence, claims),
    isReaction:
      isReactionAlone(sentence, claims) &&
      !ANSWER.test(sentence) &&
      !isInQuotation(told.slice(0, place).join(' ')),
  }));
  // "False." and "2030." claim something, "look!" and "this is wild" do not.
  const whole = counted.filter(
    ({ words, isReaction }) => !isReaction && (words.length > 1 || words.some(claimsAlone)),
  );
  const kept = whole.some(({ words }) => words.length > 1)
    ? whole
    : counted.filter(({ words }) => words.length > 0);
  return kept.map(({ sentence }) => sentence);
}
