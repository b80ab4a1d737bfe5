import { escapePattern } from '../../../../../text/escapePattern.ts';
import { NUMBER_WORD } from '../../numbers.ts';
import { NUMBER } from './counts.ts';

/** Groups of people by age or sex, which are never everybody. */
const GROUP =
  'children|kids|babies|toddlers|infants|girls|boys|women|men|pensioners|teenagers|teens|minors|youngsters';
const ASKED = new RegExp(String.raw`\bhow many (?:\p{LC}+ )?(?<group>${GROUP})(?!\p{LC})`, 'iu');
/** Words for anybody, whoever they are. */
const EVERYBODY =
  'people|persons|adults|patients|residents|inhabitants|islanders|villagers|guests|passengers|visitors|victims|casualties|refugees|migrants';
const COUNTS_EVERYBODY = new RegExp(
  String.raw`(?<![\p{LC}\d.,])(?:\d[\d.,]*|${NUMBER_WORD})(?: (?:hundred|thousand|million))?(?: \p{LC}+)? (?:${EVERYBODY})(?!\p{LC})`,
  'iu',
);
/** Whatever tells of the age or sex of some. */
const OF_GROUP =
  /(?<!\p{LC})(?:child(?:ren)?|kids?|bab(?:y|ies)|toddlers?|infants?|girls?|boys?|wom[ae]n|m[ae]n|fe?males?|males?|pensioners?|teen\p{LC}*|minors?|young\p{LC}*|pupils?|schoolchildren|retired|under|over|aged?|year-olds?|elderly|them|half|third|quarter|sons?|daughters?|mothers?|fathers?|famil(?:y|ies))(?!\p{LC})/iu;

/** Whether a sentence only counts everybody, where it is asked how many of a group there are: "420 people" for the children. */
export const countsEverybody = (question: string, sentence: string): boolean =>
  ASKED.test(question) && COUNTS_EVERYBODY.test(sentence) && !OF_GROUP.test(sentence);

/** Of whom or of where alone something is asked: "the turnout *among voters abroad*", "the pass rate *in the north*". */
const PART = new RegExp(
  String.raw`(?<!\p{LC})(?:(?:among|amongst|for|of|by) (?:the )?(?:\p{LC}+ )?(?<who>${GROUP}|young people|older people|under-\d+s|over-\d+s)|among(?:st)? (?:the )?(?<among>\p{LC}+)|in the (?<where>north|south|east|west)|(?<abroad>abroad|overseas))(?!\p{LC})`,
  'iu',
);
const FIGURE = /\d/u;

/** Whether a question asks for a figure of a part, of which the article tells elsewhere, and a sentence has one without that part. */
export function hasFigureOfWhole(question: string, sentence: string, elsewhere: string): boolean {
  const { who, among, where, abroad } = PART.exec(question)?.groups ?? {};
  const part = who ?? among ?? where ?? abroad;
  if (part === undefined || !FIGURE.test(sentence)) return false;
  if (who !== undefined && OF_GROUP.test(sentence)) return false;
  const words = new RegExp(String.raw`(?<!\p{LC})${escapePattern(part.replace(/s$/u, ''))}`, 'iu');
  return !words.test(sentence) && words.test(elsewhere);
}

/** A share of some, which is not how many they are: "*a third of* the apprentices". */
const SHARE =
  '(?:(?:an?|one|two|three|four) )?(?:half|halves|thirds?|quarters?|fifths?|tenths?|[\\d.,]+ ?(?:%|percent|per cent)|majority|most|share|proportion) of (?:(?:the|its|their|his|her|all|those|these) )?(?:\\p{LC}+ )?';

/** Whether it is asked how many there are, the article counts them elsewhere, and a sentence has only a share of them. */
export function hasOnlyShare(question: string, sentence: string, elsewhere: string): boolean {
  const noun = HOW_MANY.exec(question)?.groups?.['noun'];
  if (noun === undefined || /%|per ?cent|share|proportion/iu.test(question)) return false;
  const [ofShare, counted] = [SHARE, `${NUMBER}(?: [\\p{LC}-]+)? `].map(
    (before) => new RegExp(String.raw`(?<![\p{LC}\d.,])${before}${escapePattern(noun)}(?!\p{LC})`, 'iu'),
  );
  return (
    ofShare!.test(sentence) && !counted!.test(sentence.replace(ofShare!, ' ')) && counted!.test(elsewhere)
  );
}

/** "How many *apprentices*" */
const HOW_MANY = /\bhow many (?<noun>\p{LC}{2,}s|people|men|women|children)(?! of\b)(?!\p{LC})/iu;
