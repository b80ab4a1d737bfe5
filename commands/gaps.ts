import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  MessageFlags,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Command, Context } from '../src/discord/command.ts';
import { gapsCsv, votesCsv } from '../src/gaps/csv.ts';
import { mergeGaps } from '../src/gaps/mergeGaps.ts';
import type { QuestionBook } from '../src/gaps/questionBook.ts';
import type { Library } from '../src/library.ts';
import { renderClearing, renderGaps, type GapList } from '../src/reply/gaps.ts';
import { notice } from '../src/reply/message.ts';
import { forModerators } from './forModerators.ts';
import { described } from './localized.ts';
import { replyPrivately } from './replyPrivately.ts';
import { turnPage } from './turnPage.ts';

/** Shows moderators which questions found no answer, and what readers think of the answers; never who asked. */
export const gaps: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'gaps',
    ...described((words) => words.gaps),
    ...forModerators,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        ...described((words) => words.gapsList),
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'export',
        ...described((words) => words.gapsExport),
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'clear',
        ...described((words) => words.gapsClear),
      },
    ],
  },
  moderatorsOnly: true,
  homeOnly: true,

  async execute(interaction, { library, questions, words }) {
    if (!questions) return replyPrivately(interaction, notice(words.gaps.notKept)).then(() => 'done');
    const wish = interaction.options.getSubcommand();
    if (wish === 'clear') {
      await replyPrivately(interaction, renderClearing(questions.gaps().length, words));
      return 'done';
    }
    // Comparing what hundreds of questions mean takes its time.
    if (!interaction.deferred) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const list = await listGaps(library, questions);
    if (wish === 'export') {
      const files = [
        { attachment: Buffer.from(gapsCsv(list.gaps)), name: 'questions.csv' },
        { attachment: Buffer.from(votesCsv(list.judged)), name: 'votes.csv' },
      ];
      await interaction.editReply({ ...notice(words.gaps.exported), files });
    } else await interaction.editReply(renderGaps(list, 0, words));
    return 'done';
  },

  components: { gaps: showPage, gapsclear: clear },
};

async function listGaps(library: Library, questions: QuestionBook): Promise<GapList> {
  const found = questions.gaps();
  const groups = await library.groupAlike(found.map(({ question }) => question));
  return { gaps: mergeGaps(found, groups), judged: questions.judged(), hours: questions.hours };
}

/** Turns to another page of the list. */
async function showPage(
  interaction: MessageComponentInteraction,
  { library, questions, words }: Context,
): Promise<void> {
  if (!questions) return replyPrivately(interaction, notice(words.gaps.notKept));
  const page = Number(interaction.customId.split(':')[1]) || 0;
  await turnPage(interaction, renderGaps(await listGaps(library, questions), page, words));
}

async function clear(
  interaction: MessageComponentInteraction,
  { questions, words, log }: Context,
): Promise<void> {
  questions?.clear();
  if (questions) log.info({ moderator: interaction.user.id }, 'Kept questions deleted');
  await turnPage(interaction, notice(questions ? words.gaps.deleted : words.gaps.notKept));
}
