import type { Asked } from '../language/search.ts';
import type { Scene } from './evidence.ts';
import type { FoundPassages } from './find.ts';
import type { Ranked } from './rank.ts';
import { sentenceOf } from './sentenceOf.ts';

/** What a number answers. */
const BY_NUMBER: ReadonlySet<Asked> = new Set<Asked>(['how many', 'how much', 'how long']);
/** Among so many of the likeliest passages it is looked for what others tell. */
const LOOKED_AT = 8;
/** So close behind, in the ranker's log likelihoods, a passage may as well be meant. */
const CLOSE = 1;
const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/gu;

/**
 * Whether a passage of another article answers as well by all that is known before it is read, with other numbers: “Lisk will plant 14
 * oaks” beside “Pell will plant 126 oaks”, where no town is asked for.
 */
export function isToldElsewhere(found: FoundPassages, [first]: readonly Ranked[]): boolean {
  const { scene, byWords, byMeaning } = found;
  const { index, question } = scene;
  if (!first || !BY_NUMBER.has(question.asked)) return false;
  const ranking = byMeaning ?? byWords;
  const best = ranking.find(({ evidence }) => evidence.passage === first.evidence.passage);
  const own = numbersOf(scene, first);
  if (!best || own.length === 0) return false;
  return ranking.slice(0, LOOKED_AT).some((other) => {
    const isElsewhere = index.articleOf[other.evidence.passage] !== index.articleOf[first.evidence.passage];
    const isAsMuch = best.score - other.score < CLOSE && (first.evidence.mask & ~other.evidence.mask) === 0;
    return isElsewhere && isAsMuch && differ(own, numbersOf(scene, other));
  });
}

/** The numbers of a passage that the question does not have. */
function numbersOf(scene: Scene, { evidence }: Ranked): string[] {
  const asked = numbersIn(scene.question.text);
  return numbersIn(sentenceOf(scene, evidence.passage)).filter((number) => !asked.includes(number));
}

/** Whether either has what the other lacks. */
const differ = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => !others.includes(one)) && others.some((one) => !some.includes(one));

const numbersIn = (text: string): string[] => text.match(NUMBER) ?? [];
