import type { TextRule } from '../../../textRule.ts';
import { NAME, OUTLET, OUTLETS, rule } from './names.ts';

/** The name of a paper above a page, with its section perhaps. */
export const MASTHEAD = rule(
  'Brine Monthly | MARKETS',
  `^(?=[^|/·–—]*\\b${OUTLET}\\b)${NAME}(?: [|/·–—] [^.!?]{2,30})?$`,
  ...OUTLETS,
);

/** What a part of a paper is called that comes again and again: "The Long Read". */
export const RUBRIC =
  /^(?:the )?(?:(?:long|big|short|deep|weekend|saturday|sunday|monday) (?:read|story|interview|essay|question|debate)|(?:interview|essay|explainer|fact[- ]check(?:er)?|briefing|portrait|profile|debate|lowdown) ?)$/iu;

/** Lines at the top of a page that tell whose it is and which part of it. */
export const MASTHEADS: readonly TextRule[] = [
  MASTHEAD,
  rule(
    'SEXTANT – the weekly that looks twice',
    `^${NAME}(?:,| [|·–—-]) (?:(?:the|your|a) (?:[a-z]+ ){0,2}(?:daily|weekly|monthly|magazine|(?:news)?paper|journal|newsletter|review)|(?:[a-z]+ ){0,2}(?:news|stories|journalism|reporting) (?:of|from|for|about|on))\\b`,
  ),
  { example: 'The Long Read', pattern: RUBRIC },
];
