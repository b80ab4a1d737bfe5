import type { Language } from '../../language/language.ts';
import { normalizeWord } from '../../text/tokens.ts';
import { oncePer } from '../../values/once.ts';
import { perWords } from '../../values/perWords.ts';
import { wordsOf, type Word } from './claimWords.ts';
import { datesInOneOrder } from './datesInOneOrder.ts';

/** A word as it is compared with others; a number or a unit of several words is one. */
export interface Comparable extends Word {
  /** What all its spellings share: "#4" of "4" and "four", "percent" of "per cent" and "%"; of other words the form. */
  readonly key: string;
  readonly isName: boolean;
  /** Whether it says nothing by itself: "the", "she’s"; as a number it may be none: "one". */
  readonly isLittle: boolean;
  /** Whether another sentence or a quotation begins with it. */
  readonly isApart: boolean;
  /** Whether a clause of its own begins with it: ", and the pier held", "; we paid", "and that it held", ", saying it might". */
  readonly isJoined: boolean;
  /** Whether it only adds something: "and". */
  readonly addsClause: boolean;
  /** Whether what it opens holds whatever was denied before: ", but nine were hurt". */
  readonly isContrast: boolean;
  /** Whether it denies only what is set against what stands before it: ", *not* after the roof came down". */
  readonly isSetAgainst: boolean;
  /** Whether it says only of its own clause that it may be so: "may", "could". */
  readonly isModal: boolean;
  /** Whether it says that what follows is said, thought or denied. */
  readonly isSaying: boolean;
  /** Whether a quotation begins with it. */
  readonly isQuotedFirst: boolean;
  /** Whether a quotation ends before it. */
  readonly isBehindQuotation: boolean;
}

/** What ends a sentence, or stands before or behind a quotation, between two words. */
const PARTS = /[.:;!?“”"«»„—]/u;

/** What stands behind the last word of a quotation: a closing mark, unlike one that opens the next quotation. */
const CLOSED = /^[.,!?…]?[”"»“](?:[,;]?\s|$)/u;

/** What stands before the first word of a quotation. */
const OPENED = /(?:[“„«]|(?<![\p{L}\p{N}\p{P}])")$/u;

/** A sign that counts as a word. */
const SIGN = /^[%\p{Sc}]$/u;

/** Capitals alone: "US" and "U.S." are names, though "us" says nothing. */
const CAPITALS = /^\p{Lu}(?:\.?\p{Lu})+\.?$/u;

/** Currencies that have a sign. */
const CURRENCIES = ['dollar', 'euro', 'pound', 'yen'];
const currencyByStem = oncePer(
  ({ search: { stem } }: Language) => new Map(CURRENCIES.map((currency) => [stem(currency), currency])),
);

function keyOf(form: string, language: Language): string {
  const name = normalizeWord(form);
  if (SIGN.test(form)) return name;
  return currencyByStem(language).get(language.search.stem(name)) ?? language.claims.spellingOf(form);
}

/** Texts whose words are kept at least: each passage is looked at beside the same sentence in many ways. */
const KEPT = 16;
const keptWords = oncePer((language: Language) => perWords((text) => wordsToCompare(text, language), KEPT));

/** The words of a text in order, each with what it is compared by. */
export function comparableWords(text: string, language: Language): readonly Comparable[] {
  return keptWords(language)(text);
}

function wordsToCompare(text: string, language: Language): readonly Comparable[] {
  const { claims, search } = language;
  const all = wordsOf(text, claims);
  const forms = all.map(({ form }) => form);
  const asides = [...text.matchAll(claims.aside)];
  const isAside = ({ start }: Word) =>
    asides.some(({ 0: aside, index }) => start > index && start < index + aside.length);
  const words = all.filter((_, place) => !claims.isSpareAt(forms, place));
  const numbers = search.numbersIn(words.map(({ form }) => normalizeWord(form)));
  const rest = new Set(numbers.flatMap(({ from, to }) => words.slice(from + 1, to)));
  const byFirst = new Map(numbers.map((number) => [words[number.from], number]));
  const compared = words
    .filter((word) => !rest.has(word))
    .map((word, place, kept) => {
      const number = byFirst.get(word);
      const typed = text.slice(word.start, word.end);
      const isLittle = search.isStopWord(normalizeWord(word.form));
      const isName =
        word.isCapital &&
        word.form.length > 1 &&
        (!isLittle || claims.isDate(word.form) || CAPITALS.test(typed));
      const before = kept[place - 1]?.end ?? word.start;
      const between = text.slice(before, word.start);
      const seen = {
        isLittle,
        isName,
        isApart: PARTS.test(between),
        isQuotedFirst: OPENED.test(text.slice(Math.max(word.start - 2, 0), word.start)),
        isBehindQuotation: CLOSED.test(between),
        isJoined:
          between.includes(';') ||
          (between.includes(',') &&
            (joins(word, kept.slice(place + 1), claims) || claims.addsReport(word.form))) ||
          (claims.addsClause(word.form) && opensClause(kept[place + 1]?.form ?? '', claims)),
        addsClause: claims.addsClause(word.form),
        isContrast: between.includes(',') && claims.contrasts(word.form, kept[place + 1]?.form ?? ''),
        isSetAgainst: between.includes(',') && claims.setsAgainst(word.form, kept[place + 1]?.form ?? ''),
        isModal: claims.isModal(word.form),
        isSaying: claims.isReporting(word.form) || claims.contradicts(word.form),
        // What is told of somebody takes nothing back of what they said.
        isReservation: word.isReservation && !isAside(word),
      };
      if (!number) return { ...word, ...seen, key: keyOf(word.form, language) };
      const parts = words.slice(number.from, number.to);
      return {
        ...word,
        end: parts.at(-1)!.end,
        form: parts.map(({ form }) => form).join(' '),
        isNumber: parts.some(({ isNumber }) => isNumber) || number.token.startsWith('#'),
        key: claims.spellingOf(number.token),
        ...seen,
      };
    });
  return datesInOneOrder(withCurrenciesBehind(compared), claims);
}

/** Whether a word opens a clause that is reported: "that". */
const opensClause = (form: string, { opensClause: pattern }: Language['claims']): boolean =>
  new RegExp(`^(?:${pattern})$`, 'iu').test(` ${form} `);

/** Whether a word adds a clause: ", and the pier held", ", and not one boat came", though not ", and not before May". */
function joins({ form }: Word, [next, second]: readonly Word[], claims: Language['claims']): boolean {
  const isOfNoun = (word: Word | undefined) =>
    word !== undefined && (claims.isDeterminer(word.form) || word.isNumber);
  return claims.addsClause(form) && (next?.isNegation !== true || isOfNoun(next) || isOfNoun(second));
}

/** "£4 million" in the order of "4 million pounds". */
function withCurrenciesBehind(words: readonly Comparable[]): Comparable[] {
  const isSign = (word: Comparable | undefined) => word !== undefined && /^\p{Sc}$/u.test(word.form);
  return words.map((word, place) => {
    const [before, next] = [words[place - 1], words[place + 1]];
    if (isSign(word) && next?.isNumber) return next;
    return word.isNumber && isSign(before) ? before! : word;
  });
}
