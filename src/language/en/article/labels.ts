import { introduction } from '../../any/article/introduction.ts';
import { stamp } from '../../any/article/stamp.ts';
import type { LabelLanguage, LabelRule } from '../../article.ts';
import { PERSON } from '../../any/personNames.ts';
import {
  ANSWERING,
  ASKED,
  INTERVIEW_WITH,
  INTERVIEWED,
  INTERVIEWER,
  ONESELF,
  OURSELVES,
} from '../addressing.ts';
import { DAY_OF_MONTH, DAY_OF_MONTH_AND_YEAR, WEEKDAY } from '../calendar.ts';
import { SPEECH_FORMS } from '../reportingVerbs.ts';
import { EXCHANGES } from './exchanges.ts';
import { TIME } from './bylines/parts.ts';
import { TOLD_IN_SOURCE } from '../attribution/sourceLine.ts';
import { LETTERS } from '../letters.ts';
import { AUXILIARIES } from '../auxiliaries.ts';
import { DESCRIBED_NAME } from '../describedNames.ts';

// prettier-ignore
const RULES: readonly LabelRule[] = [
  { role: 'source', example: 'Sources', pattern: /^(?:original |data |main )?sources?(?: of .+)?$/ },

  { role: 'quote', example: 'Quote from the SSU', pattern: /^(?:full |direct |key )?(?:quotes?|quotations?|direct speech|statement|verbatim|literally|word for word|in full|original wording|transcript)(?: (?:from|of|by|on|in) .+)?$/ },
  { role: 'quote', example: 'In his own words', pattern: /^in (?:his|her|their|its|the [a-z]+['’]s) (?:own )?words$|^in the words of .+$/ },
  { role: 'quote', example: 'From the statement', pattern: /^from the (?:statement|letter|speech|post|interview|report|message|press release)(?: (?:of|by|from) .+)?$/ },

  { role: 'details', example: 'In more detail', pattern: /^(?:in )?(?:(?:more|further|other|additional|some|greater|the|new) )?details?(?: (?:of|about|on) .+)?$/ },

  { role: 'background', example: 'Background', pattern: /^(?:the )?(?:background|back ?story|context|prehistory|history|flashback|recap|reminder|recall|reference|previously|earlier|before)(?: (?:of|to|on) .+)?$/ },
  { role: 'background', example: 'For reference', pattern: /^(?:for|as an?|some|by way of) (?:reference|context|background|reminder|the record|recap|comparison)$/ },
  { role: 'background', example: 'What preceded', pattern: /^(?:what|how it) (?:preceded|happened before|came before|was before|began|all began|started).*$/ },
  { role: 'background', example: 'What was said before', pattern: /^what (?:was|has been|had been|we) (?:said|known|reported|written|wrote) (?:before|earlier|previously|so far)$/ },
  { role: 'background', example: 'We remind you', pattern: /^(?:we remind(?: you)?|as we (?:reported|wrote)(?: earlier)?|as reported(?: earlier| before)?|good to know)$/ },

  { role: 'update', example: 'Update', pattern: /^(?:(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?[,:]? )?(?:updated?|upd)|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?[,:]? latest|(?:updated?|upd),? (?:on )?(?:\d.{0,20}|(?:mon|tues|wednes|thurs|fri|satur|sun)day.{0,20})|(?:updated?|upd|added|amended|changed) (?:at|from|on) .{1,20}|update \d.{0,20})$/ },
  { role: 'other', example: 'In brief', pattern: /^(?:new|(?:the )?latest|summary|in (?:short|brief|numbers|figures)|briefly|highlights|at a glance|timeline|chronology|importantly|of note|note|worth noting)$/ },
  { role: 'other', example: 'Key points', pattern: /^(?:the )?(?:key|main) (?:points|facts|takeaways|figures|numbers|findings)$/ },
  { role: 'other', example: 'Reaction of the ministry', pattern: /^(?:the )?(?:reactions?|comments?|response|reply|position|view|analysis|assessment|explanation)(?: (?:of|by|from|in|to) .+)?$/ },
  { role: 'other', example: 'Consequences', pattern: /^(?:the )?(?:consequences|aftermath|damage|casualties|forecast|outlook|result|impact|numbers|figures)(?: (?:of|for|in) .+)?$/ },
  { role: 'other', example: 'The bottom line', pattern: /^(?:the )?(?:bottom line|big picture|other side|intrigue|backdrop|catch|upshot|stakes|next step)$/ },
  { role: 'other', example: 'Verdict', pattern: /^(?:the |our )?(?:claims?|verdict|rating|ruling|conclusion|facts)$/ },
  { role: 'other', example: 'Zoom in', pattern: /^(?:go deeper|driving the news|between the lines|zoom (?:in|out)|state of play|yes, but|by the numbers|threat level|catch up quick|reality check|what they['’]re saying)$/ },

  { role: 'notice', example: 'Read also', pattern: /^(?:read|see|also|watch|listen|look|more|related|recommended|further reading|learn more|don['’]t miss|up next|next|previous|in other news|most read|popular|trending|explore further)(?: (?:also|too|as well|more|read|now|next|here|live|on|this|the|topic|story|subject|stories|articles?|reading|links?|news|coverage|video|podcast))*$/ },
  { role: 'notice', example: 'More from Lisk', pattern: /^(?:read more|more|related|see also|news) (?:from|about|on|in) .+$/ },
  { role: 'notice', example: 'Video', pattern: /^(?:video|audio|podcast|gallery|in pictures|slideshow|live(?: updates)?)$/ },
  { role: 'notice', example: 'Tags', pattern: /^(?:tags?|subjects?|(?:related )?topics?|keywords?|filed (?:under|in)|categor(?:y|ies)|sections?|labels|hashtags|posted in)$/ },
  { role: 'notice', example: 'Share this', pattern: /^(?:share|follow|subscribe|newsletter|advert|advertisement|ad|sponsored|promotion|disclaimer|disclosure|copyright|privacy (?:notice|policy|statement))(?: .+)?$/ },
  { role: 'notice', example: 'Media contact', pattern: /^(?:(?:media|press|investor|public|for) )*(?:contacts?|enquiries|inquiries|relations|office|queries)(?: .+)?$/ },
  { role: 'notice', example: 'For more information', pattern: /^(?:for )?(?:more|further) information(?: .+)?$/ },
  { role: 'notice', example: 'Email', pattern: /^(?:e-?mail|phone|tel|telephone|mobile|fax|web|website|address|press desk|url|doi|isbn)$/ },
  { role: 'notice', example: "Editor's note", pattern: /^(?:editor['’]?s['’]?|editors['’]|editorial|author['’]?s|publisher['’]?s) notes?$/ },
  { role: 'notice', example: 'Note to editors', pattern: /^notes? (?:to|for) (?:(?:the|our) )?(?:editors?|readers?)$/ },
  { role: 'notice', example: 'Correction', pattern: /^(?:correction|clarification|corrections and clarifications|amendment|erratum)s?(?:,? (?:on )?(?:\d.{0,20}|(?:mon|tues|wednes|thurs|fri|satur|sun)day.{0,20}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d.{0,10}))?$/ },
  { role: 'notice', example: 'Our standards', pattern: /^(?:our standards|read our policy|how to help|get in touch)$/ },
  { role: 'notice', example: 'Journal reference', pattern: /^(?:journal references?|references|citation|provided by|materials provided by|funding)$/ },

  { role: 'caption', example: 'Pictured', pattern: /^(?:pictured|above|below|left|right|top|bottom)(?: (?:left|right))?$/ },
  { role: 'caption', example: 'Image credit', pattern: /^(?:(?:cover|main|top|file|lead) )?(?:photos?|photographs?|photograph(?:er|y)|pictures?|images?|illustrations?|infographics?|graphics?|screenshots?|captions?|map|chart|credits?|fotos?|bild|grafik|fotografía|imagen|фото)(?: (?:credits?|source|courtesy|by|caption))?$/ },

  { role: 'byline', example: 'Interview', pattern: /^(?:interview|minutes|text|words|authors?|writer|reporting|editing|story|translat(?:ion|or)|producer|reporter|correspondent|publisher|published|posted|date)(?: (?:by|and photos|and pictures|on|of publication))?$/ },
  { role: 'byline', example: 'Minutes taken by', pattern: /^(?:minutes|notes|record) (?:taken|kept|written|recorded) by$/ },
  { role: 'byline', example: 'Last updated', pattern: /^(?:written|edited|translated|produced|reported) by$|^(?:last |first )(?:updated|modified|edited|published)$|^updated on$/ },
];

/** A label says nothing: "He said:" and "What Quist said:" are the beginnings of sentences. */
const SPEECH = String.raw`\b(?:${SPEECH_FORMS.join('|')}|say|tell|ask|write|written|report|imagine|believes?|thinks?|wants?|means?|meant|remember(?:s|ed))\b`;

/** "The mayor, Ann Lee, made this statement:" */
const GIVING = String.raw`(?<!\b(?:who|which|that) )(?:ma(?:de|kes)|issue[ds]|g(?:ave|ives)|release[ds]|publish(?:ed|es)|post(?:ed|s)|sen(?:t|ds)|deliver(?:ed|s)|recorded|share[ds]|put|beg(?:an|ins)|opens|opened) (?:out )?(?:an?|the|this|these|his|her|its|their)`;

/** "The firm has three plants:" */
const VERB = String.raw`\b(?:${AUXILIARIES}|${GIVING}|been|came|comes|went|goes|looks?|include[sd]?|including|follows?|following)\b`;

/** "According to the council:" */
const SUBJECT = String.raw`^(?:i|he|she|it|they|we|you|there|this|these|that|those|here|his|her|their|but|and|so|because|if|as|according)\b`;

const OWNER = '(?:the|an?|his|her|its|their|our)';

/** "wrote the mayor, Ann Lee, on Telegram." */
const TOLD = String.raw`(?:${SPEECH_FORMS.join('|')}|\p{Ll}+ed) (?:(?:me|us|him|them) )?(?:${OWNER} [^.!?]{0,80}?)?\p{Lu}[^!?]{1,160}\.$`;

/** "half an hour later", "the same evening" */
const WHEN = String.raw`(?:[\p{LC}\d’'-]+ ){0,5}(?:later|earlier|ago|afterwards|before|after|today|yesterday|tonight|(?:that|this|the same|next|following) (?:morning|afternoon|evening|night|day))`;

/** "the harbour office wrote on Telegram.", "Ann Lee added.", "she said an hour later." */
const TELLER = String.raw`(?:${OWNER} [\p{LC}’' -]{2,60}|he|she|they|it|(?!(?:The|An?|He|She|They|It|Nobody)\b)\p{Lu}[\p{LC}’'-]+(?: \p{Lu}[\p{LC}.’'-]+){0,3}) (?:also |later |then )?(?:${SPEECH_FORMS.join('|')})(?: ${WHEN})?(?:,? (?:on|in|to|at|during|via) [^.!?]{1,60})?\.$`;

/** "10:05", "3 May, 10:05 a.m. GMT" */
const HOUR = String.raw`(?:(?:${WEEKDAY},? )?${DAY_OF_MONTH},? (?:at )?)?(?:${TIME}|\d{1,2} ?[ap]\.?m\.?)(?: [A-Z]{2,4})?`;

/** "born in Lisk on 3 April 1933; died 6 January 2025" */
const BORN = String.raw`(?:[Bb]orn|b\.) [^.;:"“]{0,60}?(?<born>\d{4})(?!\d)[^.;:"“\d]{0,40}[;,.–—-]? ?(?:and )?(?:[Dd]ied|d\.) [^.;:"“]{0,60}?(?<died>\d{4})`;

/** "3 April 1933 – 6 January 2025" */
const LIVED = String.raw`\(?${DAY_OF_MONTH_AND_YEAR} ?[–—-] ?${DAY_OF_MONTH_AND_YEAR}\)?`;

export const LABELS: LabelLanguage = {
  rules: RULES,
  stamp: stamp('(?:Updated?|UPDATED?|Added|ADDED)(?:,| at| on| AT| ON)?', HOUR),
  topics: [
    {
      example: 'Why it matters',
      pattern: new RegExp(`^(?=wh|how)(?!.*${SPEECH})(?:what|why|how|who|where|when)(?:['’]s)? [^,]+$`, 'iu'),
    },
    {
      example: 'What experts say',
      pattern: /^what (?:the |its |their |our )?\p{LC}+(?: \p{LC}+){0,3} (?:say|think|know)s?$/iu,
    },
  ],
  // "Report:" may stand before the questions of an interview
  // "A neighbour fumed"
  clause: new RegExp(
    String.raw`^(?!report$).*(?:${SPEECH}|${VERB})|${SUBJECT}|^(?:an?|one|another|the) \p{LC}+(?: \p{LC}+)? \p{LC}+ed$`,
    'iu',
  ),
  introduction: introduction(
    ['on', 'in', 'to', 'of', 'at', 'for', 'from'],
    ['An?', 'The', 'One'],
    DESCRIBED_NAME,
  ),
  toldInSource: TOLD_IN_SOURCE,
  put: new RegExp(
    String.raw`^(?!.*(?<![\p{LC}])(?:I|me|my|we|us|our)(?![\p{LC}]))(?=.*(?<![\p{LC}])(?:${SPEECH_FORMS.join('|')})(?![\p{LC}])).*(?<![\p{LC}])(?:[Yy]ou|[Yy]our)(?![\p{LC}])`,
    'u',
  ),
  headline: /^(?:[Tt]itle|TITLE|[Hh]eadline|HEADLINE): +(?=["“‘'\p{Lu}\d])/u,
  obituaries: /^obit(?:s|uar(?:y|ies))$/iu,
  newsletter:
    /^(?:(?:the|an?|our) )?(?:[\p{LC}-]+ ){0,2}(?:newsletter|magazine|bulletin|journal|gazette|newspaper) (?:of|for|from) [^.!?]{3,100}$/iu,
  obituary: new RegExp(`^${PERSON},? obituary$`, 'u'),
  life: new RegExp(`^${PERSON}(?:, [^.:;"“]{3,90}?)?(?:[,;:]? ${BORN}|[,:]? ${LIVED})\\.?$`, 'u'),
  interviewer: INTERVIEWER,
  conductor: /^(?:operator|moderator|host|interviewer)$/iu,
  speaking: /(?<![\p{LC}])(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]urs?|[Yy]ou|[Yy]ours?|[Tt]hanks)(?![\p{LC}.])/u,
  documents:
    /^(?:the |official )?(?:minutes|press (?:conference|briefing)|(?:daily|media|news) (?:conference|briefing)|transcript|remarks|speech|statement|hearing|agenda)(?![\p{LC}-])[^.!?"“]{0,80}[,–—-] ?[^.!?"“,]{0,12}\d[^.!?"“]{0,20}$/iu,
  // "Minutes of the council", "Notes of the spring meeting"; but: "Notes of a secret meeting", "The record of the council"
  records:
    /^(?:the )?(?:(?:draft|approved|confirmed|unconfirmed|official) )?(?:minutes of (?=[^.!?"“]{0,80}\b(?:council|committee|meetings?|assembly|session|agm|hearing)\b)|(?:notes|record) of (?!an?\b)(?=[^.!?"“]{0,80}\b(?:meetings?|assembly|session|agm|hearing)\b))[^.!?"“]{3,100}$/iu,
  ofOneself: [ONESELF, OURSELVES],
  toSomebody: ASKED,
  interviewed: [INTERVIEWED, ANSWERING, INTERVIEW_WITH],
  judgement:
    /^(?:the )?[\p{LC}\d -]{2,40}(?:['’]s|s['’]) (?:final )?(?:assessment|verdict|rating|ruling|conclusion|findings?|judge?ment|fact[- ]check)$/u,
  tellers: /^(?:map|video|audio|translation|story|chart|graphics?|infographics?)$/iu,
  openTellers:
    /^(?:photos?|photographs?|pictures?|images?|(?:correction|clarification)s?(?:[ ,].*)?|editor['’]?s['’]? notes?)$/iu,
  genres: {
    clause:
      /^(?:(?:new |full |special |exclusive )?(?:reports?|story|text|interview|video|audio|podcast|gallery|photos?|photo essay|pictures?|images?|in pictures|slideshow|live|watch|listen|map|chart|graphics?|infographics?)|sources?)$/iu,
    view: /^(?:reports?|video|audio|podcast|interview|story|gallery|photos|photo essay|pictures|images|in pictures|slideshow|map|chart|graphics?|infographics?)$/iu,
    // "Mara Quist to Radio Nord", but "Minister to resign"
    joint:
      /,? (?:(?:in|at|on|during|from|with|for|of|by|as|after|before|over|under) |to (?=\p{Lu}|(?:the|an?|his|her|its|their|staff|members|reporters|journalists|us)(?![\p{LC}-])))/u,
  },
  minutes:
    /\b(?:minutes|meeting|present|apologies|absent|attendees|agenda|chair(?:ed by)?|record keeper)\b/iu,
  asked: [
    {
      example: 'Date',
      pattern: /^(?:date|time|date and time|held(?: on)?)$/iu,
      words: 'When was the meeting held, when did it take place?',
    },
    {
      example: 'Venue',
      pattern: /^(?:place|venue|location|where|room)$/iu,
      words: 'Where was the meeting held, where did it take place?',
    },
    {
      example: 'Chair',
      pattern: /^(?:in the )?chair(?:ed by|person|man|woman)?$/iu,
      words: 'Who chaired the meeting?',
    },
    {
      example: 'Minutes',
      pattern:
        /^(?:minutes|notes|record)(?: (?:taken|kept|written|recorded)? ?by| keeper)?$|^(?:secretary|clerk)$/iu,
      words: 'Who took the minutes?',
    },
    {
      example: 'Apologies',
      pattern: /^(?:apologies|absent|excused|not present)$/iu,
      words: 'Who was absent?',
    },
    {
      example: 'Present',
      pattern: /^(?:also )?(?:present|in attendance|attendees|participants)$/iu,
      words: 'Who attended the meeting?',
    },
  ],
  present:
    /^(?:(?:also )?present|in attendance|attendees|participants|participating|speakers|panel(?:l?ists)?|on the panel|taking part)$/iu,
  summary:
    /^(?:(?:the )?(?:(?:story|article|quick|ai|ai[- ]generated) )?(?:summary|highlights|takeaways)|summary (?:by|with) ai|ai overview|in (?:short|brief|a nutshell|summary)|at a glance|tl;?dr|(?:the )?(?:key|main) (?:points?|facts?|takeaways?|findings|messages|developments|details|moments)|what (?:you need|to|you should) (?:to )?know|what we know(?: so far)?|(?:the )?(?:essentials?|bottom line))[:.]?$/iu,
  // "Good morning, Dunmere!", "Hello and welcome."; but: "Good morning, Vietnam returns"
  letters: LETTERS,
  greeting:
    /^(?:good (?:morning|afternoon|evening|day)|hello|hi|welcome|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:,? [^.!?,]{1,40}){0,2}(?:[!.](?= |$)|,$)/iu,
  tail: new RegExp(`^(?:${TOLD}|${TELLER})`, 'u'),
  turn: 'QA',
  exchanges: EXCHANGES,
};
