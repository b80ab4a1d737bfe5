/** By the form of words that mean somebody, what a fact of somebody adds to the log-odds. */
export type MeantWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How words tell whom a pronoun or a description means, and what was learned of that. */
export interface MeantLanguage {
  /** What each fact adds to the log-odds that somebody is meant, by the form of the words. */
  readonly weights: () => MeantWeights;
  /** Words of a description that tell nothing of whose it is. */
  readonly smallWords: ReadonlySet<string>;
  /** A noun for somebody's age, which is the group `age`: "68-year-old". */
  readonly age: RegExp;
  /** What a description of somebody new begins with: "*a* baker", "*another* baker". */
  readonly indefinite: RegExp;
  /** What a description begins with, as "the" and "a" do; the first that fits counts. */
  readonly openings: readonly (readonly [opening: string, words: RegExp])[];
  /** What comes before the noun where a place tells which one it is: "the *Lisk-based* firm". */
  readonly based: RegExp;
  /** Somebody else in the description, who is not meant: "the man who found *her*". */
  readonly another: RegExp;
  /** Which of several a description tells of, the first first: "*one of* the bakers", "*the second* baker". */
  readonly counted: readonly RegExp[];
  /** Who is none of those met: "*the other* baker". */
  readonly other: RegExp;
  /** What a description says somebody is of, with its `noun`: "the owner *of the kiosk*". */
  readonly whose: RegExp;
  /** What stands between a noun and the name behind it: "the baker*, Mara* Quist". */
  readonly nounToName: RegExp;
  /** What stands between a name and the noun beside it: "Mara Quist*, 54, a retired* baker". */
  readonly nameToNoun: RegExp;
  /** What stands between a name and the noun of what it is: "Mara Quist *is a retired* baker". */
  readonly nameIsNoun: RegExp;
  /** "he" and the like, which are the group `male`, and "she". */
  readonly pronoun: RegExp;
  /** In what is said, the one of whom it is said, with the same group: "*He* had no licence, the officer said." */
  readonly spokenOf: RegExp;
  /** In what is said, whoever says it: "*I* ran". */
  readonly own: RegExp;
  /** Behind the author, before whom they met or dealt with: "I *met* a man", "I lent it *to* my neighbour". */
  readonly metBy: RegExp;
  /** Behind a description, how old somebody is: "the nurse*, 34,* says". */
  readonly ageBehind: RegExp;
  /** Behind a description, what more is told: "the nurse*, who* was off duty". */
  readonly tellsMore: RegExp;
  /** Behind a description, that somebody says more: "the leader *went on to* say". */
  readonly goesOn: RegExp;
  /** What is done to somebody, or ends their life: who is told of so is not about to speak. */
  readonly undergone: RegExp;
  /** A verb for what people do, or will do: "a keeper *earns* nine crowns" is not about one who "said" something. */
  readonly now: RegExp;
}

/** Weights by form, of those of signs: a form and a fact, with a blank between. */
export function meantWeightsOf(signs: Iterable<readonly [sign: string, weight: number]>): MeantWeights {
  const weights = new Map<string, Map<string, number>>();
  for (const [sign, weight] of signs) {
    const blank = sign.indexOf(' ');
    const form = sign.slice(0, blank);
    const known = weights.get(form) ?? new Map<string, number>();
    known.set(sign.slice(blank + 1), weight);
    weights.set(form, known);
  }
  return weights;
}
