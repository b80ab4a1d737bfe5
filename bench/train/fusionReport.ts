import { writeFileSync } from 'node:fs';
import { auroc } from '../metrics.ts';
import type { Verdict } from './confidence.ts';
import { decimal, percent, table } from './markdown.ts';

/** What one judge said to a question. */
export interface Judged {
  readonly kind: Verdict['kind'];
  readonly confidence: number;
  /** Place of the first right passage in the ranking, from 0; -1 for none. */
  readonly place: number;
}

/** What came out for one set, by the judges that took part. */
export interface FusionResult {
  readonly name: string;
  readonly stages: readonly { readonly by: string; readonly judged: readonly Judged[] }[];
}

const THRESHOLDS = [0.05, 0.1, 0.12, 0.15, 0.17, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];
const BINS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

/** Writes `bench/train/FUSION.md`. */
export function writeFusionReport(results: readonly FusionResult[], threshold: number): void {
  const isAnswered = ({ confidence }: Judged) => confidence >= threshold;
  const rows = results.flatMap(({ name, stages }) =>
    stages.map(({ by, judged }) => {
      const answerable = judged.filter(({ kind }) => kind === 'answerable');
      const scores = (kind: Judged['kind']) =>
        judged.filter((one) => one.kind === kind).map(({ confidence }) => confidence);
      const among = (places: number) =>
        percent(answerable.filter(({ place }) => place >= 0 && place < places).length / answerable.length);
      const area = (kind: Judged['kind']) =>
        decimal(scores(kind).length > 0 ? auroc(scores('answerable'), scores(kind)) : NaN);
      const refused = (kind: Judged['kind']) =>
        percent(scores(kind).filter((one) => one < threshold).length / scores(kind).length);
      const right = answerable.filter(({ place }) => place === 0);
      return [
        name,
        by,
        String(answerable.length),
        among(1),
        among(3),
        area('off-topic'),
        area('unanswerable'),
        percent(answerable.filter(isAnswered).length / answerable.length),
        percent(right.filter(isAnswered).length / answerable.filter(isAnswered).length),
        percent(right.filter(({ confidence }) => confidence < threshold).length / answerable.length),
        refused('off-topic'),
        refused('unanswerable'),
        percent(refusedAt(scores('answerable'), scores('unanswerable'))),
      ];
    }),
  );
  const text = `# What the later judges learned: meaning and reading

Written by \`npx tsx bench/train/fusion.ts\`, which also writes \`data/weights/byMeaning.json\` and \`byReading.json\`. Sets that
were learned from say so; from the others nothing was learned. Of large sets a part of the questions is put.
First, in three: % of the answerable questions with a right passage there. Answered, right of these, right but refused, refused: % at the
threshold of ${threshold}, which was chosen on the curve of what was learned from; the last column at the highest one by which 90 % of the set's answerable questions are answered. Unanswerable: the
set's own such questions, or those with a name swapped for another; near-topic has both where it was learned from. Statements: what somebody said
(\`withStatements.ts\`); keywords: a word or two that only one passage has (\`withKeywords.ts\`).

Each set counts alike. The judge of reading weighs figures of the reader for whole questions alone, with four of the words' and meaning's: chosen by learning
without one set at a time and asking that one. With all doubts of the words beside them, or with statements and keywords among the
whole questions, it refused fewer near-topic questions than the reader's best odds do by themselves. What tells which of two passages answers (how far the next one is
behind) was left out: it makes a question that the article does not answer look sure, and is in the ranking anyway.

${table(
  [
    'set',
    'judge',
    'questions',
    'first',
    'in three',
    'off-topic AUROC',
    'unanswerable AUROC',
    'answered',
    'right of these',
    'right but refused',
    'off-topic refused',
    'unanswerable refused',
    '… at 90 % answered',
  ],
  rows,
)}

## By threshold

${results.map((result) => `### ${result.name}\n\n${curve(result)}`).join('\n\n')}

## How far the confidence can be trusted

Of all questions, of every kind, with a confidence in a range: how many, and the % whose first passage is right.

${results.map((result) => `### ${result.name}\n\n${reliability(result)}`).join('\n\n')}
`;
  writeFileSync(new URL('FUSION.md', import.meta.url), text);
}

/** Share of those without an answer that fall below what 90 % of the answerable reach. */
function refusedAt(answerable: readonly number[], unanswerable: readonly number[]): number {
  const reached = answerable.toSorted((a, b) => a - b)[Math.floor(answerable.length / 10)] ?? NaN;
  return unanswerable.filter((one) => one < reached).length / unanswerable.length;
}

function curve({ stages }: FusionResult): string {
  const judged = stages.at(-1)?.judged ?? [];
  const share = (kind: Judged['kind'], test: (one: Judged) => boolean) => {
    const all = judged.filter((one) => one.kind === kind);
    return percent(all.filter(test).length / all.length);
  };
  return table(
    ['threshold', 'answered', 'right but refused', 'off-topic refused', 'unanswerable refused'],
    THRESHOLDS.map((threshold) => [
      String(threshold),
      share('answerable', ({ confidence }) => confidence >= threshold),
      share('answerable', ({ confidence, place }) => place === 0 && confidence < threshold),
      share('off-topic', ({ confidence }) => confidence < threshold),
      share('unanswerable', ({ confidence }) => confidence < threshold),
    ]),
  );
}

function reliability({ stages }: FusionResult): string {
  const judged = stages.at(-1)?.judged ?? [];
  return table(
    ['confidence', 'questions', 'right'],
    BINS.slice(0, -1).map((from, at) => {
      const inside = judged.filter(({ confidence }) => confidence >= from && confidence < BINS[at + 1]!);
      const right = inside.filter(({ kind, place }) => kind === 'answerable' && place === 0);
      return [
        `${from}–${Math.min(1, BINS[at + 1]!)}`,
        String(inside.length),
        percent(right.length / inside.length),
      ];
    }),
  );
}
