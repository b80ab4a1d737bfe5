import type { SourceLineLanguage } from '../../attribution.ts';

/** What somebody does before others: the occasion on which something was said. */
const OCCASION =
  '(?:address(?:es)?|appeal|briefing|press conference|news conference|conference|speech|statement|interview|comments?|remarks?|conversation|talk|meeting|session|hearing|debate|visit|trip|forum|summit|broadcast|telethon|marathon|newscast|programme|program|podcast|column|article|op-ed|essay|letter|call|message|announcement|press release|report|lecture|sermon|ceremony|dinner|rally|stream|livestream|video|post|thread|tweet|appearance|air)';

/** Up to five words before the occasion: "his *evening video* address", "a *joint* briefing". */
const BEFORE = String.raw`(?:(?!(?:on|in|at|of|for|with|to|by)\b)[\p{L}\d’'-]+ ){0,5}?`;

export const SOURCE_LINE: SourceLineLanguage = {
  citing: /,? (?:with (?:a )?reference to|citing|referring to|quoting|based on) /u,
  carried:
    /,? (?:(?:as )?(?:(?:first )?(?:reported|quoted|cited|published|carried|relayed|aired|conveyed)) (?:by|in|on)|(?:as )?(?:reports|writes|according to)|in a report by) (?=(?:the |an? )?(?:[\p{Ll}-]+ ){0,4}\p{Lu})/u,
  through: /,? (?:on|via|through|in|to) (?=(?:(?:the|its|his|her|their|a|an) )?(?:[\p{Ll}-]+ )?\p{Lu})/gu,
  surely: /(?:on|via|through) $/u,
  occasion: new RegExp(
    String.raw`,? (?:speaking )?(?:in|at|during|on|after|before|following|from) ${BEFORE}${OCCASION}(?![\p{L}-])`,
    'u',
  ),
  ownOccasion: new RegExp(
    String.raw`(?:['’]s|(?<=s)['’]) (?:[\p{L}-]+ ){0,4}(?:${OCCASION}|channel|page|account|feed)(?![\p{L}-])`,
    'u',
  ),
  partner: /^(?: (?!with|to|on|of|for|via)\S+){0,3}? (?:with|to|on|of|for|via) /u,
  owner: /^(?:(?:the|its|his|her|their|an?) )/u,
  anonymous: /\b(?:sources?|officials?|insiders?|people familiar|eyewitness(?:es)?|residents?)\b/iu,
};
