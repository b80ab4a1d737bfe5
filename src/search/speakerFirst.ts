import { shareOf, type Evidence, type Scene } from './evidence.ts';
import type { Ranked } from './rank.ts';

/** A ranking of passages, and whether its first one is by whom the question asks for, if it asks for anybody. */
export interface SpeakerRanking {
  readonly ranking: readonly Ranked[];
  readonly isQuoted: boolean;
  /** The question names nobody and nothing else, so that whatever they said or did answers it. */
  readonly isAnything: boolean;
}

/** Share of the words of a name that an attribution must hold: "Blinken" of "Antony Blinken". */
const ENOUGH_OF_NAME = 0.5;

/**
 * Puts what the asked speaker or medium said before everything else: "What did the Kremlin say?" is not answered by what
 * the White House said. The asked one counts as not quoted who says nothing there, or nothing about what is asked, as far as
 * words tell. What they did comes first in the same way where that is asked, but other passages may answer too.
 */
export function putSpeakerFirst(scene: Scene, ranking: readonly Ranked[]): SpeakerRanking {
  const { speaker, doer } = scene.question;
  if (speaker !== 0) {
    const isSaid = ({ evidence }: Ranked) => isSaidBy(scene, evidence);
    const said = first(ranking, isSaid);
    if (!said) return { ranking, isQuoted: false, isAnything: false };
    const onSubject = first(said, (ranked) => isSaid(ranked) && isOnSubject(scene, ranked));
    const [best] = onSubject ?? said;
    return {
      ranking: onSubject ?? said,
      isQuoted: onSubject !== null,
      isAnything: isAlone(scene, speaker) && isNamed(scene, best!.evidence),
    };
  }
  const done = doer === 0 ? null : first(ranking, ({ evidence }) => acts(scene, evidence, doer));
  const isAnything = (done !== null && isAlone(scene, doer)) || isOnlyWho(scene, ranking[0]?.evidence);
  return { ranking: done ?? ranking, isQuoted: true, isAnything };
}

/** Whether the question only tells who said it and to whom, as the attribution has it: "What did officials tell Politico?" */
function isOnlyWho(scene: Scene, evidence: Evidence | undefined): boolean {
  return evidence !== undefined && scene.question.asksForStatement && isAlone(scene, evidence.attributed);
}

/** The ranking with those that fit before the others; null where none fits. */
function first(ranking: readonly Ranked[], fits: (ranked: Ranked) => boolean): Ranked[] | null {
  const fitting = ranking.filter(fits);
  return fitting.length > 0 ? [...fitting, ...ranking.filter((ranked) => !fitting.includes(ranked))] : null;
}

/** Whether the question has no other terms. */
function isAlone({ question: { terms } }: Scene, named: number): boolean {
  return terms.length > 0 && terms.every((_, bit) => (named & (1 << bit)) !== 0);
}

/** Whether enough of the asked name is among the terms of a mask. */
function isHeld({ question }: Scene, named: number, mask: number): boolean {
  const whole = shareOf(question, named);
  return whole > 0 && shareOf(question, named & mask) / whole >= ENOUGH_OF_NAME;
}

/** Whether a name in the attribution is the asked one. */
function isNamed(scene: Scene, { attributed }: Evidence): boolean {
  return isHeld(scene, scene.question.speaker, attributed);
}

/** Whether the asked one is named in the attribution, or does something in the passage. */
function isSaidBy(scene: Scene, evidence: Evidence): boolean {
  return isNamed(scene, evidence) || acts(scene, evidence, scene.question.speaker);
}

/** Whether somebody of the question does something in the passage. */
function acts(scene: Scene, { doing, mask }: Evidence, named: number): boolean {
  return (doing & named) !== 0 && isHeld(scene, named, mask);
}

/**
 * Whether the passage, or one beside it in its paragraph, holds anything of the question but the speaker. Where no passage
 * does, the question is in other words, and only their meaning can tell.
 */
function isOnSubject({ index, question, words, similarities }: Scene, { evidence }: Ranked): boolean {
  const subject = shareOf(question, ~question.speaker);
  const { from } = words.range;
  const known = words.found.reduce((mask, passage) => mask | words.masks[passage - from]!, 0);
  if (subject === 0 || (similarities && shareOf(question, known & ~question.speaker) === 0)) return true;
  const { paragraph } = index.passages.at(evidence.passage)!;
  const around = [evidence.passage - 1, evidence.passage, evidence.passage + 1]
    .filter((passage) => index.articleOf[passage] === index.articleOf[evidence.passage])
    .filter((passage) => index.passages.at(passage)!.paragraph === paragraph)
    .reduce((mask, passage) => mask | (words.masks[passage - from] ?? 0), evidence.attributed);
  return shareOf(question, around & ~question.speaker) > 0;
}
