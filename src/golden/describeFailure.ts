import type { GoldenFailure } from './askGolden.ts';

/** Characters of a quote that are shown. */
const LONGEST = 160;

/** Why a golden question fails, in one line. */
export function describeFailure({ question, fault }: Pick<GoldenFailure, 'question' | 'fault'>): string {
  const asked = `“${shown(question.question)}”`;
  if (fault.kind === 'no answer') return `${asked} is not answered`;
  const got = `${asked} is answered with “${shown(fault.quote)}”`;
  if (fault.kind === 'other words') return `${got}, without the words “${shown(question.answer)}”`;
  const speaker = fault.speaker === null ? 'nobody' : shown(fault.speaker);
  return `${got}, said by ${speaker}, not by ${shown(question.speaker ?? '')}`;
}

function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
