import type { MessageComponentInteraction } from 'discord.js';
import type { Command, Context, Outcome } from '../src/discord/command.ts';
import type { Draft } from '../src/editing/proposal.ts';
import { EditingRefusal } from '../src/editing/refusal.ts';
import { renderDone } from '../src/reply/articleChange.ts';
import { LIST_PAGE, renderArticleList } from '../src/reply/articleList.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import { CANCEL, PUT_UP, renderProposal } from '../src/reply/proposal.ts';
import { renderRefusal } from '../src/reply/refusal.ts';
import { keyOf } from './keyOf.ts';
import { replyPrivately } from './replyPrivately.ts';
import { turnPage } from './turnPage.ts';

/** What the buttons below a draft and below the list of articles do. */
export const articleButtons: NonNullable<Command['components']> = {
  [PUT_UP]: putUp,
  [CANCEL]: cancel,
  [LIST_PAGE]: turnList,
};

/** Puts up what was looked at, unless the article is no longer what it was then. */
async function putUp(interaction: MessageComponentInteraction, context: Context): Promise<Outcome | void> {
  const draft = await takeDraft(interaction, context);
  if (!draft) return;
  try {
    if (!interaction.deferred) await interaction.deferUpdate();
  } catch (error) {
    context.editing.drafts.giveBack(keyOf(interaction), draft); // Discord's answer was lost; nothing has been done
    throw error;
  }
  const { reply, outcome } = await change(draft, interaction.user.id, context);
  try {
    await interaction.editReply(reply);
  } catch (error) {
    // What was done stays done, whether or not the moderator reads about it.
    context.log.warn({ err: error, outcome }, 'The report of a change did not arrive');
  }
  return outcome;
}

async function change(
  draft: Draft,
  by: string,
  { editing, library, log, words }: Context,
): Promise<{ readonly reply: Reply; readonly outcome: Outcome }> {
  const { deed, article } = draft;
  try {
    const result = await editing.putUp(draft, by);
    if (result.kind === 'stale') {
      const key = editing.drafts.keep(result.proposal.draft, by);
      const reply = renderProposal(result.proposal, { key, isStale: true }, words);
      return { reply, outcome: 'done' };
    }
    log.info({ moderator: by, deed, article, trouble: result.trouble?.message }, 'Article changed');
    return { reply: renderDone(result, words, library.path), outcome: 'changed' };
  } catch (error) {
    if (!(error instanceof EditingRefusal)) throw error;
    log.error({ err: error, moderator: by, deed, article }, 'Article not changed');
    return { reply: renderRefusal(error.reason, words), outcome: 'change failed' };
  }
}

async function cancel(interaction: MessageComponentInteraction, context: Context): Promise<void> {
  const draft = await takeDraft(interaction, context);
  if (draft) await turnPage(interaction, notice(context.words.editing.cancelled));
}

/** The draft of a button; null where it can't be had, and then the person has been told why. */
async function takeDraft(
  interaction: MessageComponentInteraction,
  { editing, words }: Context,
): Promise<Draft | null> {
  const taken = editing.drafts.take(keyOf(interaction), interaction.user.id);
  if (taken.kind === 'yours') return taken.draft;
  await replyPrivately(interaction, notice(words.editing.drafts[taken.kind]));
  return null;
}

async function turnList(
  interaction: MessageComponentInteraction,
  { editing, words }: Context,
): Promise<void> {
  const page = Number(keyOf(interaction)) || 0;
  await turnPage(interaction, renderArticleList(await editing.list(), page, words));
}
