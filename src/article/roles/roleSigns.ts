import { PERSON } from '../../language/any/personNames.ts';
import type { ArticleLanguage } from '../../language/article.ts';
import { isByline, isName, isSignature } from '../bylines.ts';
import { isCaption } from '../credits.ts';
import { signerIn } from '../letterSigner.ts';
import { isNotice } from '../notices.ts';
import type { Role } from './role.ts';
import { splitSentences } from '../sentences.ts';
import { bare, endsSentence, isQuoted } from '../shapes.ts';
import type { Surrounded, Surroundings } from '../surroundings.ts';
import { partLine } from '../topLines/partLine.ts';

/**
 * A headline of another article, below a line that says that some follow: it does not end like a sentence, or it stands
 * right under the line before and asks or calls.
 */
export function isOfOthers({ plain, inHead, isOver, group }: Surrounded, before: Role | undefined): boolean {
  if (inHead || plain.length >= 200) return false;
  if (isOver && !endsSentence(plain)) return true;
  if (!before?.isList) return false;
  if (/\p{Ll} \d{1,2}[:.]\d\d$/u.test(plain)) return true; // "Survey begins 10:05" leads to where it is told
  return !endsSentence(plain) || (before.paragraph.group === group && /[?!]["”’»]?$/u.test(plain));
}

/** "- wrote Mara Quist on Telegram.": not an item, as no other stands beside it. */
export function isTail(
  { plain, mark, sign, next }: Surrounded,
  before: Role | undefined,
  language: ArticleLanguage,
): boolean {
  if (mark !== 'bullet' || !/^[–—-]$/u.test(sign) || !before) return false;
  const isAlone = before.paragraph.mark === 'none' && next?.mark !== 'bullet';
  return isAlone && before.kind === 'text' && language.labels.tail.test(plain);
}

/** "## Mara Quist" above “It is tired.”: a heading that names who speaks, and not who wrote the article. */
export const isOverQuotation = ({ mark, next }: Surrounded): boolean =>
  mark === 'heading' && next !== null && /^["“„«]/u.test(next.plain);

/** "Ann Lee, head of the guild, on Telegram:" above words in quotation marks: a name, and no verb. */
export function isLeadToQuote({ next }: Surrounded, plain: string, { labels }: ArticleLanguage): boolean {
  if (!next || plain.length > 160 || !/^\p{Lu}.*:$/u.test(plain) || !/^["“„«]/u.test(next.plain))
    return false;
  return plain.includes(',') && !labels.clause.test(plain.slice(0, -1));
}

/** A reporter's name above "Science editor" or "Reporting from Little Ash"; several, or a known one, above a date too. */
export function isNameAboveByline(
  { next, group, plain, inLead }: Surrounded,
  language: ArticleLanguage,
): boolean {
  // "Ann Lee" and, below a blank line, "Published 3 May 2026"
  const [stamp] = next && inLead ? partLine(bare(next.plain), language) : [];
  if (stamp?.kind === 'day' && stamp.isSaid && isName(bare(plain), language)) return true;
  if (next === null || next.group !== group || !isByline(bare(next.plain), language)) return false;
  const people = bare(plain).split(/,? (?:\p{Ll}+|&) /u);
  const arePeople = people.length > 1 || language.bylines.isPerson(people[0] ?? '');
  return !/\d/u.test(next.plain) || (inLead && arePeople);
}

/** Several sentences in italics above or under the article, of which one is a notice. */
export function isSlantedNotice(
  { plain, inTail, inLead, dress, opening }: Surrounded,
  language: ArticleLanguage,
): boolean {
  if (!(inTail || inLead) || plain.length > 400) return false;
  // "Correction: An earlier version of this story said June. It is July."
  const isNote = opening !== null && language.labels.openTellers.test(opening.name);
  if (isNote && !isNotice(bare(plain), language)) return false;
  if (dress !== 'slanted' && !/^([*_])(?!\1).+\1$/u.test(plain)) return false;
  return splitSentences(bare(plain), language).some(({ start, end }) =>
    isNotice(bare(plain).slice(start, end), language),
  );
}

/** Between the pieces of a line. */
const BETWEEN = /\s[|•·–—]\s/u;

/** "12 May 2026 • 3 min read": pieces that are each a byline or a notice. */
export function isLineOfFacts(plain: string, language: ArticleLanguage): boolean {
  if (plain.length > 200 || !BETWEEN.test(plain)) return false;
  return plain
    .split(BETWEEN)
    .every((piece) => isByline(piece, language) || isNotice(piece, language) || isName(piece, language));
}

/** "Ann Lee · 12 May 2026 · 3 min read": who wrote it is among the facts. */
export function isSignedFacts(plain: string, language: ArticleLanguage): boolean {
  if (!isLineOfFacts(plain, language)) return false;
  const pieces = plain.split(BETWEEN);
  return (
    pieces.some((piece) => isName(piece, language)) &&
    pieces.some((piece) => isByline(piece, language) && /\d/u.test(piece))
  );
}

/** Years of the shortest life that is told of so: shows and seasons last from one year to the next. */
const SHORTEST_LIFE = 10;

/** "Ruth Kettle, potter, born 3 April 1933; died 6 January 2025" */
export function isLife(plain: string, { labels }: ArticleLanguage): boolean {
  if (plain.length > LONGEST_NOTE || !labels.life?.test(plain)) return false;
  const years = plain.match(/(?<!\d)\d{4}(?!\d)/gu)?.map(Number) ?? [];
  return years.at(-1)! - years[0]! >= SHORTEST_LIFE;
}

/** The words under a line that says that they are a caption, or says them already: "Image caption Two boats". */
export function isUnderCaption(
  paragraph: Surrounded,
  before: Role | undefined,
  language: ArticleLanguage,
): boolean {
  const { plain, group, next } = paragraph;
  // "Two boats. Picture: Ann Lee" above or below "Two boats."
  const beside = [before?.kind === 'caption' ? before.paragraph.plain : null, next?.plain ?? null];
  if (beside.some((line) => line?.startsWith(`${plain} `) && isCaption(line, language))) return true;
  if (before?.kind !== 'caption' || before.paragraph.group !== group) return false;
  // "AFP", "3 May 2026"; "headshot", "Ann Lee", "3 May 2026"
  if (isByline(bare(plain), language)) return false;
  if (isName(bare(plain), language) && isNameAboveByline(paragraph, language)) return false;
  const above = before.paragraph.plain;
  return (!endsSentence(plain) && above.split(/\s+/u).length <= 2) || above.endsWith(` ${plain}`);
}

/** "— Idunn Casselberry, co-founder", "— a reader in Lisk" under a quotation. */
export function isSignatureUnder(
  { plain, sign, mark, next, isVoice }: Surrounded,
  before: Role | undefined,
  { sentences, labels }: ArticleLanguage,
): boolean {
  const isDashed = mark === 'bullet' && /^[–—-]$/u.test(sign);
  if (
    mark === 'heading' ||
    isVoice !== null ||
    // "- Mara Quist noted."
    (isDashed && labels.tail.test(plain)) ||
    !before ||
    (before.kind !== 'quotation' && !isQuoted(before.paragraph.plain.slice(before.rest)))
  )
    return false;
  const isNameless =
    isDashed && next?.mark !== 'bullet' && !endsSentence(plain) && plain.length <= LONGEST_ROLE;
  return isSignature(isDashed ? `— ${plain}` : plain) || (isNameless && !sentences.hasVerb(plain));
}

/** "— Ann Lee, Lisk" under a letter, on a page that says above its text that it has letters. */
export function isLetterSigned(
  { plain, sign, mark, inHead }: Surrounded,
  { paragraphs }: Surroundings,
  { labels, bylines }: ArticleLanguage,
): boolean {
  if (inHead || mark !== 'bullet' || !/^[–—-]$/u.test(sign) || signerIn(plain, bylines) === null)
    return false;
  const text = paragraphs.findIndex((one) => !one.inHead && endsSentence(one.plain));
  return paragraphs.slice(0, text + 1).some((one) => labels.letters?.test(one.plain) ?? false);
}

/** Characters of what somebody is who is not named, at most. */
const LONGEST_ROLE = 80;

/** Told of the person whom the byline names, by the whole name and without a quotation, in the last lines: "Ann Lee teaches at Lisk." */
export function isOnSigner({ plain, inHead, next }: Surrounded, { signed, language }: Surroundings): boolean {
  if (inHead || plain.length > LONGEST_NOTE || /["“”„«]/u.test(plain)) return false;
  if (language.notices.reports.test(plain)) return false;
  // and no "Ann Lee replies: …"
  const name = new RegExp(`^(${PERSON}) \\p{Ll}[\\p{LC}'’-]*(?![:\\p{LC}'’-])`, 'u').exec(plain)?.[1];
  if (name === undefined || !signed.includes(name) || !language.bylines.isPerson(name)) return false;
  return isLast(next) && !goesOn(next, language);
}

/** Whether more of the story stands in the next line: "I rang the guild." */
const goesOn = (next: Surrounded | null, language: ArticleLanguage): boolean =>
  next !== null &&
  endsSentence(next.plain) &&
  !isNotice(bare(next.plain), language) &&
  !isByline(bare(next.plain), language);

/** What is told of who wrote an article has at most so many characters. */
const LONGEST_NOTE = 300;
/** Lines that may stand below it. */
const BELOW = 8;

/** Whether few lines follow, none of them longer than such a note. */
function isLast(next: Surrounded | null): boolean {
  let lines = 0;
  for (let at = next; at; at = at.next) {
    if (++lines > BELOW || at.plain.length > LONGEST_NOTE) return false;
  }
  return true;
}
