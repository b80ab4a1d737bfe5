import { PARTICLES } from '../../language/any/personNames.ts';
import type { ArticleLanguage, ExchangeLanguage } from '../../language/article.ts';
import { endsSentence } from '../shapes.ts';
import { splitSentences } from '../sentences.ts';

/** A sentence that names somebody, and where the name stands in it. */
interface Naming {
  readonly place: number;
  readonly given: string;
  readonly before: string;
  readonly behind: string;
}

/** "Mara Quist", "Mayor van Quist": a capitalised word and a surname. */
const NAMED = new RegExp(
  String.raw`(?<![\p{LC}\p{M}'’-])(\p{Lu}[\p{LC}\p{M}.'’-]*) (?:(?:${PARTICLES}) ){0,2}(?=(\p{Lu}[\p{LC}\p{M}'’-]*[\p{LC}\p{M}]))`,
  'gu',
);

/** Characters on each side of a name that are looked at. */
const BESIDE = 200;

const wordsOf = (name: string): string[] => name.toLowerCase().replaceAll('.', '').split(' ');
const surnameOf = (name: string): string => wordsOf(name).at(-1)!;

/** Whom the article tells of before they speak in turns: "Mara Quist" above "QUIST:". */
export class NamedAbove {
  readonly #namings = new Map<string, Naming[]>();
  readonly #language: ExchangeLanguage | undefined;

  /** `names` are the labels that may be people's. */
  constructor(
    paragraphs: readonly { readonly plain: string }[],
    names: Iterable<string>,
    language: ArticleLanguage,
  ) {
    this.#language = language.labels.exchanges;
    if (!this.#language) return;
    for (const name of names) this.#namings.set(surnameOf(name), []);
    if (this.#namings.size === 0) return;
    for (const [place, { plain }] of paragraphs.entries()) {
      const isNaming = [...plain.matchAll(NAMED)].some(([, , surname]) => this.#namingsOf(surname));
      if (isNaming && endsSentence(plain)) this.#read(plain, place, language);
    }
  }

  #namingsOf(surname = ''): Naming[] | undefined {
    return this.#namings.get(surname.toLowerCase());
  }

  #read(plain: string, place: number, language: ArticleLanguage): void {
    for (const { start, end } of splitSentences(plain, language)) {
      const words = plain.slice(start, end);
      for (const { index, 0: whole, 1: given = '', 2: surname = '' } of words.matchAll(NAMED)) {
        const from = index + whole.length + surname.length;
        this.#namingsOf(surname)?.push({
          place,
          given: given.toLowerCase(),
          before: words.slice(Math.max(0, index - BESIDE), index),
          behind: words.slice(from, from + BESIDE),
        });
      }
    }
  }

  /** Whether a paragraph before a place names somebody whose label stands there. */
  has(name: string, at: number): boolean {
    return this.#before(name, at).length > 0;
  }

  /** Whether somebody acts in what the article tells before a place, and does not only ask for a medium. */
  acts(name: string, at: number): boolean {
    if (!this.#language) return false;
    const { isPost, calledBehind, interviewing } = this.#language;
    const [title = '', ...others] = wordsOf(name);
    if (others.length > 0 && isPost(title)) return true;
    return this.#before(name, at).some(({ before, behind }) => {
      const nouns = [/(\p{L}+),? $/u.exec(before)?.[1], calledBehind.exec(behind)?.[1]];
      const hasPost = nouns.some((noun) => noun !== undefined && isPost(noun.toLowerCase()));
      return hasPost || !interviewing.test(before + behind);
    });
  }

  #before(name: string, at: number): readonly Naming[] {
    const [first = '', ...others] = wordsOf(name);
    const mayBe = others.length === 0 || this.#language?.isTitle(first) ? null : first;
    return (this.#namings.get(surnameOf(name)) ?? []).filter(
      ({ place, given }) => place < at && (mayBe === null || given === mayBe),
    );
  }
}
