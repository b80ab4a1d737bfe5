import type { Span } from '../../../../types.ts';
import { familyOfWord } from '../words/familiesIn.ts';

/** "What did the study *find*?" */
const ASKS =
  /^(?:(?:and|so|but) )?what (?:do|does|did|has|have|had) (?:[\p{LC}\d.’'-]+ ){1,6}(?<verb>\p{LC}{3,})\W*$/iu;
/** What tells that something is found: "found *that*", and as far as its end. */
const CLAUSE = /(?<verb>\p{LC}+) that (?<told>[^.;:!?“”"]+)/dgu;

/** All that a clause tells, where it is asked what somebody found or said and a part of it answers: “It found that *people who sing sleep longer*”. */
export function foundAnswer(question: string, sentence: string, answer: Span): Span {
  const { verb } = ASKS.exec(question)?.groups ?? {};
  if (verb === undefined) return answer;
  for (const { indices, groups } of sentence.matchAll(CLAUSE)) {
    const [start, end] = indices!.groups!['told']!;
    if (familyOfWord(groups!['verb']!) !== familyOfWord(verb)) continue;
    if (start <= answer.start && answer.end <= end) return { start, end };
  }
  return answer;
}
