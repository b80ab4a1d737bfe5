import type { TextRule } from '../../../textRule.ts';
import { NAME, rule } from './names.ts';

/** Lines in which a medium says what it is, or what its site has: who published the article. */
export const TAGLINES: readonly TextRule[] = [
  rule(
    'From Morning Docket, the free newspaper that you can write',
    `^From (?:the )?${NAME}, (?:the|an?|your) (?:[\\p{LC}-]+ ){0,4}(?:news (?:source|agency|site|wire|portal|service|archive)|encyclopa?edia|newspaper|newsroom|magazine|broadcaster)(?: (?:that|which|you|for|of|by|from|since|run|made|written)\\b[^.!?"“]{0,60})?[.!]?$`,
    'from ',
  ),
  rule(
    'Morning Docket website contains only a part of the stories offered to subscribers.',
    `^${NAME}(?:['’]s?)? (?:web ?)?(?:site|page)s? (?:contains?|offers?|carr(?:y|ies)|publish(?:es)?|shows?) (?:only )?(?:\\p{Ll}+ ){0,3}(?:part|portion|selection|share|some|few) (?:of )?(?:the |its |our |all )?(?:news|stories|articles|content|material|reports|what)\\b`,
    'site',
    'page',
  ),
];
