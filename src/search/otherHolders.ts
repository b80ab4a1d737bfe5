import { tokenize } from '../text/tokens.ts';
import type { Scene } from './evidence.ts';
import type { Ranked } from './rank.ts';
import { sentenceOf } from './sentenceOf.ts';

/** Whose words passages have, where it is asked why somebody who is named wants or thinks something. */
interface Holders {
  /** Whether a passage has another's words, and does not tell of the named one: what Falk says is no reason of Lund's. */
  readonly isOfOthers: (passage: number) => boolean;
  /** The likeliest passage with words of the named one, by number; null where nobody is named, or none was found. */
  readonly own: number | null;
}

const NOBODY: Holders = { isOfOthers: () => false, own: null };

/** Tells whose words passages have; where no words of the named one were found, none counts as another's. */
export function holdersIn(scene: Scene, ranking: readonly Ranked[]): Holders {
  const { language, text, terms } = scene.question;
  const place = language.holderAsked(text);
  const names = terms
    .filter(({ start, end, isName }) => place && isName && start >= place.start && end <= place.end)
    .map(({ word }) => word);
  if (names.length === 0) return NOBODY;
  const has = (words: string) => tokenize(words).some(({ word }) => names.includes(word));
  const speakerOf = (passage: number) => scene.index.passages.at(passage)!.attribution.speaker?.name;
  const own = ranking.find(({ evidence }) => has(speakerOf(evidence.passage) ?? ''))?.evidence.passage;
  if (own === undefined) return NOBODY;
  return {
    own,
    isOfOthers: (passage) => {
      const speaker = speakerOf(passage);
      return speaker !== undefined && !has(`${speaker} ${sentenceOf(scene, passage)}`);
    },
  };
}
