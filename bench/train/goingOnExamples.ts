import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { GoingOnLanguage } from '../../src/language/goingOn.ts';
import { goldSentences, overlap, type GoldArticle } from '../attributionGold.ts';
import { isOneOf } from '../storyAttribution.ts';
import { answersOf, goldByStart, type GoldPage } from './meantChoices.ts';

const GUM_NEWS = new URL('../data/gum_news.json.gz', import.meta.url);
/** More than anything that is learned. */
const SURE = 1_000;

/** A sentence that may go on with what was said before it. */
export interface GoingOnExample {
  readonly signs: readonly string[];
  /** Whether it is the last speaker's. */
  readonly isTrue: boolean;
}

/** The sentences of a page that may go on, those before each as they should be read; without those where either is right. */
export function examplesIn({ id, text, passages }: GoldPage, grammar: GoingOnLanguage): GoingOnExample[] {
  const layout = readArticle({ id, text });
  const gold = goldByStart(layout, passages);
  const examples: GoingOnExample[] = [];
  const stored = grammar.oddsOf;
  grammar.oddsOf = (signs, line, speaker) => {
    const passage = gold.get(line.start);
    if (!passage) return -SURE;
    const answers = answersOf(passage);
    const isTrue = isOneOf(speaker, answers);
    const isOpen = isTrue && answers.includes(null);
    if (!isOpen) examples.push({ signs: [...signs], isTrue });
    return isTrue && !isOpen ? SURE : -SURE;
  };
  attribute(layout);
  grammar.oddsOf = stored;
  return examples;
}

/** Wikinews, with those of its sentences that nobody is said to have said. */
export function wikinews(): GoldPage[] {
  const { docs }: { readonly docs: readonly (GoldArticle & { readonly id: string })[] } = JSON.parse(
    gunzipSync(readFileSync(GUM_NEWS)).toString(),
  );
  return docs.map((doc) => {
    const { passages } = readArticle({ id: doc.id, text: doc.text });
    const gold = goldSentences(doc).filter(({ attributed }) => !attributed);
    const own = passages.filter((passage) =>
      gold.some((sentence) => 2 * overlap(sentence, passage) > passage.end - passage.start),
    );
    return {
      id: `gum_news/${doc.id}`,
      text: doc.text,
      passages: own.map(({ start, end }) => ({
        quote: doc.text.slice(start, end),
        speaker: null,
        outlet: null,
      })),
    };
  });
}
