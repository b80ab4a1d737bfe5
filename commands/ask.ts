import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { isAnswered, renderAnswer } from '../src/reply/answer.ts';
import { chooseArticle } from '../src/lookup/articles.ts';
import { linksInto } from '../src/lookup/sourceLink.ts';
import { answerComponents } from './answerComponents.ts';
import { articleOption, noSuchArticle, suggestArticle } from './articleOption.ts';
import { everywhere } from './everywhere.ts';
import { described } from './localized.ts';
import { noteGap } from './noteGap.ts';
import { replyPrivately } from './replyPrivately.ts';
import { voteComponents } from './voteComponents.ts';

/** Answers a question with the words of an article; in private when asked so, and when nothing answers it. */
export const ask: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    ...described((words) => words.ask),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        ...described((words) => words.askQuestion),
        required: true,
        max_length: 1000,
      },
      articleOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        ...described((words) => words.askPrivate),
      },
    ],
  },

  async execute(interaction, { library, questions, words, log }) {
    const name = interaction.options.getString('article');
    const article = name === null ? null : chooseArticle(library.articles, name);
    if (name !== null && !article) {
      await replyPrivately(interaction, noSuchArticle(name, words));
      return 'done';
    }
    const answer = await library.ask(
      interaction.options.getString('question', true),
      article ? { article: article.id } : {},
    );
    const answered = isAnswered(answer);
    const wantsPrivate = interaction.options.getBoolean('private') ?? false;
    const isPrivate = !answered || wantsPrivate || interaction.deferred;
    // What everyone sees is in the language of who asked: there is no other that all of them would share.
    const reply = renderAnswer(answer, {
      canBeShared: isPrivate,
      canBeJudged: questions !== null,
      article: article?.id,
      linkTo: linksInto(library.articles),
      words,
    });
    if (isPrivate) await replyPrivately(interaction, reply);
    else await interaction.reply(reply);
    if (answered) return 'answered';
    noteGap(answer.question, article?.id ?? null, { questions, log });
    return 'unanswered';
  },

  autocomplete: suggestArticle,
  components: { ...answerComponents, ...voteComponents },
};
