import { wordLines, wordSet } from '../../../wordList.ts';

/**
 * Words that answer each other: whether trade *fell* is answered by a sentence that says that it *rose*. Each
 * line is one way to go and back.
 */
const LINES = `
rise rose risen rising grow grew grown increase increased climb climbed jump jumped surge surged soar soared gain gained record up higher more fall fell fallen falling drop dropped dropping decline declined decrease decreased shrink shrank plunge plunged slump slumped dip dipped tumble tumbled down lower less fewer cut
start started begin began begun resume resumed continue continued stop stopped end ended halt halted cease ceased pause paused suspend suspended cancel cancelled quit
open opened reopen reopened close closed shut
accept accepted approve approved agree agreed back backed support supported pass passed reject rejected refuse refused oppose opposed dismiss dismissed veto vetoed
win won lose lost beat beaten defeat defeated
allow allowed permit permitted ban banned forbid forbidden prohibit prohibited block blocked
survive survived live lived alive die died dead killed
arrive arrived come came leave left depart departed stay stayed remain remained
hire hired appoint appointed keep kept sack sacked fire fired dismiss dismissed resign resigned
build built rebuild rebuilt save saved destroy destroyed demolish demolished
confirm confirmed admit admitted deny denied
convict convicted guilty acquit acquitted innocent cleared
raise raised reduce reduced
find found miss missing
arrest arrested detain detained jail jailed release released free freed bail
intend intended intentional deliberate deliberately plan planned purpose accident accidental accidentally mistake mistakenly unintended
hurt injure injured wound wounded harm harmed unhurt uninjured unharmed unscathed
safe harmless dangerous unsafe toxic poisonous
free cost costs charge charged
marry married single unmarried divorce divorced widowed
`;

const GROUPS = wordLines(LINES);

/** Word → the words that may stand where a sentence says that it is so, or not so. */
const ANSWERS = new Map<string, ReadonlySet<string>>();
for (const group of GROUPS) {
  for (const word of group) {
    ANSWERS.set(word, new Set([...(ANSWERS.get(word) ?? []), ...group.filter((other) => other !== word)]));
  }
}

/** Words that say whether the thing is so that the word asks about: "rose" for "fall". */
export function opposites(word: string): Iterable<string> {
  return ANSWERS.get(word) ?? [];
}

/** What tells who won or lost from the side of the other: whoever won beat somebody. */
const BEAT = ['beat', 'beats', 'beaten', 'defeat', 'defeats', 'defeated'];
const WON_OR_LOST = wordSet('won win wins winner winners lost lose loses loser losers');

/** Words of a deed that also tell who did another: "beat" for "won". */
export function sameDeeds(word: string): Iterable<string> {
  return WON_OR_LOST.has(word) ? BEAT : [];
}
