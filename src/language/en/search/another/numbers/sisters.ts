import { wordLines } from '../../../../wordList.ts';
import { COUNT, COUNTED, singular, wordsIn } from './counts.ts';

/** Kinds of which none is another, in the singular, a line for what they have in common. */
const SISTERS = `
fish bird insect mammal reptile
cat dog horse cow sheep pig goat chicken goose duck rabbit fox wolf bear deer
whale seal dolphin
bus tram train lorry car bicycle ship plane helicopter
tree flower mushroom
apple pear plum cherry
chair table bed lamp window door
church school hospital shop mill bridge tunnel
book film song painting
`;
const sisters = wordLines(SISTERS).map((words) => new Set(words));

/** The plurals that have none of these endings. */
const IRREGULAR = new Map([
  ['fishes', 'fish'],
  ['geese', 'goose'],
  ['wolves', 'wolf'],
]);
const one = (word: string): string => IRREGULAR.get(word) ?? singular(word);

/** "how many *fish* died": what is one and many is no plural by its form. */
const ALIKE = /\bhow many (?:\p{LC}+ )?(?<noun>fish|sheep|deer)(?!\p{LC})/iu;

/** Whether a sentence only counts those of another kind than a question: birds for fish. */
export function countsSisters(question: string, sentence: string): boolean {
  const nouns = ALIKE.exec(question)?.groups?.['noun'] ?? COUNTED.exec(question)?.groups?.['noun'] ?? '';
  const asked = wordsIn(nouns).map(one);
  const kind = sisters.find((words) => asked.some((word) => words.has(word)));
  if (!kind || wordsIn(sentence).some((word) => asked.includes(one(word)))) return false;
  const counts = [...sentence.matchAll(COUNT)].map(({ groups }) => wordsIn(groups!['rest']!).slice(0, 3));
  return counts.length > 0 && counts.every((words) => words.some((word) => kind.has(one(word))));
}
