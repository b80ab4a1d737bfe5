import { once } from '../../../values/once.ts';
import { familyOf } from '../search/words/families.ts';

/**
 * Verbs that tell more than that something was said, a line for each stance; those of a line may stand for one another. What
 * only says it ("said", "told", "added", "wrote") stands in none.
 */
const STANCES = `
joke quip jest kid tease
admit concede confess acknowledge accept grant
agree concur accept
disagree object protest dissent
confirm affirm corroborate verify acknowledge
deny refute rebut contradict dispute
boast brag crow
warn caution alert
threaten
promise pledge vow swear guarantee assure
complain lament bemoan grumble moan groan
regret apologise apologize sorry
demand order command instruct insist
urge press exhort appeal encourage implore
beg plead implore beseech
ask inquire enquire question wonder
guess speculate suspect surmise
hope wish
fear worry dread
hint imply suggest insinuate
suggest propose recommend advise
accuse blame
mock ridicule scoff sneer taunt deride jeer
praise hail laud applaud commend welcome
criticise criticize condemn denounce slam blast lambast decry deplore berate rebuke castigate
thank
shout yell scream bellow roar
whisper murmur mutter mumble
laugh chuckle giggle
cry sob weep
claim allege
lie
`;

/** A word → the lines in which its family stands. */
const loadStances = once((): ReadonlyMap<string, readonly number[]> => {
  const stances = new Map<string, number[]>();
  for (const [line, words] of STANCES.trim().split('\n').entries()) {
    for (const family of new Set(words.split(' ').map((word) => familyOf(word))))
      stances.set(family, [...(stances.get(family) ?? []), line]);
  }
  return stances;
});

/** The stances that a word shows, as numbers: "joked", "jokingly" and "quipped" share one, "said" has none. */
export function stancesOf(word: string): readonly number[] {
  return loadStances().get(familyOf(word)) ?? [];
}
