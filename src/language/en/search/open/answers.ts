import type { Asked } from '../../../search.ts';
import { DATES, DAY_OF_MONTH, MONTH, WEEKDAY } from '../../calendar.ts';
import { familiesIn } from '../words/familiesIn.ts';
import { NUMBER_WORD } from '../numbers.ts';
import { AUXILIARIES, MAY } from '../../auxiliaries.ts';

const anyOf = (words: string, more = ''): RegExp =>
  new RegExp(String.raw`(?<!\p{LC})(?:${words.trim().split(/\s+/u).join('|')})(?!\p{LC})${more}`, 'iu');

const SPANS = String.raw`seconds? minutes? hours? hourly days? daily nights? nightly weeks? weekly weekends? fortnights? months? monthly years? yearly
  annual\p{LC}* decades? centur\p{LC}+ until till since forever ever always never permanent\p{LC}* temporar\p{LC}* time times`;

/** By any of these a sentence tells of time, or may. */
const TIME = anyOf(
  String.raw`${SPANS} ${[...DATES].join(' ')}
  when(?:ever)? while after(?:wards?)? before once during by ago later earlier closer soon(?:er)? now(?:adays)? today tonight tomorrow yesterday
  already yet still next last first early late latest then immediately shortly recent(?:ly)? current(?:ly)? following
  jan feb mar apr jun jul aug sept? oct nov dec mon tues? weds? thurs? fri sat sun era ages? aged spring summers? autumn fall winters? seasons? mornings? afternoons? evenings? noon midday midnight
  lunch\p{LC}* dinner breakfast dawn dusk sunrise sunset christmas easter ramadan eve ad bce? ce
  new period start begin\p{LC}* began end ends ended middle anniversary birthday childhood youth born term quarter deadline dates? dated
  upon whilst prior if unless only wait\p{LC}* delay\p{LC}* sudden\p{LC}* present future past`,
  String.raw`|\d[.:]\d\d|(?<!\d)\d{4}(?!\d)|\d{4}s|\d ?[ap]\.?m|\d(?:st|nd|rd|th)|(?<!\p{LC})(?:at|around|about|from|to|in) (?:\d{1,3}(?![\d,])|${NUMBER_WORD})`,
);
/** By any of these a sentence tells how many, how much or how long, or may. */
const AMOUNT = anyOf(
  String.raw`${SPANS} ${NUMBER_WORD} an? several few fewer many much most more less little multiple numerous various dozens? hundreds? thousands?
  [mb]illions? half halves quarters? thirds? all every each both none no not without nobody nothing neither only single twice once
  double\p{LC}* triple\p{LC}* pair couple majority minority percent numbers? amount crowds? any enough too so free cost same as
  first second third fourth fifth sixth seventh eighth ninth tenth \p{LC}+th
  long short far near close big small huge tiny large young old high low tall deep wide fast slow heavy light often rare\p{LC}*
  whole entire full empty unlimited`,
  String.raw`|\d|n['’]t(?!\p{LC})`,
);
/** By any of these a sentence tells of a place, or may. */
const PLACE = anyOf(
  String.raw`in inside into at on onto near by beside beneath under underneath over above below behind between among across along through around
  off outside from to toward towards beyond past against opposite up down via within throughout here there where wherever home abroad
  indoors outdoors online upstairs downstairs overseas north south east west nowhere everywhere left right of`,
);
/** By any of these a sentence tells a reason, or may. */
const REASON = anyOf(
  String.raw`because since as for so to due after when while once if unless owing thanks over out reasons? caus\p{LC}* that\p{LC}* why lest given
  with without by from therefore thus hence result\p{LC}* blam\p{LC}* fear\p{LC}* want\p{LC}* need\p{LC}* too not no never only cannot unable
  lack\p{LC}* fail\p{LC}* could would should must can said says \p{LC}*n['’]t which who whose until before at about on of`,
  String.raw`|[:;–—“”"()]|\p{LC}ing(?!\p{LC})`,
);

/** As much of a question has to be told again for a sentence to tell nothing more. */
const TOLD_AGAIN = 0.5;

const BE_OR_DO = `(?:${AUXILIARIES}|${MAY})(?:n['’]?t)?`;
const ASKS = (word: string): RegExp =>
  new RegExp(String.raw`^(?:(?:and|so|but) )?${word} ${BE_OR_DO} (?!.*,)`, 'iu');

/** What has a word of place, and tells of none: "*on 12 June*", "the match *against Pell*". */
const NO_PLACE = new RegExp(
  String.raw`(?<!\p{LC})(?:(?:on|in|at|by|from|to|until|since) (?:the )?(?:${DAY_OF_MONTH}|${WEEKDAY}(?!\p{LC})|${MONTH}|(?:1[5-9]|20)\d\d(?!\d))|against (?:the )?\p{Lu}\p{LC}+)`,
  'gu',
);

interface Kind {
  readonly asked: ReadonlySet<Asked>;
  readonly question: RegExp;
  readonly told: RegExp;
  /** What a sentence may have of these words without telling it. */
  readonly beside?: RegExp;
}

const KINDS: readonly Kind[] = [
  { asked: new Set(['when']), question: ASKS('(?:until |since )?when'), told: TIME },
  { asked: new Set(['where']), question: ASKS('where'), told: PLACE, beside: NO_PLACE },
  { asked: new Set(['how many', 'how much', 'how long']), question: /\bhow (?!big|large)/iu, told: AMOUNT },
];

/**
 * Whether a question asks for a time, a place or an amount, and no word of a sentence may be one; or for the reason of what a sentence
 * only tells again: “The comet comes back in May.”
 */
export function lacksAnswer(question: string, asked: Asked, sentence: string): boolean {
  if (asked === 'why')
    return ASKS('why').test(question) && !REASON.test(sentence) && isTold(question, sentence);
  return KINDS.some(
    ({ asked: kinds, question: asks, told, beside }) =>
      kinds.has(asked) &&
      asks.test(question) &&
      !told.test(beside ? sentence.replace(beside, ' ') : sentence),
  );
}

/** Whether a sentence has most of the words of a question. */
function isTold(question: string, sentence: string): boolean {
  const told = new Set(familiesIn(sentence));
  const asked = familiesIn(question);
  return asked.filter((family) => told.has(family)).length >= TOLD_AGAIN * asked.length;
}
