import type { TextRule } from '../../../textRule.ts';
import { capitalised } from '../../../../text/capitalised.ts';
import { SECTIONS } from '../sectionNames.ts';
import { NAME, OUTLET, OUTLETS, rule } from './names.ts';
import { BE, DO, HAVE } from '../../auxiliaries.ts';

const SECTION = `(?:${SECTIONS.map(capitalised).join('|')})`;

/** The name of a paper above a page, with its section perhaps. */
export const MASTHEAD = rule(
  'Brine Monthly | MARKETS',
  `^(?=[^|/·–—]*\\b${OUTLET}\\b)${NAME}(?: [|/·–—] [^.!?]{2,30})?$`,
  ...OUTLETS,
);

/** What a part of a paper is called that comes again and again: "The Long Read". */
export const RUBRIC =
  /^(?:the )?(?:(?:long|big|short|deep|weekend|saturday|sunday|monday) (?:read|story|interview|essay|question|debate)|(?:interview|essay|explainer|fact[- ]check(?:er)?|briefing|portrait|profile|debate|lowdown) ?)$/iu;

/** What kind of text a page names above a headline, with its topic perhaps, or alone. */
const KIND =
  '(?:(?:news |guest )?(?:opinion|analysis|comment|commentary|editorial|essay|column)|exclusive|explainer|explained|feature|investigation|(?:special|field) report|in[- ]depth|perspective|viewpoint|live)';
const KIND_ALONE =
  '(?:first person|obituary|review|breaking news|(?:letter|dispatch|postcard|diary) from (?:the )?\\p{LC}+)';
/** So many words at most, none of them a verb: "Opinion | Quist is wrong" is the headline. */
const TOPIC = `(?!.*\\b(?:${BE}|${HAVE}|${DO}|will|can|must|should|says?)\\b)[\\p{LC}\\d'’-]+(?: [\\p{LC}\\d'’-]+){0,2}`;
/** The same below a section: "Food & beverage", but no medium, "Quay Gazette". */
const PART = `(?!the |.*\\b${OUTLET}\\b)${TOPIC.replaceAll('(?: [', '(?:(?:,| &)? [')}`;
const COUNT = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)';

/** What stands above a headline and is none: the kind of text, or the how many-th of a story that goes on. */
export const KICKERS: readonly TextRule[] = [
  {
    example: 'Opinion | The port',
    pattern: new RegExp(`^(?:${KIND}(?: ?[|·•>/:–—] ?${TOPIC})?|${KIND_ALONE})$`, 'iu'),
  },
  {
    example: 'Companies | Retail',
    pattern: new RegExp(
      `^${SECTION}(?:(?:,|,? &| and) ${SECTION})? ?[|•·>›»] ?(?:${SECTION}|${PART})$`,
      'iu',
    ),
  },
  {
    example: 'Harbour trial: day 4',
    pattern: new RegExp(
      `^\\p{Lu}[\\p{LC}'’ -]{2,30}(?:[:,]| [|·–—-]) ?(?:day|week|part|chapter|episode) ${COUNT}$`,
      'iu',
    ),
  },
];

/** "Odd Hours – a podcast from Morning Docket": what a medium has for its readers beside articles, with its name. */
export const SHOW = rule(
  'Odd Hours – a podcast from Morning Docket',
  `^\\p{Lu}[^.!?"“|–—,:]{1,50}(?:[,:]| [|·–—-]) (?:an?|the|our) (?:[\\p{Ll}-]+ ){0,2}(?:podcast|newsletter|programme|show|series|column|blog) from (?:the )?${NAME}$`,
  ' from ',
);

/** Lines at the top of a page that tell whose it is and which part of it. */
export const MASTHEADS: readonly TextRule[] = [
  MASTHEAD,
  rule(
    'SEXTANT – the weekly that looks twice',
    `^${NAME}(?:,| [|·–—-]) (?:(?:the|your|a) (?:[a-z]+ ){0,2}(?:daily|weekly|monthly|magazine|(?:news)?paper|journal|newsletter|review)|(?:[a-z]+ ){0,2}(?:news|stories|journalism|reporting) (?:of|from|for|about|on))\\b`,
  ),
  rule(
    'The Lantern — Books, Stage & Screen',
    `^${NAME} [|/·–—] ${SECTION}(?:(?:,|, and|,? &| and) ${SECTION})+$`,
  ),
  rule('World | Quay Gazette', `^${SECTION} [|/·•–—] (?=The |.*\\b${OUTLET}\\b)${NAME}$`),
  SHOW,
  { example: 'The Long Read', pattern: RUBRIC },
  ...KICKERS,
];
