import type { Asked } from '../../language/search.ts';
import { isNameAt, wordAt, type Evidence, type Scene } from '../evidence.ts';
import { Trait, type TraitName } from '../../language/traits.ts';
import type { Feature } from './feature.ts';

/** Something of the passage, not of the question, that may be an answer. */
type Sign = (scene: Scene, evidence: Evidence) => boolean;

const newWord =
  (trait: TraitName): Sign =>
  (scene, evidence) =>
    hasNew(scene, evidence, trait);

/** What a passage has that answers a kind of question, with a name and an example. */
const SIGNS: readonly (readonly [asked: Asked, name: string, sign: Sign, example: string])[] = [
  ['when', 'a new year', newWord('year'), '1931'],
  ['when', 'a new date word', newWord('date'), 'November'],
  ['how much', 'a new number', newWord('number'), '1,200'],
  ['how much', 'money', newWord('money'), 'crowns'],
  ['how much', 'a measure', newWord('measure'), 'percent'],
  ['how many', 'a new number', newWord('number'), 'three'],
  ['how long', 'a new number', newWord('number'), 'forty'],
  ['how long', 'a measure', newWord('measure'), 'kilometres'],
  ['how long', 'a new year', newWord('year'), '1931'],
  ['how long', 'a new date word', newWord('date'), 'until November'],
  ['where', 'a name after a place word', hasPlace, 'in Norhavn'],
  ['who', 'a new name', hasName, 'Moravin'],
  ['who', 'a new full name', hasFullName, 'Jelka Moravin'],
  ['why', 'a reason word', (scene, evidence) => has(scene, evidence, 'reason'), 'because'],
  ['how', 'a word of manner', (scene, evidence) => has(scene, evidence, 'manner'), 'by'],
];

/** Kinds of questions that tell nothing of what answers them. */
const OPEN: ReadonlySet<Asked> = new Set<Asked>(['yes or no', 'other']);

/**
 * The kind of answer that the question wants, against what the passage has and the question does not have. Of all pairs
 * of a kind and a sign only these pay: bench/train/SIGNS.md.
 */
export const answerTypeFeatures: readonly Feature[] = [
  {
    name: 'wanted near',
    says: 'something of the kind that is asked for stands near the question’s words',
    value: (scene, evidence) => (OPEN.has(scene.question.asked) ? 0 : wantedNear(scene, evidence)),
  },
  ...SIGNS.map(([asked, name, sign]): Feature => ({
    name: `${asked}: ${name}`,
    says: `the question asks "${asked}" and the passage has ${name}`,
    asked,
    value: (scene, evidence) => (sign(scene, evidence) ? 1 : 0),
  })),
];

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
  return evidence.novel.filter((place) =>
    wanted === undefined ? isNameAt(scene, evidence, place) : (traits[wordAt(evidence, place)]! & wanted) > 0,
  );
}

/** Share of the question that the passage holds; a word counts less the further it stands from the place. */
function nearness({ question }: Scene, { hits }: Evidence, place: number): number {
  const near = new Float64Array(question.terms.length);
  for (const { bit, place: at } of hits) near[bit] = Math.max(near[bit]!, 1 / (1 + Math.abs(at - place) / 4));
  const sum = question.terms.reduce((total, { idf }, bit) => total + idf * near[bit]!, 0);
  return question.idf > 0 ? sum / question.idf : 0;
}

function hasName(scene: Scene, evidence: Evidence): boolean {
  return evidence.novel.some((place) => isNameAt(scene, evidence, place));
}

/** Two new names side by side: "Jelka Moravin". */
function hasFullName(scene: Scene, evidence: Evidence): boolean {
  return evidence.novel.some(
    (place, number) =>
      evidence.novel[number + 1] === place + 1 &&
      isNameAt(scene, evidence, place) &&
      isNameAt(scene, evidence, place + 1),
  );
}

/** "in Norhavn" */
function hasPlace(scene: Scene, evidence: Evidence): boolean {
  const { traits } = scene.index.vocabulary;
  return evidence.novel.some(
    (place) =>
      place > 0 &&
      isNameAt(scene, evidence, place) &&
      (traits[wordAt(evidence, place - 1)]! & Trait.place) > 0,
  );
}

/** Whether a new word of that kind stands within a few words of the question's. */
function hasNew(scene: Scene, evidence: Evidence, trait: TraitName): boolean {
  const { traits } = scene.index.vocabulary;
  return evidence.novel.some(
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
