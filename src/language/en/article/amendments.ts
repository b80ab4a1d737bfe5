import type { TextRule } from '../../textRule.ts';
import { TELLS_NOTHING } from './corrections.ts';

/** What an article calls itself. */
export const ARTICLE = '(?:article|story|piece|post|page|column|interview|conversation|live blog)';

/** What was done to the article. */
// prettier-ignore
export const AMENDMENTS: readonly TextRule[] = [
  {
    example: 'This article was amended on 12 May 2026.',
    holds: ['amended', 'updated', 'corrected', 'edited', 'translated', 'condensed', 'shortened', 'abridged', 'adapted', 'republished', 'reproduced', 'syndicated', 'revised', 'changed', 'clarified', 'appeared', ' ran'],
    pattern: new RegExp(
      `^${TELLS_NOTHING}(?:this|our|the) ${ARTICLE}(?:['’]s (?:headline|text))?(?: (?:first|originally|on|has|have|was|is|were|will|been|be|being|lightly|slightly|also))+ (?:amended|updated|corrected|edited|translated|condensed|shortened|abridged|adapted|republished|reproduced|syndicated|revised|changed|clarified|appeared|ran)\\b`,
      'iu',
    ),
  },
  {
    example: 'This story was first published in Morning Docket.',
    pattern: new RegExp(
      `^(?:this|our) (?:${ARTICLE}|text|publication) (?:(?:was|is|has been|were) )?(?:(?:first |originally |also )?(?:published|produced|written|created) (?:as|by|in|on|with|for|under)|(?:appeared|appears|ran) (?:first |originally )?(?:in|on)|part of|supported|funded|sponsored|(?:only |free )?(?:for|to) (?:subscribers|members|read)|contains? (?:affiliate|paid))\\b|^(?:this|our) (?:investigation|reporting|series) (?:was|is|were|has been) (?:made possible|supported|funded|financed|sponsored|produced)\\b`,
      'iu',
    ),
  },
  { example: 'Originally published in Morning Docket.', pattern: /^(?:first|originally|previously) published (?:in|on|by|at)\b.{0,80}$/iu },
  { example: 'This text was translated from German.', pattern: /^this (?:text|transcript|report|version|translation|headline|content)(?: (?:has|was|is|been|being|lightly))+ (?:amended|updated|corrected|edited|translated|condensed|shortened|generated)\b/iu },
  { example: 'An earlier version of this article misstated the year.', holds: [' version of th'], pattern: new RegExp(`^${TELLS_NOTHING}(?:in )?an? (?:earlier|previous|original) version of (?:this|the)\\b`, 'iu') },
  { example: 'Answers have been shortened.', pattern: /^(?:(?:the|her|his|their|some|all|these) )?(?:answers|questions|quotes|responses|names)(?: (?:have|were|was|has|been|and questions))+ (?:\w+ )?(?:shortened|edited|condensed|translated|changed|abridged)\b.{0,60}$/iu },
  { example: 'This live page is now closed.', pattern: /^(?:this|our) (?:live )?(?:page|blog|coverage|ticker)(?: (?:is|has|now))+ (?:closed|ended|over|finished|paused)\b.{0,40}$/iu },
  { example: 'This is a developing story.', pattern: /^(?:this is a (?:developing|breaking)|more (?:to follow|follows|soon)\b|developing story|breaking news)/iu },
  { example: 'Story updated at 14:10 to add a quote.', holds: ['updated', 'amended', 'corrected', 'edited'], pattern: new RegExp(`^${TELLS_NOTHING}(?:this |the )?${ARTICLE} (?:was |has been )?(?:updated|amended|corrected|edited)\\b[^!?]{0,80}$`, 'iu') },
  {
    example: 'Updated at 14:10: Added a comment from the port.',
    holds: ['pdate', 'UPDATE'],
    pattern:
      /^\W*(?:updated?|update note)\b[^:!?“”"]{0,40}(?::\d\d[^:!?“”"]{0,25})?(?::|\s[–—-])\s(?:this (?:article|story|post|piece) (?:was|has been|now)|(?:adds|added|adding|includes|(?:re)?casts|corrects|clarifies|updates|removes) (?:(?!(?:that|to|was|were|is|are|has|have|will)\b)\S+ ){0,5}?(?:comments?|statements?|quotes?|quotations?|responses?|reactions?|details?|background|context|information|links?|photos?|bylines?|figures|paragraphs?|videos?|headlines?|spelling|name)\b(?! (?:show|say|tell|suggest|have|are|were)\b))[^!?“”"]{0,120}$/iu,
  },
  { example: 'Comments on this story are closed.', holds: ['closed', 'disabled', 'moderated', 'turned off'], pattern: /^.{0,30}\b(?:comments?|commenting|discussion)\b.{0,40}\b(?:closed|disabled|(?:pre-)?moderated|turned off)\b.{0,30}$/iu },
];
