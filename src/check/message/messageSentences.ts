import { splitSentences } from '../../article/sentences.ts';
import type { ClaimLanguage } from '../../language/claims.ts';
import type { Language } from '../../language/language.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';
import { isInQuotation } from '../words/ends.ts';
import { withEditorsNames } from './editors.ts';
import { plainText } from './plainText.ts';
import { withSigners } from './signed.ts';
import { withSpeakers } from './speakerLines.ts';
import { isReactionAlone, withoutReactions } from './reactions.ts';

/** A quotation that breaks off. */
const BROKEN_OFF = /(?:…|\.{2,3}|[[(](?:…|\.{2,3})[\])])["”»“]$/u;
/** A quotation in marks of which the last one opens quotations elsewhere: „…“, »…«. */
const OTHER_MARKS = /„([^“”„\n]*)[“”]|(?<![\p{L}\p{N}])»([^«»\n]*)«/gu;
/** An answer to a question above it: "A: Yes." */
const ANSWER = /^\p{Lu}:\s/u;
/** The signs before a heading or an item of a list. */
const BEFORE_TEXT = /^(?:-?#{1,3}|[-–*•])\s+/u;

/** Whether a word says something by itself beside other sentences: "wrong", "no", a number. */
const claimsAlone = ({ isNegation, isReservation, isNumber }: Word): boolean =>
  isNegation || isReservation || isNumber;

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

/**
 * A line without the number that it has in a list and the word with which it is handed on: "2) ", "fyi: ", "Q: ". Before a lone word
 * such as "A: Yes." a letter stays, as it shows that the word answers.
 */
function withoutLeadIn(line: string, language: ClaimLanguage): string {
  const said = line.replace(language.itemNumber, '');
  if (isSource(said, language)) return said;
  const [lead = '', word = ''] = /^(\p{Ll}+|\p{Lu}(?!:\s+\p{LC}+[.!?…](?:\s|$))):\s+/u.exec(said) ?? [];
  return language.isLabel(word.toLowerCase()) ? said.slice(lead.length) : said;
}

/** Whether a sentence only names a source. */
const isSource = (sentence: string, { sourceNote }: ClaimLanguage): boolean =>
  sourceNote.exec(sentence)?.index === 0 || sourceNote.exec(asNote(sentence))?.index === 0;

/** What names a source as it stands behind a sentence. */
const asNote = (source: string): string => `(${source.replace(/[.!?]+$/u, '')})`;

/** Sentences of which those that only name a source stand as a note behind the one before, or else the one after: it is from there. */
function withSources(sentences: readonly string[], language: ClaimLanguage): string[] {
  const noted: string[] = [];
  let above: string | null = null;
  for (const sentence of sentences) {
    const before = noted.at(-1);
    if (!isSource(sentence, language)) {
      noted.push(above === null ? sentence : `${sentence} ${asNote(above)}`);
      above = null;
    } else if (before === undefined) above ??= sentence;
    else if (language.sourceNote.test(before)) noted.push(sentence);
    else noted[noted.length - 1] = `${before} ${asNote(sentence)}`;
  }
  return above === null ? noted : [above, ...noted];
}

/** The text of a message, without what Discord puts around it and the signs that titles and degrees may have or not. */
export const messageText = (message: string, language: ClaimLanguage): string =>
  language.withPlainTitles(withEditorsNames(plainText(message).replace(OTHER_MARKS, '“$1$2”'), language));

/**
 * The sentences of a message, without what Discord puts around and between them; `isLoneName` tells which word alone beside a
 * quotation is whoever said it.
 */
export function sentencesOf(
  message: string,
  { article, claims }: Language,
  isLoneName: (text: string) => boolean = () => false,
): string[] {
  const lines = withSpeakers(
    messageText(message, claims)
      .split('\n')
      .map((line) => line.trim()),
    claims,
    isLoneName,
  );
  const sentences = lines.flatMap((line) => {
    const said = withoutLeadIn(line.text.replace(BEFORE_TEXT, ''), claims);
    const split = splitSentences(said, article).map(({ start, end }) => said.slice(start, end));
    return withSigners(
      withAskers(split, article).map((sentence) => sentence.replace(claims.pointer, '')),
      line,
      claims,
      isLoneName,
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
