import { shareOf, type Evidence, type Scene } from '../evidence.ts';
import { wantedPlaces } from './answerType.ts';
import { coverage } from './coverage.ts';
import { similarity } from './meaning.ts';
import {
  attributedMask,
  knownMask,
  maskAround,
  missingNames,
  largestMissingIdf,
  titleMask,
} from '../heldTerms.ts';
import type { Ranked } from '../rank.ts';
import { marginOf, rivalIn } from '../rival.ts';
import type { Weighed } from './weighed.ts';

/** What words alone say to a question, for the confidence of an answer that meaning took part in. */
export interface WordsVerdict {
  /** The passage that they put first, or null without one. */
  readonly passage: number | null;
  /** Log odds that it answers, from -8 to 8. */
  readonly logOdds: number;
}

/**
 * A feature of the confidence that is read from the words, and from meaning where that takes part; `words` is what words alone say
 * where it does, otherwise null.
 */
export type WordsConfidenceFeature = Weighed<
  [ranking: readonly [Ranked, ...Ranked[]], words: WordsVerdict | null]
>;

/** What speaks for and against the first passage. */
export const wordsConfidence: readonly WordsConfidenceFeature[] = [
  {
    name: 'coverage',
    says: 'share of the question, weighted by rarity, that the first passage holds',
    value: (scene, [first]) => coverage(scene, first.evidence),
  },
  {
    name: 'attribution adds',
    says: 'share of the question that the first passage lacks and that names in its attribution hold',
    value: ({ question }, [{ evidence }]) => shareOf(question, evidence.attributed & ~evidence.mask),
  },
  {
    name: 'title adds',
    says: 'share of the question that neither the first passage nor its attribution holds, and its article’s title does',
    value: (scene, [{ evidence }]) =>
      shareOf(scene.question, titleMask(scene, evidence) & ~(evidence.mask | evidence.attributed)),
  },
  {
    name: 'somebody else',
    says: 'share of the question that is in the attributions of other passages, and neither in the first one nor in its own',
    value: (scene, [{ evidence }]) =>
      shareOf(scene.question, attributedMask(scene) & ~(evidence.mask | evidence.attributed)),
  },
  {
    name: 'coverage with neighbours',
    says: 'share of the question that the first passage and the sentences beside it hold',
    value: (scene, [first]) => shareOf(scene.question, maskAround(scene, first.evidence.passage)),
  },
  {
    name: 'coverage by the article',
    says: 'share of the question that the passages or the title know at all',
    value: (scene, [first]) => shareOf(scene.question, knownMask(scene, first)),
  },
  {
    name: 'rarity held',
    says: 'how much the words that the first passage holds tell',
    value: (scene, [first]) => Math.log1p(coverage(scene, first.evidence) * scene.question.idf),
  },
  {
    name: 'rarity missing',
    says: 'how much the words tell that neither a passage nor the title knows',
    value: (scene, [first]) =>
      Math.log1p((1 - shareOf(scene.question, knownMask(scene, first))) * scene.question.idf),
  },
  {
    name: 'names missing',
    says: 'share of the question’s names that the first passage and its neighbours lack',
    value: (scene, [first]) => missingNames(scene, maskAround(scene, first.evidence.passage)),
  },
  {
    name: 'names unknown',
    says: 'share of the question’s names that neither a passage nor the title has',
    value: (scene, [first]) => missingNames(scene, knownMask(scene, first)),
  },
  {
    name: 'numbers missing',
    says: 'the question has a number that the first passage lacks',
    value: ({ question: { terms } }, [first]) =>
      terms.some(({ isNumber }, bit) => isNumber && !(first.evidence.mask & (1 << bit))) ? 1 : 0,
  },
  {
    name: 'held',
    says: 'how much the words that the first passage holds tell, without a limit to more of it',
    value: (scene, [first]) => (coverage(scene, first.evidence) * scene.question.idf) / 20,
  },
  {
    name: 'missing',
    says: 'how much the words tell that the first passage lacks',
    value: (scene, [first]) => ((1 - coverage(scene, first.evidence)) * scene.question.idf) / 20,
  },
  {
    name: 'most missing',
    says: 'the first passage lacks more than half of the question, and how much more',
    value: (scene, [first]) => Math.max(0, 0.5 - coverage(scene, first.evidence)),
  },
  {
    name: 'rarest missing',
    says: 'how much the rarest word tells that the first passage and its neighbours lack',
    value: (scene, [first]) => largestMissingIdf(scene, maskAround(scene, first.evidence.passage)) / 10,
  },
  {
    name: 'one word only',
    says: 'the first passage holds only one of the question’s words',
    value: ({ question: { terms } }, [{ evidence }]) =>
      terms.length > 1 && (evidence.mask & (evidence.mask - 1)) === 0 ? 1 : 0,
  },
  {
    name: 'no such answer',
    says: 'the question asks for a number or a time, and the first passage has none near its words',
    value: (scene, [first]) => (lacksNumber(scene, first.evidence) ? 1 : 0),
  },
  {
    name: 'no such answer and words missing',
    says: 'the first passage has no number or time that the question asks for, by the share of the question that it lacks',
    value: (scene, [first]) => (lacksNumber(scene, first.evidence) ? 1 - coverage(scene, first.evidence) : 0),
  },
  {
    name: 'score',
    says: 'the score of the first passage',
    value: (_, [first]) => first.score,
  },
  {
    name: 'margin',
    says: 'how far behind the first passage the next one is that says something else',
    value: (scene, ranking) => marginOf(ranking[0], rivalIn(scene, ranking)),
  },
  {
    name: 'margin with coverage',
    says: 'how far behind the first passage the next one is that says something else, by the share of the question that the first one holds',
    value: (scene, ranking) =>
      marginOf(ranking[0], rivalIn(scene, ranking)) * coverage(scene, ranking[0].evidence),
  },
  {
    name: 'words asked',
    says: 'how many content words the question has',
    value: ({ question: { terms } }) => Math.log(Math.max(1, terms.length)),
  },
  {
    name: 'meaning',
    says: 'how near the first passage is to the question in meaning',
    value: (scene, [first]) => similarity(scene, first.evidence.passage),
  },
  {
    name: 'meaning beside the best',
    says: 'how much nearer the nearest passage is to the question in meaning than the first one',
    value: (scene, [first]) =>
      scene.similarities ? similarity(scene, first.evidence.passage) - scene.bestSimilarity : 0,
  },
  {
    name: 'meaning where words are missing',
    says: 'how near the first passage is to the question in meaning, by the share of the question that neither a passage nor the title knows',
    value: (scene, [first]) =>
      similarity(scene, first.evidence.passage) * (1 - shareOf(scene.question, knownMask(scene, first))),
  },
  {
    name: 'meaning squared',
    says: 'how near the first passage is to the question in meaning, where it is very near',
    value: (scene, [first]) => similarity(scene, first.evidence.passage) ** 2,
  },
  {
    name: 'meaning with coverage',
    says: 'how near the first passage is to the question in meaning, by the share of the question that it holds',
    value: (scene, [first]) => similarity(scene, first.evidence.passage) * coverage(scene, first.evidence),
  },
  {
    name: 'meaning beside the usual',
    says: 'by how many standard deviations the first passage is nearer to the question in meaning than passages usually are',
    value: (scene, [first]) => aboveUsual(scene, first.evidence.passage),
  },
  {
    name: 'words are sure',
    says: 'how sure words alone are of their first passage, as log odds',
    value: (_scene, _ranking, words) => words?.logOdds ?? 0,
  },
  {
    name: 'words are sure of the same',
    says: 'how sure words alone are of the first passage, as log odds, where it is the first by words too',
    value: (_scene, [first], words) => (words?.passage === first.evidence.passage ? words.logOdds : 0),
  },
];

/** By how many standard deviations a passage is nearer in meaning than the mean, 6 at most. */
function aboveUsual({ similarities, words: { range } }: Scene, passage: number): number {
  if (!similarities) return 0;
  const all = similarities.subarray(range.from, range.to);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
  return variance > 0 ? Math.min(6, (similarities[passage]! - mean) / Math.sqrt(variance)) : 0;
}

/** Whether a number or a time is asked for and none stands within a few words of the question's. */
function lacksNumber(scene: Scene, evidence: Evidence): boolean {
  if (!/^(?:when|how much|how many|how long)$/.test(scene.question.asked)) return false;
  return !wantedPlaces(scene, evidence).some((place) =>
    evidence.hits.some((hit) => Math.abs(hit.place - place) <= FEW_WORDS),
  );
}

const FEW_WORDS = 6;
