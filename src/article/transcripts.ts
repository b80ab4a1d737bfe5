import type { ArticleLanguage } from '../language/article.ts';
import type { Label } from './labels.ts';

/** Who speaks in a transcript: the prefixes of its speakers, and those among them who only ask. */
export interface Transcript {
  readonly speakers: ReadonlySet<string>;
  readonly interviewers: ReadonlySet<string>;
}

/** "ST = Slow Trades, MQ = Marta Quiney" */
const LEGEND =
  /^\(?[\p{L}\p{N}.]{1,12}\s?[=:–—]\s?[^=,;]{2,60}(?:[,;]\s?[\p{L}\p{N}.]{1,12}\s?=\s?[^=,;]{2,60})+\)?\.?$/u;
/** "Q", "MQ", "Marta Quiney", "PRESENTER", "Dr. Holm" */
const SPEAKER = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|van|von|der|la)){0,3}$/u;

interface Turns {
  readonly count: number;
  /** How many of them end in a question. */
  readonly questions: number;
}

/** Whether a paragraph says what the prefixes of a transcript mean. */
export function isLegend(plain: string): boolean {
  return plain.length <= 400 && plain.includes('=') && LEGEND.test(plain);
}

/** Speakers are prefixes that come again; an interviewer's paragraphs mostly end in a question. */
export function findTranscript(
  paragraphs: readonly { readonly plain: string; readonly opening: Label | null }[],
  { labels }: ArticleLanguage,
): Transcript {
  const turns = new Map<string, Turns>();
  for (const { plain, opening: label } of paragraphs) {
    if (!label || label.known || label.rest >= plain.length || !SPEAKER.test(label.name)) continue;
    const turn = turns.get(label.name) ?? { count: 0, questions: 0 };
    const isQuestion = /\?["”»)*_]*$/u.test(plain.slice(-8));
    turns.set(label.name, { count: turn.count + 1, questions: turn.questions + (isQuestion ? 1 : 0) });
  }
  const returning = [...turns.values()].filter(({ count }) => count > 1).length;
  const isTranscript = turns.size >= 2 && returning >= 1 && total(turns, 'count') >= 4;
  const speakers = new Set(isTranscript ? turns.keys() : []);
  const share = total(turns, 'questions') / Math.max(1, total(turns, 'count'));
  const interviewers = [...turns]
    .filter(([name, turn]) => labels.interviewer.test(name) || mostlyAsks(turn, share))
    .map(([name]) => name);
  return { speakers, interviewers: new Set(interviewers.length < speakers.size ? interviewers : []) };
}

/** An interviewer's turns end in a question more often than the others', and often enough ("Tell me more." is none). */
function mostlyAsks({ count, questions }: Turns, share: number): boolean {
  return questions > count * 0.4 && questions > count * share;
}

function total(turns: ReadonlyMap<string, Turns>, key: keyof Turns): number {
  return [...turns.values()].reduce((sum, turn) => sum + turn[key], 0);
}
