import { tokenize } from '../../../../text/tokens.ts';
import { wordSet } from '../../../wordList.ts';
import { FRAME } from './frame.ts';
import { isStopWord } from '../words/stopWords.ts';
import { BE as IS, DO as DOES, HAVE as HAS, MAY } from '../../auxiliaries.ts';

const END = "(?![\\p{LC}'’])";
const BE = `(?:${IS}|am|ai)(?:n['’]?t)?`;
const HAVE = `(?:${HAS})(?:n['’]?t)?`;
const DO = `(?:${DOES}|can|ca|could|will|wo|would|shall|${MAY})(?:n['’]?t)?`;
const AUXILIARY = `(?:${BE}|${HAVE}|${DO})${END}`;
const PRONOUN = `(?:i|you|u|he|she|it|we|they|there|this|that|these|those|(?:any|some|every)(?:one|body|thing))${END}`;
const DETERMINER = `(?:the|an?|my|our|your|his|her|its|their|some|all|both|every)${END}`;
const AT = '(?:at|in|on|for|from|to|with|by|of|since|until|about)\\s+';

/** What can only begin a question: behind a comma, “who lives there” and “when I left” go on with what was said. */
const ASKS = [
  `(?:${AT})?how(?:['’]?(?:s|d|re))?\\s+(?!${PRONOUN}|${DETERMINER}|to${END})`,
  `(?:${AT})?what\\s+(?!${PRONOUN}|${DETERMINER})`,
  "(?:how|what|when|where|why)(?:['’]?(?:s|d|re))\\s",
  `(?:when|where|why)\\s+${AUXILIARY}`,
  `which\\s+(?!${AUXILIARY})\\p{LC}+\\s+(?:\\p{LC}+\\s+)?${AUXILIARY}`,
  `(?:${BE}|${HAVE}|${DO})\\s+${PRONOUN}`,
  `${DO}\\s+${DETERMINER}`,
].join('|');
/** What begins one where the text ends with a question mark, or behind "but" and "anyway". */
const MAY_ASK = `(?:who(?:m|se|['’]?s)?|which|${BE}|${HAVE})${END}`;

/** "So", "anyway", and "does anyone know": what may stand before a question. */
const LEAD = `(?:(?:${FRAME.fillers})${END}[\\s,:;.…–—-]+)*`;
const FRAME_WORDS = `(?:${FRAME.setOff}|${FRAME.asking}|${FRAME.telling})${END}[\\s,:;–—-]+`;
const FRAMED = `(?:${FRAME_WORDS})*`;
const OPENING = new RegExp(`${LEAD}${FRAMED}(?=["“]?(?:${FRAME.opens})${END})`, 'yu');
const ASKING = new RegExp(
  `${LEAD}(?:${FRAMED}(?=${ASKS})|(?:${FRAME_WORDS})+(?=(?:${FRAME.opens})${END}))`,
  'yu',
);
const PERHAPS_ASKING = new RegExp(`${LEAD}${FRAMED}(?=${MAY_ASK})`, 'yu');

/** Where a sentence ends, and where a clause may: a "but" needs no comma. */
const SENTENCE_END = /[.!?…]+[)"'”’]*\s+|\n+\s*|\s[–—-]+\s+|:\s+/gu;
const CLAUSE_END = /[,;)]+\s+|\s(?=(?:anyways?|but|so)\s)/gu;
const TURNS = /^(?:anyways?|but|so)(?!\p{LC})/u;
/** Of none of these words "who …" goes on to tell. */
const IS_NOBODY =
  /(?<!\p{LC})(?:it|this|that|lol|omg|now|today|yesterday|tonight|here|there|again|too|though|yet|before|already|so far)$/u;

/** “What a mess!”, “Who knew?”: nothing is asked. */
const EXCLAIMS =
  /^(?:what an? |how (?:cool|sad|awful|nice|great|funny|weird|crazy)[\s!.]|who (?:knew|cares|knows)(?!\p{LC}))/u;

/** Somebody tells of themselves, or of what they have just read. */
const OF_ONESELF =
  /(?<![\p{LC}\d'’])(?:i|im|ive|i['’](?:m|ve|d|ll)|me|my|myself|we|we['’](?:re|ve|ll|d)|our|us|you|u|your|guys|thanks|thank|thx|lol|lmao|omg|wow|ngl|tbh|imo|sorry|(?:this|that)(?: (?:is|was|whole|article|story|post|thread|text|piece|news|stuff)|['’]s)|the (?:article|story|post|thread))(?!\p{LC})/u;
/** "World War I", "the US": no pronouns. */
const NO_PRONOUN = /(?<=\p{Lu}\p{Ll}+ )I(?![\p{LC}'’])|(?<!\p{LC})US(?!\p{LC})|(?<=\b[Tt]he )us(?!\p{LC})/gu;
/** Another's words are no story of who asks. */
const QUOTED = /["“”„«»]/u;

/** With these begins what belongs to the question behind its comma: “If I pay now, can I …?”, “For my son, is it …?” */
const SUBORDINATE =
  /^(?:(?:and|but|so|also|ok)\s+)*(?:if|when|whenever|while|whereas|after|before|once|until|till|unless|because|since|as|although|though|given|considering|assuming|suppose|imagine|despite|besides|other than|apart from|according|for|in|on|at|by|of|to|from|with|without|under|among|between|during|about|regarding)(?!\p{LC})/u;

/** “When I came home”: no question. */
const TELLS_WHEN = new RegExp(
  `^${LEAD}(?:when|where|if|while|what|how)\\s+(?:${PRONOUN}|${DETERMINER})`,
  'u',
);

/** What stands for somebody or something that was named before. */
const MEANS_EARLIER =
  /(?<!\p{LC})(?:he|she|it|its|they|him|his|her|hers|them|their|theirs|that|those|these|then|ones?)(?!\p{LC})/u;
/** Of what is asked here, the words before it tell the case: “I pay yearly, do I get it back?”, “I have the 500, is that one safe?” */
const MEANS_ASKER = /(?<!\p{LC})(?:i|im|ive|i['’](?:m|ve|d|ll)|we|my|our|us|me)(?!\p{LC})/u;
const POINTS = /(?<!\p{LC})(?:this|that|those|these|ones?)(?!\p{LC})/u;
/** Unless they tell of the article: “my son asked me about this, when can I buy tickets” */
const OF_ARTICLE =
  /(?<!\p{LC})(?:this(?! (?:morning|afternoon|evening|week|month|year|summer|winter|spring|autumn|one|kind|sort)(?!\p{LC}))|(?:about|of|get|understand|believe|follow) (?:it|that)|th(?:is|e|at) (?:whole )?(?:article|story|post|thread|headline|news)|(?:read|reading|skimmed|skimming)(?!\p{LC}))(?!\p{LC})/u;
/** A name within a sentence, and what may be one at its beginning. */
const NAME = /(?<=[\p{Ll}\d,] )(?!I(?!\p{LC}))\p{Lu}\p{LC}+/u;
const FIRST_NAME =
  /^(?<first>\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? (?:is|was|has|had|says?|said|told|will|\p{Ll}+ed)(?!\p{LC})/u;

/** Where, when and by whom one comes to read something: an article is seldom about it. */
const EVERYDAY =
  'bus|train|tram|tube|car|phone|way|news|internet|web|radio|tv|telly|office|sofa|article|story|post|thread|link|headline|start|end|beginning|moment|time|day|week|year|lot|bit|while|minute|few|idea|clue|question|half|rest|' +
  'wife|husband|partner|girlfriend|boyfriend|kids?|sons?|daughters?|mums?|moms?|dads?|mother|father|parents|brothers?|sisters?|cousins?|aunt|uncle|gran(?:dma|dad|ny|dpa)?|friends?|mates?|neighbou?rs?|colleagues?|boss|teacher|family|flatmate';
/** What may be meant by "it" and "they": "the bridge", "a permit", "my pension". */
const THING = new RegExp(
  `(?<!\\p{LC})(?:the|an?|my|our|his|her|their)\\s+(?!(?:${EVERYDAY})(?!\\p{LC}))[\\p{LC}\\d]{2,}`,
  'u',
);

/** Words that tell little of what is asked. */
const LIGHT = wordSet(`
  get gets got getting go goes going gone come comes came take takes make makes still already even really actually yet now
  today ever back again ok okay right good bad well way away
`);

/** Content words with which a question is asked alone, behind what somebody tells of themselves and behind anything else. */
const ENOUGH = { ofOneself: 2, ofAnything: 3 };
/** A case is told in fewer words than this. */
const LONG_STORY = 12;

/** A question behind other words of a text: where they end and it begins. */
interface Later {
  readonly end: number;
  readonly start: number;
  /** Whether a full stop or the like stands between them. */
  readonly isBehindStop: boolean;
}

/**
 * Takes off what somebody tells before a question in English: how they came to read the article, what they think of it, whom they
 * talked to. What the question itself needs stays before it.
 *
 *     "my son sent me this and i only read half of it, how far is the next pool" → "how far is the next pool"
 *     "The bridge is old. How old is it?" stays
 */
export function withoutStory(text: string): string {
  const small = text.toLowerCase();
  if (small.length !== text.length || asksAtOnce(small)) return text;
  const later = behindSentence(small) ?? behindClause(small);
  return later && isNeedless(text, later) ? text.slice(later.start) : text;
}

/** Whether a text begins with a question: "Who won?", but not “When I came home, …” */
const asksAtOnce = (small: string): boolean =>
  begins(OPENING, small, 0) !== null && !EXCLAIMS.test(small) && !TELLS_WHEN.test(small);

/** The first sentence behind another one that asks. */
function behindSentence(small: string): Later | null {
  for (const { index: end, 0: mark } of small.matchAll(SENTENCE_END)) {
    const start = begins(OPENING, small, end + mark.length);
    if (start !== null && !EXCLAIMS.test(small.slice(start)))
      return { end, start, isBehindStop: /[.!?…]/u.test(mark) };
  }
  return null;
}

/** The first clause behind another one that asks, but none that a subordinate clause leads to. */
function behindClause(small: string): Later | null {
  const hasMark = small.trimEnd().endsWith('?');
  let from = 0;
  for (const { index: end, 0: mark } of small.matchAll(CLAUSE_END)) {
    const clause = small.slice(from, end).replace(/^.*[.!?…:]\s+/su, '');
    from = end + mark.length;
    if (SUBORDINATE.test(clause)) continue;
    const mayAsk = hasMark || TURNS.test(small.slice(from)) || IS_NOBODY.test(clause);
    const start = begins(ASKING, small, from) ?? (mayAsk ? begins(PERHAPS_ASKING, small, from) : null);
    if (start !== null) return { end, start, isBehindStop: false };
  }
  return null;
}

/** Where a question begins behind its "so" and "I was wondering"; null where none begins at a place. */
function begins(pattern: RegExp, small: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(small);
  return found && at + found[0].length;
}

/** Whether a question is understood without the words before it. */
function isNeedless(text: string, { end, start, isBehindStop }: Later): boolean {
  const before = text.slice(0, end);
  if (QUOTED.test(before)) return false;
  const told = before.replace(NO_PRONOUN, '').toLowerCase();
  const asked = text.slice(start).toLowerCase();
  const words = tokenize(asked).filter(({ word }) => !isStopWord(word) && !LIGHT.has(word));
  const isNamed = NAME.test(before);
  if (!OF_ONESELF.test(told))
    return isBehindStop && !isNamed && words.length >= ENOUGH.ofAnything && !MEANS_EARLIER.test(asked);
  const isLong = told.split(/\s+/u).length >= LONG_STORY && words.length >= ENOUGH.ofOneself;
  if ((POINTS.test(asked) || (MEANS_ASKER.test(asked) && !isLong)) && !OF_ARTICLE.test(told)) return false;
  const mayBeNamed = isNamed || (MEANS_EARLIER.test(asked) && isNamedFirst(before));
  return words.length >= ENOUGH.ofOneself || !(mayBeNamed || THING.test(told));
}

/** Whether a name may begin a text: "Lund said", but not "My son said". */
function isNamedFirst(text: string): boolean {
  const first = FIRST_NAME.exec(text)?.groups?.['first'];
  return first !== undefined && !isStopWord(first.toLowerCase());
}
