import type { SpeakerLabelLanguage } from '../../attribution.ts';
import { SOURCE_LINE } from './sourceLine.ts';

export const LABELS: SpeakerLabelLanguage = {
  source: /^(?:original |main )?sources?$/i,
  sourceLine: SOURCE_LINE,
  kind: /^(?:the )?(?:\p{Ll}[\p{Ll}-]* )*(?:site|agency|outlet|paper|newspaper|daily|weekly|magazine|portal|broadcaster|website|publication|network|channel|service|station) (?=\p{Lu})/u,
  kindAfter: /, (?:an?|the) [^,]{1,60}$/u,
  unnamed:
    /^(?:(?:its|own|several|two|three|four|five|unnamed|anonymous|unidentified|informed|diplomatic|official|military|government|multiple) )*(?:sources?|people|officials?|persons?|insiders)(?: (?:familiar|close|with|in|briefed|who)\b.*)?$/iu,
  sourcesOf: (outlet, sources) => `${outlet}'s ${sources.replace(/^(?:its|their|his|her) /u, '')}`,
  section: /detail|background|reference|context|remind|previous|earlier|known|preced|update/iu,
  quoteFrom: / (?:from|of|by) (?=\S)/u,
  saying:
    /(?:^[^\p{L}]*|[,:] )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:[Ss]aid|[Ss]ays|[Ww]rote|[Ww]rites|[Ss]poke|[Tt]old)(?!\p{L})/u,
  ownText:
    /^(?:the|this|his|her|its|their) (?:\p{Ll}+ )?(?:statement|message|post|tweet|release|announcement|appeal|address)$/iu,
  answer: /^(?:A|Answer)$/u,
  particles: 'of|the|for|and',
};
