import type { ClaimLanguage, Side } from '../../language/claims.ts';
import type { Word } from './claimWords.ts';

/** On which side of two opposites a text puts something: "refused … hand" stands on the side of not giving. */
export interface Stand extends Pick<Side, 'axis' | 'isFrame'> {
  /** 1 or -1 with what denies it. */
  readonly sign: 1 | -1;
  /** Whether it is only feared, wanted or planned. */
  readonly isUnsure: boolean;
  /** The words that say it, in order: what denies it, and the word itself. */
  readonly words: readonly Word[];
}

/** Signs that end a clause, unlike a comma. */
const ENDS_CLAUSE = /[;:()–—“”"«»]|\s-\s/u;

/** A denial so many words behind a verb may be its own: "gave Russia no images". */
const DENIES_BEFORE_IT = 4;

/** On which sides of which opposites a text stands, clause by clause. */
export function standsOf(text: string, words: readonly Word[], language: ClaimLanguage): Stand[] {
  const forms = words.map(({ form }) => form);
  return forms.flatMap((_, place) => {
    const found = language.sideAt(forms, place);
    if (!found) return [];
    const { axis, isFrame, side, last } = found;
    const { from, to } = clauseAround(text, words, forms, place, language);
    const before = placesFrom(from, place);
    const after = placesFrom(place + 1, Math.min(to, place + 1 + DENIES_BEFORE_IT));
    const denials = [...before, ...after].filter((at) => language.deniesAt(forms, at));
    const saying = new Set([...denials, place, last]);
    return [
      {
        axis,
        isFrame,
        sign: denials.length % 2 === 0 ? side : opposite(side),
        isUnsure: before.some(
          (at) =>
            isUnsureAt(words, at, language) || (denials.includes(at) && isApart(text, words, at, place)),
        ),
        words: words.filter((_word, at) => saying.has(at)),
      },
    ];
  });
}

/** "It might", but not "in May". */
function isUnsureAt(words: readonly Word[], at: number, { isUnsure }: ClaimLanguage): boolean {
  const word = words[at]!;
  return isUnsure(word.form) && !(word.isCapital && at > 0);
}

/** Whether a comma stands between two words: what a denial before it denies is not certain. */
function isApart(text: string, words: readonly Word[], from: number, to: number): boolean {
  return text.slice(words[from]!.end, words[to]!.start).includes(',');
}

function placesFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function opposite(side: Side['side']): Side['side'] {
  return side === 1 ? -1 : 1;
}

/** The places of the clause that a word is in. What is denied goes on behind its verb: "denied | that it knew". */
function clauseAround(
  text: string,
  words: readonly Word[],
  forms: readonly string[],
  place: number,
  { beginsClause, deniesAt }: ClaimLanguage,
): { from: number; to: number } {
  const isBorder = (at: number) =>
    at > 0 &&
    at < words.length &&
    (ENDS_CLAUSE.test(text.slice(words[at - 1]!.end, words[at]!.start)) ||
      (beginsClause(forms[at]!) && !deniesAt(forms, at - 1)));
  let from = place;
  while (from > 0 && !isBorder(from)) from -= 1;
  let to = place + 1;
  while (to < words.length && !isBorder(to)) to += 1;
  return { from, to };
}
