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
import { MOST_LISTED, type QuestionBook } from '../src/gaps/questionBook.ts';
import type { Library } from '../src/library.ts';
import { renderClearing, renderGaps, type GapList } from '../src/reply/gaps.ts';
import { notice } from '../src/reply/message.ts';
import { forModerators } from './forModerators.ts';
import { described } from './localized.ts';
import { replyPrivately } from './replyPrivately.ts';
import { isOwn, turnPage } from './turnPage.ts';

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
      await replyPrivately(interaction, renderClearing(questions.size, words));
      return 'done';
    }
    // Comparing what hundreds of questions mean takes its time.
    if (!interaction.deferred) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    if (wish === 'export') {
      const list = await listGaps(library, questions, Infinity);
      const files = [
        { attachment: Buffer.from(gapsCsv(list.gaps)), name: 'questions.csv' },
        { attachment: Buffer.from(votesCsv(list.judged)), name: 'votes.csv' },
      ];
      await interaction.editReply({ ...notice(words.gaps.exported), files });
    } else await interaction.editReply(renderGaps(await listGaps(library, questions), 0, words));
    return 'done';
  },

  components: { gaps: showPage, gapsclear: clear },
};

/** What is known of the newest questions; those beyond the ones that are listed are compared with no other. */
async function listGaps(library: Library, questions: QuestionBook, most = MOST_LISTED): Promise<GapList> {
  const found = questions.gaps(most);
  const compared = found.slice(0, MOST_LISTED).map(({ question }) => question);
  const groups = await library.groupAlike(compared);
  const alone = found.slice(MOST_LISTED).map((_, place) => [MOST_LISTED + place]);
  return {
    gaps: mergeGaps(found, [...groups, ...alone]),
    newest: found.length,
    all: questions.size,
    judged: questions.judged(most),
    hours: questions.hours,
  };
}

/** Turns to another page of the list. */
async function showPage(
  interaction: MessageComponentInteraction,
  { library, questions, words }: Context,
): Promise<void> {
  if (!questions) return replyPrivately(interaction, notice(words.gaps.notKept));
  const page = Number(interaction.customId.split(':')[1]) || 0;
  // After a restart all of them are compared anew.
  if (!interaction.deferred && isOwn(interaction)) await interaction.deferUpdate();
  if (!interaction.deferred) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(renderGaps(await listGaps(library, questions), page, words));
}

async function clear(
  interaction: MessageComponentInteraction,
  { questions, words, log }: Context,
): Promise<void> {
  questions?.clear();
  if (questions) log.info({ moderator: interaction.user.id }, 'Kept questions deleted');
  await turnPage(interaction, notice(questions ? words.gaps.deleted : words.gaps.notKept));
}
