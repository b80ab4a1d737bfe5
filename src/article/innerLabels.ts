import type { ArticleLanguage, LabelRole } from '../language/article.ts';
import { roleOfLabel } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';
import { PARTICLES } from '../language/any/personNames.ts';
import { openingRole, PARTING } from './partingLabels.ts';

/** "Quote:", "More details:", "Source :" inside a line, also without a space behind the colon. */
const INNER = /(?<=\s)\p{Lu}\p{LC}{3,14}(?: \p{Ll}{2,12}){0,2}(?=\s?:\s|:["“„«\p{Lu}])/gu;
/** A label of this role has no full stop at its end: "Source: Oleh Kipp on Telegram Quote: …". */
const OPEN_ENDED: LabelRole = 'source';
/** "Translation:" after a quotation in another language. */
const TELLER: LabelRole = 'other';
const ENDED = /[.!?…]["”’»)*_]*\s+$/u;

/** Characters of what is told of a picture; a longer text before "Source:" is none. */
const LONGEST_CAPTION = 500;

/** A labelled report has so many kinds of labels at least; one alone, but for a source, is somebody's "Background:" in prose. */
const KINDS = 2;

/** "Mara Quist", "Tom Fry, Lisk Guild", "Kursblatt" */
const WHO = String.raw`\p{Lu}[\p{LC}\p{M}.'’-]*(?: (?:\p{Lu}[\p{LC}\p{M}.'’-]*|${PARTICLES})){0,4}(?:, [^.:;!?"“”„«»]{2,80}| \([^()]{2,60}\))?:\s?(?=["“„«])`;
const QUOTED = new RegExp(`^[*_]*${WHO}`, 'u');
const NEXT_QUOTED = new RegExp(String.raw`(?<=["”“»]\.? )${WHO}`, 'gu');

interface InnerLabel {
  readonly at: number;
  readonly role: LabelRole;
}

/** Parts paragraphs before the labels that stand inside them: "The quay was hit." Source: Oleh Kipp Quote: "It burned." */
export function partAtLabels(paragraphs: readonly Paragraph[], language: ArticleLanguage): Paragraph[] {
  const whole = paragraphs.flatMap((paragraph) =>
    part(paragraph, [...findQuoted(paragraph), ...findAnswer(paragraph, language)]),
  );
  return partReport(whole, language);
}

/** *Mara Quist:* "It is late." *Tom Fry, Lisk Guild:* "It is old.": whoever is quoted behind a quotation, where the first stands so, too. */
function findQuoted({ plain }: Paragraph): InnerLabel[] {
  if (!QUOTED.test(plain)) return [];
  return [...plain.matchAll(NEXT_QUOTED)].map(({ index }) => ({ at: index, role: TELLER }));
}

/** "Q: How old is it? *A:* Sixty years." in one paragraph */
function findAnswer({ plain }: Paragraph, { labels: { turn } }: ArticleLanguage): InnerLabel[] {
  const [asks, answers] = turn;
  if (!asks || !answers || !new RegExp(`^[*_]*${asks}[:.]`, 'u').test(plain)) return [];
  const index = plain.search(new RegExp(String.raw`(?<=[?.!]["”)]? )${answers}[:.] (?=\S)`, 'u'));
  return index < 0 ? [] : [{ at: index, role: TELLER }];
}

function partReport(paragraphs: readonly Paragraph[], language: ArticleLanguage): Paragraph[] {
  const openings = paragraphs.map(({ plain }) => openingRole(plain, language));
  const inner = paragraphs.map(({ plain, mark }, at) =>
    mark === 'none' || mark === 'bullet' ? findInner(plain, openings[at] ?? null, language) : [],
  );
  const roles = new Set([
    ...openings.filter((role) => PARTING.has(role)),
    ...inner.flat().flatMap(({ role }) => (role === TELLER ? [] : [role])),
  ]);
  const isReport = roles.size >= KINDS;
  return paragraphs.flatMap((paragraph, at) =>
    part(
      paragraph,
      (inner[at] ?? []).filter(({ role }) => isReport || role === OPEN_ENDED || role === TELLER),
    ),
  );
}

function findInner(plain: string, opening: LabelRole | null, language: ArticleLanguage): InnerLabel[] {
  const found: InnerLabel[] = [];
  if (!plain.includes(':')) return found;
  const labels = [...plain.matchAll(INNER)].map(({ 0: name, index }) => ({
    index,
    role: roleOfInner(name, language),
  }));
  const last = labels.findLast(({ role }) => role !== OPEN_ENDED && PARTING.has(role))?.index ?? -1;
  for (const { index, role } of labels) {
    if (role === null || !(PARTING.has(role) || role === TELLER)) continue;
    const before = found.at(-1)?.role ?? opening;
    // "The minister in May. Source: Lisk Press" is a picture's, unless other labels follow
    const isCredit = (): boolean =>
      role === OPEN_ENDED &&
      index > last &&
      index < LONGEST_CAPTION &&
      !language.sentences.hasVerb(plain.slice(0, index));
    const isAfterEnd = ENDED.test(plain.slice(Math.max(0, index - 8), index)) && !isCredit();
    if (isAfterEnd || (before === OPEN_ENDED && role !== OPEN_ENDED)) found.push({ at: index, role });
  }
  return found;
}

function roleOfInner(name: string, language: ArticleLanguage): LabelRole | null {
  const known = language.labels.tellers.test(name) ? TELLER : roleOfLabel(name, language);
  return known === 'update' ? TELLER : known;
}

function part(paragraph: Paragraph, labels: readonly InnerLabel[]): Paragraph[] {
  const cuts = [0, ...labels.map(({ at }) => at)];
  return cuts.map((from, at) => {
    const words = paragraph.plain.slice(from, cuts[at + 1]).trimEnd();
    const start = paragraph.start + from;
    return { ...paragraph, start, end: start + words.length, plain: words };
  });
}
