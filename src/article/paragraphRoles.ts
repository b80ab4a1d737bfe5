import type { ArticleLanguage } from '../language/article.ts';
import { findTitle } from './articleTitle.ts';
import { isAuthorNote, isByline, isMasthead, isName, isSignature } from './bylines.ts';
import { isCaption, isStray } from './credits.ts';
import { findDateline } from './datelines.ts';
import { isBracketed, isHeading, isNumberedHeading } from './headings.ts';
import { labelledRole, tellingRole } from './labelledRoles.ts';
import { isListOfOthers, isNotice } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { role, type Role } from './role.ts';
import { bare, endsSentence, isQuoted } from './shapes.ts';
import { columnsOf } from './tables.ts';
import { lookAround, type Surrounded, type Surroundings } from './surroundings.ts';
import { isLegend } from './transcripts.ts';

/** Says of each paragraph what it is for; `title` is what the front matter says. */
export function assignRoles(
  paragraphs: readonly Paragraph[],
  title: string | null,
  language: ArticleLanguage,
): Role[] {
  const around = lookAround(paragraphs, language);
  const titled = findTitle(paragraphs, title, language);
  const headline = headlineOf(paragraphs[titled]?.plain ?? '', language);
  const roles: Role[] = [];
  around.paragraphs.forEach((paragraph, place) => {
    const isAgain = paragraph.inHead && headline !== '' && headlineOf(paragraph.plain, language) === headline;
    if (place === titled) roles.push(role(paragraph, 'title'));
    else roles.push(isAgain ? role(paragraph, 'caption') : roleOf(paragraph, roles.at(-1), around));
  });
  return withoutReferences(roles, language);
}

/** A headline without "– photo" behind it. */
const headlineOf = (plain: string, { credits }: ArticleLanguage): string =>
  bare(plain).replace(credits.tail, '').toLowerCase();

/** What stands below the heading "References", up to a heading of its level, is not told by the article. */
function withoutReferences(roles: readonly Role[], { notices }: ArticleLanguage): Role[] {
  let depth = 0;
  return roles.map((one) => {
    const { mark, sign, plain } = one.paragraph;
    if (mark === 'heading') {
      if (notices.references.test(bare(plain))) depth = sign.length;
      else if (sign.length <= depth) depth = 0;
    }
    return depth > 0 && one.kind !== 'heading' && one.kind !== 'notice' ? role(one.paragraph, 'label') : one;
  });
}

/** The surest signs come first: what a paragraph stands in, then how it begins and ends, then what it looks like. */
function roleOf(paragraph: Surrounded, before: Role | undefined, around: Surroundings): Role {
  const { mark, opening, inHead } = paragraph;
  const { language } = around;
  const plain = bare(paragraph.plain);
  if (paragraph.isAdvertised) return role(paragraph, 'notice');
  if (mark === 'columns') return role(paragraph, 'legend', { columns: columnsOf(plain) });
  if (mark === 'row') return role(paragraph, 'item', { columns: before?.columns ?? null });
  if (isSignatureUnder(paragraph, before)) return role(paragraph, 'byline');
  if (isTail(paragraph, before, language)) return role(paragraph, 'tail');
  if (isLegend(plain)) return role(paragraph, 'legend');
  if (paragraph.isFact) return role(paragraph, 'text', { isFact: true });
  if (isBracketed(plain)) return role(paragraph, 'heading');
  const telling = opening ? tellingRole(paragraph, opening, language) : null;
  if (telling) return telling;
  if (isStray(plain, language) || paragraph.isPicture || isUnderCaption(paragraph, before))
    return role(paragraph, 'caption');
  if (plain.startsWith('![') || (isCaption(plain, language) && !isByline(plain, language)))
    return role(paragraph, 'caption');
  if (isByline(plain, language) || (paragraph.inTail && isAuthorNote(plain, language)))
    return role(paragraph, 'byline', { isList: (before?.isList ?? false) && !inHead });
  if (isOfOthers(paragraph, before)) return role(paragraph, 'notice', { isList: true });
  const labelled = opening ? labelledRole(paragraph, opening, around, before) : null;
  if (labelled) return labelled;
  if (isNotice(plain, language) || (plain !== paragraph.plain && isNotice(paragraph.plain, language)))
    return role(paragraph, 'notice', { isList: isListOfOthers(plain, language) });
  if (isClosingNotice(paragraph, language)) return role(paragraph, 'notice');
  if (paragraph.dress === 'link' && mark !== 'heading' && !endsSentence(plain))
    return role(paragraph, 'notice');
  if (isLineOfFacts(plain, language)) return role(paragraph, 'byline');
  if (isName(plain, language) && (isAboveByline(paragraph, language) || around.signed.includes(plain)))
    return role(paragraph, 'byline');
  if (inHead && (isName(plain, language) || isMasthead(plain, language))) return role(paragraph, 'byline');
  if (paragraph.isAsked) return role(paragraph, 'question');
  if (paragraph.isRepeated && plain.length < 300) return role(paragraph, 'caption');
  if (paragraph.isOver) return role(paragraph, 'notice', { isList: true });
  if (isNumberedHeading(paragraph, before, language)) return role(paragraph, 'heading');
  if (mark === 'bullet' || paragraph.isNumbered) return role(paragraph, 'item');
  if (mark === 'heading' || isHeading(paragraph, before, language)) return role(paragraph, 'heading');
  if (mark === 'quote') return role(paragraph, 'quotation');
  const dateline = findDateline(paragraph.plain, language);
  // A report may go on from another place; without an agency or a day that is no dateline.
  const isSure = dateline !== null && (dateline.agency !== null || dateline.hasYear);
  return role(paragraph, 'text', dateline && (paragraph.inLead || isSure) ? dateline : {});
}

/**
 * A headline of another article, below a line that says that some follow: it does not end like a sentence, or it stands
 * right under the line before and asks or calls.
 */
function isOfOthers({ plain, inHead, isOver, group }: Surrounded, before: Role | undefined): boolean {
  if (inHead || plain.length >= 200) return false;
  if (isOver && !endsSentence(plain)) return true;
  if (!before?.isList) return false;
  return !endsSentence(plain) || (before.paragraph.group === group && /[?!]["”’»]?$/u.test(plain));
}

/** "- wrote Mara Quist on Telegram.": not an item, as no other stands beside it. */
function isTail(
  { plain, mark, sign, next }: Surrounded,
  before: Role | undefined,
  language: ArticleLanguage,
): boolean {
  if (mark !== 'bullet' || !/^[–—-]$/u.test(sign) || !before) return false;
  const isAlone = before.paragraph.mark === 'none' && next?.mark !== 'bullet';
  return isAlone && before.kind === 'text' && language.labels.tail.test(plain);
}

/** A reporter's name above "Science editor" or "Reporting from Little Ash". */
function isAboveByline({ next, group }: Surrounded, language: ArticleLanguage): boolean {
  return (
    next !== null && next.group === group && !/\d/u.test(next.plain) && isByline(bare(next.plain), language)
  );
}

/** Several sentences in italics under the article, of which one is a notice. */
function isClosingNotice({ plain, inTail, dress }: Surrounded, language: ArticleLanguage): boolean {
  if (!inTail || plain.length > 400) return false;
  if (dress !== 'slanted' && !/^([*_])(?!\1).+\1$/u.test(plain)) return false;
  return splitSentences(bare(plain), language).some(({ start, end }) =>
    isNotice(bare(plain).slice(start, end), language),
  );
}

/** "12 May 2026 • 3 min read": pieces that are each a byline or a notice. */
function isLineOfFacts(plain: string, language: ArticleLanguage): boolean {
  if (plain.length > 200 || !/\s[|•·–—]\s/u.test(plain)) return false;
  return plain
    .split(/\s[|•·–—]\s/u)
    .every((piece) => isByline(piece, language) || isNotice(piece, language) || isName(piece, language));
}

/** The words under a line that says that they are a caption, or says them already: "Image caption Two boats". */
function isUnderCaption({ plain, group }: Surrounded, before: Role | undefined): boolean {
  if (before?.kind !== 'caption' || before.paragraph.group !== group) return false;
  const above = before.paragraph.plain;
  return (!endsSentence(plain) && above.split(/\s+/u).length <= 2) || above.endsWith(` ${plain}`);
}

/** "— Idunn Casselberry, co-founder" under a quotation. */
function isSignatureUnder({ plain, sign, mark }: Paragraph, before: Role | undefined): boolean {
  if (!before || (before.kind !== 'quotation' && !isQuoted(before.paragraph.plain.slice(before.rest))))
    return false;
  return isSignature(mark === 'bullet' && /^[–—-]$/u.test(sign) ? `— ${plain}` : plain);
}
