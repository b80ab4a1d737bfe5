import { NUMBER_WORD } from '../search/numbers.ts';
import { ofNumber, orElse } from './cutShort.ts';

/** Of how many something holds: "Only two senators", "Up to 200 workers", "Most of the cuts". */
const AMOUNTS =
  'only|just|merely|some|most|many|several|few|part|half|up to|at least|at most|(?:fewer|less|more) than';
/** Who is not what follows, or not yet, or no longer: "Deputy prime minister". */
const POSTS =
  'former|ex|one-?time|vice|deputy|acting|interim|caretaker|outgoing|incoming|would-be|self-styled|so-called';

const BEFORE = new RegExp(
  String.raw`(?<![\p{LC}\d])(?:(?:${AMOUNTS})(?:\s+of)?(?:\s+(?:the|an?|his|her|its|their|our|these|those))?\s+|(?:${POSTS})[\s-]+)$`,
  'iu',
);
/** What makes a number rough, or of it only what was added: "Some 1,500 islanders", "An average of 17 ships", "Another 40 clerks". */
const ROUGH = [
  'some|about|around|roughly|approximately|approx\\.?|circa|ca?\\.|over|under|above|below|beyond|upwards of|in excess of|(?:close|next) to',
  'nearly|almost|practically|virtually|barely|hardly|scarcely|maybe|perhaps|possibly|probably|reportedly|allegedly|(?:just |well )?short of',
  'as (?:many|much|few|little|high|low) as|(?:an? )?(?:average|median|mean|minimum|maximum|estimated?)(?: of)?|(?:yet )?another|up to',
  String.raw`between\s+\p{Sc}?[\p{LC}\d.,]+\s+and`,
  '(?:an? )?(?:further|additional|extra|expected|projected|planned|reported|alleged|possible|potential|probable)',
];
const BEFORE_NUMBER = new RegExp(
  String.raw`(?<![\p{LC}\d])(?:(?:just|only|well|far|a little|slightly)\s+)?(?:${ROUGH.join('|')})\s+(?:an?\s+)?(?=\p{Sc}?$)`,
  'iu',
);
/** A number at the beginning, or so many of them: "40", "£5m", "two dozen", "hundreds of goats", "half of it". */
const AMOUNT = String.raw`(?:\p{Sc}?\d|(?:${NUMBER_WORD}|(?:dozen|hundred|thousand|million|billion|trillion|quarter)s?|half|halves|thirds?|double|triple|twice)(?!\p{LC}))`;
const NUMBER = new RegExp(String.raw`^(?:an?\s+)?${AMOUNT}`, 'iu');
const HAS_NUMBER = new RegExp(String.raw`(?<!\p{LC})${AMOUNT}`, 'iu');

/** For how long, or from when on, something holds. */
const BEHIND =
  /^\s+["“'‘]?(?:\p{LC}+\s+){0,2}?(?:at the (?:earliest|latest|most|least)|for (?:now|the moment|the time being)|so far|in principle|in theory)(?!\p{LC})/iu;
/** On what condition, or only where, it is so: " as long as it rains", " where there are enough deer". */
const CONDITION =
  /^,?\s+(?:(?:as|so) long as|provid(?:ed|ing)(?: that)?|on condition|assuming|in case|except|apart from|other than|only if|(?:where|when|whenever|wherever|once|as soon as)(?=\s+(?:[\p{LC}'’-]+\s+){1,4}?(?:is|are|has|have|do|does|can|gets?|comes?|goes|needs?|(?:is|are|has|have|do|does|ca)n['’]t)(?!\p{LC}))(?<!,\s+\p{LC}+))(?:\s+[\p{LC}\d'’-]+){1,3}/iu;
/** Beside what it is more or less so: "more slowly | than in May". */
const COMPARED = /^\s+than(?:\s+[\p{LC}\d'’-]+){1,3}/u;
/** Behind a number, and whether it was rough already: "14 per cent | or so". */
const ROUGH_BEHIND = /^\s+(?:[\p{LC}'’]+\s+){0,3}?(?:or (?:so|thereabouts)|on average)(?!\p{LC})/iu;
const IS_ROUGH = /(?<!\p{LC})(?:some|about|around|roughly|approximately|circa)(?!\p{LC})/iu;
/** Since when, before when, in how long or where something is not so, most so, or so for the third time. */
const BEHIND_DENIED =
  /^\s+(?:(?:since|before|within)\s+[\p{LC}\d]+|in\s+(?:(?:more|less|almost|nearly|over|about|than|just|only)\s+){0,2}[\p{LC}\d-]+\s+(?:day|week|month|season|year|decade|generation)s?|(?:away|yet|outside|abroad)(?:\s+since\s+[\p{LC}\d]+)?)(?!\p{LC})/iu;
const DENIES =
  /(?<!\p{LC})(?:not|no|never|nobody|none|\p{LC}+n['’]t|most|best|worst|first|(?:bigg|larg|great|high|low|long|short|small|fast|slow|old|young|strong|weak|hott|cold|warm|rich|poor)est|(?:(?<=(?<!\p{LC})(?:the|its|their|his|her|our|my)\s+)|(?<=['’]s?\s+))(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:nd|rd|th|st))(?!\s+of(?!\p{LC})))(?!\p{LC})/iu;

/** The words before a claim that make less of it. */
export function limitBefore(before: string, claim: string): string | null {
  const rough = NUMBER.test(claim) ? BEFORE_NUMBER.exec(before)?.[0] : undefined;
  return rough ?? BEFORE.exec(before)?.[0] ?? null;
}

/** The words behind a claim that make less of it. */
export function limitBehind(claim: string, behind: string): string | null {
  const found =
    BEHIND.exec(behind) ??
    CONDITION.exec(behind) ??
    COMPARED.exec(behind) ??
    (DENIES.test(claim) ? BEHIND_DENIED.exec(behind) : null) ??
    (HAS_NUMBER.test(claim) && !IS_ROUGH.test(claim) ? ROUGH_BEHIND.exec(behind) : null);
  return found?.[0] ?? orElse(claim, behind) ?? ofNumber(claim, behind);
}

/** The words behind a claim that name its source. */
export function sourceBehind(behind: string): string | null {
  return /^,?\s+citing(?:\s+[\p{LC}\d’'-]+){1,2}/u.exec(behind)?.[0] ?? null;
}
