import type { MessageComponentInteraction } from 'discord.js';
import type { Command, Context } from '../src/discord/command.ts';
import { findPassage, type FoundPassage } from '../src/lookup/passageKey.ts';
import { shownQuote } from '../src/text/marks.ts';
import { unescapeMarkdown } from '../src/reply/markdown.ts';
import { notice } from '../src/reply/message.ts';
import { renderFaults, VOTE_BUTTONS } from '../src/reply/votes.ts';
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
  await replyPrivately(interaction, renderFaults(keyOf(interaction), title, context.words));
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
  const found = findPassage(library.articles, keyOf(interaction));
  if (questions && found) return found;
  await replyPrivately(interaction, notice(questions ? words.notices.answerChanged : words.gaps.notKept));
  return null;
}

function keyOf({ customId }: MessageComponentInteraction): string {
  return customId.slice(customId.indexOf(':') + 1);
}
