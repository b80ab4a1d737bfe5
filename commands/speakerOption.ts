import {
  ApplicationCommandOptionType,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandStringOption,
  type AutocompleteInteraction,
} from 'discord.js';
import type { Library } from '../src/library.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import { suggestSpeakers } from '../src/reply/speakerChoice.ts';
import type { Words } from '../src/reply/words/words.ts';
import type { Article } from '../src/types.ts';
import { articleChosen, shownName } from './articleOption.ts';
import { described } from './localized.ts';

/** The option that names the one whose words alone are wanted. */
export const speakerOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'speaker',
  ...described(({ askSpeaker }) => askSpeaker),
  autocomplete: true,
  max_length: 200,
};

/** Those who are quoted and whose name is like what is being typed, of the article that was chosen before. */
export function suggestSpeaker(
  interaction: AutocompleteInteraction,
  library: Library,
): APIApplicationCommandOptionChoice<string>[] {
  const article = articleChosen(interaction, library.articles);
  return suggestSpeakers(library.speakers(article), interaction.options.getFocused());
}

/** What somebody reads after naming a person who is not quoted, in the article that was chosen before if one was. */
export function noSuchSpeaker(name: string, article: Article | null, { notices }: Words): Reply {
  const trouble = notices.noSpeaker(shownName(name), article && shownName(article.title || article.id));
  return notice(`${trouble} ${notices.chooseSpeaker}`);
}
