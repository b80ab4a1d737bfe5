import type { APISelectMenuOption } from 'discord.js';
import type { Answer, Correction, Match } from '../types.ts';
import { answerButtons } from './answerButtons.ts';
import { listRow, type Row } from './buttons.ts';
import { closestPassages } from './closestPassages.ts';
import { isDoubtful } from './doubt.ts';
import { lineOf } from './lineOf.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { nameRow } from './nameOffers.ts';
import { passageKey, type MatchedQuotation } from '../lookup/passageKey.ts';
import { shownQuote } from '../text/marks.ts';
import type { LinkTo } from '../lookup/sourceLink.ts';
import { passagesThatMatch } from './passagesThatMatch.ts';
import { placeOf } from './place.ts';
import { areMixed, renderBriefly, renderQuotation, titleOf } from './quotation.ts';
import { withWordsSetOff } from './setOff.ts';
import { listId, type Standing } from './standing.ts';
import { voteRow } from './votes.ts';
import type { Words } from './words/words.ts';
import { otherNames, readingOf, readReading } from './wording.ts';

/** Longest words about how a question was read; they have to stay whole at the end of the footer. */
const LONGEST_READING = 300;
/** Characters of an article's title beside a passage of a list; who said it needs the room. */
const LONGEST_TITLE = 40;

/** Longest quote of a closest passage where there is no room for longer ones. */
const SHORTER_QUOTE = 200;

/** Longest name that is asked about. */
const LONGEST_NAME = 100;

/** Whether something answers the question: then the reply may be public. */
export function isAnswered(answer: Answer): boolean {
  return answer.answered && answer.matches.length > 0;
}

/** How an answer is shown. */
export interface AnswerFrame {
  /** It has a button that shows it to everyone. */
  readonly canBeShared: boolean;
  /** It has buttons for what its readers think of it. */
  readonly canBeJudged?: boolean;
  /** Id of the only article that was asked. */
  readonly article?: string | undefined;
  /** The name of whoever's words alone were asked for. */
  readonly speaker?: string | undefined;
  /** Where a passage is from; nothing is linked without it. */
  readonly linkTo?: LinkTo;
  readonly words: Words;
}

/** What a person sees as the answer to a question; where a name may be somebody else's, buttons to ask again. */
export function renderAnswer(
  answer: Answer,
  { canBeShared, canBeJudged = false, article, speaker, linkTo, words }: AnswerFrame,
): Reply {
  const matches = answer.matches.map(withWordsSetOff);
  const [best] = matches;
  if (!answer.answered || !best) {
    // A button could not keep whose words were asked for.
    return renderNoAnswer(answer, speaker === undefined ? nameRow(answer, article) : null, words);
  }
  const standing = { isDoubtful: isDoubtful(answer), corrections: renderReading(answer.corrections, words) };
  const { words: said, card } = renderQuotation(best, {
    title: titleOf(answer.question),
    ...(answer.fact && { fact: answer.fact }),
    ...(standing.isDoubtful && { remark: words.answer.notCertain(bold) }),
    notes: [standing.corrections],
    words,
  });
  return messageOf(said, card, [
    choiceRow(optionsOf(passagesThatMatch(matches), words), standing, words),
    answerButtons(best, { canBeShared, words, link: linkTo?.(best) ?? null }),
    canBeJudged ? voteRow(passageKey(best), words) : null,
  ]);
}

/** A passage that was asked for by its own words. */
export function renderPassage(
  passage: MatchedQuotation,
  { canBeShared, linkTo, words }: Pick<AnswerFrame, 'canBeShared' | 'linkTo' | 'words'>,
): Reply {
  const { words: said, card } = renderQuotation(passage, { title: '', words });
  return messageOf(said, card, [
    answerButtons(passage, { canBeShared, words, link: linkTo?.(passage) ?? null }),
  ]);
}

/** What is said in the message in which a reader chooses another passage. */
export interface ChoiceFrame {
  /** Markdown: the question. */
  readonly title: string;
  readonly options: readonly APISelectMenuOption[];
  readonly standing: Standing;
  readonly canBeShared: boolean;
  readonly canBeJudged?: boolean;
  readonly linkTo?: LinkTo;
  readonly words: Words;
}

/** A passage that was chosen from the list of an answer. */
export function renderChosen(
  chosen: MatchedQuotation,
  { title, options, standing: asked, canBeShared, canBeJudged = false, linkTo, words }: ChoiceFrame,
): Reply {
  const standing = { ...asked, corrections: renderReading(readReading(asked.corrections), words) };
  const { words: said, card } = renderQuotation(chosen, {
    title,
    ...(standing.isDoubtful && { remark: words.answer.notCertain(bold) }),
    notes: [words.answer.chosen, standing.corrections],
    words,
  });
  return messageOf(said, card, [
    choiceRow(options, standing, words),
    answerButtons(chosen, { canBeShared, words, link: linkTo?.(chosen) ?? null }),
    canBeJudged ? voteRow(passageKey(chosen), words) : null,
  ]);
}

function renderNoAnswer(answer: Answer, askAgain: ReturnType<typeof nameRow>, words: Words): Reply {
  const title = titleOf(answer.question);
  const notes = renderReading(answer.corrections, words);
  const offers = otherNames(
    answer.nameOffers,
    bold,
    (name) => fit(tame(name), LONGEST_NAME, escapeMarkdown),
    words,
  );
  const notQuoted = answer.notQuoted && fit(tame(answer.notQuoted), LONGEST_NAME, escapeMarkdown);
  const head = [bold(words.answer.noAnswer(notQuoted)), offers].filter(Boolean).join('\n\n');
  const closest = renderClosest(answer, LIMITS.content - head.length, words);
  const card = {
    color: COLOURS.quiet,
    ...(title && { title }),
    ...(notes && { footer: { text: fit(notes, LIMITS.footer) } }),
  };
  return messageOf(head + closest, title || notes ? card : null, [askAgain]);
}

/** The closest passages in so many characters: with shorter quotes rather than with fewer. */
function renderClosest(answer: Answer, room: number, words: Words): string {
  const matches = closestPassages(answer).map(withWordsSetOff);
  if (matches.length === 0) return '';
  const render = (longest?: number) =>
    ['', words.answer.closest, ...renderBriefly(matches, words, { ...(longest && { longest }) })].join(
      '\n\n',
    );
  const whole = render();
  return whole.length <= room ? whole : render(SHORTER_QUOTE);
}

function renderReading(corrections: readonly Correction[], words: Words): string {
  return fit(readingOf(corrections, tame, words), LONGEST_READING);
}

function optionsOf(matches: readonly Match[], words: Words): APISelectMenuOption[] {
  const isMixed = areMixed(matches);
  return matches.slice(0, LIMITS.options).map((match) => ({
    label: fit(tame(shownQuote(match).slice(0, 2 * LIMITS.optionLabel)), LIMITS.optionLabel) || '…',
    description: describeOption(match, words, isMixed),
    value: passageKey(match),
  }));
}

/** Below the beginning of a passage in a list: its article where there are several, who said it, and where it stands. */
export function describeOption(
  { article, passage }: Pick<MatchedQuotation, 'article' | 'passage'>,
  words: Words,
  isMixed: boolean,
): string {
  const title = isMixed ? `${fit(tame(article.title), LONGEST_TITLE)} · ` : '';
  const line = lineOf(passage.attribution, words);
  return fit(`${title}${tame(`${line} · ${placeOf(passage, words)}`)}`, LIMITS.optionLabel);
}

/** A list of the passages that match, with the shown one, so that a reader can come back to it; none for one passage. */
function choiceRow(options: readonly APISelectMenuOption[], standing: Standing, words: Words): Row | null {
  return options.length < 2 ? null : listRow(listId(standing), words.answer.showAnother, [...options]);
}
