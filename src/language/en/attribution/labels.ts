import { LETTERS, ON_LETTERS, REPLY } from '../letters.ts';
import type { SpeakerLabelLanguage } from '../../speakerLabels.ts';
import { PERSON } from '../../any/personNames.ts';
import {
  ANSWERING,
  ASKED,
  ASKED_BY,
  INTERVIEW_WITH,
  INTERVIEWED,
  INTERVIEWER,
  ONESELF,
  OURSELVES,
  PERHAPS_ASKED_BY,
} from '../addressing.ts';
import { DESCRIBED_NAME } from '../describedNames.ts';
import { isNameAlone } from './isNameAlone.ts';
import { cueOf } from '../reportingVerbs.ts';
import { SOURCE_LINE } from './sourceLine.ts';

/** Words of a headline for what somebody has said. */
const SPEECHES =
  '(?:[Ss]peeches|[Qq]uotes|[Qq]uotations|[Rr]emarks|[Ss]tatements|[Aa]ddresses|[Ii]nterviews|[Ll]etters|[Ss]ayings|[Ww]ords|[Ee]xcerpts)';
const OWN = '(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Oo]wn|[Cc]ollected|[Rr]ecent|[Ll]atest|[Ss]elected) )*';
const ABOUT = '(?:[Oo]n|[Aa]bout|[Ff]rom|[Tt]his|[Ss]ince|[Ii]n) .*';

/** Who tells what they see for a medium, and where they stand. */
const STAFF = String.raw`(?<post>(?:[\p{LC}-]+ ){0,4}?(?:reporter|correspondent|editor|journalist|columnist|analyst|photographer|critic))`;
const PLACE = String.raw`(?<place> (?:at|in|on|near|outside|inside|from|aboard|by) [\p{LC}\d'’-]+(?: [\p{LC}\d'’-]+){0,6})`;
const BY = String.raw`(?:(?:[\p{LC}-]+ ){0,3}(?:[Ff]rom|[Bb]y|[Ww]ith) )?`;

/** What somebody has found out or thinks, point by point. */
const POINTS = String.raw`(?:\p{LC}+ ){0,2}?(?:[Tt]ake-?[Aa]ways?|[Ff]indings|[Cc]onclusions|[Aa]ssessments?|(?:[Mm]ain|[Kk]ey|[Cc]entral) (?:[Pp]oints|[Mm]essages|[Jj]udge?ments))(?: (?:on|of|for|from|as of) [^:.!?]{2,60})?`;

/** "*its* sources", "one of *its* sources", "*their* two officials" */
const OWN_SOURCES =
  /^(?:its|their|his|her) |^((?:\p{Ll}+ ){1,3}of )(?:its|their|his|her) (?=(?:\p{Ll}+ ){0,3}(?:sources|interlocutors|insiders)$)/u;
/** "*two sources*", which have neither an article nor somebody whose they are. */
const ITS_SOURCES =
  /^(?!(?:an?|the|this|that|these|those|some|any|all|both|certain|such|another|other|no) |.*['’]s? |.* of )(?:.* )?(?:sources|interlocutors|insiders)$/u;

export const LABELS: SpeakerLabelLanguage = {
  source: /^(?:original |main )?sources?$/i,
  sourceLine: SOURCE_LINE,
  kind: /^(?:[Tt]he )?(?:(?:\p{Lu}\p{Ll}+(?:n|ish|ese|ch|ic|i)|Slovak|Greek|Swiss|Croat|Serb|Kurd) )?(?:\p{Ll}[\p{Ll}-]* )*(?:site|tabloid|broadsheet|newswire|blog|podcast|agency|outlet|paper|newspaper|daily|weekly|magazine|portal|broadcaster|website|publication|network|channel|service|station) (?=\p{Lu})/u,
  kindAfter:
    /, (?:an?|the) [^,]{1,60}$| \((?:an?|the) [^()]{1,60}\)$|(?<=\p{Lu}\S* (?:\p{Lu}\S* )?)newspaper$/u,
  unnamed:
    /^(?:(?:its|own|several|two|three|four|five|unnamed|anonymous|unidentified|informed|diplomatic|official|military|government|multiple) )*(?:sources?|people|officials?|persons?|insiders)(?: (?:familiar|close|with|in|briefed|who)\b.*)?$/iu,
  // "two officials" whom a medium cites are none of its own, nor are "the two sources" and "the guild's sources"
  sourcesOf: (outlet, sources) => {
    const own = sources.replace(OWN_SOURCES, (_, some: string = '') => `${some}${outlet}'s `);
    return own === sources && ITS_SOURCES.test(sources) ? `${outlet}'s ${sources}` : own;
  },
  section: /detail|background|reference|context|remind|previous|earlier|known|preced|update/iu,
  quoteFrom: / (?:from|of|by) (?=\S)/u,
  saying:
    /(?:^[^\p{LC}]*(?:(?:[Ww]hat|[Hh]ow|[Ww]hy|[Aa]s) )?|[,:] )(?!(?:What|How|Why|As|When|Where) )(\p{Lu}[\p{LC}.'’-]*(?: \p{Lu}[\p{LC}.'’-]*){1,3}) (?:[Ss]aid|[Ss]ays|[Ww]rote|[Ww]rites|[Ss]poke|[Ss]peaks|[Tt]old|[Tt]ells|[Aa]nswers|[Ee]xplains|[Rr]ecalls)(?!\p{LC})/u,
  setting:
    /^(?:#+ )?(?:(?:at|in|on|to|before|during|after|speaking (?:at|in|on|to)) [^,:.]{3,60}, (?=\p{Lu})|(?:and|but|then) (?=[^:]{3,60}:$))/iu,
  speechNote:
    /^\W*(?=\[)\[\s*(?:from (?:a|an|the|his|her) )?(?:\p{LC}+ ){0,2}?(?:speech|remarks?|lecture|address|interview|statement|letter|sermon|talk|toast|testimony|excerpts?|column|essay|comments?|keynote|message|appeal|debate|appearance|op-ed|post)(?:es|s)?(?![\p{LC}])(?:[^\]]*? (?:by|from) (?<by>\p{Lu}[^\]]*)|[^\]]*)\]\W*$/iu,
  statementBy:
    /^(?:#+ |\[ ?)?(?:(?:the )?(?:full text|excerpts?|extracts?) (?:of|from) |from )?(?:(?:the|an?|his|her|their) )?(?:(?:joint|official|press|public|opening|closing|evening|video|keynote) )*(?:statement|declaration|communiqu[eé]|open letter|letter|message|address|appeal|remarks|speech|sermon|lecture|testimony) (?:by|of|from) (?:the )?(?<by>\p{Lu}[^\]]*?)(?:,? (?:on|about|regarding|concerning|over|following|after|in|to|at|before|during|as)(?![\p{LC}]).*|, \d.*)? ?\]?$/iu,
  salutation: /^(?:dear [^,:.!?]{2,60}[,:]|(?:sirs?|madam)(?:[,:]| [–—-] ?))/iu,
  closing: String.raw`(?:[Yy]ours|(?:[Yy]ours )?[Ss]incerely|[Rr]espectfully|(?:[Ww]ith )?(?:[Kk]ind |[Bb]est |[Ww]arm )?(?:[Rr]egards|[Ww]ishes))(?: \p{Ll}+){0,2},?\s+`,
  letters: { page: LETTERS, on: ON_LETTERS, reply: REPLY },
  initialled:
    /^[\s*_–—-]*(?<by>\p{Lu}{2,3}|(?:\p{Lu}\. ?){1,2}\p{Lu}\.?|\p{Lu}\p{Ll}+), (?:by e-?mail|via e-?mail|\p{Lu}[\p{LC}'’.-]*(?:,? (?:\p{Lu}[\p{LC}'’.-]*|on|upon|under|the|le|by|in|next))*)[\s*_.]*$/u,
  narrator:
    /^(?:(?:[Hh]e|[Ss]he) (?!(?:was|were|had|is|has|did|would|could|never|always|used|said|told)(?![\p{LC}]))(?:\p{Ll}+ly )?\p{Ll}+s(?![\p{LC}])(?![^]*(?<![\p{LC}])(?:I|me|my|we|us|our)(?![\p{LC}]))|(?:Her|His) \p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+s(?![\p{LC}])(?=[^]*(?<![\p{LC}])s?he \p{Ll}+s(?![\p{LC}]))(?![^]*(?<![\p{LC}])(?:I|me|my|we|us|our)(?![\p{LC}]))|[^]*(?<![\p{LC}])(?:neither|both|the two) of us(?![\p{LC}])|(?![^]*(?<![\p{LC}])(?:I|me|my)(?![\p{LC}]))[^]*(?<![\p{LC}])(?:after|before|during|since) (?:our (?:conversation|interview|talk|meeting)|we (?:spoke|talked|met))(?![\p{LC}])|[^]*(?<![\p{LC}])(?:as|while) we (?:talk|speak|walk|sit|meet|drink|eat|wait)(?![\p{LC}])|[^]*(?<![\p{LC}])(?:interview|conversation|transcript) (?:has been|was) (?:edited|shortened|translated|condensed|conducted|held|recorded)(?![\p{LC}])|There (?:is|was) (?:an? )?(?:\p{Ll}+,? ){0,2}(?:silence|pause)(?: [^.]{1,40})?\.?$|\((?![^]*(?<![\p{LC}])(?:I|me|my)(?![\p{LC}]))\p{Lu}[^()]*[.!]\)\W*$)/u,
  asked: ASKED,
  interview:
    /(?<![\p{LC}])(?:(?:an?|the|our|exclusive) interview|interview (?:with|by)|(?:in|a) conversation with|a talk with)(?![\p{LC}])/iu,
  askedBy: ASKED_BY,
  perhapsAskedBy: PERHAPS_ASKED_BY,
  spokenTo:
    /(?<![\p{LC}])(?:(?:interview|conversation|talk|chat|Q&A|Q & A|questions?) (?:with|for|to)|(?:sp(?:oke|eaks|oken|eaking)|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?) (?:to|with)|interview(?:s|ed|ing)|asked|met) /giu,
  oneself: ONESELF,
  toldMe: /(?<![\p{LC}])(?:tells|writes to|shows) (?:me|us)(?![\p{LC}])/gu,
  ourselves: OURSELVES,
  resident:
    /^(?<name>\p{Lu}[\p{LC}'’-]+(?: \p{Lu}[\p{LC}'’-]+)?) (?:in|from|near) \p{Lu}[\p{LC}'’-]+(?: \p{Lu}[\p{LC}'’-]+){0,2}$/u,
  described: new RegExp(`^${DESCRIBED_NAME}`, 'u'),
  speechesOf: [
    new RegExp(
      String.raw`^(?<by>\p{Lu}[^,:]*?)(?:['’]s?)?(?::| [–—-]| [Ii]n)? ${OWN}${SPEECHES}(?: ${ABOUT})?$`,
      'u',
    ),
    new RegExp(
      String.raw`^(?:[^:]* )?${SPEECHES}(?: (?:[Bb]y|[Oo]f|[Ff]rom)|:| [–—-]) (?<by>\p{Lu}[^,:]*)$`,
      'u',
    ),
    /^What (?<by>\p{Lu}[^,:]*?) (?:[Hh]as |[Hh]ad )?(?:[Ss]aid|[Ss]ays|[Tt]old|[Ww]rote|[Ww]rites|[Ww]ritten|[Pp]romised)(?!\p{LC})/u,
  ],
  copiedFrom: [
    new RegExp(String.raw`^\W*(?:To quote )?(?:[Tt]he )?(?<by>\p{Lu}[^,:.!?]*?)['’]s? ${POINTS}:?\W*$`, 'u'),
    /^\W*To quote (?:the )?(?<by>\p{Lu}[\p{LC}&'’ -]*?)(?: (?:on|of) [^:.!?]{2,40})?:?\W*$/u,
  ],
  dispatches: [
    new RegExp(String.raw`^${BY}[Oo]ur ${STAFF},? (?<name>${PERSON})(?: reports| writes)?${PLACE}?$`, 'u'),
    new RegExp(String.raw`^${BY}[Oo]ur ${STAFF}${PLACE}, (?<name>${PERSON})$`, 'u'),
    new RegExp(String.raw`^${BY}(?<name>${PERSON}), our ${STAFF}${PLACE}?$`, 'u'),
  ],
  belonging: /^(?: (?:of|at|for|with)(?: the)? | [–—] )(?=\p{Lu})/u,
  press:
    /(?<![\p{LC}-])(?:(?:news)?papers?|press(?! (?:conference|briefing|office|release|secretary|freedom))|media|columnists?|editorials?|leader writers?|journalists)(?![\p{LC}-])/iu,
  isSpeechVerb: (word) => {
    const { complement, form } = cueOf(word) ?? {};
    return (form === 'past' || form === 'present') && complement !== 'thought';
  },
  editorial: /^(?:an? |the |its )?(?:editorial|leader|leading article|leader column)$/u,
  ownText:
    /^(?:the|this|his|her|its|their) (?:\p{Ll}+ )?(?:statement|message|post|tweet|release|announcement|appeal|address|letter|e-?mail|note|memo)$/iu,
  fullText:
    /^\W*(?:(?:here|below|this) is |read )?(?:(?:the|his|her|its|their|a) )?(?:(?:full|complete|entire|original|verbatim) (?:\p{LC}+ )?(?:text|statement|transcript|transcription|version|wording|letter|post|message|speech|address|remarks|translation|announcement)|(?:text|transcript|wording) of (?:the|his|her|its|their)|(?:statement|letter|post|message|speech|address|text) in full)(?![\p{LC}])[^.!?]*\W*$/iu,
  textOf:
    /^\W*(?:(?:the )?(?:full|complete|entire) text of )?(?<by>\p{Lu}[^:.!?]*?)['’]s? (?:(?:full|complete|entire|own|official|press|open|written|first|latest) )*(?:statement|letter|post|message|speech|address|remarks|reply|response|announcement|appeal|apology)(?: on (?<where>\p{Lu}\p{LC}+)| (?:to|at|before|in) [^:.!?]{2,60})?(?: in full)?\W*$/u,
  showing:
    /^(?:we (?:publish|quote|give|reproduce|print|present|share|cite|carry|run)(?![\p{LC}])|(?:here|below) (?:is|are|follows)(?![\p{LC}])|here['’]s |this is the latest |(?:(?:the|this|his|her|their|its) (?:(?:full|whole|entire) )?(?:text|post|letter|statement|message|appeal|address|speech|thread|comment)(?: of [^.]{1,40})?|it) (?:is|was|has been|follows|reads)(?![\p{LC}]))[^.!?]*[.:]$/iu,
  writing: /(?<![\p{LC}])(?:wrote|writes|sent|sends|e-?mailed|posted)(?![\p{LC}])/iu,
  writesIn:
    /^(\P{Ll}[^.!?]*?) (?:(?:has |have )?(?:(?:just )?(?:e-?mailed|written|texted|messaged|wrote)|e-?mails?|writes?|texts?|messages?|been in touch|got(?:ten)? in touch|gets? in touch))(?: (?:in|us|me))?(?:,? (?:from|on|via|to say (?:this|hello)) [^.!?:]*)?[.:]$/u,
  witness: /^the witness$/iu,
  testifying:
    /(?<![\p{LC}])(?:g(?:ave|ives|iving) (?:her |his )?evidence|testif(?:ied|ies|ying)|took the (?:witness )?stand|(?:in|from) the witness (?:box|stand))(?![\p{LC}])/iu,
  isNameAlone,
  answer: /^(?:A|Ans\.?|Answer|ANSWER)$/u,
  interviewer: INTERVIEWER,
  interviewed: INTERVIEWED,
  interviewWith: INTERVIEW_WITH,
  answering: ANSWERING,
  particles: 'of|the|for|and',
};
