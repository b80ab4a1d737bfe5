import type { Asked } from '../../language/search.ts';
import { isNameAt, wordAt, type Evidence, type Scene } from '../evidence.ts';
import { Trait, type TraitName } from '../../language/traits.ts';
import type { Feature } from './feature.ts';

const ASKED: readonly Asked[] = [
  'when',
  'how much',
  'how many',
  'how long',
  'where',
  'who',
  'why',
  'how',
  'which',
  'what did',
  'what is',
  'what',
];

/** Something of the passage, not of the question, that may be an answer. */
interface Sign {
  readonly name: string;
  readonly isIn: (scene: Scene, evidence: Evidence) => boolean;
}

const SIGNS: readonly Sign[] = [
  { name: 'a new name', isIn: (scene, evidence) => newNames(scene, evidence) > 0 },
  { name: 'a new full name', isIn: hasFullName },
  { name: 'a name after a place word', isIn: hasPlace },
  { name: 'a new number', isIn: (scene, evidence) => hasNew(scene, evidence, 'number') },
  { name: 'a new year', isIn: (scene, evidence) => hasNew(scene, evidence, 'year') },
  { name: 'a new date word', isIn: (scene, evidence) => hasNew(scene, evidence, 'date') },
  { name: 'money', isIn: (scene, evidence) => hasNew(scene, evidence, 'money') },
  { name: 'a measure', isIn: (scene, evidence) => hasNew(scene, evidence, 'measure') },
  { name: 'a reason word', isIn: (scene, evidence) => has(scene, evidence, 'reason') },
  { name: 'a word of manner', isIn: (scene, evidence) => has(scene, evidence, 'manner') },
  { name: 'a word of speech', isIn: (scene, evidence) => has(scene, evidence, 'speech') },
];

/** What kind of answer the question wants, against what the passage has that the question has not. */
export const answerTypeFeatures: readonly Feature[] = ASKED.flatMap((asked) => [
  {
    name: `${asked}: wanted near`,
    says: `the question asks "${asked}" and something of that kind stands near its words`,
    asked,
    value: wantedNear,
  },
  ...SIGNS.map(({ name, isIn }) => ({
    name: `${asked}: ${name}`,
    says: `the question asks "${asked}" and the passage has ${name}`,
    asked,
    value: (scene: Scene, evidence: Evidence) => (isIn(scene, evidence) ? 1 : 0),
  })),
]);

/** Bits of the words that answer, by what is asked; a name answers where there are none. */
const WANTED: Partial<Record<Asked, number>> = {
  when: Trait.year | Trait.date,
  'how much': Trait.number,
  'how many': Trait.number,
  'how long': Trait.number,
  why: Trait.reason,
  how: Trait.manner,
};

/** How near something that may answer stands to the question's words, 0 to 1. */
function wantedNear(scene: Scene, evidence: Evidence): number {
  return Math.max(0, ...wantedPlaces(scene, evidence).map((place) => nearness(scene, evidence, place)));
}

/** Places of the words that look like what is asked for. */
export function wantedPlaces(scene: Scene, evidence: Evidence): number[] {
  const { traits } = scene.index.vocabulary;
  const wanted = WANTED[scene.question.asked];
  return evidence.news.filter((place) =>
    wanted === undefined ? isNameAt(scene, evidence, place) : (traits[wordAt(evidence, place)]! & wanted) > 0,
  );
}

/** Share of the question that the passage holds, each word less the further it stands from the place. */
function nearness({ question }: Scene, { hits }: Evidence, place: number): number {
  const near = new Float64Array(question.terms.length);
  for (const { bit, place: at } of hits) near[bit] = Math.max(near[bit]!, 1 / (1 + Math.abs(at - place) / 4));
  const sum = question.terms.reduce((total, { rarity }, bit) => total + rarity * near[bit]!, 0);
  return question.rarity > 0 ? sum / question.rarity : 0;
}

function newNames(scene: Scene, evidence: Evidence): number {
  return evidence.news.filter((place) => isNameAt(scene, evidence, place)).length;
}

/** Two new names side by side: "Jelka Moravin". */
function hasFullName(scene: Scene, evidence: Evidence): boolean {
  return evidence.news.some(
    (place, number) =>
      evidence.news[number + 1] === place + 1 &&
      isNameAt(scene, evidence, place) &&
      isNameAt(scene, evidence, place + 1),
  );
}

/** "in Norhavn" */
function hasPlace(scene: Scene, evidence: Evidence): boolean {
  const { traits } = scene.index.vocabulary;
  return evidence.news.some(
    (place) =>
      place > 0 &&
      isNameAt(scene, evidence, place) &&
      (traits[wordAt(evidence, place - 1)]! & Trait.place) > 0,
  );
}

/** Whether a new word of that kind stands within a few words of the question's. */
function hasNew(scene: Scene, evidence: Evidence, trait: TraitName): boolean {
  const { traits } = scene.index.vocabulary;
  return evidence.news.some(
    (place) =>
      (traits[wordAt(evidence, place)]! & Trait[trait]) > 0 &&
      evidence.hits.some((hit) => Math.abs(hit.place - place) <= FEW_WORDS),
  );
}

/** How far an answer may stand from the question's words. */
const FEW_WORDS = 10;

/** Stop words such as "because" count too. */
function has(scene: Scene, { passage }: Evidence, trait: TraitName): boolean {
  const { words, vocabulary } = scene.index;
  return words.of(passage).some((word) => (vocabulary.traits[word]! & Trait[trait]) > 0);
}
