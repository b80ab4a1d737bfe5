/** Who of a family is asked for, and what else that one may be called; one line each. */
const KIN: readonly RegExp[] = [
  /\b(?:parents?|mothers?|fathers?|mums?|moms?|dads?|born to|raised by)\b/iu,
  /\b(?:child(?:ren)?|kids?|sons?|daughters?|bab(?:y|ies)|twins?|boys?|girls?)\b/iu,
  /\b(?:siblings?|brothers?|sisters?|twins?|(?:eldest|oldest|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth|last|one) of)\b/iu,
  /\b(?:grandchild(?:ren)?|grandsons?|granddaughters?|grandkids?)\b/iu,
  /\b(?:grandparents?|grand(?:mother|father)s?|grandmas?|grandpas?|grann(?:y|ies)|grandads?)\b/iu,
];

/** "How many *siblings*", "Who are her *children*", "What are the *names* of her parents": they are what is asked for. */
const ASKED =
  /^(?:[Aa]nd |[Ss]o )?(?:[Hh]ow many|[Ww]ho (?:is|are|was|were)|[Ww]hat (?:is|are|was|were) the names? of)(?: (?:her|his|their|its|the|\p{Lu}[\p{LC}'’-]*)){0,3} (?<kin>\p{LC}+)(?: (?:did|does|do|has|have|had|called|names?)\b[^?]*)?\??$/u;

/** Whether a sentence tells of others of a family than those who are asked for: of grandchildren where it is asked for siblings. */
export function tellsOfOtherKin(question: string, sentence: string): boolean {
  const kin = ASKED.exec(question)?.groups?.['kin'];
  const asked = kin === undefined ? undefined : KIN.find((words) => words.test(kin));
  if (asked === undefined || asked.test(sentence)) return false;
  return KIN.some((words) => words !== asked && words.test(sentence));
}
