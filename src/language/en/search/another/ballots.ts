import { familiesIn, familyOfWord } from '../words/familiesIn.ts';

/** "Who *voted against* the higher rent?" */
const ASKS =
  /^(?:(?:and|so|but) )?who (?:was|were|is|voted|spoke|abstained)(?: (?:against|for|in favou?r of|opposed to|on))? (?<matter>[^?]{3,80})/iu;
/** A vote of which the words before tell in what: "Tom Fry voted against, as he thinks …" */
const VOTED =
  /(?<!\p{LC})(?:voted (?:against|for|in favou?r)|abstained|was against|were against)(?=[,;.]|$| (?:as|because|since|saying)(?!\p{LC}))/iu;
const LITTLE = new Set(['raise', 'higher', 'new', 'plan', 'proposal', 'idea', 'motion'].map(familyOfWord));
/** A line that is no sentence, over an item. */
const HEADING = /(?:^|\n)[^\n]{2,70}[\p{LC}\d)][*_]{0,2}:?\s*\n/gu;

/** Whether it is asked who voted against something, and a sentence tells of the vote on another item, under a heading of its own. */
export function isOnOtherItem(question: string, sentence: string, before: string, after: string): boolean {
  const matter = VOTED.test(sentence) ? ASKS.exec(question)?.groups?.['matter'] : undefined;
  if (matter === undefined) return false;
  const asked = new Set(familiesIn(matter).filter((family) => !LITTLE.has(family)));
  const heading = [...before.matchAll(HEADING)].at(-1);
  if (asked.size === 0 || !heading) return false;
  const has = (text: string): boolean => familiesIn(text).some((family) => asked.has(family));
  return (
    !has(sentence) && !has(before.slice(heading.index)) && (has(before.slice(0, heading.index)) || has(after))
  );
}
