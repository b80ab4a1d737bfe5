import type { ArticleLanguage } from '../../language/article.ts';
import { noticeSentences } from '../appeals.ts';
import { SURELY_AROUND } from '../lines/judge.ts';
import { endsSentence, isTelling } from '../shapes.ts';
import type { Surrounded } from '../surroundings.ts';

/**
 * A line that nothing else is known of and that looks as what stands around articles does. Of a long one more would be lost,
 * and so would of a sentence between two boxes of the page that tells what somebody said, or has the article's prose below it.
 */
export function isSurelyAround(paragraph: Surrounded, language: ArticleLanguage): boolean {
  const { plain, judged } = paragraph;
  const { past, reports, shows } = language.notices;
  if (shows?.test(plain)) return false;
  const isSentence = TOLD_END.test(plain) && plain.split(' ').length >= TELLING_WORDS;
  const isPast = isSentence && past.test(plain) && isTelling(plain, language);
  // "Lisk Cranes ceased trading in March 2023."
  const isFact =
    TOLD_END.test(plain) && /\d/u.test(plain) && past.test(plain) && isTelling(plain, language, FACT_WORDS);
  const isReport = (isSentence && reports.test(plain)) || (isPast && goesOnBelow(paragraph));
  if (plain.length > LONG || isReport) return judged.boilerplate > SURELY_COSTLY;
  return judged.boilerplate > (isFact ? SURELY_FIGURED : isPast ? SURELY_PAST : SURELY_AROUND);
}

/** "Brine Foods makes bread. For more information, visit www.brine.example.": told up to where more is to be learned. */
export function tellsBeforeReferral({ plain }: Surrounded, { notices, sentences }: ArticleLanguage): boolean {
  const parts = noticeSentences(plain);
  const last = parts.pop() ?? '';
  return parts.length > 0 && (notices.referral?.test(last) ?? false) && parts.every(sentences.isWhole);
}

/** Characters of a long paragraph, and the log-odds above which it is hidden, or what tells of somebody's words. */
const LONG = 200;
const SURELY_COSTLY = 5;
/** … and those above which a sentence is that tells what happened. */
const SURELY_PAST = 2.5;
/** Words of such a sentence at least. */
const TELLING_WORDS = 8;
/** … and those above which one is that has a figure, and its words at least. */
const SURELY_FIGURED = 3;
const FACT_WORDS = 6;
/** A full stop, perhaps within quotation marks or brackets, and the initials that an agency sets behind its last one. */
const TOLD_END = /[.…]["”’'»)\]]*(?:(?: \p{Lu}{2,4}){2,6})?$/u;

/** Whether a sentence stands below that looks as the article's do. */
function goesOnBelow({ next }: Surrounded): boolean {
  for (let at = next; at; at = at.next) if (isSurelyTold(at)) return true;
  return false;
}

/** Log-odds below which a sentence of so many words is the article's; chosen on pages that nothing was learned from. */
const TOLD = -2;
const MANY_WORDS = 14;

/** A sentence that looks so much like the article's that the words of a notice tell nothing: "Subscribe to any theory you like, she said." */
export const isSurelyTold = ({ judged, plain }: Surrounded): boolean =>
  judged.boilerplate < TOLD && endsSentence(plain) && plain.split(/\s+/u).length >= MANY_WORDS;
