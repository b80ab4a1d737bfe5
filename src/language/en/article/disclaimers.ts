import { capitalised } from '../../../text/capitalised.ts';
import { outletName } from '../../any/article/names.ts';
import { PERSON } from '../../any/personNames.ts';
import type { TextRule } from '../../textRule.ts';

/** What a medium says it does not vouch for, and what it was said in. */
const KINDS =
  'views opinions position positions ideas statements conclusions assessments terms terminology names toponyms designations'.split(
    ' ',
  );
const VIEWS = `(?:(?:[Pp]lace |[Gg]eographical )?(?:${[...KINDS, ...KINDS.map(capitalised)].join('|')}))`;
const SOURCE =
  '(?:article|story|piece|post|page|column|publication|material|content|text|section|comments?|commentary|op-ed|interview|blog|site|website|newsletter)s?';
const WRITERS =
  '(?:(?:its|the|their|our|individual|guest|respective) )?(?:authors?|writers?|contributors?|columnists?|bloggers?|commenters)';
const EDITORS =
  '(?:editors?|editorial (?:board|office|team|staff|policy)|editorship|newsroom|publishers?|website|site|portal|newspaper|magazine|publication|agency)';
const MEDIUM = outletName('[Tt]he', 'of|and|the|for|&');

/** "The terms, opinions and ideas expressed in this article" */
const TOLD_HERE = `(?:[Tt]he |[Aa]ll |[Aa]ny )?(?:\\p{LC}+,? (?:\\p{LC}+,? ){0,6})??${VIEWS}`;
const HERE = `(?:(?:,? (?:which are |that are )?(?:expressed|stated|presented|published|used|given|contained))?(?: (?:here|above|below)| (?:by|in|on|of) (?:(?:this|the|these|our) )?(?:\\p{LC}+ )?(?:${SOURCE}|${WRITERS})){0,2})`;
/** Words behind its "not". */
const NOT = 'necessarily always in reflect represent coincide correspond match express share agree'.split(
  ' ',
);
/** "do not necessarily reflect those of Gorge Weekly" */
const NOT_OURS = `(?:do|does|may|might|need) not (?:necessarily |always |in any way )?(?:reflect|represent|coincide with|correspond (?:to|with)|match|express|share|agree with) (?:(?:the )?(?:official |editorial )?(?:${VIEWS}|polic(?:y|ies)|opinion|view|editorial policy|position) of |those of |that of )?(?:(?:the )?(?:\\p{LC}+ )?${EDITORS}(?: of ${MEDIUM})?|${MEDIUM})`;
const END = '(?:,? (?:and|or|nor) [^.!?"“]{3,60})?\\.?$';

const rule = (example: string, pattern: string, ...holds: string[]): TextRule => ({
  example,
  holds,
  pattern: new RegExp(pattern, 'u'),
});

/** What a page says it does not answer for, and from which language it comes: none of it is told by the article. */
export const DISCLAIMERS: readonly TextRule[] = [
  rule(
    'The views and place names in this article are those of the author and do not reflect those of Gorge Weekly.',
    `^${TOLD_HERE}${HERE} (?:are|remain|belong to) (?:solely |entirely |only |exclusively )?(?:(?:those of )?${WRITERS}(?:['’]s?)?(?: own| alone| only)?|their own(?=,? (?:and|not|but)))(?:,? (?:and|which|but) (?:they )?${NOT_OURS}|,? (?:and )?not (?:those )?(?:of|necessarily) [^.!?"“]{3,60})?${END}`,
    'author',
    'writer',
    'contributor',
    'columnist',
    'blogger',
    'commenter',
  ),
  rule(
    'Opinions expressed in the article do not necessarily coincide with the position of the editors.',
    `^${TOLD_HERE}(?=,? (?:which|that|expressed|stated|presented|published|here|in|of|by)\\b)${HERE} ${NOT_OURS}${END}`,
    ...NOT.map((word) => ` not ${word}`),
  ),
  rule(
    'The editorial board is not responsible for the content of advertisements.',
    `^(?:[Tt]he )?(?:${EDITORS}(?: of ${MEDIUM})?|${MEDIUM}) (?:(?:is|are) not (?:responsible|liable)|(?:bears?|accepts?|takes?|assumes?|has|have) no (?:responsibility|liability)|(?:does|do) not (?:accept|bear|take|assume) (?:any )?(?:responsibility|liability)) for (?:the )?(?:(?:content|accuracy|text|truthfulness|reliability)s? (?:of|in) )?(?:(?:the|any|its|readers['’]?|users['’]?|external|third-party|paid|other) )*(?:advertis\\p{Ll}+|ads|adverts|announcements|comments|letters|promotional materials?|links|(?:external |other )?(?:web ?)?sites)\\b[^.!?"“]{0,60}\\.?$`,
    'responsib',
    'liab',
  ),
  rule(
    'Translated from Norish by Ann Lee. The original article appeared in the Gorge Courier.',
    `^(?:Translated from (?:the )?(?:original )?\\p{Lu}\\p{Ll}+(?: original)?(?: by ${PERSON})?\\.(?: |$))?(?:(?:The|This) (?:original )?(?:article|story|text|piece|report|interview|version)(?: in \\p{Lu}\\p{Ll}+)? (?:was |has )?(?:first |originally )?(?:appeared|published|ran)(?: first| originally)? (?:in|on|by) ${MEDIUM}\\.?)?(?<=.)$`,
    'translated from',
    'original',
    'first',
  ),
];
