import { writeFileSync } from 'node:fs';
import { predict } from './logistic.ts';
import type { Verdict } from './confidence.ts';
import { decimal, percent, table } from './markdown.ts';

/** What came out for one set. */
export interface Result {
  readonly name: string;
  /** Whether nothing was learned from it. */
  readonly isHeldBack: boolean;
  /** Questions that have an answer. */
  readonly asked: number;
  /** Share of them with a right passage first, by BM25 alone and by the ranker. */
  readonly bm25: number;
  readonly learned: number;
  /** Area under the ROC curve of the confidence; NaN where the set has no such questions. */
  readonly offTopic: number;
  readonly unanswerable: number;
  readonly curve: readonly CurvePoint[];
}

/** What happens at a threshold, as shares of the questions of each kind. */
export interface CurvePoint {
  readonly threshold: number;
  readonly answered: number;
  readonly offTopicRefused: number;
  readonly unanswerableRefused: number;
}

const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8];

/** Answered and refused questions by threshold. */
export function curveOf(verdicts: readonly Verdict[], logistic: Float64Array): CurvePoint[] {
  const confidences = (kind: Verdict['kind']) =>
    verdicts.filter((verdict) => verdict.kind === kind).map(({ values }) => predict(values, logistic));
  const answerable = confidences('answerable');
  const offTopic = confidences('off-topic');
  const unanswerable = confidences('unanswerable');
  return THRESHOLDS.map((threshold) => {
    const below = (all: readonly number[]) => all.filter((one) => one < threshold).length / all.length;
    return {
      threshold,
      answered: 1 - below(answerable),
      offTopicRefused: below(offTopic),
      unanswerableRefused: below(unanswerable),
    };
  });
}

const UNANSWERABLE = `Unanswerable: squad2_dev_half and the stories have such questions of their own; elsewhere a name of
a question was replaced by one that the article does not have (\`withNamesSwapped.ts\`).`;

function renderCurves(
  results: readonly Pick<Result, 'name' | 'isHeldBack' | 'curve'>[],
  threshold: number,
): string {
  const curves = results.map(
    ({ name, isHeldBack, curve }) =>
      `### ${titleOf(name, isHeldBack)}

` +
      table(
        ['threshold', 'answered', 'off-topic refused', 'unanswerable refused'],
        curve.map((point) => [
          point.threshold === threshold ? `**${point.threshold}**` : String(point.threshold),
          percent(point.answered),
          percent(point.offTopicRefused),
          percent(point.unanswerableRefused),
        ]),
      ),
  );
  return curves.join('\n\n');
}

/** Writes `bench/train/README.md`. */
export function writeReport(results: readonly Result[], threshold: number): void {
  const ranking = table(
    ['set', 'questions', 'BM25', 'learned', 'off-topic AUROC', 'unanswerable AUROC'],
    results.map(({ name, isHeldBack, asked, bm25, learned, offTopic, unanswerable }) => [
      titleOf(name, isHeldBack),
      String(asked),
      percent(bm25),
      percent(learned),
      decimal(offTopic),
      decimal(unanswerable),
    ]),
  );
  writeFileSync(
    new URL('README.md', import.meta.url),
    `# What the ranker and the confidence learned

Written by \`npx tsx bench/train/ranker.ts\`, which also writes \`data/weights/byWords.json\`. \`npx tsx bench/train/background.ts\`
counts the words of English at large for \`data/en/background.txt\`. Both give the same result each
time: what is left to chance starts from the same seed.
\`bench/splits.ts\` says which part of each set is learned from; sets below are held back unless they say otherwise.

## The right passage first, and how well the confidence tells

A question is put to its article; a hit is a first passage that overlaps an answer. Off-topic: the same question put to
another article of the set. AUROC: probability that an answerable question gets a higher confidence than one that is not.

${UNANSWERABLE}

"Statements" are questions about what a speaker of a story said of something, put also for another of its speakers, who
did not say it (\`withStatements.ts\`).

${ranking}

## The threshold

A question counts as answered from a confidence of ${threshold} on. It was chosen on the curves below,
that of xquad_en among them, so that about 95 % of the questions to encyclopedia articles are answered; the share of xquad_en
that is answered is therefore no held-back figure. A higher one refuses more of both kinds.

${renderCurves(results, threshold)}
`,
  );
}

function titleOf(name: string, isHeldBack: boolean): string {
  return isHeldBack ? name : `${name} (learned from)`;
}
