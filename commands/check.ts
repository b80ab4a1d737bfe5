import { ApplicationCommandType, MessageFlags, type MessageContextMenuCommandInteraction } from 'discord.js';
import { checkMessage, countUnread } from '../src/check/checkMessage.ts';
import { plainText } from '../src/check/message/plainText.ts';
import type { Command } from '../src/discord/command.ts';
import { quotesIn, textOf } from '../src/discord/messageText.ts';
import { linksInto } from '../src/lookup/sourceLink.ts';
import { renderCheck } from '../src/reply/check.ts';
import { notice } from '../src/reply/message.ts';
import { everywhere } from './everywhere.ts';
import { named } from './localized.ts';
import { replyPrivately } from './replyPrivately.ts';

/** In the menu of a message: whether the article says what somebody wrote. */
export const check: Command<MessageContextMenuCommandInteraction> = {
  data: {
    type: ApplicationCommandType.Message,
    ...named((words) => words.checkName),
    ...everywhere,
  },

  async execute(interaction, { library, words }) {
    const { targetMessage: target, applicationId } = interaction;
    const isOwn = [target.applicationId, target.author.id].includes(applicationId);
    const written = isOwn ? quotesIn(target) : textOf(target);
    const message = plainText(written);
    if (message.trim() === '') {
      await replyPrivately(interaction, notice(words.notices.noText));
      return 'done';
    }
    // Each sentence may be two questions: a long message takes longer than Discord waits.
    if (!interaction.deferred) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const findings = await checkMessage(written, {
      ask: (text) => library.ask(text, { limit: 10 }),
      articles: library.articles,
    });
    await replyPrivately(
      interaction,
      renderCheck(message, findings, words, {
        unread: countUnread(written),
        linkTo: linksInto(library.articles),
      }),
    );
    return findings.some(({ match }) => match) ? 'answered' : 'unanswered';
  },
};
