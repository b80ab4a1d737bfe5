import { escapePattern } from '../../../../text/escapePattern.ts';
import type { Span } from '../../../../types.ts';
import { ASKS_DEED, hasDeed, MAKING } from '../open/persons.ts';

/** Who or what a sentence begins with, up to what it does: "*Workers* who were painting the hall have found". */
const SUBJECT =
  /^["“]?(?<subject>(?:(?:The|An?|Some|Two|Three) )?[\p{LC}’'-]+(?: [\p{Lu}][\p{LC}’'-]*){0,3})(?=,? (?:who|which|that|have|has|had|\p{LC}+ed|found)(?!\p{LC}))/u;

/** "Who found *it*?" */
const ANY_OBJECT = /^who \p{LC}+ (?:it|them|this|that)(?!\p{LC})/iu;
const ANY_NOUN = String.raw`(?:the|an?|his|her|their|its) \p{Ll}+`;

/**
 * Whoever a sentence begins with, where the one who made the thing is taken for who did what is asked: *workers* of “Workers uncovered a
 * mural by Ann Lee”, where it is asked who found the mural.
 */
export function makerAnswer(question: string, sentence: string, answer: Span): Span {
  const { verb, object } = ASKS_DEED.exec(question)?.groups ?? {};
  const noun = object === undefined ? ANY_OBJECT.exec(question) && ANY_NOUN : `${escapePattern(object)}s?`;
  if (verb === undefined || !noun || MAKING.test(verb) || !hasDeed(sentence, verb)) return answer;
  const before = new RegExp(String.raw`(?<!\p{LC})${noun} by (?:the )?$`, 'iu');
  if (!before.test(sentence.slice(0, answer.start))) return answer;
  const { subject } = SUBJECT.exec(sentence)?.groups ?? {};
  const start = subject === undefined ? -1 : sentence.indexOf(subject);
  return start < 0 ? answer : { start, end: start + subject!.length };
}
