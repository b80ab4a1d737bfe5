import type { Attribution } from '../types.ts';

/**
 * The sentence a person reads:
 *
 *     People familiar with the matter, to Bloomberg · Ukrainska Pravda
 */
export function attributionLine({ kind, speaker, outlet, publisher }: Omit<Attribution, 'line'>): string {
  const who = speakerWords(kind, speaker?.name ?? null, outlet?.name ?? null);
  const line = capitalised(who);
  return publisher && publisher !== who ? `${line} · ${publisher}` : line;
}

function speakerWords(kind: Attribution['kind'], speaker: string | null, outlet: string | null): string {
  if (kind === 'none' && !speaker)
    return outlet ? `The article's own words, from ${outlet}` : "The article's own words";
  if (!speaker) return outlet ? `Speaker not stated, in ${outlet}` : 'Speaker not stated';
  return outlet && !speaker.includes(outlet) ? `${speaker}, to ${outlet}` : speaker;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
