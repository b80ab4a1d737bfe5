import { capitalised } from '../../../text/capitalised.ts';
import type { SourceLineLanguage } from '../../speakerLabels.ts';
import { WEEKDAYS } from '../calendar.ts';
import { wholeWords } from '../../wholeWords.ts';

/** What somebody does before others: the occasion on which something was said. */
const OCCASION =
  '(?:address(?:es)?|appeal|briefing|press conference|news conference|conference|speech|statement|interview|comments?|remarks?|conversation|talk show|talk|meeting|session|hearing|debate|visit|trip|forum|summit|broadcast|telethon|marathon|newscast|programme|program|podcast|column|article|op-ed|essay|letter|call|message|announcement|press release|report|lecture|sermon|ceremony|dinner|rally|stream|livestream|filing|show|video|website|web page|site|page|blog|post|story|thread|testimony|reply|response|commentary|tweet|appearance|air|summary|bulletin|update|communiqu[eé])';

/** Up to five words before the occasion: "his *evening video* address", "a *joint* briefing". */
const BEFORE = String.raw`(?:(?!(?:on|in|at|of|for|with|to|by)\b)[\p{LC}\d’'-]+ ){0,5}?`;

/** What somebody has written or said, before whose it is: "*a letter* from the guard", "*Facebook page* of the guard". */
const WORK =
  '(?:letter|message|e-?mail|post|story|tweet|thread|note|interview|conversation|comment|remark|address|speech|appeal|column|article|op-ed|essay|video|stream|page|channel|account|profile|blog|feed)s?';

/** What goes from somebody to somebody; a video *from Lisk* only shows it. */
const LETTER = 'letter|message|e-?mail|post|tweet|note|comment|remark|address|appeal';

const TEXT =
  '(?:statements?|press releases?|releases?|websites?|web pages?|reports?|announcements?|notices?)';

/** What somebody has found out: "an *investigation* by the guard"; an investigation of it is nobody's. */
const WORKED_OUT = '(?:investigation|inquiry|analysis|research|inspection|review|audit)';

/** What a text is: "the *evening* briefing", "a *joint* statement". */
const KIND =
  '(?:official|joint|written|press|daily|weekly|morning|evening|nightly|regular|latest|operational)';

/** What is told again and again, before whose it is; a bulletin alone may be a paper: "the evening *bulletin* of the guard". */
const TOLD = String.raw`(?:${KIND} )+(?:bulletins?|summar(?:y|ies))|(?:${KIND} )*(?:briefings?|updates?|communiqu[ée]s?)`;

/** A verb behind the name of a source, and "that" with what it tells; but: Mara Quist, who said that; said that in an interview */
export const TOLD_IN_SOURCE =
  /(?<!(?:^|[ ,])(?:who|which|as|that)) (?:(?:reports?|writes?|says?|states?|claims?) (?:that|[^.;:]{1,80}? that)|(?:reports?|writes?|says?|states?|claims?),[^.;:]{1,160}?, that|(?:reported|wrote|(?<speaks>said|stated|announced|told)) (?:[^.;:]{1,80}? )?that(?! (?:in|at|on|during|to|from|after|before|while|when)\b)) (?=[\p{LC}\d])/u;

export const SOURCE_LINE: SourceLineLanguage = {
  opener:
    /^(?:(?:this|it|that|the news) (?:was|is|has been) (?:first )?(?:reported|stated|announced|said|told|written|confirmed|published) (?:by|in|on)|according to|as (?:reported|told|quoted) (?:by|to)|reported by|from) (?=\S)/iu,
  // "on Sunday" may end the name of a paper
  when: new RegExp(
    String.raw`,? (?:just now|(?:(?:a moment|minutes|\p{LC}+ (?:minutes|hours|days)) ago)|(?:earlier )?(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week))|earlier|last (?:night|week)|on (?!Sunday$)(?:${WEEKDAYS.map(capitalised).join('|')})(?: (?:morning|afternoon|evening|night))?)$`,
    'u',
  ),
  reports: / (?:reports?|reported|writes|wrote|says)$/u,
  correspondent:
    /^(?:(?:an?|the|our|its|own) )*(?:(\p{Lu}[^,]*?)(?:['’]s?)? (?:own |special |staff )*(?:correspondent|reporter)s?(?![\p{LC}])|(?:own |special |staff )*(?:correspondent|reporter)s? (?:of|for|from|at|with) (?:the )?(\p{Lu}[^,]*)).*$/u,
  tells: TOLD_IN_SOURCE,
  toldSo:
    / (?:said|stated|announced|wrote|told|reported|spoke|talked|posted|confirmed|revealed|explained) (?:(?:about|of) )?(?:this|it|so|that)(?= \p{Ll})/u,
  setting:
    /, (?:(?:speaking|writing|answering|live) )?(?:in|at|during|on|after|before|following|amid|to|for|from|speaking|live) (?=\S)/u,
  textOf: new RegExp(
    String.raw`^(?:(?:an?|the) )?(?:(?:(?:${KIND} )*${TEXT}|${TOLD}) (?:by|of|from|on)|${WORKED_OUT} by) (?:the )?(?=\p{LC})`,
    'iu',
  ),
  itsText: new RegExp(
    String.raw`(?:['’]s?)? (?:${KIND} )*${TEXT}$|['’]s? ${WORKED_OUT}$|,? (?:live|speaking|writing)$`,
    'iu',
  ),
  itsWork:
    /^(?:(?:an?|the) )?(\p{Lu}[^,]*?) (?:investigation|analysis|poll|tally|review|survey|report|story|count)$/u,
  investigation:
    /^(?:(?:an?|the) )?(?:(?:\p{Ll}+ )?investigation by (?:(?:the|journalists (?:of|from|at)) )*(\p{Lu}[^\s,'’]*)(?: (?:project|team))?|(\p{Lu}[^\s,'’]*)(?:['’]s?)? (?:own )?investigation)$/u,
  agency:
    /(?<=^(?:[Tt]he )?(?!\p{Lu}\p{Ll}+(?:[ie]an|ish|ese|nch|tch|ic) )\p{Lu}[^,]*) (?:(?:state|national) )?(?:news|press|information) agency$|(?<=^(?:[Tt]he )?(?!\p{Lu}\p{Ll}+(?:[ie]an|ish|ese|nch|tch|ic) )\p{Lu}\S*(?: \p{Lu}\S*)*) agency$/u,
  recipient: / to (?=\S).*$/u,
  anyText: new RegExp(String.raw`^(?:an?|the) (?:\p{Ll}[\p{LC}-]* ){0,2}(?:${WORK}|${TEXT})$`, 'u'),
  textFirst: new RegExp(
    String.raw`^(?:(?:an?|the) )?(?:\p{Ll}[\p{LC}-]* ){0,2}(?:(?<asker>(?!\p{Lu}\p{Ll}+(?:[ie]an|ish|ese|nch|tch|ic) )\p{Lu}[^\s'’]*)(?= (?:interview|conversation) with) |\p{Lu}[^\s'’]* )?(?<!\p{LC})(?:${WORK}|^Interview)(?: (?:given|written|recorded|published|sent))? (?:by|(?<=(?<talk>[Ii]nterview|conversation) )of|of|(?<=(?:${LETTER})s? )from|(?<=(?:interview|conversation) )with) (?:the )?(?=\p{LC})`,
    'u',
  ),
  citing:
    /(?:,? (?:reports?|reported|writes?|wrote|says?)(?: (?:(?:of|about|on) )?(?:this|it|so))?)?,? (?:with (?:a )?reference to|citing|referring to|quoting|based on|on the basis of) /u,
  carried:
    /,? (?:(?:as )?(?:(?:first )?(?:reported|quoted|cited|published|carried|relayed|aired|conveyed)) (?:by|in|on)|as told to|(?:as )?(?:reports|writes|according to)|in a report by) (?=(?:the |an? )?(?:[\p{Ll}-]+ ){0,4}\p{Ll}{0,2}\p{Lu})|, (?=\p{Lu}[^,]*? (?:reports?|reported|writes|wrote|says)$)/u,
  through:
    /(?:,? (?:on|via|through|in|to|with) | \((?:(?:on|via|through|in|to) )?(?=[^()]+\)$))(?=(?:(?:the|its|his|her|their|a|an) )?(?:[\p{Ll}-]+ )?\p{Ll}{0,2}\p{Lu})/gu,
  beside:
    /(?<= (?:with|alongside|beside) (?:(?:the|his|her|their|its|an?) )?)(?!(?:the|his|her|their|its|an?) )\p{LC}[^,;()]*?(?=,|;|\(|\)| (?:in|at|on|after|before|during|for|about|as|to) |$)/gu,
  place:
    /,? (?:(?:at|during|after|before|following|amid|ahead of|while) (?=[\p{LC}\d])|on the (?=\p{Ll}+ of )|in (?=(?:the )?\p{Lu}[\p{LC}-]*(?: \p{Lu}[\p{LC}-]*)*$))/u,
  surely: /(?:on|via|through|\(to) $/u,
  occasion: new RegExp(
    String.raw`,? (?:speaking )?(?:in|at|during|on|after|before|following|from) ${BEFORE}${OCCASION}(?![\p{LC}-])`,
    'u',
  ),
  ownOccasion: new RegExp(
    String.raw`(?:['’]s|(?<=s)['’]) (?:[\p{LC}-]+ ){0,4}(?:${OCCASION}|channel|page|account|feed)(?![\p{LC}-])`,
    'u',
  ),
  meeting:
    /(?:conference|briefing|meeting|session|visit|summit|ceremony|dinner|hearing|debate|rally|forum|trip|call|filing)$/u,
  spokenOn:
    /(?<![\p{LC}-])(?:in|at|during) (?:an?|the|his|her|their|its) (?:(?!(?:on|of|with|to|by)\b)[\p{LC}\d’'-]+ ){0,3}(?<on>address|speech|briefing|(?:press|news) conference|telethon|meeting|session|hearing|debate|rally|ceremony|sermon|lecture|trial|statement|interview|memoir)(?![\p{LC}-]| (?:broadcast |streamed |published |posted )?(?:on|via) \p{Lu})/iu,
  // but: in the letter, which may be what the platform shows
  writtenIn:
    /(?<![\p{LC}-])in (?:an?|his|her|their) (?:(?!(?:on|of|with|to|by)\b)[\p{LC}\d’'-]+ ){0,3}?(?<on>report|ruling|verdict|judge?ment|(?<=\ban? (?:[\p{LC}-]+ ){0,3})(?:letter|e-?mail)|memo|paper|study|essay|book|memoirs?|diary|novel|autobiography)(?![\p{LC}-]| (?:shared |published |posted )?(?:on|via) \p{Lu})/iu,
  margin: /^,? (?:on|at|in) the (?:sidelines?|margins?|fringes?|eve|steps|floor|opening) of /u,
  printed: /(?:column|op-ed|article|essay|review|commentary)$/u,
  within: /^ in (?:the )?/u,
  ownPage:
    /(?: (?:on|in) (?:its|his|her|their)(?: (?:own|official))?|['’]s?(?: official)?) (?:web ?)?(?:site|page|blog|newsletter)s?$/u,
  partner:
    /^(?:,? (?!with|to|on|of|for|via)\S+){0,3}?,? (?:with|to|on|of|for|via) (?:(?:the )?(?:journalists|reporters|correspondents|viewers|listeners|readers) (?:of|from|at) )?/u,
  staff:
    /(?:^|[\s-])(?:editor|editor-in-chief|columnist|correspondent|reporter|presenter|journalist|critic|host|commentator) (?:of|at|for|with|from) (?:the )?(?<medium>\p{Lu}[^,]*)$/u,
  owner: /^(?:(?:the|its|his|her|their|an?) )/u,
  news: wholeWords(
    String.raw`news|press|information|media|telegraph\w*|wire|broadcasting|radio|tv|television|photo`,
    'iu',
  ),
  again:
    /^(?:[Tt]h(?:e|is|ese)|(?:[Tt]he )?\p{Lu}.*['’]s?) (?:\p{Ll}+ )?(?:sources?|interlocutors?|insiders?)$/u,
  owned:
    /^(\p{Lu}[^,]*?)['’]s? \p{Ll}|^(?:sources?|interlocutors?) of (\p{Lu}\S*(?: \p{Lu}\S*)*) (?:in|at|within|close)(?= )/u,
  anonymous: wholeWords(
    String.raw`sources?|officials?|insiders?|interlocutors?|people|persons?|(?:eye)?witness(?:es)?|residents?|diplomats?|employees?|\p{Ll}+(?:ers|ors|ists|ants)`,
    'iu',
  ),
};
