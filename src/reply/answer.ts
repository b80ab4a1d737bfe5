import {
  ComponentType,
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
} from 'discord.js';
import type { Answer, Match } from '../types.ts';
import { answerButtons } from './answerButtons.ts';
import { closestPassages } from './closestPassages.ts';
import { isDoubtful } from './doubt.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { nameRow } from './nameOffers.ts';
import { passageKey, type Finding } from '../lookup/passageKey.ts';
import { passagesThatMatch } from './passagesThatMatch.ts';
import { placeOf } from './place.ts';
import { renderBriefly, renderQuotation, titleOf } from './quotation.ts';
import { withWordsSetOff } from './setOff.ts';
import { listId, type Standing } from './standing.ts';
import { CLOSEST, noAnswer, notCertain, otherNames, readingOf } from './wording.ts';

/** Longest words about how a question was read; they have to stay whole at the end of the footer. */
const LONGEST_READING = 300;

/** Longest name that is asked about. */
const LONGEST_NAME = 100;

/** Whether an answer is one: then it may be public. */
export function isAnswered(answer: Answer): boolean {
  return answer.answered && answer.matches.length > 0;
}

/** How an answer is shown. */
export interface AnswerFrame {
  /** It has a button that shows it to everyone. */
  readonly canBeShared: boolean;
  /** Id of the only article that was asked. */
  readonly article?: string | undefined;
}

/** What a person sees as the answer to a question; where a name may be somebody else's, buttons to ask again. */
export function renderAnswer(answer: Answer, { canBeShared, article }: AnswerFrame): Reply {
  const matches = answer.matches.map(withWordsSetOff);
  const [best] = matches;
  if (!answer.answered || !best) return renderNoAnswer(answer, article);
  const standing = { isDoubtful: isDoubtful(answer), corrections: renderReading(answer) };
  const embed = renderQuotation(best, {
    title: titleOf(answer.question),
    ...(answer.fact && { fact: answer.fact }),
    ...(standing.isDoubtful && { remark: notCertain(bold) }),
    notes: [standing.corrections],
  });
  return messageOf(embed, [
    choiceRow(optionsOf(passagesThatMatch(matches)), standing),
    answerButtons(best, { canBeShared }),
  ]);
}

/** What the message says in which a reader chooses another passage. */
export interface ChoiceFrame {
  /** Markdown: the question. */
  readonly title: string;
  readonly options: readonly APISelectMenuOption[];
  readonly standing: Standing;
  readonly canBeShared: boolean;
}

/** A passage that was chosen from the list of an answer. */
export function renderChosen(chosen: Finding, { title, options, standing, canBeShared }: ChoiceFrame): Reply {
  const embed = renderQuotation(chosen, {
    title,
    ...(standing.isDoubtful && { remark: notCertain(bold) }),
    notes: ['one of the passages that match', standing.corrections],
  });
  return messageOf(embed, [choiceRow(options, standing), answerButtons(chosen, { canBeShared })]);
}

function renderNoAnswer(answer: Answer, article: string | undefined): Reply {
  const title = titleOf(answer.question);
  const notes = renderReading(answer);
  const closest = renderClosest(closestPassages(answer).map(withWordsSetOff));
  const offers = otherNames(answer.nameOffers, bold, (name) => fit(tame(name), LONGEST_NAME, escapeMarkdown));
  const notQuoted = answer.notQuoted && fit(tame(answer.notQuoted), LONGEST_NAME, escapeMarkdown);
  const description = [bold(noAnswer(notQuoted)), offers, ...closest].filter(Boolean).join('\n\n');
  const embed = {
    color: COLOURS.quiet,
    ...(title && { title }),
    description,
    ...(notes && { footer: { text: fit(notes, LIMITS.footer) } }),
  };
  return messageOf(embed, [nameRow(answer, article)]);
}

function renderClosest(matches: readonly Match[]): string[] {
  if (matches.length === 0) return [];
  return [CLOSEST, ...renderBriefly(matches)];
}

function renderReading({ corrections }: Answer): string {
  return fit(readingOf(corrections, tame), LONGEST_READING);
}

function optionsOf(matches: readonly Match[]): APISelectMenuOption[] {
  return matches.slice(0, LIMITS.options).map((match) => ({
    label: fit(tame(match.quote.slice(0, 2 * LIMITS.optionLabel)), LIMITS.optionLabel) || '…',
    description: fit(
      tame(`${match.passage.attribution.line} · ${placeOf(match.passage)}`),
      LIMITS.optionLabel,
    ),
    value: passageKey(match),
  }));
}

/** A list of the passages that match, also of the shown one, so that one can come back to it; none for one passage. */
function choiceRow(
  options: readonly APISelectMenuOption[],
  standing: Standing,
): APIActionRowComponent<APIStringSelectComponent> | null {
  if (options.length < 2) return null;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: listId(standing),
        placeholder: `${options.length} passages match · show another`,
        options: [...options],
      },
    ],
  };
}
