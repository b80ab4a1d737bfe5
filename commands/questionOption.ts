import {
  ApplicationCommandOptionType,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandStringOption,
  type AutocompleteInteraction,
} from 'discord.js';
import type { Library } from '../src/library.ts';
import { examplesOf } from '../src/reply/examples.ts';
import { suggestQuestions } from '../src/reply/questionChoice.ts';
import { articleChosen } from './articleOption.ts';
import { described } from './localized.ts';

/** Passages that are offered at most; a person reads no more while typing. */
const MOST_PASSAGES = 10;

/** The option that holds the question, or the words of a passage that was chosen. */
export const questionOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'question',
  ...described(({ askQuestion }) => askQuestion),
  autocomplete: true,
  max_length: 1000,
};

/** Passages and questions for what has been typed so far, of the article and the speaker that were chosen before. */
export function suggestQuestion(
  interaction: AutocompleteInteraction,
  library: Library,
): APIApplicationCommandOptionChoice<string>[] {
  const { options } = interaction;
  const typed = options.getFocused();
  const who = options.getString('speaker');
  const article = articleChosen(interaction, library.articles);
  const speaker = who === null ? undefined : library.findSpeaker(who, article)?.name;
  const asked = library.articles.filter(({ id }) => article === undefined || id === article);
  const questions =
    speaker === undefined ? asked.flatMap((one) => one.questions.map(({ question }) => question)) : [];
  const passages = library.suggest(typed, {
    limit: MOST_PASSAGES,
    ...(article !== undefined && { article }),
    ...(speaker !== undefined && { speaker }),
  });
  const examples =
    typed.trim() === '' && speaker === undefined ? examplesOf(asked, library.sources(article)) : [];
  return suggestQuestions([...questions, ...examples], passages, typed);
}
