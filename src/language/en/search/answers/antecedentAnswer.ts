import { touches } from '../../../../text/spans.ts';
import type { Span } from '../../../../types.ts';
import { familiesIn, familyOfWord } from '../words/familiesIn.ts';

/** "Who *found the key*?" */
const ASKS =
  /^(?:(?:and|so|but) )?(?:who|which (?:man|woman|person|player|boy|girl))(?:['’]s| is| was| are| were| has| have| had)? (?:first |also |actually )?(?<verb>\p{LC}{3,})(?<rest>[^?]*)/iu;
const HELPS = '(?:has|have|had|is|was|are|were|been|being|also|first|later|then|once|now|\\p{LC}+ly)';
/** "the trainee*, who found the key*" */
const CLAUSE = new RegExp(
  String.raw`(?<before>(?<!\p{LC})(?:the|an?|his|her|its|their|my|our|one|two|three|some|\p{Lu}[\p{LC}.’'-]*)(?: (?!(?:who|and|or|but|to|of|by|from|with|for|in|on|at|thanked|told|said|met)(?!\p{LC}))[\p{LC}\d’'-]+){0,5}),? who (?:${HELPS} )*(?<verb>\p{LC}+)(?<rest>[^.;:!?,“”"]*)`,
  'dgu',
);

/**
 * Whoever a clause tells of, where a question asks who did what the clause tells, and another is taken for them: *the trainee* of
 * “Trant thanked the trainee, who found the key”.
 */
export function antecedentAnswer(question: string, sentence: string, answer: Span): Span {
  const { verb, rest = '' } = ASKS.exec(question)?.groups ?? {};
  if (verb === undefined) return answer;
  const asked = familyOfWord(verb);
  const objects = familiesIn(rest);
  for (const { indices, groups } of sentence.matchAll(CLAUSE)) {
    const told = familiesIn(groups!['rest']!);
    if (familyOfWord(groups!['verb']!) !== asked || !objects.every((word) => told.includes(word))) continue;
    const [begin, end] = indices!.groups!['before']!;
    const start = begin + nounPhraseIn(sentence.slice(begin, end));
    const [from] = indices!.groups!['verb']!;
    // Where the sentence has the verb elsewhere, too, whoever answers may be somebody else.
    const elsewhere = familiesIn(
      `${sentence.slice(0, from)} ${sentence.slice(from + groups!['verb']!.length)}`,
    );
    if (elsewhere.includes(asked) || touches(answer, { start, end })) return answer;
    return { start, end };
  }
  return answer;
}

/** Where the last noun phrase of some words begins: "Trant thanked *the trainee*". */
function nounPhraseIn(words: string): number {
  const starts = [...words.matchAll(/(?<!\p{LC})(?:the|an?|his|her|its|their|my|our)(?!\p{LC})/giu)];
  return starts.at(-1)?.index ?? 0;
}
