import type { Span } from '../../../types.ts';
import { NUMBER_WORD } from './numbers.ts';
import { isStopWord } from './words/stopWords.ts';

/** What stands before a noun and tells which one it is: "the *new* mill". */
const BEFORE_NOUN = `(?:new|old|big|small|great|little|young|next|last|first|second|third|main|former|current|same|other|whole|entire|local|public|\\p{LC}+est|${NUMBER_WORD})(?!\\p{LC})`;
const THING = new RegExp(
  String.raw`(?<!\p{LC})the (?:${BEFORE_NOUN} ){0,2}(?<noun>(?!${BEFORE_NOUN})\p{LC}{3,})`,
  'dgiu',
);

/** The nouns by which a question means certain things, each with its place: "When will the *miners* go back to the new *pit*?" */
export const thingsMeant = (question: string): Span[] =>
  [...question.matchAll(THING)].flatMap(({ indices, groups }) => {
    const [start, end] = indices!.groups!['noun']!;
    return isStopWord(groups!['noun']!.toLowerCase()) ? [] : [{ start, end }];
  });
