import { isPlatform } from '../language/any/attribution/outlets.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Attribution } from '../types.ts';

/** What stands for the name where nobody speaks, and where the text does not say who. */
export const OWN_WORDS = "The article's own words";
export const NOT_STATED = 'Speaker not stated';

/** The words of a line beside the names, in one language. */
export interface AttributionPhrases {
  readonly ownWords: string;
  ownWordsFrom(outlet: string): string;
  readonly notStated: string;
  notStatedIn(outlet: string): string;
  notStatedOn(platform: string): string;
  /** Told to a medium. */
  to(speaker: string, outlet: string): string;
  /** Written on a platform. */
  on(speaker: string, platform: string): string;
}

/** The words of `Attribution.line`. */
export const ENGLISH: AttributionPhrases = {
  ownWords: OWN_WORDS,
  ownWordsFrom: (outlet) => `${OWN_WORDS}, from ${outlet}`,
  notStated: NOT_STATED,
  notStatedIn: (outlet) => `${NOT_STATED}, in ${outlet}`,
  notStatedOn: (platform) => `${NOT_STATED}, on ${platform}`,
  to: (speaker, outlet) => `${speaker}, to ${outlet}`,
  on: (speaker, platform) => `${speaker}, on ${platform}`,
};

/**
 * The sentence a person reads:
 *
 *     People familiar with the matter, to Bloomberg · Ukrainska Pravda
 *     Mara Quist, on Telegram · Ukrainska Pravda
 */
export function attributionLine(
  { kind, speaker, outlet, publisher }: Omit<Attribution, 'line' | 'reason'>,
  phrases: AttributionPhrases = ENGLISH,
): string {
  const who = speakerWords(kind, speaker?.name ?? null, outlet?.name ?? null, phrases);
  const line = capitalised(who);
  return publisher && publisher !== who ? `${line} · ${publisher}` : line;
}

function speakerWords(
  kind: Attribution['kind'],
  speaker: string | null,
  outlet: string | null,
  phrases: AttributionPhrases,
): string {
  const isOn = outlet !== null && isPlatform(outlet);
  if (kind === 'none' && !speaker) return outlet && !isOn ? phrases.ownWordsFrom(outlet) : phrases.ownWords;
  if (!speaker) {
    if (!outlet) return phrases.notStated;
    return isOn ? phrases.notStatedOn(outlet) : phrases.notStatedIn(outlet);
  }
  if (!outlet || speaker.includes(outlet)) return speaker;
  return isOn ? phrases.on(speaker, outlet) : phrases.to(speaker, outlet);
}
