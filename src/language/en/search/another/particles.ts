import { wordSet } from '../../../wordList.ts';
import { familyOfWord } from '../words/familiesIn.ts';

/** Verbs of so wide a sense that a particle makes another verb of them: "left *out*", "put *off*", "called *off*", "laid *off*". */
const WIDE = new Set(
  [...wordSet('leave left put lay call give turn hold make let get take bring set')].map(familyOfWord),
);
const PARTICLE = /^(?:out|off|up|down|aside)$/iu;
/** The verb that a question ends with, or that a place stands behind: "how many *are left* in the wild", "when was it *put* there". */
const ASKED =
  /(?<!\p{LC})(?:is|are|was|were|be|been|still)(?: (?:the|an?|his|her|its|their) [\p{LC}-]+)? (?<verb>\p{LC}+)(?= (?:in|on|at|of|by|to|there|now|after|today)(?!\p{LC})|\?|$)/iu;

/** Whether a sentence has the verb of a question only with a particle, as another verb: "four were left out" where it is asked how many are left. */
export function isOtherVerb(question: string, sentence: string): boolean {
  const verb = ASKED.exec(question)?.groups?.['verb'];
  if (verb === undefined || !WIDE.has(familyOfWord(verb))) return false;
  const words = sentence.match(/\p{LC}+/gu) ?? [];
  const places = words.flatMap((word, at) => (familyOfWord(word) === familyOfWord(verb) ? [at] : []));
  return places.length > 0 && places.every((at) => PARTICLE.test(words[at + 1] ?? ''));
}
