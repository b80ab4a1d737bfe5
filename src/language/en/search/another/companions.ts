import { familyOfWord } from '../words/familiesIn.ts';
import { isStopWord } from '../words/stopWords.ts';

/** "How old was *she* when she *learned* to swim?" */
const ASKS =
  /^(?:(?:and|so|but) )?(?:when|where|why|how)(?: \p{LC}+)? (?:is|was|did|does|has|had|will|would) (?<one>s?he)(?<rest> .*)$/iu;
const OBJECTS: Readonly<Record<string, string>> = { he: 'him', she: 'her' };

/** Whether it is asked what is so of her, and a sentence has only who did the same with her: “Bo Lund, who learned to sail with her at 52”. */
export function isOfCompanion(question: string, sentence: string): boolean {
  const { one, rest = '' } = ASKS.exec(question)?.groups ?? {};
  if (one === undefined) return false;
  const pronoun = one.toLowerCase();
  if (new RegExp(String.raw`(?<!\p{LC})${pronoun}(?!\p{LC})`, 'iu').test(sentence)) return false;
  const asked = new Set(
    (rest.match(/\p{LC}+/gu) ?? [])
      .filter((word) => !isStopWord(word.toLowerCase()))
      .map((word) => familyOfWord(word)),
  );
  // "with her at 52", and not "with her aunt"
  const withOne = new RegExp(
    String.raw`(?:(?<!\p{LC})who|\p{Lu}[\p{LC}’'-]+,?) (?<deed>[^,.;:]+?) (?:with|from|beside|alongside|behind|like) ${OBJECTS[pronoun]!}(?=[,.;:!?”"]|$| (?:at|in|on|when|while|and|for|as|since|until|before|after|from|last|this)(?!\p{LC}))`,
    'gu',
  );
  return [...sentence.matchAll(withOne)].some(({ groups }) => {
    const verbs = (groups!['deed']!.match(/\p{LC}+/gu) ?? []).slice(0, FIRST);
    return verbs.some((word) => asked.has(familyOfWord(word)));
  });
}

/** So many words from its beginning a clause has its verb. */
const FIRST = 3;
