import { onceWhileUsed } from '../once.ts';
import type { Sliceable } from '../text/marks.ts';
import { packText, SlicedText, type PackedText } from '../text/packedText.ts';
import type { Article, Attribution, Passage } from '../types.ts';
import {
  packAttributions,
  unpackAttribution,
  unpackAttributions,
  type PackedAttributions,
} from './packedAttributions.ts';

/** What few passages have: marks, words that help to find them. */
type Others = Omit<Passage, (typeof COLUMNS)[number] | 'section' | 'attribution'>;

/**
 * An article in few objects. It takes a tenth of the memory, and passes from thread to thread in no time: both grow with the
 * number of objects.
 */
export interface PackedArticle extends Omit<Article, 'text' | 'passages'> {
  readonly text: PackedText;
  /** Row by row what each passage has in `COLUMNS`, and the numbers of its section and of its attribution. */
  readonly numbers: Uint32Array;
  readonly sections: readonly string[];
  readonly attributions: PackedAttributions;
  /** By the number of a passage: what else it has. */
  readonly others: ReadonlyMap<number, Others>;
}

/** What is a number in a passage. */
const COLUMNS = ['start', 'end', 'paragraph'] as const;
const WIDTH = COLUMNS.length + 2;

/** Packs an article. Attributions that are equal become one. */
export function packArticle({ text, passages, ...article }: Article): PackedArticle {
  const { packed, places } = packAttributions(passages.map(({ attribution }) => attribution));
  const sections = [...new Set(passages.map(({ section }) => section))];
  const numbers = new Uint32Array(passages.length * WIDTH);
  const others = new Map<number, Others>();
  for (const [place, passage] of passages.entries()) {
    const { start, end, paragraph, section, attribution: _attribution, ...other } = passage;
    numbers.set([start, end, paragraph, sections.indexOf(section), places[place]!], place * WIDTH);
    if (Object.keys(other).length > 0) others.set(place, other);
  }
  return { ...article, text: packText(text), numbers, sections, attributions: packed, others };
}

/** The packed forms of unpacked articles, from which parts can be read without making the whole. */
const packedForms = new WeakMap<Article, { readonly packed: PackedArticle; readonly text: SlicedText }>();

/** The same article again. Its text and its passages are made when they are asked for, and stay while somebody has them. */
export function unpackArticle(packed: PackedArticle): Article {
  const { text, numbers, sections: _sections, attributions, others: _others, ...facts } = packed;
  const sliced = new SlicedText(text);
  const whole = onceWhileUsed(() => ({ text: sliced.toString() }));
  const passages = onceWhileUsed(() => {
    const said = unpackAttributions(attributions);
    return Array.from({ length: numbers.length / WIDTH }, (_, place) =>
      unpackPassage(packed, place, said[numbers[place * WIDTH + 4]!]!),
    );
  });
  const article: Article = {
    ...facts,
    get text() {
      return whole().text;
    },
    get passages() {
      return passages();
    },
  };
  packedForms.set(article, { packed, text: sliced });
  return article;
}

function unpackPassage(
  { numbers, sections, others }: PackedArticle,
  place: number,
  attribution: Passage['attribution'],
): Passage {
  const at = place * WIDTH;
  return {
    start: numbers[at]!,
    end: numbers[at + 1]!,
    section: sections[numbers[at + 3]!]!,
    paragraph: numbers[at + 2]!,
    attribution,
    ...others.get(place),
  };
}

/** The text of an article, for callers that need only slices of it. */
export function textOf(article: Article): Sliceable {
  return packedForms.get(article)?.text ?? article.text;
}

/** How many passages an article has. */
export function countPassages(article: Article): number {
  const form = packedForms.get(article);
  return form ? form.packed.numbers.length / WIDTH : article.passages.length;
}

/** The passage of an article at a place; undefined where there is none. */
export function passageAt(article: Article, place: number): Passage | undefined {
  const form = packedForms.get(article);
  if (!form) return article.passages[place];
  const attribution = form.packed.numbers[place * WIDTH + 4];
  if (attribution === undefined) return undefined;
  return unpackPassage(form.packed, place, unpackAttribution(form.packed.attributions, attribution));
}

/** The passages that begin with some words, and those with marks, which may be shown so: no others are made. */
export function* passagesOpeningWith(article: Article, words: string): Generator<Passage> {
  const text = textOf(article);
  const form = packedForms.get(article);
  if (!form) {
    for (const passage of article.passages)
      if (passage.marks !== undefined || text.startsWith(words, passage.start)) yield passage;
    return;
  }
  const { numbers, others } = form.packed;
  for (let at = 0; at < numbers.length; at += WIDTH) {
    const place = at / WIDTH;
    const hasMarks = others.size > 0 && others.get(place)?.marks !== undefined;
    if (hasMarks || text.startsWith(words, numbers[at]!)) yield passageAt(article, place)!;
  }
}

/** The passage that stands before one in the article; undefined before the first. */
export function passageBefore(article: Article, { start }: Passage): Passage | undefined {
  const form = packedForms.get(article);
  if (!form) return article.passages[article.passages.findIndex((one) => one.start === start) - 1];
  const { numbers } = form.packed;
  let at = 0;
  while (at < numbers.length && numbers[at] !== start) at += WIDTH;
  return at < numbers.length ? passageAt(article, at / WIDTH - 1) : undefined;
}

/** The attribution of each passage of an article; equal ones may be one. */
export function attributionsOf(article: Article): Attribution[] {
  const form = packedForms.get(article);
  if (!form) return article.passages.map(({ attribution }) => attribution);
  const { numbers, attributions } = form.packed;
  const said = unpackAttributions(attributions);
  return Array.from({ length: numbers.length / WIDTH }, (_, place) => said[numbers[place * WIDTH + 4]!]!);
}

/** Whether two articles have the same text. */
export function haveSameText(one: Article, other: Article): boolean {
  if (one === other) return true;
  const [form, otherForm] = [packedForms.get(one), packedForms.get(other)];
  return form && otherForm ? form.text.equals(otherForm.text) : one.text === other.text;
}
