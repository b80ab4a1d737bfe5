import { once } from '../../../../values/once.ts';
import { wordLines } from '../../../wordList.ts';
import { familyOfWord } from '../words/familiesIn.ts';

/** Words of which one thing can be only one: the youngest is not the oldest, whatever they are of. */
const SUPERLATIVES = `
oldest eldest | youngest newest
biggest largest greatest | smallest tiniest
highest tallest | lowest shortest
longest | shortest briefest
fewest least | most
best | worst
richest wealthiest | poorest
cheapest | dearest priciest costliest
busiest loudest noisiest | quietest
warmest hottest | coldest coolest
fastest quickest | slowest
strongest | weakest
heaviest | lightest
nearest closest | furthest farthest
deepest | shallowest
maximum | minimum
`;

/** Who was there, and who was not. */
const PRESENCE = `
absent | present attendance attended attending
`;

/** Words that tell two of a kind apart, where the same noun is beside both: the *upper* dam is not the lower one. */
const BESIDE = `
first | last final
upper | lower
inner | outer
northern north | southern south
eastern east | western west
former ex | current present
older elder | younger
bigger larger | smaller
male | female
men mens | women womens
boys | girls
private | public
domestic | foreign
main | secondary
morning | evening afternoon
winning | losing
`;

/** What can't both have been done to the same thing at once; of what comes after the other, as selling after buying, both may be true. */
const DEEDS = `
create created creating creates | cut cuts cutting axe axed
hire hired hires hiring | fire fired sack sacked dismiss dismissed
praise praised praises praising applaud applauded | criticise criticised criticises criticize criticized condemn condemned
support supports supported supporting favour favours favoured | oppose opposes opposed opposing
approve approved approves | reject rejected rejects veto vetoed
convict convicted | acquit acquitted
like likes liked love loved | hate hates hated dislike disliked
agree agrees agreed | disagree disagrees disagreed
allow allows allowed permit permits permitted | ban banned bans forbid forbids forbidden
admit admits admitted | deny denies denied
delay delays delayed | cancel cancels cancelled canceled
kill killed killing die died dies dying dead death deaths fatal fatally succumbed | injure injured injuring hurt wounded wounding
`;

/** Such a word, and those that are against it. */
type Table = ReadonlyMap<
  string,
  { readonly own: ReadonlySet<string>; readonly against: ReadonlySet<string> }
>;

const tableOf = (lines: string) =>
  once((): Table => {
    const table = new Map<string, { own: ReadonlySet<string>; against: ReadonlySet<string> }>();
    for (const line of lines.trim().split('\n')) {
      const sides = line.split('|').map((side) => new Set(side.trim().split(' ')));
      const [one, other] = [sides[0]!, sides[1]!];
      for (const word of one) table.set(word, { own: one, against: other });
      for (const word of other) table.set(word, { own: other, against: one });
    }
    return table;
  });

export const superlatives = tableOf(SUPERLATIVES);
const presence = tableOf(PRESENCE);
const beside = tableOf(BESIDE);
const deeds = tableOf(DEEDS);

/** Words between such a word and its noun: "the last *paying* customer". */
const NEAR = 2;

/** Whether a sentence has the contrary of a superlative that a question has: the youngest for the oldest, but not "at least" for "most". */
export const hasOtherSuperlative = (question: readonly string[], sentence: readonly string[]): boolean =>
  hasContrary(superlatives(), priced(question), priced(sentence), isNotBehindAt) ||
  (asksMost(question) && isHardlyEver(sentence));

const OFTEN = /^(?:often|frequently|regularly|commonly|heavily)$/u;
/** "Who was hit *the most*?", "most often", but not "most of them" */
const asksMost = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      word === 'most' &&
      (at === words.length - 1 || words[at - 1] === 'the' || OFTEN.test(words[at + 1]!)) &&
      words[at + 1] !== 'of' &&
      words[at - 1] !== 'at',
  ) && !words.some((word) => HARDLY.test(word) || word === 'never');

const HARDLY = /^(?:rarely|seldom|infrequently)$/u;
const ALMOST = /^(?:almost|nearly|practically|virtually)$/u;
/** What is the more for being done less: "rarely *missed*". */
const TURNS = /^(?:stop|miss|fail|ceas|quit|paus|rest|skip|los|refus|paid)/u;
const MORE = /^(?:most|more|often|always|top|constantly|leading)$/u;

/** Whether a sentence has what is done hardly ever, and nothing that is done more. */
const isHardlyEver = (words: readonly string[]): boolean =>
  !words.some((word) => MORE.test(word)) &&
  words.some((word, at) => {
    const before = words[at - 1] ?? '';
    const isHardly =
      HARDLY.test(word) ||
      (word === 'never' && ALMOST.test(before)) ||
      (word === 'ever' && /^(?:hardly|scarcely|barely)$/u.test(before));
    return isHardly && !TURNS.test(words[at + 1] ?? '');
  });

/** Whether it tells who was there, where it is asked who was absent; but not "at present". */
export const tellsOfOthersThere = (question: readonly string[], sentence: readonly string[]): boolean =>
  hasContrary(presence(), question, sentence, isNotBehindAt);

/** "who was missing", "who didn't come" */
const ASKS_ABSENT =
  /^(?:(?:and|so|but) )?who (?:(?:was|were|is) (?:missing|away|not (?:there|present))|(?:did|could|can)(?: not|n['’]?t|['’]?t) (?:come|attend|make it|show up|turn up|be there))(?!\p{LC})/iu;
/** A label of who was there, perhaps behind what it answers: "Who attended? *Present:* …" */
const LISTS_PRESENT =
  /(?:^|\? )\P{LC}*(?:present|in attendance|attendance|attendees|attending|those present)\s*[:–—-]/iu;

/** Whether a sentence lists who was there, where it is asked who was not: “Present: Bo Reed”. */
export const listsOthersThere = (question: string, sentence: string): boolean =>
  ASKS_ABSENT.test(question) && LISTS_PRESENT.test(sentence);

const isNotBehindAt = (_word: string, at: number, words: readonly string[]): boolean =>
  words[at - 1] !== 'at';

/** With one word for "most expensive" and "least expensive". */
export const priced = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => {
    if (word === 'expensive' && words[at - 1] === 'most') return ['priciest'];
    if (word === 'expensive' && words[at - 1] === 'least') return ['cheapest'];
    return words[at + 1] === 'expensive' && (word === 'most' || word === 'least') ? [] : [word];
  });

/** Superlatives by what they measure, a line each: the oldest is not the largest for that. */
const MEASURES = `
oldest eldest youngest newest
biggest largest greatest smallest tiniest highest tallest lowest shortest longest heaviest lightest widest narrowest deepest shallowest
richest poorest cheapest dearest priciest costliest
fastest quickest slowest
`;
const measures = wordLines(MEASURES).map((words) => new Set(words));

/** Whether a sentence tells of what is the most in another way than the asked one: of the oldest boat, where it is asked for the smallest. */
export function hasOtherMeasure(question: readonly string[], sentence: readonly string[]): boolean {
  const [asked, told] = [priced(question), priced(sentence)];
  return asked.some((word, at) => {
    const measure = measures.find((words) => words.has(word));
    if (!measure || told.some((other) => measure.has(other))) return false;
    const noun = nearNouns(asked, at)[0];
    return (
      noun !== undefined &&
      told.some(
        (other, place) => measures.some((words) => words.has(other)) && nearNouns(told, place)[0] === noun,
      )
    );
  });
}

/** Whether it tells of the other of two: of the upper dam where the lower dam is asked for. */
export const tellsOfOther = (question: readonly string[], sentence: readonly string[]): boolean =>
  hasContrary(beside(), question, sentence, (word, at) => {
    const nouns = new Set(nearNouns(question, question.indexOf(word)));
    return nearNouns(sentence, at).some((noun) => nouns.has(noun));
  });

/** Whether it tells of the contrary deed: whom somebody criticised where it is asked whom they praised. */
export const tellsOfOtherDeed = (question: readonly string[], sentence: readonly string[]): boolean =>
  hasContrary(deeds(), question, sentence, () => true);

/** Whether a sentence has what is against a word of a question, at a place that counts, and neither the word nor one like it. */
function hasContrary(
  table: Table,
  question: readonly string[],
  sentence: readonly string[],
  counts: (word: string, at: number, words: readonly string[]) => boolean,
): boolean {
  return question.some((word) => {
    const entry = table.get(word);
    if (!entry || question.some((other) => entry.against.has(other))) return false;
    if (sentence.some((other) => entry.own.has(other))) return false;
    return sentence.some((other, at) => entry.against.has(other) && counts(word, at, sentence));
  });
}

/** The families of the words right behind a place. */
const nearNouns = (words: readonly string[], at: number): string[] =>
  words.slice(at + 1, at + 1 + NEAR).map((word) => familyOfWord(word));
