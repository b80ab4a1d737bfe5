import { capitalised } from '../../../../text/capitalised.ts';
import type { PartOfSpeech, Token } from '../../../attribution.ts';
import { tokenize as tokenizeAny } from '../../../any/attribution/tokens.ts';
import { MONTHS, WEEKDAYS } from '../../calendar.ts';
import { isSmallMedium, isMediumNoun, OUTLETS } from '../outlets.ts';
import { isBody, needsNoName } from '../people/bodies.ts';
import { isCourtesy, isOccupation, isOffice } from '../people/occupations.ts';
import { isAdjectiveByForm } from '../verbs.ts';
import { FUNCTION_WORDS } from './functionWords.ts';

const CALENDAR = new Set([...MONTHS, ...WEEKDAYS]);

/** How nouns end that are no names, and nouns for sums. */
const NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|nis|nisse|tum|euro|millionen|milliarden|prozent|uhr|meter|tonnen|liter|menschen|leute|stunden|minuten|jahre|jahren|anfang|mitte|ende|angaben|informationen|angabe|ansicht|sicht)$/u;

/** A word that only begins a sentence with a capital: "Vermutlich". */
const ADVERB = /(?:lich|weise|isch|wärts|mals|ig)$/u;

/**
 * The words of a text with rough parts of speech. As every German noun has a capital letter, `capital` is kept for
 * names: "Winzer Emil Kranz" has two capitals.
 */
export function tokenize(text: string): Token[] {
  const tokens = tokenizeAny(text).map((token): Token => tagged(token));
  const surnames = new Set(
    tokens
      .filter((token, i) => token.capital && tokens[i - 1]?.capital && isAdjacent(tokens, i))
      .map(({ word }) => word),
  );
  const counts = countWords(tokens);
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (tokens[to]?.capital && (to === from || isAdjacent(tokens, to))) to++;
    const name = nameStart(tokens, from, to, { surnames, counts });
    for (const [i, token] of tokens.slice(from, name).entries())
      tokens[from + i] = { ...token, pos: 'NOUN', capital: false };
    from = Math.max(from, to - 1);
  }
  return tokens;
}

/** What a text tells of a word elsewhere. */
interface Known {
  /** Words that stand behind another one with a capital. */
  readonly surnames: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
}

function countWords(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What a word is by itself; a word with a capital is a name until its neighbours tell otherwise. */
function tagged(token: Token): Token {
  if (isSmallMedium(token.word)) return { ...token, pos: 'PROPN', capital: true };
  const pos: PartOfSpeech | undefined = FUNCTION_WORDS.get(token.word);
  if (pos) return { ...token, pos, capital: false };
  if (token.capital && (CALENDAR.has(token.word) || ADVERB.test(token.word)))
    return { ...token, pos: CALENDAR.has(token.word) ? 'NOUN' : 'ADV', capital: false };
  return token;
}

/** Only a space or a full stop of a title stands between a word and the one before. */
function isAdjacent(tokens: readonly Token[], i: number): boolean {
  return (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) === 1;
}

/** Where the name begins in a row of words with capitals. */
function nameStart(tokens: readonly Token[], from: number, to: number, known: Known): number {
  let start = from;
  while (start < to && isCommon(tokens, start, to, known)) start++;
  const before = tokens[from - 1];
  const isDetermined =
    before !== undefined &&
    (before.pos === 'DET' ||
      /^(?:im|am|vom|zum|zur|beim|ins)$/u.test(before.word) ||
      isAdjective(before, tokens[from - 2]));
  const alone = tokens[start];
  if (start > from || to - from !== 1 || !alone) return start;
  if (known.surnames.has(alone.word) || OUTLETS.isMediumName(capitalised(alone.word))) return start;
  return isDetermined || isOccupation(alone.word) ? to : start;
}

/** An adjective before a noun; what follows a comma or a quotation is rather a verb: “…”, *murmelte* Haas. */
const isAdjective = ({ pos, word }: Token, before: Token | undefined): boolean =>
  pos === 'X' && before?.pos !== 'PUNCT' && isAdjectiveByForm(word);

/** A noun before a name, or one that is no part of any. */
function isCommon(tokens: readonly Token[], i: number, to: number, { surnames, counts }: Known): boolean {
  const word = tokens[i]?.word ?? '';
  const left = to - i;
  if (NOUN.test(word) || isCourtesy(word)) return true;
  if (isOffice(word)) return left > 1 || !surnames.has(word);
  if (left > 2 && isOccupation(word)) return true;
  // "nach Angaben der Bahn *Risse*" is no name, "die Polizei Lisk" is one of a place that is named elsewhere too
  const before = tokens[i - 1]?.word ?? '';
  if (left === 1 && to > 1 && needsNoName(before) && tokens[i - 2]?.pos === 'DET')
    return counts.get(word) === 1;
  return left > 1 && (isMediumNoun(word) || isBody(word));
}
