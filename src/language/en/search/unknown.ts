import type { UnknownAsked } from '../../search.ts';

/** One kind of answer of which a text may say that it is not known. */
export interface UnknownKind {
  /** A question, and a sentence that says that nobody knows or tells. */
  readonly example: readonly [question: string, sentence: string];
  /** What asks for it. */
  readonly question: RegExp;
  /** Words of a question that only tell which kind it asks for. */
  readonly words: RegExp;
  /** Whether it asks for the words of somebody. */
  readonly isOfWords?: boolean;
  /** That it is not known; whom a group `who` tells of has to be meant in the question. */
  readonly sentence: RegExp;
}

const NOT_YET = '(?:not|never)(?: (?:yet|so far|been|immediately|officially))*';
const TOLD = '(?:disclosed|revealed|released|given|made public|published|announced|known|clear|shared)';
const IS = '(?:is|are|was|were|has|have|had|remains?|remained)(?: still)?';
const HAS_NOT = String.raw`(?:did|do|does|has|have|had|would|will) not(?: yet)?|(?:did|do|does|has|have|had|would|wo)n['’]t`;

export const UNKNOWN_KINDS: readonly UnknownKind[] = [
  {
    example: ['What was the name of the man who fell?', 'The man has not been named.'],
    question: /\bnames?\b|^who(?:['’]s| is| was| were| are) the\b|\bwhat\b.* called\b|\bidentity\b/iu,
    words:
      /^(?:names?|named|called|identity|victims?|man|men|woman|women|boy|girl|child|person|people|dead|deceased|died|killed)$/iu,
    sentence: new RegExp(
      String.raw`^(?:the|an?) (?<who>[^.,;:]{2,40}?),? (?:(?:has|have|had|was|were|is|are) ${NOT_YET} (?:been )?(?:publicly )?(?:named|identified)|(?:remains?|is|was) unidentified)\b(?! (?:the|an?|any|his|her)\b)` +
        String.raw`|\b(?:the|his|her|their) (?:names?|identit(?:y|ies))(?: of the (?<whose>[^.,;:]{2,40}?))? ${IS} (?:${NOT_YET} ${TOLD}|unknown|withheld|a secret)\b(?! until)` +
        String.raw`|\b(?:the|an?) (?<one>[^.,;:]{2,40}), whose (?:names?|identit(?:y|ies)) ${IS} (?:${NOT_YET} ${TOLD}|unknown|withheld|a secret)\b` +
        String.raw`|\b(?:${HAS_NOT}) (?:named?|identif(?:y|ied)) the (?<whom>[^.,;:]{2,40})`,
      'iu',
    ),
  },
  {
    example: ['How much did they pay for the mill?', 'The price was not disclosed.'],
    question:
      /\bhow much\b.*\b(?:pays?|paid|costs?|sold|sell|bought|buy|worth|spent|spend)\b|\bhow expensive\b|\b(?:costs?|price)\b/iu,
    words: /^(?:prices?|pays?|paid|costs?|worth|purchase|sold|sell|bought|buy|spend|spent|expensive)$/iu,
    sentence: new RegExp(
      String.raw`\b(?:price|sum|amount|cost|value|figure|(?:financial )?(?:terms|details))(?: (?:of|for) [^.,;:]+)? ${IS} (?:${NOT_YET} ${TOLD}|undisclosed|unknown|a secret)\b` +
        String.raw`|\bfor an undisclosed (?:price|sum|amount)\b|\b(?:${HAS_NOT}) (?:disclose|say|reveal|tell) (?:the (?:price|sum|amount|cost)\b|how much (?:\p{LC}+ ){1,3}(?:paid|costs?|worth)\b)`,
      'iu',
    ),
  },
  {
    example: ['What caused the fire?', 'The cause of the fire is not known.'],
    question: /\bwhat (?:caused|started|led to)\b|\bcauses?\b/iu,
    words: /^(?:causes?|caused|started|led)$/iu,
    sentence: new RegExp(
      String.raw`\bcauses?(?: (?:of|for|behind) [^.,;:]+)? ${IS} (?:${NOT_YET} (?:known|clear|established|determined|given|found)|unknown|unclear|(?:being|under) investigat\w+|a mystery)\b` +
        String.raw`|\b(?:not(?: yet)? (?:known|clear)|unknown|unclear) what (?:caused|started|led to)\b`,
      'iu',
    ),
  },
  {
    example: ['Why did she leave?', 'The reason has not been given.'],
    question: /^why\b|\b(?:reasons?|motives?)\b/iu,
    words: /^(?:reasons?|motives?)$/iu,
    sentence: new RegExp(
      String.raw`\b(?:reason|motive)s?(?: (?:of|for|behind) [^.,;:]+)? ${IS} (?:${NOT_YET} (?:known|clear|established|given|found|disclosed)|unknown|unclear|a mystery)\b` +
        String.raw`|\b(?:not(?: yet)? (?:known|clear)|unknown|unclear) why\b|\b(?:${HAS_NOT}) (?:say|explain|give) (?:why|(?:a|any|the) reasons?)\b`,
      'iu',
    ),
  },
  {
    example: ['When will the lift be mended?', 'The guild could give no date.'],
    question:
      /^(?:(?:and|so|but) )?(?:when|(?:on )?what (?:day|date)) (?:will|would|is|are|can|could|does|do)\b/iu,
    words: /^(?:dates?|days?|times?)$/iu,
    sentence: new RegExp(
      String.raw`\b(?:giv(?:e|es|en|ing)|gave|set|named?|fixed|offer(?:ed)?|provided?)(?: out)? no (?:firm |exact |definite |new |reopening )?(?:dates?|times?|timetable|timescale|schedule)\b(?: for (?:the |an? |its |their )?(?<who>[^.,;:]{2,40}))?` +
        String.raw`|\bno (?:firm |exact |definite |new )?(?:date|time|timetable)(?: for (?:the |an? |its |their )?(?<whose>[^.,;:]{2,40}))? (?:is|was|has|had)(?: yet)? (?:been )?(?:yet )?(?:set|given|fixed|named|agreed|announced|known)\b` +
        String.raw`|\b(?:not(?: yet)? (?:known|clear|decided)|unknown|unclear) when\b|\b(?:${HAS_NOT}|could not|couldn['’]t|cannot) (?:\p{LC}+ )?(?:say|tell|give|name|set) (?:when|(?:a|any) (?:firm |exact |definite )?(?:date|time)(?: for (?:the |an? |its |their )?(?<one>[^.,;:]{2,40}))?)\b`,
      'iu',
    ),
  },
  {
    example: ['Did the owner say anything?', 'The owner left without speaking to reporters.'],
    question:
      /^(?:did|has|have|does|do) (?:[\p{LC}'’.-]+ ){1,5}(?:(?:say|said) anything|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|sp(?:eak|oken)|answer(?:ed)?|ma(?:k|d)e an?y? (?:comment|statement))\b/iu,
    words:
      /^(?:say|said|anything|comment\w*|respond\w*|repl\w+|react\w*|speak|spoken|answer\w*|make|made|statement|any|press|media|reporters?|journalists?)$/iu,
    isOfWords: true,
    sentence: new RegExp(
      String.raw`\b(?:declin|refus)(?:ed|es|ing) to (?:\p{LC}+ )?(?:comment|speak|say|answer|respond|discuss|be interviewed)\b|\bwithout (?:speaking|commenting|answering|saying)\b` +
        String.raw`|\b(?:${HAS_NOT}) (?:\p{LC}+ )?(?:respon(?:d|ded)|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?|sp(?:eak|oken))\b|\bnot be reached\b|\bunavailable for comment\b|\bmade no (?:comment|statement)\b`,
      'iu',
    ),
  },
];

/** Nouns for anybody of whom little is known, by sex. */
const ANYONE: readonly RegExp[] = [
  /\b(?:man|men|boys?|male)\b/iu,
  /\b(?:woman|women|girls?|female)\b/iu,
  /\b(?:victims?|persons?|people|child|children|dead|deceased|died|killed)\b/iu,
];

/** What tells that the answer to a question is not known; null where it asks for nothing of which that is said. */
export function unknownAsked(question: string): UnknownAsked | null {
  const kind = UNKNOWN_KINDS.find((one) => one.question.test(question));
  if (!kind) return null;
  return {
    isKind: (word) => kind.words.test(word),
    isOfWords: kind.isOfWords ?? false,
    isTold: (sentence) => {
      const found = kind.sentence.exec(sentence);
      const { who, whose, one, whom } = found?.groups ?? {};
      const called = who ?? whose ?? one ?? whom;
      return found !== null && (called === undefined || isMeant(question, called));
    },
  };
}

/** Whether somebody whom a text calls so may be the one of a question: by the same noun, or by one for anybody. */
function isMeant(question: string, called: string): boolean {
  const noun = /[\p{LC}-]+$/u.exec(called)?.[0].replace(/s$/u, '') ?? '';
  if (noun !== '' && new RegExp(String.raw`\b${noun}s?\b`, 'iu').test(question)) return true;
  const sexes = ANYONE.slice(0, 2).filter((one) => one.test(question) || one.test(noun));
  return sexes.length < 2 && [question, noun].every((words) => ANYONE.some((one) => one.test(words)));
}
