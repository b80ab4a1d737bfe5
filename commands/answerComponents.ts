import { ComponentType, type MessageComponentInteraction } from 'discord.js';
import type { Command, Context, Outcome } from '../src/discord/command.ts';
import { describeOption, isAnswered, renderAnswer, renderChosen } from '../src/reply/answer.ts';
import { areMixed } from '../src/reply/quotation.ts';
import { renderContext } from '../src/reply/context.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import { readNameButton } from '../src/reply/nameOffers.ts';
import { findPassage, isOfGone, type FoundPassage } from '../src/lookup/passageKey.ts';
import { linksInto } from '../src/lookup/sourceLink.ts';
import { shortHash } from '../src/lookup/shortHash.ts';
import { renderShared, stillShared } from '../src/reply/share.ts';
import { readStanding } from '../src/reply/standing.ts';
import { renderWho } from '../src/reply/who.ts';
import { keyOf } from './keyOf.ts';
import { noteGap } from './noteGap.ts';
import { replyPrivately } from './replyPrivately.ts';
import type { Words } from '../src/reply/words/words.ts';
import { isPrivate, turnPage } from './turnPage.ts';

/** What the list and the buttons below an answer do. */
export const answerComponents: NonNullable<Command['components']> = {
  passage: showPassage,
  context: showContext,
  who: showWho,
  share,
  name: askAgain,
};

/** Shows the passage that was chosen from the list. */
async function showPassage(
  interaction: MessageComponentInteraction,
  { library, questions, words }: Context,
): Promise<void> {
  if (!interaction.isStringSelectMenu()) return;
  const key = interaction.values[0] ?? '';
  const chosen = findPassage(library.articles, key);
  if (!chosen) return sayNotFound(interaction, isOfGone(library.articles, key), words);
  const { message, customId, component } = interaction;
  const [embed] = message.embeds;
  // Whoever chooses may read another language than whoever asked.
  const found = component.options.map(({ value }) => findPassage(library.articles, value));
  const isMixed = areMixed(found.filter((passage) => passage !== null));
  const options = component.options.map((option, place) => {
    const passage = found[place];
    return passage ? { ...option, description: describeOption(passage, words, isMixed) } : option;
  });
  const reply = renderChosen(chosen, {
    title: embed?.title ?? '',
    options,
    standing: readStanding(customId, embed?.footer?.text ?? ''),
    canBeShared: isPrivate(interaction),
    canBeJudged: questions !== null,
    linkTo: linksInto(library.articles),
    words,
  });
  // What only one person sees is shared with nobody.
  const isShared = !isPrivate(interaction);
  await turnPage(interaction, isShared ? stillShared(reply, message.content, words) : reply);
}

/** Shows what stands around the passage of an answer, to whoever wants to know. */
function showContext(interaction: MessageComponentInteraction, context: Context): Promise<void> {
  return lookBehind(interaction, context, renderContext);
}

/** Shows where the article tells who said it. */
function showWho(interaction: MessageComponentInteraction, context: Context): Promise<void> {
  return lookBehind(interaction, context, renderWho);
}

async function lookBehind(
  interaction: MessageComponentInteraction,
  { library, words }: Context,
  render: (found: FoundPassage, words: Words, link: string | null) => Reply,
): Promise<void> {
  const key = keyOf(interaction);
  const found = findPassage(library.articles, key);
  if (found) await replyPrivately(interaction, render(found, words, linksInto(library.articles)(found)));
  else await sayNotFound(interaction, isOfGone(library.articles, key), words);
}

/** Asks again with the name that was meant, of the same article if there was one. */
async function askAgain(
  interaction: MessageComponentInteraction,
  { library, questions, words, log, inTime }: Context,
): Promise<Outcome | void> {
  const { message, customId } = interaction;
  const next = readNameButton(customId, message.embeds[0]?.title ?? '');
  const article = library.articles.find(({ id }) => shortHash(id) === next?.article)?.id;
  const isGone = typeof next?.article === 'string' && article === undefined;
  if (!next || isGone) return sayNotFound(interaction, isGone, words);
  // A reload may end before the answer is there.
  const linkTo = linksInto(library.articles);
  const answer = await inTime(library.ask(next.question, article === undefined ? {} : { article }));
  await turnPage(
    interaction,
    renderAnswer(answer, {
      canBeShared: isPrivate(interaction),
      canBeJudged: questions !== null,
      article,
      linkTo,
      words,
    }),
  );
  if (isAnswered(answer)) return 'answered';
  noteGap(answer.question, article ?? null, { questions, log });
  return 'unanswered';
}

/** Shows a private answer to everyone, as long as the article still says it. */
async function share(interaction: MessageComponentInteraction, { library, words }: Context): Promise<void> {
  const key = keyOf(interaction);
  if (!findPassage(library.articles, key))
    return sayNotFound(interaction, isOfGone(library.articles, key), words);
  const embeds = interaction.message.embeds.map((embed) => embed.toJSON());
  const rows = interaction.message.components
    .map((row) => row.toJSON())
    .filter((row) => row.type === ComponentType.ActionRow);
  const shared = renderShared(interaction.message.content, embeds, rows, interaction.user.id, words);
  if (!interaction.deferred) return void (await interaction.reply(shared));
  // What was deferred is private for good; what everyone may see has to follow it.
  await interaction.editReply(notice(words.notices.shared));
  await interaction.followUp(shared);
}

/** Says that what a button belongs to is not there now: its article is gone, or says something else. */
function sayNotFound(
  interaction: MessageComponentInteraction,
  isGone: boolean,
  { notices }: Words,
): Promise<void> {
  return replyPrivately(interaction, notice(isGone ? notices.articleGone : notices.answerChanged));
}
