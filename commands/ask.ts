import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import type { Library } from '../src/library.ts';
import { chooseArticle } from '../src/lookup/articles.ts';
import type { FoundPassage } from '../src/lookup/passageKey.ts';
import { shortHash } from '../src/lookup/shortHash.ts';
import { sourceKey } from '../src/lookup/sourceKey.ts';
import { linksInto } from '../src/lookup/sourceLink.ts';
import { isAnswered, renderAnswer, renderPassage, type AnswerFrame } from '../src/reply/answer.ts';
import { notice, type Reply } from '../src/reply/message.ts';
import { findOffered } from '../src/reply/questionChoice.ts';
import { renderSaid } from '../src/reply/said.ts';
import { ALL_ARTICLES } from '../src/reply/sources.ts';
import type { Words } from '../src/reply/words/words.ts';
import type { Answer, Article, Passage, Source } from '../src/types.ts';
import { answerComponents } from './answerComponents.ts';
import { articleOption, noSuchArticle, suggestArticle } from './articleOption.ts';
import { everywhere } from './everywhere.ts';
import { described } from './localized.ts';
import { noteGap } from './noteGap.ts';
import { questionOption, suggestQuestion } from './questionOption.ts';
import { replyPrivately } from './replyPrivately.ts';
import { noSuchSpeaker, speakerOption, suggestSpeaker } from './speakerOption.ts';
import { voteComponents } from './voteComponents.ts';

/** Answers a question with the words of an article; in private when asked so, and when nothing answers it. */
export const ask: Command<ChatInputCommandInteraction> = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    ...described((words) => words.ask),
    ...everywhere,
    options: [
      questionOption,
      speakerOption,
      articleOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        ...described((words) => words.askPrivate),
      },
    ],
  },

  async execute(interaction, { library, questions, words, log, inTime }) {
    const wish = readWish(interaction.options, library, words);
    if ('trouble' in wish) {
      await replyPrivately(interaction, wish.trouble);
      return 'done';
    }
    // A reload may end before the answer is there.
    const linkTo = linksInto(library.articles);
    const found = await inTime(look(wish, library));
    const isAnswer = found.kind !== 'answer' || isAnswered(found.answer);
    const isPrivate = !isAnswer || wish.isPrivate || interaction.deferred;
    // What everyone sees is in the language of who asked: there is no other that all of them would share.
    const reply = render(found, wish, {
      canBeShared: isPrivate,
      canBeJudged: questions !== null,
      linkTo,
      words,
    });
    if (isPrivate) await replyPrivately(interaction, reply);
    else await interaction.reply(reply);
    if (isAnswer) return 'answered';
    // What one speaker does not say, the article may.
    if (!wish.speaker) noteGap(wish.question, wish.article?.id ?? null, { questions, log });
    return 'unanswered';
  },

  // Only as anybody asks it: what else may be looked up first takes its time.
  isQuick: ({ options }, { library }) =>
    options.getString('article') === null &&
    options.getString('speaker') === null &&
    library.hasAtHand(options.getString('question')?.trim() ?? ''),

  autocomplete: async (interaction, context) => {
    const { name } = interaction.options.getFocused(true);
    if (name === 'question') return suggestQuestion(interaction, context.library);
    if (name === 'speaker') return suggestSpeaker(interaction, context.library);
    return suggestArticle(interaction, context);
  },
  components: { ...answerComponents, ...voteComponents },
};

/** What a person wants to know. */
interface Wish {
  /** Nothing where they want whatever the speaker said. */
  readonly question: string;
  readonly article: Article | null;
  readonly speaker: Source | null;
  readonly isPrivate: boolean;
}

/** What there is to show. */
type Found =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'passage'; readonly passage: FoundPassage }
  | { readonly kind: 'said'; readonly speaker: Source; readonly key: string };

function readWish(
  options: ChatInputCommandInteraction['options'],
  library: Library,
  words: Words,
): Wish | { readonly trouble: Reply } {
  const question = options.getString('question')?.trim() ?? '';
  const name = options.getString('article');
  const article = name === null ? null : chooseArticle(library.articles, name);
  if (name !== null && !article) return { trouble: noSuchArticle(name, library.articles, words) };
  const who = options.getString('speaker');
  const speaker = who === null ? null : library.findSpeaker(who, article?.id);
  if (who !== null && !speaker) return { trouble: noSuchSpeaker(who, article, words) };
  if (question === '' && !speaker) return { trouble: notice(words.notices.askWhat) };
  return { question, article, speaker, isPrivate: options.getBoolean('private') ?? false };
}

async function look({ question, article, speaker }: Wish, library: Library): Promise<Found> {
  if (question === '' && speaker) return { kind: 'said', speaker, key: keyOf(speaker, article, library) };
  const isTheirs = speaker ? isSaidBy(speaker) : undefined;
  const passage = findOffered(article ? [article] : library.articles, question, isTheirs);
  if (passage) return { kind: 'passage', passage };
  const answer = await library.ask(question, {
    ...(article && { article: article.id }),
    ...(speaker && { speaker: speaker.name }),
  });
  return { kind: 'answer', answer };
}

/** What buttons keep of a speaker: their place among all of the article, or of all articles. */
function keyOf({ name }: Source, article: Article | null, library: Library): string {
  const place = library.speakers(article?.id).findIndex((other) => other.name === name);
  return sourceKey({ name }, place);
}

/** Whether passages are what somebody said. */
function isSaidBy({ quotations }: Source): (passage: Passage, article: Article) => boolean {
  return ({ start }, { id }) =>
    quotations.some(({ article, passage }) => article.id === id && passage.start === start);
}

function render(
  found: Found,
  { article, speaker }: Wish,
  frame: Pick<AnswerFrame, 'canBeShared' | 'canBeJudged' | 'linkTo' | 'words'>,
): Reply {
  if (found.kind === 'said') {
    const scope = article ? shortHash(article.id) : ALL_ARTICLES;
    return renderSaid(found.speaker, { scope, key: found.key, page: 0 }, frame.words);
  }
  if (found.kind === 'passage') return renderPassage(found.passage, frame);
  return renderAnswer(found.answer, { ...frame, article: article?.id, speaker: speaker?.name });
}
