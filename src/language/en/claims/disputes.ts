import { wordList } from '../../wordList.ts';
import { formsOfVerb } from '../reportingVerbs.ts';

const formsOf = (bases: string): string => wordList(bases).flatMap(formsOfVerb).join('|');

/** Verbs by which somebody holds that what was told before is not so, whatever it was; behind the others "it" may be a plan. */
const DISPUTING = formsOf('deny dispute refute rebut contradict');
const REJECTING = formsOf('reject dismiss contest doubt');
const ACCOUNT =
  '(?:the|his|her|its|their|this|that)\\s+(?:claim|charge|accusation|allegation|account|version|suggestion|figure|assertion|number)s?';
const UNTRUE = '(?:false|untrue|wrong|incorrect|not true|a lie|lies|nonsense|a fabrication)';

/** A sentence that says nothing else of what it disputes: "Wren *disputed* that.", "The firm has *denied* the claim." */
const DISPUTE = new RegExp(
  String.raw`^[^.;:“”"]{1,90}?\s(?:(?<verb>${DISPUTING})\s+(?:that|this|it|so|both|${ACCOUNT})|(?<rejects>${REJECTING})\s+(?:that|this|${ACCOUNT})|(?:said|says|called)\s+(?:that\s+)?(?:that|this|it|${ACCOUNT})\s+(?:(?:is|was|were|are)\s+)?(?<word>${UNTRUE}))(?=\s*(?:[.,;:!?]|$)|\s+(?:and|in|on|as|saying|but)\s)`,
  'iu',
);

/** The word by which a sentence disputes what the one before it tells; null where it does not. */
export function disputedBy(sentence: string): string | null {
  const { verb, rejects, word } = DISPUTE.exec(sentence)?.groups ?? {};
  return (verb ?? rejects ?? word)?.toLowerCase() ?? null;
}
