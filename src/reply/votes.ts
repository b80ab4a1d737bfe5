import type { Vote } from '../gaps/types.ts';
import { button, rowOf, type Row } from './buttons.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import type { Words } from './words/words.ts';

/** What may be wrong with an answer. */
const FAULTS: readonly Vote[] = ['wrong quote', 'wrong speaker', 'no answer'];

/** Two buttons below an answer: what its readers think of it. */
export function voteRow(passageKey: string, { gaps }: Pick<Words, 'gaps'>): Row {
  return rowOf(
    button(gaps.votes.helpful, `helpful:${passageKey}`),
    button(gaps.wrong, `wrong:${passageKey}`),
  );
}

/** Asks whoever called an answer wrong what is wrong with it; `title` is the question as Markdown. */
export function renderFaultChoice(passageKey: string, title: string, { gaps }: Words): Reply {
  return messageOf(gaps.whatIsWrong, title ? { color: COLOURS.quiet, title } : null, [
    rowOf(...FAULTS.map((vote, place) => button(gaps.votes[vote], `fault${place}:${passageKey}`))),
  ]);
}

/** What the buttons of an answer mean, by the first part of their `custom_id`. */
export const VOTE_BUTTONS: ReadonlyMap<string, Vote> = new Map<string, Vote>([
  ['helpful', 'helpful'],
  ...FAULTS.map((vote, place) => [`fault${place}`, vote] as const),
]);
