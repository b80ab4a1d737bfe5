import { shareOf, type Evidence, type Scene } from '../evidence.ts';
import type { QuestionTerm } from '../questionTerm.ts';
import type { Feature } from './feature.ts';

/** How much of the question the passage holds. */
export const coverageFeatures: readonly Feature[] = [
  {
    name: 'bm25',
    says: 'the words that it shares with the question, by rarity and repetition',
    value: (scene, { passage }) => scoreOf(scene, passage) / 20,
  },
  {
    name: 'bm25 beside the best',
    says: 'its BM25 score as a share of the best passage’s',
    value: (scene, { passage }) => (scene.bestScore > 0 ? scoreOf(scene, passage) / scene.bestScore : 0),
  },
  {
    name: 'coverage',
    says: 'share of the question, weighted by rarity, that it holds',
    value: coverage,
  },
  {
    name: 'coverage squared',
    says: 'share of the question, weighted by rarity, that it holds, where that is nearly everything',
    value: (scene, evidence) => coverage(scene, evidence) ** 2,
  },
  {
    name: 'words covered',
    says: 'share of the question’s words, each counted alike',
    value: (scene, evidence) =>
      shareWhere(
        scene,
        evidence,
        () => true,
        () => 1,
      ),
  },
  {
    name: 'coverage by the article’s rarity',
    says: 'share of the question where only the article tells which words are rare',
    value: (scene, evidence) =>
      shareWhere(
        scene,
        evidence,
        () => true,
        ({ localIdf }) => localIdf,
      ),
  },
  {
    name: 'kind covered',
    says: 'it holds the word that names the kind of answer: "which language"',
    value: (scene, evidence) => shareWhere(scene, evidence, ({ isKind }) => isKind),
  },
  {
    name: 'all but the kind covered',
    says: 'share of the rest of the question that it holds',
    value: (scene, evidence) => shareWhere(scene, evidence, ({ isKind }) => !isKind),
  },
  {
    name: 'repetition',
    says: 'how often it repeats the question’s words',
    value: (_, { hits, mask }) => Math.log1p(Math.max(0, hits.length - bitCount(mask))),
  },
  {
    name: 'names covered',
    says: 'share of the question’s names that it holds',
    value: (scene, evidence) => shareWhere(scene, evidence, ({ isName }) => isName),
  },
  {
    name: 'numbers covered',
    says: 'share of the question’s numbers that it holds',
    value: (scene, evidence) => shareWhere(scene, evidence, ({ isNumber }) => isNumber),
  },
  {
    name: 'other words covered',
    says: 'share of the question’s other words that it holds',
    value: (scene, evidence) => shareWhere(scene, evidence, ({ isName, isNumber }) => !isName && !isNumber),
  },
  {
    name: 'same form',
    says: 'share of the question that it holds in the very form of the question',
    value: (scene, { exact }) => shareOf(scene.question, exact),
  },
  {
    name: 'rarest word',
    says: 'it holds the rarest word of the question',
    value: (scene, { mask }) => (mask & (1 << rarestBit(scene)) ? 1 : 0),
  },
  {
    name: 'first word',
    says: 'it holds the first content word of the question',
    value: (_, { mask }) => mask & 1,
  },
  {
    name: 'last word',
    says: 'it holds the last content word of the question',
    value: ({ question }, { mask }) => (mask & (1 << (question.terms.length - 1)) ? 1 : 0),
  },
];

/** Share of the question, weighted by rarity, that the passage holds; a word like the question's counts less. */
export function coverage({ question }: Scene, { weights }: Evidence): number {
  if (question.idf === 0) return 0;
  return question.terms.reduce((sum, { idf }, bit) => sum + idf * weights[bit]!, 0) / question.idf;
}

function scoreOf({ words }: Scene, passage: number): number {
  return words.scores[passage - words.range.from]!;
}

/** Share of the chosen terms that the passage holds, 0 when there are none. */
function shareWhere(
  { question }: Scene,
  { weights }: Evidence,
  isChosen: (term: QuestionTerm) => boolean,
  size: (term: QuestionTerm) => number = ({ idf }) => idf,
): number {
  let all = 0;
  let held = 0;
  question.terms.forEach((term, bit) => {
    if (!isChosen(term)) return;
    all += size(term);
    held += size(term) * weights[bit]!;
  });
  return all > 0 ? held / all : 0;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function rarestBit({ question: { terms } }: Scene): number {
  return terms.reduce((best, { idf }, bit) => (idf > terms[best]!.idf ? bit : best), 0);
}
