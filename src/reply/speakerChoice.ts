import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { shortHash } from '../lookup/shortHash.ts';
import { speakersLike } from '../lookup/speakers.ts';
import type { Source } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { nameOf } from './said.ts';

/** Names to choose from for what a person has typed so far, misspelt or not; the most quoted for nothing. */
export function suggestSpeakers(
  speakers: readonly Source[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  return speakersLike(speakers, typed)
    .slice(0, LIMITS.choices)
    .map(({ name }) => ({
      name: fit(nameOf(name), LIMITS.choice),
      value: name.length <= LIMITS.choice && name.trim() === name ? name : shortHash(name),
    }));
}
