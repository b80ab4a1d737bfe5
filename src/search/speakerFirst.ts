import { oncePer } from '../values/once.ts';
import { LEAD, shareOf, type Evidence, type Scene } from './evidence.ts';
import type { Ranked } from './rank.ts';
import { acquaintanceOf, isCalledLoosely } from './voices/acquaintance.ts';
import { speaksAs } from './voices/speaksAs.ts';

/** A ranking of passages, and whether its first one is by whom the question asks for, if it asks for anybody. */
export interface SpeakerRanking {
  readonly ranking: readonly Ranked[];
  readonly isQuoted: boolean;
  /**
   * Whether they are called by a word that the articles lack, and may be somebody whom the articles call otherwise; or nothing
   * else is asked of them than what they said, and they only do something.
   */
  readonly isPerhaps: boolean;
  /** Whether nobody is known to be the asked one, and yet somebody who speaks is called much the same. */
  readonly isAlike: boolean;
  /** Whether the first one has their own words, or those of somebody who speaks for them, on whatever subject. */
  readonly isOwn: boolean;
  /** The question names nobody and nothing else, so that whatever they said or did answers it. */
  readonly isAnything: boolean;
}

/** Share of the words of a name that an attribution must hold: "Blinken" of "Antony Blinken". */
const ENOUGH_OF_NAME = 0.5;

/**
 * Where a passage belongs by who speaks in it: what the asked one says on the subject, what somebody says on it who is asked for
 * by what they are or speaks for whoever is, what the asked one does about it, all these on another
 * subject, what somebody says who may be called so in talk, what others say.
 */
const PLACE = {
  onSubject: 0,
  forOnSubject: 1,
  doesOnSubject: 2,
  said: 3,
  forSaid: 4,
  does: 5,
  called: 6,
  other: 7,
} as const;
type Place = (typeof PLACE)[keyof typeof PLACE];

/** Where the asked one speaks, or somebody for them. */
const OWN: ReadonlySet<Place> = new Set([PLACE.onSubject, PLACE.forOnSubject, PLACE.said, PLACE.forSaid]);

/**
 * Puts what the asked speaker or medium said before everything else: "What did the Kremlin say?" is not answered by what
 * the White House said. Whoever is asked for counts as not quoted where they say nothing, or nothing about what is asked, as
 * far as words tell. What they did comes first in the same way where that is asked, but other passages may answer too.
 *
 * The last judge's ranking is put so, and the one before where it tells which passages to read: reading makes a new order,
 * and counts from the order that the judge before gave, not from this one.
 */
export function putSpeakerFirst(scene: Scene, ranking: readonly Ranked[]): SpeakerRanking {
  const { speaker, doer, voice } = scene.question;
  const placeOf = placesOf(scene);
  const placed = ranking.toSorted((one, other) => placeOf(one.evidence) - placeOf(other.evidence));
  const best = placed[0]?.evidence;
  const place = best ? placeOf(best) : PLACE.other;
  const isOwn = OWN.has(place);
  const isAskedFor = speaker !== 0 || (voice !== null && place === PLACE.said);
  const acquaintance =
    isAskedFor || isOwn
      ? 'known'
      : acquaintanceOf(
          scene,
          ranking.map(({ evidence }) => evidence),
        );
  const isQuoted = isAskedFor
    ? place <= PLACE.doesOnSubject
    : acquaintance === 'known' || acquaintance === 'perhaps';
  const isSilent = speaker !== 0 && !isOwn && scene.question.asksForStatement && isAlone(scene, speaker);
  const isAnything =
    (isOwn && isAlone(scene, voice?.bits ?? doer)) ||
    (speaker === 0 && isOnlyWho(scene, ranking[0]?.evidence));
  return {
    ranking: placed,
    isQuoted,
    isPerhaps: acquaintance === 'perhaps' || isSilent,
    isAlike: acquaintance === 'alike',
    isOwn,
    isAnything,
  };
}

/** The place of each passage of a question, found out once though several judges rank them. */
const placesOf = oncePer((scene: Scene) => {
  const { speaker, doer, voice } = scene.question;
  const isOnSubject = voice ? subjectOf(scene) : () => false;
  const isMeant = speaksAs(scene);
  return oncePer((evidence: Evidence): Place => {
    if (doer !== 0 && speaker === 0 && acts(scene, evidence, doer)) return PLACE.said;
    if (isNamed(scene, evidence)) return isOnSubject(evidence) ? PLACE.onSubject : PLACE.said;
    if (isMeant(evidence.passage)) return isOnSubject(evidence) ? PLACE.forOnSubject : PLACE.forSaid;
    if (acts(scene, evidence, speaker)) return isOnSubject(evidence) ? PLACE.doesOnSubject : PLACE.does;
    if (isCalledLoosely(scene, evidence)) return PLACE.called;
    return PLACE.other;
  });
});

/** Whether the question only tells who said it and to whom, as the attribution has it: "What did officials tell Politico?" */
function isOnlyWho(scene: Scene, evidence: Evidence | undefined): boolean {
  return evidence !== undefined && scene.question.asksForStatement && isAlone(scene, evidence.attributed);
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

/**
 * Whether a name in the attribution is the asked one, or has all words of what they are called: "the exit poll". A single one may
 * be anybody's: "the company".
 */
function isNamed(scene: Scene, { passage }: Evidence): boolean {
  const { question, words } = scene;
  const attributed = words.attributed[passage - words.range.from]!;
  if (question.speaker !== 0) return isHeld(scene, question.speaker, attributed);
  const bits = question.voice?.bits ?? 0;
  return (bits & (bits - 1)) !== 0 && (bits & ~attributed) === 0;
}

/** Whether somebody of the question does something in the passage. */
function acts(scene: Scene, { doing, mask }: Evidence, named: number): boolean {
  return (doing & named) !== 0 && isHeld(scene, named, mask);
}

/**
 * Tells whether a passage, or one beside it in its paragraph, holds anything of the question but the speaker: "She dislikes the
 * film. … 'I said no,' Lund says." Where no passage does, the question is in other words, and only their meaning can tell.
 */
function subjectOf({ index, question, words, similarities }: Scene): (evidence: Evidence) => boolean {
  const { from } = words.range;
  const share = (mask: number) => shareOf(question, mask & ~(question.voice?.bits ?? 0));
  const known = words.found.reduce((mask, passage) => mask | words.masks[passage - from]!, 0);
  if (share(~0) === 0 || (similarities && share(known) === 0)) return () => true;
  return ({ passage, attributed }) => {
    const { paragraph } = index.passages.at(passage)!;
    const around = Array.from({ length: LEAD + 2 }, (_, place) => passage - LEAD + place)
      .filter((other) => index.articleOf[other] === index.articleOf[passage])
      .filter((other) => index.passages.at(other)!.paragraph === paragraph)
      .reduce((mask, other) => mask | (words.masks[other - from] ?? 0), attributed);
    return share(around) > 0;
  };
}
