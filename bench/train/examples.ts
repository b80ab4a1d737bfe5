import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { chooseCandidates } from '../../src/search/candidates.ts';
import { gatherEvidence } from '../../src/search/evidence.ts';
import type { Feature } from '../../src/search/features/feature.ts';
import { Equivalents } from '../../src/search/equivalents/equivalents.ts';
import { WordForms } from '../../src/search/index/wordForms.ts';
import { look } from '../../src/search/find.ts';
import { readFor } from '../../src/search/search.ts';
import { buildIndex, type SearchIndex } from '../../src/search/index/searchIndex.ts';
import type { Span } from '../../src/types.ts';
import { frontMatterOf, overlapsOne } from '../corpus.ts';
import type { QaArticle, QaQuestion } from '../data.ts';
import type { RankingExample, Row } from './softmax.ts';

/** An article of a set, ready to be asked. */
export interface Asked {
  readonly index: SearchIndex;
  readonly questions: readonly { readonly text: string; readonly answers: readonly Span[] }[];
}

const forms = new WordForms();
const equivalents = new Equivalents([]);

/** An article to learn from: every other has its title as its first line instead of in front matter, as files do. */
export function prepareForLearning(article: QaArticle, place: number): Asked {
  const isInside = place % 2 === 0 && article.title !== '';
  return prepare(article, isInside ? `${article.title}\n\n` : undefined);
}

/** Reads an article as the bot would read it, with `head` above its text, and moves the answers along. */
export function prepare({ id, title, text, questions }: QaArticle, head = frontMatterOf(title)): Asked {
  const article = attribute(readArticle({ id, text: head + text }));
  return {
    index: buildIndex([article], forms, equivalents),
    questions: questions.map((question) => ({
      text: question.question,
      answers: spansOf(question, head.length),
    })),
  };
}

function spansOf({ answers, answerable }: QaQuestion, offset: number): Span[] {
  if (!answerable) return [];
  return answers.map(({ text, start }) => ({ start: start + offset, end: start + offset + text.length }));
}

/** The question with its candidates; null when no candidate is right, for nothing is learned from that. */
export function rankingExample(
  { index }: Asked,
  { text, answers }: Asked['questions'][number],
  features: readonly Feature[],
  weight: number,
  similarities: Float32Array | null = null,
): RankingExample | null {
  const scene = look(index, readFor(index, text), similarities);
  const rows = chooseCandidates(scene.words, similarities).map((passage): Row => {
    const evidence = gatherEvidence(scene, passage);
    const columns: number[] = [];
    const values: number[] = [];
    features.forEach(({ asked, value }, column) => {
      if (asked !== undefined && asked !== scene.question.asked) return;
      const number = value(scene, evidence);
      if (number === 0) return;
      columns.push(column);
      values.push(number);
    });
    return {
      features: Uint16Array.from(columns),
      values: Float32Array.from(values),
      isRight: holdsAnswer(index, passage, answers),
    };
  });
  return rows.some(({ isRight }) => isRight) ? { rows, weight } : null;
}

/** Whether the passage overlaps an answer. */
export function holdsAnswer({ passages }: SearchIndex, passage: number, answers: readonly Span[]): boolean {
  return overlapsOne(answers, passages.at(passage)!);
}
