import type { Piece } from '../../language/attribution.ts';
import type { Language } from '../../language/language.ts';
import { normalizeWord } from '../../text/tokens.ts';
import { capitalisedIn } from './callsNamed.ts';

/** What words say of somebody: the noun for what they are, and the words that tell which one. */
export interface Description {
  /** As nouns are compared: "lawyer" of "the tenants' lawyers". */
  readonly head: string;
  /** Whose and which: "tenants", "former", "two"; without names, articles and prepositions. */
  readonly which: readonly Piece[];
  /** The names among them: "Netbund" of "a lawyer for Netbund". */
  readonly names: readonly string[];
  /** The one of them that is a lone word at the beginning, whose capital may be that of a sentence: "Defence lawyer". */
  readonly opensWith?: string | null;
  /** What makes less of the noun before it: "deputy"; null where nothing does. */
  readonly limit: string | null;
  /** Whether a pronoun tells whose they are: "*its* lawyer". */
  readonly isOwn: boolean;
}

/** The parts of speech that a noun has before it. */
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/u;
/** What only ties words together. */
const TIES = /^(?:DET|ADP|PUNCT|PART|CCONJ|SCONJ|PRON|AUX|SYM|SPACE|QUOTE)$/u;
/** A word at the beginning whose capital may be that of a sentence: "Parents of". */
const FIRST = /^\p{Lu}\p{Ll}+(?=\s+\p{Ll}|['’]|$)/u;

const LONE = /^\p{Lu}[\p{LC}-]*(?=\s+\p{Ll})/u;

/** The words of a text with their parts of speech. */
export const piecesIn = (text: string, { attribution }: Language): readonly Piece[] =>
  attribution.mend([...attribution.tokenize(text)]);

/** What a text describes somebody as: "a lawyer for two of the drivers"; null where it has no noun. */
export function describe(text: string, language: Language): Description | null {
  const words = text.replace(FIRST, (first) =>
    isNoun(first.toLowerCase(), language) ? first.toLowerCase() : first,
  );
  const pieces = piecesIn(words, language);
  const from = firstOfNoun(pieces, language);
  const at = pieces.findLastIndex(
    ({ pos }, place) => place >= from && place < endOfNoun(pieces, from, language) && pos === 'NOUN',
  );
  if (at < 0) return null;
  const head = pieces[at]!;
  const { possessives } = language.attribution.people;
  return {
    head: keyOf(head.word, language),
    // How many they are is told apart.
    which: pieces.filter(
      (piece, place) =>
        place !== at &&
        !(place < at && piece.pos === 'NUM') &&
        tellsWhich(piece, pieces[place - 1], language),
    ),
    names: capitalisedIn(words),
    opensWith: LONE.exec(words)?.[0] ?? null,
    limit: language.claims.limitBefore(words.slice(0, head.start), ''),
    isOwn: pieces.slice(from, at).some(({ word }) => possessives.has(word)),
  };
}

/** Whether a word is what somebody or a body is: "parents", "police". */
function isNoun(word: string, { attribution: { people } }: Language): boolean {
  const one = people.singular(word) ?? word;
  return people.isPersonWord(one) || people.isBody(word);
}

/** Where the words of the noun begin that says who they are, behind how many of them: "two of | the drivers". */
function firstOfNoun(pieces: readonly Piece[], { claims, attribution: { people } }: Language): number {
  const of = pieces.findIndex(({ word }) => word === people.of);
  const before = pieces.slice(0, Math.max(of, 0));
  const isPart = before.every(({ word, pos }) => pos === 'NUM' || pos === 'DET' || isAmount(word, claims));
  return before.length > 0 && isPart ? of + 1 : 0;
}

/** Where they end: "a *retired* engineer | hired by", "a woman | whose son". */
function endOfNoun(pieces: readonly Piece[], from: number, { claims, attribution }: Language): number {
  const opens = pieces.findIndex(({ pos }, at) => at >= from && pos !== 'DET');
  const end = pieces.findIndex(
    ({ word, pos }, at) =>
      at > opens &&
      (claims.beginsClause(word) || !(NOMINAL.test(pos) || attribution.people.owning.has(word))),
  );
  return opens < 0 || end < 0 ? pieces.length : end;
}

/** Whether a word tells which one is meant, and is no name. */
function tellsWhich(
  { word, pos, capital }: Piece,
  before: Piece | undefined,
  { claims, search, attribution: { people } }: Language,
): boolean {
  // "A lawyer *representing* the tenants" is theirs.
  if (people.owning.has(word) || (pos === 'VERB' && before?.pos === 'NOUN')) return false;
  if (pos === 'NUM' || isAmount(word, claims)) return true;
  return !capital && !TIES.test(pos) && /\p{L}{3}/u.test(word) && !search.isStopWord(normalizeWord(word));
}

const isAmount = (word: string, { amountOf }: Language['claims']): boolean =>
  (amountOf([word, ''])?.by ?? null) !== null;

/** What words of descriptions are compared by: numbers however they are written, nouns in the singular, all in one spelling. */
export function keyOf(word: string, { claims, search, attribution: { people } }: Language): string {
  const plain = normalizeWord(word.replace(/['’]s?$/u, ''));
  const [number] = search.numbersIn([plain]);
  return number?.token ?? claims.spellingOf(people.singular(plain) ?? plain);
}
