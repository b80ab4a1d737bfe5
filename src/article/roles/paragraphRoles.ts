import type { ArticleLanguage } from '../../language/article.ts';
import { findTitle } from '../title/articleTitle.ts';
import { judgeLines } from '../lines/judge.ts';
import type { Paragraph } from '../paragraphs.ts';
import { role, type Role } from './role.ts';
import { ROLE_RULES } from './roleRules.ts';
import { isSurelyTold } from './judgedSigns.ts';
import { splitSentences } from '../sentences.ts';
import { bare, endsSentence } from '../shapes.ts';
import { endTurns } from '../turns/turnEnds.ts';
import { lookAround, type Surrounded, type Surroundings } from '../surroundings.ts';

/** Says of each paragraph what it is for; `title` is what the front matter says. */
export function assignRoles(
  paragraphs: readonly Paragraph[],
  title: string | null,
  language: ArticleLanguage,
): readonly Role[] {
  const judged = judgeLines(paragraphs, language);
  const around = lookAround(paragraphs, judged, language);
  // "Venue: Old Forge, back room" under the title of minutes is no headline
  const looks = judged.map((one, at) =>
    around.paragraphs[at]!.isFact ? { ...one, headline: -Infinity } : one,
  );
  const titled = findTitle(paragraphs, looks, title, language, around.transcript);
  const headline = headlineOf(paragraphs[titled]?.plain ?? '', language);
  const roles: Role[] = [];
  around.paragraphs.forEach((paragraph, place) => {
    const isAgain = paragraph.inHead && headline !== '' && headlineOf(paragraph.plain, language) === headline;
    if (place === titled || isAgain) {
      const rest = language.labels.headline?.exec(paragraph.plain)?.[0].length ?? 0;
      roles.push(role(paragraph, place === titled ? 'title' : 'caption', { isHeadline: true, rest }));
    } else {
      const found = roleOf(paragraph, roles.at(-1), around);
      // "Press release of 9 May 2025" above a headline that has its dateline below
      const isLine = found.kind === 'item' && paragraph.mark === 'none';
      const isHidden =
        place < titled &&
        (isLine || (found.kind === 'text' && !found.isTurn && isOfMedium(paragraph, language)));
      roles.push(isHidden ? role(paragraph, 'notice') : found);
    }
  });
  return endTurns(withoutReferences(roles, language), around.transcript, language.labels);
}

/**
 * What a medium says of itself above a headline: "Public-interest journalism. Paid for by readers." A whole sentence in which
 * no "we" speaks is told, and no headline.
 */
const isOfMedium = ({ plain }: Surrounded, language: ArticleLanguage): boolean => {
  const { sentences, notices } = language;
  const told = splitSentences(plain, language).map(({ start, end }) => plain.slice(start, end));
  return (
    !endsSentence(plain) ||
    !told.every((words) => sentences.hasVerb(words) && sentences.isWhole(words)) ||
    plain.split(/\W+/u).some((word) => notices.own.test(word))
  );
};

/** A headline without "– photo" behind it. */
const headlineOf = (plain: string, { credits }: ArticleLanguage): string =>
  bare(plain).replace(credits.tail, '').toLowerCase();

/** "M. Tysk et al. Bridges that sway. *Spans*. 2024.", "Tysk, M. …": what a text cites. */
const CITED =
  /^(?=.*\b(?:19|20)\d\d\b)[*_]?(?:(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{LC}'’-]+|\p{Lu}[\p{LC}'’-]+,? \p{Lu}\.)/u;

/**
 * What stands below the heading "References", up to a heading of its level, is not told by the article; below a line that
 * no mark tells to be one, what looks as what is cited.
 */
function withoutReferences(roles: readonly Role[], { notices }: ArticleLanguage): Role[] {
  let depth = 0;
  let isCited = false;
  return roles.map((one) => {
    const { mark, sign, plain } = one.paragraph;
    if (mark === 'heading') {
      if (notices.references.test(bare(plain))) depth = sign.length;
      else if (sign.length <= depth) depth = 0;
    }
    const isLabel = mark === 'none' && notices.references.test(bare(plain));
    isCited = isLabel || (isCited && CITED.test(plain));
    if (isCited && !isLabel) return role(one.paragraph, 'label');
    const isOther = one.kind === 'heading' || (one.kind === 'notice' && !/^\[?\d/u.test(plain));
    return depth > 0 && !isOther ? role(one.paragraph, 'label') : one;
  });
}

/** What the first rule says that holds for a paragraph, but for notices that it surely is none of; without one, the article tells it. */
function roleOf(paragraph: Surrounded, before: Role | undefined, around: Surroundings): Role {
  const place = { paragraph, plain: bare(paragraph.plain), before, around, language: around.language };
  for (const { find, yields = false } of ROLE_RULES) {
    const found = find(place);
    if (found && !(yields && found.kind === 'notice' && isSurelyTold(paragraph))) return found;
  }
  return role(paragraph, 'text');
}
