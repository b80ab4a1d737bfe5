import type { Asked, Following } from '../../search.ts';
import { kinds } from './another/way.ts';
import { isStopWord } from './words/stopWords.ts';
import { stem } from './words/stem.ts';
import { tokenize } from '../../../text/tokens.ts';
import { isOvertaken } from './another/outOfDate.ts';
import { NUMBER_WORD } from './numbers.ts';

/** One way in which a sentence only announces what the next one answers. */
export interface Announcing {
  readonly name: string;
  /** A question, a sentence that only promises an answer, and the one behind it. */
  readonly example: readonly [question: string, sentence: string, next: Following];
  /** What a question has to ask; whatever it asks where it is left out. */
  readonly question?: RegExp;
  /** What kind of answer has to be asked for; where it is left out, any but those of which such a sentence tells itself. */
  readonly asked?: Asked;
  /** The whole sentence; whom a group `who` tells of has to be in the question. */
  readonly sentence: RegExp;
  /** Whether the next sentence may hold the answer; any may where it is left out. */
  readonly goesOn?: (next: Following) => boolean;
}

const COUNT =
  'an?|one|two|three|four|five|six|several|many|various|some|a few|a number of|a host of|a range of|all sorts of|' +
  'plenty of|lots of|any number of|multiple|numerous|more than one|no shortage of';
const REASON = '(?:reason|cause|explanation|motive|factor|answer)s?';
/** Words of a clause that tells nothing beside what it is about. */
const ABOUT = String.raw`(?: (?:for|behind|of|to|why|that|how) (?:(?!\b(?:because|including|like|such as|due to|among)\b)[^,;:–—.])+)?`;
/** What only says that there is more to say. */
const PLAIN =
  '(?:(?:quite|very|rather|fairly|pretty|not|more|as) )*(?:simple|clear|obvious|plain|easy|straightforward|complicated|complex|many|several|manifold|' +
  'numerous|varied|different|no secret|no mystery|not far to seek|(?:easily|soon|quickly) (?:told|explained|found|given))';
const END = String.raw`[.!:]["”’]?$`;
const START = String.raw`^["“‘]?(?:(?:but|and|so|yet|now|still),? )?`;

const pattern = (words: string): RegExp => new RegExp(`${START}${words}${END}`, 'iu');

const ASKS_WHY =
  /\bwhy\b|\bhow come\b|\b(?:reasons?|causes?|caused|explanations?|explains?|motives?|factors?)\b/iu;
const ASKS_FOR_AMOUNT =
  /\bhow (?:much|many|long|far|high|big|large|expensive)\b|\b(?:costs?|prices?|paid|pay|fees?|sums?|amounts?|bills?)\b/iu;
const ASKS_FOR_WORDS =
  /\b(?:say|says|said|saying|tell|tells|told|claims?|claimed|argues?|argued|comments?|commented|respond|responded|reply|replied|complain|complained|criticise|criticised|criticize|criticized)\b/iu;

const AMOUNT = new RegExp(
  String.raw`\d|\b(?:${NUMBER_WORD}|hundreds?|thousands?|(?:m|b)illions?|dozens?)\b`,
  'iu',
);
const isSaid = (next: Following): boolean => next.isSaid;
const said = (sentence: string): Following => ({ sentence, isSaid: true });
const told = (sentence: string): Following => ({ sentence, isSaid: false });

export const ANNOUNCING: readonly Announcing[] = [
  {
    name: 'there are reasons',
    example: [
      'Why is the mill shut?',
      'There are several reasons why the mill is shut.',
      told('It has no roof.'),
    ],
    question: ASKS_WHY,
    sentence: pattern(
      String.raw`there (?:is|are|was|were|may be|could be|must be) (?:also )?(?:${COUNT}) (?:\p{LC}+ ){0,2}${REASON}${ABOUT}`,
    ),
  },
  {
    name: 'somebody has a reason',
    example: ['Why is the mill shut?', 'The owner gave three reasons for it.', told('It has no roof.')],
    question: ASKS_WHY,
    sentence: pattern(
      String.raw`(?:[\p{LC}’'-]+ ){1,4}(?:has|have|had|gives?|gave|offers?|offered|cites?|cited|names?|named|lists?|listed|sees?|saw|found) ` +
        String.raw`(?:${COUNT}|another|(?:its|his|her|their) own) (?:\p{LC}+ ){0,2}${REASON}${ABOUT}`,
    ),
  },
  {
    name: 'the reason is plain',
    example: ['Why is the mill shut?', 'The reason is simple.', told('It has no roof.')],
    question: ASKS_WHY,
    sentence: pattern(
      String.raw`(?:the|its|his|her|their) (?:\p{LC}+ ){0,2}${REASON}${ABOUT} (?:is|are|was|were|seems?|seemed) ${PLAIN}`,
    ),
  },
  {
    name: 'another matter',
    example: [
      'Is the mill safe?',
      'Whether the mill is safe is another matter.',
      said('“No,” said Kit Omer.'),
    ],
    sentence: pattern(
      String.raw`(?:whether|if|how|why|when|where|who|what|which)\b[^,;:–—]* (?:is|was|remains?) (?:(?:quite|altogether|of course) )?` +
        String.raw`(?:(?:another|an?(?: (?:very|quite|completely|wholly|totally|entirely|altogether))? (?:different|separate|other)) (?:matter|question|story|thing|issue|tale)|` +
        String.raw`no (?:longer a |big |great )?(?:mystery|secret)|an? (?:mystery|secret) no (?:longer|more)|(?:easily|soon|quickly) (?:told|explained))`,
    ),
  },
  {
    name: 'here is why',
    example: ['Why is the mill shut?', 'Here is why the mill is shut.', told('It has no roof.')],
    sentence: pattern(
      String.raw`here(?:['’]s| is| are| was| were) (?:why|how|what|when|where|who|the (?:\p{LC}+ ){0,2}(?:${REASON}|story|facts|figures|numbers|details))\b[^,;:–—]*`,
    ),
  },
  {
    name: 'much',
    example: ['How much did the mill cost?', 'Too much!', told('It cost nine crowns.')],
    question: ASKS_FOR_AMOUNT,
    sentence: pattern(
      '(?:(?:far|way|much|rather|quite|not|too|very|so|an?|awful|whole|good|really|pretty) )*(?:much|many|lots?|plenty|bit|few|little|enough|cheap|expensive|long|far|dear)',
    ),
    goesOn: ({ sentence }) => AMOUNT.test(sentence),
  },
  {
    name: 'a side and no reason',
    example: [
      'Why doesn’t Omer believe it?',
      'Miller Kit Omer does not believe it.',
      said('The wheel was too small, he said.'),
    ],
    question: /^why (?:is|are|was|were|do|did|has|have)/iu,
    sentence: pattern(
      String.raw`(?:[\p{LC}’'.-]+,? ){0,6}(?<who>\p{LC}[\p{LC}’'-]*),? (?:(?:also|still|strongly|firmly) )?` +
        String.raw`(?:(?:does|do|did|is|are|was|were)(?: not|n['’]t) (?:so |at all )?(?:believe|think|agree|like|want|support|convinced|happy|sure)|` +
        String.raw`supports?|supported|backs?|backed|favou?rs?|wants|likes|opposes?|opposed|rejects?|rejected|disagrees?|disagreed|doubts?|doubted|den(?:y|ies|ied)|` +
        String.raw`disput(?:es?|ed)|welcom(?:es?|ed)|(?:is|are|was|were) (?:against|in favou?r of|for|sceptical))` +
        String.raw`(?: (?:with|of|about))?(?: (?:it|that|this|them|so|(?:the|this|that) (?:\p{LC}+ )?\p{LC}+)(?: (?:on|of|in) (?:the )?\p{LC}+)?)?`,
    ),
    goesOn: isSaid,
  },
  {
    name: 'how many feel',
    example: [
      'What do the millers say?',
      'The millers are furious.',
      said('“It has no roof,” said Kit Omer.'),
    ],
    question: ASKS_FOR_WORDS,
    sentence: pattern(
      String.raw`(?:(?:the|some|many|most|other|local|several|all|not all|its|their) )*(?<who>\p{LC}+s|people|children|men|women|police|staff)(?: of the \p{LC}+)? ` +
        String.raw`(?:(?:are|were|remain|remained|feel|felt|seem|seemed) (?:(?!\p{LC}+ing\b)\p{LC}+ ){0,2}(?!\p{LC}+ing\b)\p{LC}+|(?:strongly |firmly )?(?:disagree|agree|object|protest|worry|differ|doubt it|beg to differ|see it differently|are not so sure)d?)`,
    ),
    goesOn: isSaid,
  },
  {
    name: 'how somebody feels',
    example: [
      'What did the captain complain about?',
      'Rovers’ captain Kit Omer was not in the mood for jokes.',
      said('“It was a swamp,” he said.'),
    ],
    question: ASKS_FOR_WORDS,
    sentence: pattern(
      String.raw`(?<who>[\p{LC}’'.-]+(?:,? [\p{LC}’'.-]+){0,6}),? (?:is|was|looked|sounded|seemed|remained) (?:(?:not|far from|less than|visibly|clearly|very|still) )*` +
        String.raw`(?:in (?:the|an?|no|good|high|low) (?:\p{LC}+ ){0,2}(?:mood|spirits|temper)(?: for \p{LC}+)?|in tears|angry|furious|annoyed|happy|unhappy|pleased|delighted|disappointed|upset|relieved|proud|impressed|amused|frustrated|speechless)`,
    ),
    goesOn: isSaid,
  },
  {
    name: 'not everybody',
    example: [
      'Who thinks that prices will fall?',
      'Not all millers believe that the rise will last.',
      said('Kit Omer sees flour at nine crowns.'),
    ],
    asked: 'who',
    sentence: pattern(
      String.raw`not (?:all|every|everyone|everybody)(?: \p{LC}+){0,3} (?:believes?|thinks?|agrees?|expects?|shares?|likes?|wants?|welcomes?|supports?|(?:is|are) (?:convinced|sure|happy|so sure|in favou?r|against))(?!\p{LC})[^;:–—]*`,
    ),
    goesOn: isSaid,
  },
];

/** Who gave reasons, how many, and whether there are any, is told by a sentence that only announces them. */
const ANSWERED_BY_ANY = kinds('yes or no', 'who', 'how many', 'when', 'where');

/** Whether a sentence only announces what the next one answers, “There are several reasons for it”, or tells what was so before it. */
export function announces(question: string, asked: Asked, sentence: string, next: Following): boolean {
  if (isOvertaken(question, sentence, next.sentence)) return true;
  return ANNOUNCING.some((way) => {
    if (way.asked ? way.asked !== asked : way.question && ANSWERED_BY_ANY.has(asked)) return false;
    if (way.question && !way.question.test(question)) return false;
    const found = way.sentence.exec(sentence);
    if (!found || !(way.goesOn?.(next) ?? true)) return false;
    const who = found.groups?.['who'];
    return who === undefined || tokenize(who).some(({ word }) => !isStopWord(word) && isIn(question, word));
  });
}

/** Whether a question has a word, in whatever form. */
function isIn(question: string, noun: string): boolean {
  const looked = stem(noun.toLowerCase());
  return tokenize(question).some(({ word }) => stem(word) === looked);
}
