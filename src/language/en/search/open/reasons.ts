import { familiesIn } from '../words/familiesIn.ts';

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

/** "What did he die of?" */
const ASKS_CAUSE_OF_DEATH =
  /(?<!\p{LC})(?:(?:die|died|dying|dead) (?:of|from)|cause of (?:his |her |the |their )?death)(?!\p{LC})/iu;
const DEATH = /(?<!\p{LC})(?:die[sd]?|dying|dead|deaths?)(?!\p{LC})/iu;
/** By any of these a sentence tells of what somebody died, or may. */
const CAUSE =
  /(?<!\p{LC})(?:of|from|after|by|due|because|following|when|while|caus\p{LC}*|with|\p{LC}*ill(?:ness)?|diseases?|sick\p{LC}*|cancer|stroke|heart|attack|accident|crash|injur\p{LC}*|wounds?|infection|fever|natural|suicide|drown\p{LC}*|fell|fall|shot|stabb\p{LC}*|kill\p{LC}*)(?!\p{LC})/iu;

/** Whether it is asked of what somebody died, and a sentence tells only where or when: “died in his sleep on 2 February”. */
export function lacksCauseOfDeath(question: string, sentence: string): boolean {
  if (!ASKS_CAUSE_OF_DEATH.test(question)) return false;
  const death = DEATH.exec(sentence);
  return (
    death !== null && !CAUSE.test(sentence.slice(death.index + death[0].length)) && !/caus/iu.test(sentence)
  );
}
