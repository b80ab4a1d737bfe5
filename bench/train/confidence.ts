import { chooseCandidates } from '../../src/search/candidates.ts';
import { confidenceFeatures, confidenceValues } from '../../src/search/confidence.ts';
import { look } from '../../src/search/find.ts';
import { gatherEvidence } from '../../src/search/evidence.ts';
import type { Feature } from '../../src/search/features/feature.ts';
import type { Model } from '../../src/search/rankingModel.ts';
import { rank } from '../../src/search/rank.ts';
import { readFor } from '../../src/search/search.ts';
import { holdsAnswer, type Asked } from './examples.ts';
import type { LogisticExample } from './logistic.ts';

/** A question put to an article, as the confidence sees it. */
export interface Verdict extends LogisticExample {
  /** Answerable by the article, about another article, or about this one without an answer. */
  readonly kind: 'answerable' | 'off-topic' | 'unanswerable';
}

/** The article to which the questions to another are put as off-topic ones; null where there is no other. */
export function strangerTo(articles: readonly Asked[], at: number): Asked | null {
  const other = (at + Math.ceil(articles.length / 2)) % articles.length;
  return other === at ? null : articles[other]!;
}

/** Questions that have an answer, every question put to another article too, and questions without an answer. */
export function verdicts(
  articles: readonly Asked[],
  features: readonly Feature[],
  ranker: Model['ranker'],
  weight = 1,
): Verdict[] {
  return articles.flatMap((article, at) => {
    const stranger = strangerTo(articles, at);
    return article.questions.flatMap((question): Verdict[] => {
      if (question.answers.length === 0) return [judge(article, question, 'unanswerable')];
      const offTopic = stranger && judge(stranger, { ...question, answers: [] }, 'off-topic');
      return [judge(article, question, 'answerable'), ...(offTopic ? [offTopic] : [])];
    });
  });

  function judge(
    { index }: Asked,
    { text, answers }: Asked['questions'][number],
    kind: Verdict['kind'],
  ): Verdict {
    const scene = look(index, readFor(index, text), null);
    const candidates = chooseCandidates(scene.words, null).map((passage) => gatherEvidence(scene, passage));
    const [first, ...others] = rank(scene, candidates, features, { ranker });
    return {
      kind,
      values: first
        ? confidenceValues(scene, [first, ...others], 'words')
        : confidenceFeatures('words').map(() => 0),
      isTrue: first !== undefined && holdsAnswer(index, first.evidence.passage, answers),
      weight: kind === 'unanswerable' ? weight / 2 : weight,
    };
  }
}
