import { PERSON, SHORT_TITLES } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import type { Block } from '../../types.ts';
import { once } from '../../values/once.ts';
import { isOther } from '../3-people/character.ts';
import { clean } from '../clean.ts';
import { hasOwnLabel } from './speakerLabels.ts';

/** A name of two words that may be longer: "Mara Quist". */
const NAME = /(?<![\p{LC}-])(\p{Lu}[\p{LC}\p{M}'’-]*) (?=(\p{Lu}[\p{LC}\p{M}'’-]*[\p{LC}\p{M}]))/gu;
const WHOLE = new RegExp(`^${PERSON}$`, 'u');
/** Words that are capitalised at the beginning of a sentence only, and are no first names: "For", "When". */
const SMALL: ReadonlySet<string> = new Set(['ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'ADV', 'PART']);
const ABOVE: ReadonlySet<string> = new Set(['title', 'heading', 'text']);

/** The whole names that labels of one word are part of: "Quist:" and "Mara:" below "Mara Quist:", or below a text that names her. */
export class PartialNames {
  /** All labels, and how many others came before each. */
  readonly #order: ReadonlyMap<string, number>;
  /** Those that are whole names, by their first and their last word in small letters. */
  readonly #labels: ReadonlyMap<string, readonly string[]>;
  /** Names above the turns, by their last word. */
  readonly #above: () => ReadonlyMap<string, readonly string[]>;
  readonly #people: PeopleLanguage;

  constructor(text: string, blocks: readonly Block[], language: AttributionLanguage) {
    this.#people = language.people;
    const turns = blocks.filter((block) => hasOwnLabel(block) && block.section !== 'quote');
    const first = turns[0]?.start ?? 0;
    const isTitle = (word: string): boolean => language.people.isTitle(word.replace('.', '').toLowerCase());
    // "Ms Quist" is none
    const isWhole = (name: string): boolean =>
      WHOLE.test(name) && name.split(' ').filter((word) => !isTitle(word)).length > 1;
    const labels = distinct(turns.map(({ label }) => clean(text, label!)));
    this.#order = new Map(labels.map((label, at) => [label, at]));
    this.#labels = byWords(labels.filter(isWhole), ([given, ...others]) => [given, others.at(-1)]);
    this.#above = once(() => {
      const above = blocks.filter(({ kind, end }) => ABOVE.has(kind) && end <= first);
      const names = distinct(above.flatMap(({ start, end }) => namesIn(text.slice(start, end), language)));
      return byWords(names, (words) => [words.at(-1)]);
    });
  }

  /** The one whole name that a label is a part of; those of other labels come first. Null where there is none, or several. */
  inFull(label: string): string | null {
    const [titles = ''] = SHORT_TITLES.exec(label) ?? [];
    const word = label.slice(titles.length);
    if (/[ .]/u.test(word) || word.length < 2) return null;
    const part = word.toLowerCase();
    const gender = this.#people.genderOf(titles);
    const mayBe = (name: string): boolean =>
      name !== label && !isOther(gender, this.#people.genderOfName(capitalised(name)));
    // "QUIST:" above "TOM QUIST:" is somebody else
    const at = this.#order.get(label) ?? Infinity;
    const isEarlier = (name: string): boolean => (this.#order.get(name) ?? Infinity) < at;
    const found = (this.#labels.get(part) ?? []).filter((name) => isEarlier(name) && mayBe(name));
    const names = found.length > 0 ? found : (this.#above().get(part) ?? []).filter(mayBe);
    return names.length === 1 ? names[0]! : null;
  }
}

/** The names of two words in a text that may be people's: neither a title or an occupation and a surname nor a body or a medium. */
export function namesIn(words: string, { people, outlets, tokenize }: AttributionLanguage): string[] {
  // "For Kursblatt, it is late."
  const isSmall = (name: string): boolean => {
    const [first] = tokenize(name);
    return first !== undefined && SMALL.has(first.pos);
  };
  return [...words.matchAll(NAME)]
    .filter(([, given = '']) => !people.isPersonWord(given.toLowerCase()))
    .map(([, given = '', surname = '']) => `${given} ${surname}`)
    .filter((name) => !people.articles.test(name) && !people.isBody(name) && !people.isThing(name))
    .filter((name) => !outlets.isMediumName(name) && !isSmall(name));
}

/** "Rosa Falk" of "ROSA FALK" */
const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

/** Names by those of their words that `of` takes, in small letters. */
function byWords(
  names: readonly string[],
  of: (words: readonly string[]) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names)
    for (const word of new Set(of(name.toLowerCase().split(' '))))
      if (word !== undefined) (found.get(word) ?? found.set(word, []).get(word))?.push(name);
  return found;
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];
