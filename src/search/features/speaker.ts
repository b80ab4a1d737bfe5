import { shareOf, type Evidence, type Scene } from '../evidence.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Feature } from './feature.ts';
import type { Mention } from '../../types.ts';

/** Who is speaking: "What did the officials tell Politico?" */
export const speakerFeatures: readonly Feature[] = [
  {
    name: 'asked who said it',
    says: 'the question asks for a statement, and somebody is quoted',
    value: (scene, evidence) => asks(scene) * (attributionOf(scene, evidence).kind === 'none' ? 0 : 1),
  },
  {
    name: 'somebody’s own words',
    says: 'the question asks for a statement, and it is in somebody’s own words',
    value: (scene, evidence) =>
      asks(scene) * (/direct|mixed/.test(attributionOf(scene, evidence).kind) ? 1 : 0),
  },
  {
    name: 'speaker asked for',
    says: 'the question asks for a statement of the person who speaks in it',
    value: (scene, evidence) => asks(scene) * named(scene, attributionOf(scene, evidence).speaker),
  },
  {
    name: 'outlet asked for',
    says: 'the question asks for a statement, and names the medium that carried it',
    value: (scene, evidence) => asks(scene) * named(scene, attributionOf(scene, evidence).outlet),
  },
  {
    name: 'attribution adds',
    says: 'share of the question that it lacks and that names in its attribution hold',
    value: ({ question }, { mask, attributed }) => shareOf(question, attributed & ~mask),
  },
  {
    name: 'held with attribution, squared',
    says: 'share of the question that it and its attribution hold, where that is nearly everything',
    value: (scene, evidence) => heldWithAttribution(scene, evidence) ** 2,
  },
  {
    name: 'statement held with attribution',
    says: 'the question asks for a statement; share of it that the passage and its attribution hold',
    value: (scene, evidence) => asks(scene) * heldWithAttribution(scene, evidence),
  },
  {
    name: 'statement held with attribution, squared',
    says: 'the question asks for a statement; share of it that the passage and its attribution hold, where that is nearly everything',
    value: (scene, evidence) => asks(scene) * heldWithAttribution(scene, evidence) ** 2,
  },
];

/** Share of the question that the passage and the names in its attribution hold. */
function heldWithAttribution({ question }: Scene, { mask, attributed }: Evidence): number {
  return shareOf(question, mask | attributed);
}

function attributionOf({ index }: Scene, { passage }: Evidence) {
  return index.passages.at(passage)!.attribution;
}

function asks({ question }: Scene): number {
  return question.asksForStatement ? 1 : 0;
}

/** Share of the name's words that the question has. */
function named({ index, variants }: Scene, mention: Mention | null): number {
  if (!mention) return 0;
  const terms = tokenize(mention.name).flatMap(({ word }) => index.vocabulary.numberOf(word) ?? []);
  const held = terms.filter((word) => variants.has(index.vocabulary.termOf[word]!));
  return terms.length > 0 ? held.length / terms.length : 0;
}
