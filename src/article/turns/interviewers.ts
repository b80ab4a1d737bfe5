import type { LabelLanguage } from '../../language/article.ts';
import { endsSentence, isQuoted } from '../shapes.ts';

/** What the turns of one speaker are like. */
export interface Turns {
  readonly count: number;
  /** How many of them end in a question. */
  readonly questions: number;
  /** How many of these do nothing but ask. */
  readonly pure: number;
  /** How many speak to somebody. */
  readonly addressing: number;
  /** How many more of them speak of whoever speaks than to somebody. */
  readonly personal: number;
  /** How many do either. */
  readonly speaking: number;
  /** How many speak of whoever speaks, and are whole sentences. */
  readonly personalWhole: number;
}

const NONE: Turns = {
  count: 0,
  questions: 0,
  pure: 0,
  addressing: 0,
  personal: 0,
  speaking: 0,
  personalWhole: 0,
};

const ASKS = /\?["”»)*_]*$/u;
/** 'My mother said, "Who are these people?"': somebody else asks. */
const OTHER_ASKS = /[\p{L}\p{N}][,:]? ["“„«][^"“”„«»]*\?["”»]$/u;
const QUOTED = /["“„«][^"“”„«»]*["”»]/gu;

/** Whether a turn puts a question: its last sentence is one, and it speaks to somebody rather than only of whoever speaks ("I did. What else could I do?"). */
export function putsQuestion(said: string, labels: LabelLanguage): boolean {
  const isOthers = isQuoted(said) || OTHER_ASKS.test(said);
  return ASKS.test(said.slice(-8)) && !isOthers && personalOf(said, labels) <= 0;
}

/** What is known of a speaker's turns with one more. */
export function withTurn(turns: Turns = NONE, said: string, labels: LabelLanguage): Turns {
  const asks = putsQuestion(said, labels);
  return {
    count: turns.count + 1,
    questions: turns.questions + (asks ? 1 : 0),
    pure: turns.pure + (asks && !/[.!…] /u.test(ownWords(said)) ? 1 : 0),
    addressing: turns.addressing + Number(labels.toSomebody.test(ownWords(said))),
    personal: turns.personal + personalOf(said, labels),
    speaking: turns.speaking + Number(speaks(said, labels)),
    personalWhole: turns.personalWhole + Number(isWholeOfOneself(said, labels)),
  };
}

const ownWords = (said: string): string => said.replace(QUOTED, '');

/** Whether somebody speaks of himself, or to somebody, outside what is quoted. */
export const speaks = (said: string, labels: LabelLanguage): boolean =>
  isOfOneself(said, labels) || labels.toSomebody.test(ownWords(said));

const isOfOneself = (said: string, { ofOneself }: LabelLanguage): boolean => {
  const own = ownWords(said);
  return ofOneself.some((words) => words.test(own));
};

/** "My son was born here.", but not "*My Rivers*. Quay Press": what is written like a title speaks for nobody. */
const isWholeOfOneself = (said: string, labels: LabelLanguage): boolean =>
  isOfOneself(said.replace(IN_TITLE, ''), labels) && /^["“„«]?\p{Lu}/u.test(said) && endsSentence(said);

const IN_TITLE = /(?<!\p{LC})\p{Lu}\p{Ll}+ (?=\p{Lu}\p{Ll})/gu;

/** 1 where somebody speaks only of himself, -1 where only to somebody. */
const personalOf = (said: string, labels: LabelLanguage): number =>
  Number(isOfOneself(said, labels)) - Number(labels.toSomebody.test(ownWords(said)));

/**
 * Those who only ask, be it because their label says so. An interviewer's turns end in a question more often than the others',
 * and often enough ("Tell me more." is none). Unless they do nothing else, he speaks to somebody, and less of himself than somebody
 * who answers does: "The lamp was broken. Who stays by a broken lamp?" is an answer.
 */
export function findInterviewers(
  turns: ReadonlyMap<string, Turns>,
  { interviewer }: LabelLanguage,
): readonly string[] {
  const share = total(turns, 'questions') / Math.max(1, total(turns, 'count'));
  const asksSomebody = (name: string, { count, questions, pure, addressing, personal }: Turns): boolean => {
    if (pure * 2 >= questions) return true;
    const isLess = ([other, told]: [string, Turns]): boolean =>
      other !== name && told.personal / told.count >= personal / count;
    return pure + addressing > 0 && [...turns].some(isLess);
  };
  const mostlyAsks = (name: string, one: Turns): boolean =>
    one.questions > one.count * 0.4 && one.questions > one.count * share && asksSomebody(name, one);
  return [...turns]
    .filter(([name, one]) => interviewer.test(name) || mostlyAsks(name, one))
    .map(([name]) => name);
}

export function total(turns: ReadonlyMap<string, Turns>, key: keyof Turns): number {
  return [...turns.values()].reduce((sum, turn) => sum + turn[key], 0);
}
