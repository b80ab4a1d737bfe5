import { once } from '../../../../values/once.ts';
import { DATES } from '../../calendar.ts';
import { allPlaces } from '../places.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stopWords.ts';

const NAME = String.raw`\p{Lu}[\p{LC}’'-]*(?: (?:of |upon |le )?\p{Lu}[\p{LC}’'-]*){0,2}`;
/** What stands between a thing and where it is: "the tunnel *under the castle* in Vale". */
const BETWEEN = String.raw`(?: (?:under|over|of|for|by|on|with|beside|across|through) (?:the |an? )?[\p{LC}-]+)?`;
const PLACE = String.raw`(?:in|at|near) (?:the )?(?<place>${NAME})`;
/** "the tunnel in Vale", "a berth at Lomma" */
const BEHIND = new RegExp(
  String.raw`(?<![\p{LC}-])(?<words>(?:[\p{LC}-]+ [\p{LC}-]+|[\p{LC}-]+)${BETWEEN}) ${PLACE}`,
  'gu',
);
/** "In Vale, a new tunnel …" */
const BEFORE = new RegExp(
  String.raw`(?:^|[.;“"] ?)(?:In|At|Near) (?:the )?(?<place>${NAME}),? (?<words>[^,;:]*)`,
  'gu',
);

/** Parts of a place, so that what is there may also be in that, "in Parliament Square"; and what is no place: "in World War One", "in the EU". */
const NO_PLACE =
  /^\p{Lu}+$|^(?:North|South|East|West|English)$|(?:Street|Square|Road|Lane|Avenue|Park|Station|Hall|House|Harbour|Harbor|Bridge|Airport|Port|School|University|College|Hospital|Church|Cathedral|Court|Parliament|Congress|Senate|Commons|Assembly|Cent(?:re|er)|Stadium|Library|Museum|Theatre|Hotel|Market|Bay|Valley|District|Quarter|Army|Navy|Party|Union|League|Cup|Championships?|Olympics|Games)$|(?:War|Battle|Operation)(?: |$)/u;

/** Countries, within which other places may lie. */
const countries = once(() => new Set(allPlaces().flatMap(({ names }) => names)));

/** A place that a text names, and the stems of the words for what is there, as far as they stand by it. */
interface NamedPlace {
  readonly name: string;
  readonly things: readonly string[];
}

/** What stands before another thing that something is compared with: "longer than *the bridge in Lisk*". */
const COMPARES =
  /(?<!\p{LC})(?:than|unlike|like|as|versus|while|whereas|with|to|from) (?:(?:the|an?|that|those|its|one|other|old|new) )*$/iu;
/** It stands so close before it, in signs. */
const CLOSE_BY = 60;
/** A sentence that begins so goes on about what was told before it. */
const GOES_ON = /^[“"]?(?:it|its|they|their|this|these|that|those|he|she|there|both)(?!\p{LC})/iu;

/** The places that a text names with what is there; neither countries nor parts of a place. */
function placesIn(text: string): NamedPlace[] {
  const behind = [...text.matchAll(BEHIND)].filter(
    ({ index }) => !COMPARES.test(text.slice(Math.max(index - CLOSE_BY, 0), index)),
  );
  const found = [...behind, ...text.matchAll(BEFORE)].map(({ groups }) => groups!);
  return found
    .filter(
      ({ place = '' }) => !NO_PLACE.test(place) && !DATES.has(place.toLowerCase()) && !countries().has(place),
    )
    .map(({ place = '', words = '' }) => ({ name: place, things: stemsOf(words) }));
}

/** The stems of the words of a text that tell something. */
const stemsOf = (text: string): string[] =>
  (text.match(/[\p{LC}-]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !isStopWord(word))
    .map(stem);

/**
 * Whether a sentence tells of a thing in the place that a question names, or in another: of the tunnel in Vale, or of the one in
 * Lisk. Null where it tells neither.
 */
export function placeOfAsked(question: string, sentence: string): 'asked' | 'other' | null {
  const [asked, ...more] = placesIn(question);
  const thing = asked?.things.at(-1);
  if (!asked || more.length > 0 || thing === undefined) return null;
  if (sentence.includes(asked.name)) return stemsOf(sentence).includes(thing) ? 'asked' : null;
  if (GOES_ON.test(sentence)) return null;
  const told = placesIn(sentence).filter(({ things }) => things.includes(thing));
  return told.length > 0 && !told.some(({ name }) => question.includes(name)) ? 'other' : null;
}

/** "the *new bridge*" */
const THE_TWO_WORDS = /(?<!\p{LC})the (?<words>\p{Ll}[\p{LC}-]+ \p{Ll}[\p{LC}-]+)/u;

/**
 * Whether a question asks for what two places have, and names none: “the new bridge”, where one sentence has a new bridge in Vale, and
 * another one in Lisk.
 */
export function mayBeInOtherPlace(question: string, sentence: string, others: readonly string[]): boolean {
  const words = THE_TWO_WORDS.exec(question)?.groups?.['words'];
  if (words === undefined || /\p{Lu}/u.test(question.slice(1))) return false;
  const pair = stemsOf(words).join(' ');
  const namesIn = (text: string) =>
    placesIn(text)
      .filter(({ things }) => pair.includes(' ') && ` ${things.join(' ')} `.includes(` ${pair} `))
      .map(({ name }) => name);
  const [here, ...more] = new Set(namesIn(sentence));
  if (here === undefined || more.length > 0) return false;
  return others
    .filter((other) => !other.includes(here))
    .some((other) => namesIn(other).some((name) => !sentence.includes(name)));
}
