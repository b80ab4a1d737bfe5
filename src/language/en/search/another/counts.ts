import { stem } from '../stem.ts';
import { isStopWord } from '../stopWords.ts';

/** What is counted: "How many *seasonal workers* were laid off?" */
const COUNTED =
  /\bhow many (?:of (?:the|its|their|his|her) )?(?<noun>[\p{L}-]+(?: (?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|of|in|on|at|from|with|to|for|by|a|an|the|there|more|less)\b)[\p{L}-]+){0,2})/iu;

/** Nouns for anybody, who may be called by any other: "12 passengers" are people. */
const ANYBODY = /^(?:people|persons?|men|women|others|ones|things|times|members?|victims?)$/iu;

const NUMBER =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?:[ -](?:hundred|thousand|million|billion))*';
/** A number and what stands behind it: "40 *ships*", "two of its *members*". */
const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,-])${NUMBER}(?![\\p{L}\\d%-])(?: of (?:the|its|their|his|her|our|these|those))?(?<rest>(?: [\\p{L}-]+){0,2})`,
  'giu',
);
/** Whether a word may count several: "ships", and not "this". */
const isPlural = (word: string): boolean => /^[\p{L}-]{3,}s$/iu.test(word) && !isStopWord(word.toLowerCase());

/**
 * Whether a sentence only counts something else than the question, though it has what the question counts: "40 ships" where it is
 * asked how many dockworkers went on strike, "two of its members" for seasonal workers.
 */
export function countsOthers(question: string, sentence: string): boolean {
  const nouns = COUNTED.exec(question)?.groups?.['noun']?.split(' ') ?? [];
  const noun = nouns.findLast(isPlural) ?? nouns.at(-1);
  if (noun === undefined || ANYBODY.test(noun)) return false;
  const asked = stem(noun.toLowerCase());
  if (!wordsOf(sentence).some((word) => stem(word) === asked)) return false;
  const counts = [...sentence.matchAll(COUNT)].map(({ groups }) => groups?.['rest']?.trim().split(' ') ?? []);
  return counts.length > 0 && counts.every((words) => isOther(words, asked));
}

/** Whether the words right behind a number name what is counted, and not what is asked for. */
function isOther(words: readonly string[], asked: string): boolean {
  const at = words.findIndex(isPlural);
  if (at < 0) return false;
  return words.slice(0, at + 1).every((word) => stem(word.toLowerCase()) !== asked);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
