import { familiesIn } from '../familiesIn.ts';

const ASKS = /^(?:(?:and|so|but) )?why (?:is|are|was|were)(?: |n['’]t )/iu;
/** A clause that tells beside the way who or what is meant: "Norway, *which was not invited*, said …" */
const ASIDE = /, (?:who|which|whose)(?: |$)[^,;:]*(?:,|[.!?]?["”’]?$)/giu;
/** What gives a reason, also in the clause itself. */
const REASON =
  /(?<!\p{LC})(?:because|since|after|as|for|due|owing|thanks|over|reasons?|cause[ds]?|so that|in order|following|amid|when|therefore|given|why)(?!\p{LC})|[:;–—]/iu;

/** Whether it is asked why something was done to somebody, and a sentence tells that only beside the way, without a reason. */
export function lacksReason(question: string, sentence: string): boolean {
  if (!ASKS.test(question) || REASON.test(sentence)) return false;
  const asides = sentence.match(ASIDE) ?? [];
  if (asides.length === 0) return false;
  const rest = new Set(familiesIn(sentence.replace(ASIDE, ' ')));
  const aside = familiesIn(asides.join(' '));
  const verb = familiesIn(question).findLast((family) => aside.includes(family));
  return verb !== undefined && !rest.has(verb) && familiesIn(question).at(-1) === verb;
}
