import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  MessageFlags,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command, Context, Outcome } from '../src/discord/command.ts';
import type { HandedIn } from '../src/editing/proposer.ts';
import { fetchAttachment } from '../src/editing/fetchAttachment.ts';
import type { Proposal } from '../src/editing/proposal.ts';
import { EditingRefusal } from '../src/editing/refusal.ts';
import { suggestArticles } from '../src/reply/articleChoice.ts';
import { renderArticleList } from '../src/reply/articleList.ts';
import { nothingPinged } from '../src/reply/message.ts';
import { renderProposal } from '../src/reply/proposal.ts';
import { renderRefusal } from '../src/reply/refusal.ts';
import { articleButtons } from './articleButtons.ts';
import { forModerators } from './forModerators.ts';
import { described } from './localized.ts';

/** An option that names one article, or takes a file. */
const which = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  ...described(({ editing }) => editing.which),
  autocomplete: true,
  required: true,
  max_length: 200,
} as const;
const file = { type: ApplicationCommandOptionType.Attachment, name: 'file', required: true } as const;
const { Subcommand } = ApplicationCommandOptionType;

/** Changes the articles from Discord: what would change is shown first, and put up or cancelled by a button. */
export const article: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'article',
    ...described(({ editing }) => editing.article),
    ...forModerators,
    options: [
      {
        type: Subcommand,
        name: 'add',
        ...described(({ editing }) => editing.add),
        options: [
          { ...file, ...described(({ editing }) => editing.addFile) },
          {
            type: ApplicationCommandOptionType.String,
            name: 'name',
            ...described(({ editing }) => editing.addName),
            max_length: 100,
          },
        ],
      },
      {
        type: Subcommand,
        name: 'replace',
        ...described(({ editing }) => editing.replace),
        options: [which, { ...file, ...described(({ editing }) => editing.replaceFile) }],
      },
      {
        type: Subcommand,
        name: 'remove',
        ...described(({ editing }) => editing.remove),
        options: [which],
      },
      { type: Subcommand, name: 'list', ...described(({ editing }) => editing.list) },
      { type: Subcommand, name: 'show', ...described(({ editing }) => editing.show), options: [which] },
      {
        type: Subcommand,
        name: 'undo',
        ...described(({ editing }) => editing.undo),
        options: [{ ...which, ...described(({ editing }) => editing.undoWhich), required: false }],
      },
    ],
  },
  moderatorsOnly: true,
  homeOnly: true,

  async execute(interaction, context) {
    if (!interaction.deferred) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    try {
      return await SUBCOMMANDS[interaction.options.getSubcommand()]?.(interaction, context);
    } catch (error) {
      if (!(error instanceof EditingRefusal)) throw error;
      await interaction.editReply(renderRefusal(error.reason, context.words));
      return 'change failed';
    }
  },

  async autocomplete(interaction, { library: { articles }, editing }) {
    const typed = interaction.options.getFocused();
    if (interaction.options.getSubcommand() !== 'undo') {
      const silent = await editing.silent();
      return suggestArticles([...articles, ...silent.map((id) => ({ id, title: id }))], typed);
    }
    const titles = new Map(articles.map(({ id, title }) => [id, title]));
    const ids = await editing.undoable();
    return suggestArticles(
      ids.map((id) => ({ id, title: titles.get(id) ?? id })),
      typed,
    );
  },

  components: articleButtons,
};

type Subcommand = (interaction: ChatInputCommandInteraction, context: Context) => Promise<Outcome | void>;

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  async add(interaction, context) {
    const handedIn = await fetchFile(interaction, context);
    const proposal = await context.editing.add(handedIn, interaction.options.getString('name'));
    await show(interaction, proposal, context, proposal.draft.deed === 'replace');
  },

  async replace(interaction, context) {
    const handedIn = await fetchFile(interaction, context);
    await show(interaction, await context.editing.replace(nameIn(interaction), handedIn), context);
  },

  async remove(interaction, context) {
    await show(interaction, await context.editing.remove(nameIn(interaction)), context);
  },

  async undo(interaction, context) {
    await show(interaction, await context.editing.undo(interaction.options.getString('article')), context);
  },

  async list(interaction, { editing, words }) {
    await interaction.editReply(renderArticleList(await editing.list(), 0, words));
  },

  async show(interaction, { editing }) {
    const { name, bytes } = await editing.show(nameIn(interaction));
    const { attachmentSizeLimit } = interaction;
    if (bytes.length > attachmentSizeLimit)
      throw new EditingRefusal({ kind: 'not shown', megabytes: Math.floor(attachmentSizeLimit / 2 ** 20) });
    await interaction.editReply({ ...nothingPinged, files: [{ attachment: bytes, name }] });
  },
};

/** Shows what would change; nothing changes until the button is pressed. */
async function show(
  interaction: ChatInputCommandInteraction,
  proposal: Proposal,
  { editing, words }: Context,
  isThere = false,
): Promise<void> {
  const key = editing.drafts.keep(proposal.draft, interaction.user.id);
  await interaction.editReply(renderProposal(proposal, { key, isThere }, words));
}

async function fetchFile(
  { options }: ChatInputCommandInteraction,
  { config: { discordCdn } }: Context,
): Promise<HandedIn> {
  const { url, name, size } = options.getAttachment('file', true);
  const bytes = await fetchAttachment(
    { url, name, size },
    { hosts: discordCdn === null ? [] : [discordCdn] },
  );
  return { name, bytes };
}

function nameIn({ options }: ChatInputCommandInteraction): string {
  return options.getString('article', true);
}
