import type { MessageComponentInteraction } from 'discord.js';
import type { Command, Context } from '../src/discord/command.ts';
import { findPassage, isOfGone, type FoundPassage } from '../src/lookup/passageKey.ts';
import { shownQuote } from '../src/text/marks.ts';
import { unescapeMarkdown } from '../src/reply/markdown.ts';
import { notice } from '../src/reply/message.ts';
import { renderFaultChoice, VOTE_BUTTONS } from '../src/reply/votes.ts';
import { keyOf } from './keyOf.ts';
import { replyPrivately } from './replyPrivately.ts';
import { isPrivate, turnPage } from './turnPage.ts';

/** What "Helpful" and "Wrong" below an answer do, as long as questions are kept. */
export const voteComponents: NonNullable<Command['components']> = {
  wrong: askWhatIsWrong,
  ...Object.fromEntries([...VOTE_BUTTONS.keys()].map((prefix) => [prefix, countVote])),
};

/** A vote has to say what is wrong; until then nothing is kept. */
async function askWhatIsWrong(interaction: MessageComponentInteraction, context: Context): Promise<void> {
  const found = await findJudged(interaction, context);
  if (!found) return;
  const title = interaction.message.embeds[0]?.title ?? '';
  await replyPrivately(interaction, renderFaultChoice(keyOf(interaction), title, context.words));
}

async function countVote(interaction: MessageComponentInteraction, context: Context): Promise<void> {
  const found = await findJudged(interaction, context);
  const vote = VOTE_BUTTONS.get(interaction.customId.split(':', 1)[0] ?? '');
  if (!found || !vote) return;
  const { article, quote, passage } = found;
  const question = unescapeMarkdown(interaction.message.embeds[0]?.title ?? '');
  const subject = {
    question,
    article: article.id,
    quote: shownQuote(found),
    passage: `${article.id} ${passage.start} ${quote}`,
  };
  context.questions?.vote(subject, interaction.user.id, vote);
  const thanks = notice(context.words.gaps.thanks);
  // The question about what is wrong has been answered; an answer stays as it is.
  if (vote !== 'helpful' && isPrivate(interaction)) await turnPage(interaction, thanks);
  else await replyPrivately(interaction, thanks);
}

/** The passage that is voted on; where there is none, or nothing is kept any more, the person is told. */
async function findJudged(
  interaction: MessageComponentInteraction,
  { library, questions, words }: Context,
): Promise<FoundPassage | null> {
  const key = keyOf(interaction);
  const found = findPassage(library.articles, key);
  if (questions && found) return found;
  const { articleGone, answerChanged } = words.notices;
  const why = isOfGone(library.articles, key) ? articleGone : answerChanged;
  await replyPrivately(interaction, notice(questions ? why : words.gaps.notKept));
  return null;
}
