import { isPlatform } from '../language/any/attribution/outlets.ts';
import type { Attribution } from '../types.ts';

/** What stands for the name where nobody speaks, and where the text does not say who. */
export const OWN_WORDS = "The article's own words";
export const NOT_STATED = 'Speaker not stated';

/**
 * The sentence a person reads:
 *
 *     People familiar with the matter, to Bloomberg · Ukrainska Pravda
 *     Mara Quist, on Telegram · Ukrainska Pravda
 */
export function attributionLine({
  kind,
  speaker,
  outlet,
  publisher,
}: Omit<Attribution, 'line' | 'reason'>): string {
  const who = speakerWords(kind, speaker?.name ?? null, outlet?.name ?? null);
  const line = capitalised(who);
  return publisher && publisher !== who ? `${line} · ${publisher}` : line;
}

function speakerWords(kind: Attribution['kind'], speaker: string | null, outlet: string | null): string {
  if (kind === 'none' && !speaker)
    return outlet && !isPlatform(outlet) ? `${OWN_WORDS}, from ${outlet}` : OWN_WORDS;
  if (!speaker) return outlet ? `${NOT_STATED}, ${isPlatform(outlet) ? 'on' : 'in'} ${outlet}` : NOT_STATED;
  return outlet && !speaker.includes(outlet)
    ? `${speaker}, ${isPlatform(outlet) ? 'on' : 'to'} ${outlet}`
    : speaker;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
