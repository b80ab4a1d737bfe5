import { PERSON } from '../../language/any/personNames.ts';
import type { ArticleLanguage } from '../../language/article.ts';
import type { Paragraph } from '../paragraphs.ts';
import { bare, isQuoted } from '../shapes.ts';

/** "Mara Quist, engineer", "Tom Fry (61):", "Tom Fry": the name is the first group, what else stands there the second. */
const NAMED = new RegExp(
  String.raw`^(${PERSON})((?:, [^.!?:"“]{2,90}|,? \([^().]{2,60}\)| [–—|] [^.!?:"“]{2,60})?):?$`,
  'u',
);
/** "grocer", "61": no place. */
const PART = /^[, (–—|]+[\p{Ll}\d]/u;

type Line = Pick<Paragraph, 'plain' | 'mark'>;

/**
 * The places of lines that stand above a quotation each, and whether they surely name who says it: "Mara Quist, engineer".
 * Where such lines and quotations take turns, the first of them tells whether the names stand above; one alone must say what
 * somebody is, and stand below the first paragraph of text, for reporters sign above it.
 */
export function findVoiceLines(
  paragraphs: readonly Line[],
  firstText: number,
  language: ArticleLanguage,
): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>();
  const names = paragraphs.map((one) => nameIn(one, language));
  const isIn = (at: number): boolean => names[at] !== null || isQuotation(paragraphs[at]!);
  for (let from = 0, to = 0; from < paragraphs.length; from = to + 1) {
    to = from;
    while (to < paragraphs.length && isIn(to)) to++;
    // nothing but a name behind the last quotation is the heading of what follows
    const last = names[to - 1]?.hasPart === false && to - from > 2 ? to - 1 : to;
    const isAbove = names[from] !== null && names[last - 1] === null;
    const run = Array.from({ length: Math.max(0, last - 1 - from) }, (_, place) => from + place);
    const places = run.filter((at) => names[at] && !names[at + 1]);
    const areVoices =
      places.length > 1
        ? areSeveral(places.map((at) => names[at]!))
        : places.some((at) => at > firstText && names[at]!.hasPart);
    if (isAbove && (areVoices || places.length > 1)) for (const at of places) found.set(at, areVoices);
  }
  return found;
}

interface Name {
  readonly isPerson: boolean;
  readonly hasPart: boolean;
}

/** The name in a line without the sign of a list, behind which a signature stands. */
function nameIn({ plain, mark }: Line, { bylines, labels }: ArticleLanguage): Name | null {
  const words = mark !== 'bullet' && plain.length <= 160 ? bare(plain) : '';
  const [whole, name = '', beside = ''] = NAMED.exec(words) ?? [];
  if (whole === undefined) return null;
  // "Mara Quist, Engineer at Lisk Bridges"
  const isPost = (beside.match(/\p{L}+/gu) ?? [])
    .slice(0, POST_WORDS)
    .some((word) => labels.exchanges?.isPost(word.toLowerCase()));
  const hasPart = PART.test(beside) || isPost;
  return { isPerson: hasPart || bylines.isPerson(name), hasPart };
}

/** Words behind a name among which its bearer's post stands. */
const POST_WORDS = 3;

/** "Upper Lisk" and "Old Harbour" above quotations are no people. */
const areSeveral = (names: readonly Name[]): boolean =>
  names.filter(({ isPerson }) => isPerson).length * 2 >= names.length;

const isQuotation = ({ plain, mark }: Line): boolean => mark === 'quote' || isQuoted(plain);
