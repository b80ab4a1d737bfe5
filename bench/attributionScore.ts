import type { Article, Span } from '../src/types.ts';
import {
  goldSentences,
  overlap,
  type GoldArticle,
  type GoldSentence,
  type QuotedKind,
} from './attributionGold.ts';

/** Sentences counted; see `AttributionScore`. */
interface Counts {
  gold: number;
  predicted: number;
  both: number;
  speakerKnown: number;
  speakerRight: number;
  right: number;
}

/** All figures are parts of 1, over sentences. */
export interface AttributionScore {
  readonly sentences: number;
  /** F1 of "somebody is quoted here". */
  readonly detection: number;
  /** Right speaker where both say that somebody is quoted and the text names whom. */
  readonly speaker: number;
  /** F1 of "quoted, and the speaker is right". */
  readonly combined: number;
}

export type ScoredKind = QuotedKind | 'all';

/** Scores attributed articles against what people marked, in all and by kind. */
export function scoreAttribution(
  gold: readonly GoldArticle[],
  articles: readonly Article[],
): Record<ScoredKind, AttributionScore> {
  const counts = { all: empty(), direct: empty(), mixed: empty(), indirect: empty() };
  const sentences = { all: 0, direct: 0, mixed: 0, indirect: 0 };
  for (const [i, document] of gold.entries()) {
    for (const sentence of goldSentences(document)) {
      for (const kind of ['all', sentence.kind] as const) {
        sentences[kind]++;
        count(counts[kind], sentence, articles[i]);
      }
    }
  }
  const score = (kind: ScoredKind): AttributionScore => summarise(sentences[kind], counts[kind]);
  return { all: score('all'), direct: score('direct'), mixed: score('mixed'), indirect: score('indirect') };
}

const empty = (): Counts => ({ gold: 0, predicted: 0, both: 0, speakerKnown: 0, speakerRight: 0, right: 0 });

function count(counts: Counts, gold: GoldSentence, article: Article | undefined): void {
  const passage = closest(gold, article?.passages ?? []);
  const attribution = passage && passage.attribution.kind !== 'none' ? passage.attribution : null;
  const both = gold.attributed && attribution !== null;
  const { speaker = null } = attribution ?? {};
  const words = speaker && article ? article.text.slice(speaker.start, speaker.end) : '';
  const right = both && (speaker ? isNamed({ ...speaker, text: words }, gold) : gold.sourceless);
  const known = both && gold.sources.length > 0;
  counts.gold += Number(gold.attributed);
  counts.predicted += Number(attribution !== null);
  counts.both += Number(both);
  counts.speakerKnown += Number(known);
  counts.speakerRight += Number(known && right);
  counts.right += Number(right);
}

/** The span that shares most characters with another, the first of equals. */
function closest<T extends Span>(span: Span, spans: readonly T[]): T | null {
  let best: T | null = null;
  for (const other of spans) {
    if (overlap(other, span) > (best ? overlap(best, span) : 0)) best = other;
  }
  return best;
}

function isNamed(speaker: Span & { readonly text: string }, { sources }: GoldSentence): boolean {
  const keys = nameKeys(speaker.text);
  return sources.some(
    (source) =>
      (source.spans ?? [source]).some((piece) => overlap(piece, speaker) > 0) ||
      nameKeys(source.text).some((key) => keys.includes(key)),
  );
}

const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|whose|which|that|this|these|those|one|some|many|others?|both|all|several|most)$/;
const CUT =
  /[,;:([—–]|\s(?:of|for|from|in|at|with|on|to|by|about|who|whose|whom|which|that|near|outside|inside)\s/i;

/** Head word and last name of a mention in lower case: "Ms. Lee" and "Ann Lee, an aide" share "lee". */
export function nameKeys(mention: string): string[] {
  const head = wordsOf(mention.split(CUT)[0] ?? '').at(-1);
  const last = wordsOf(mention).findLast((word) => /^\p{Lu}/u.test(word));
  return [head, last].flatMap((word) => word?.toLowerCase() ?? []).filter((word) => !PRONOUN.test(word));
}

function summarise(
  sentences: number,
  { gold, predicted, both, speakerKnown, speakerRight, right }: Counts,
): AttributionScore {
  const f1 = (hits: number): number => (2 * hits) / Math.max(1, gold + predicted);
  return {
    sentences,
    detection: f1(both),
    speaker: speakerRight / Math.max(1, speakerKnown),
    combined: f1(right),
  };
}

function wordsOf(text: string): string[] {
  return text.replace(/[’']s\b/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
