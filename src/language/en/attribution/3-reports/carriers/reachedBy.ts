import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Carrier, Phrase, Piece, Range, Report } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { isMediumAt } from './isMediumAt.ts';

/** What media do with somebody who then speaks. */
const REACHED = /^(?:contacted|reached|approached|interviewed|questioned|asked|consulted)$/;
/** What pollsters, banks and offices do as well. */
const POLLED = /^(?:polled|surveyed|canvassed)$/;

/** Pieces between the verb and whoever reached them: "reached *by telephone on Friday* by Kursblatt". */
const FURTHEST = 6;

/** The words by which somebody reached those who speak, and who that is. */
interface Reach {
  readonly verb: number;
  readonly agent: Range;
}

/** "*contacted by Kursblatt*" of "traders contacted by Kursblatt" */
function reachIn(pieces: readonly Piece[], { from, to }: Range): Reach | null {
  const by = lastIndexBefore(pieces, to, ({ word }) => word === 'by', from + 2);
  const verb = lastIndexBefore(
    pieces,
    by,
    ({ word }) => REACHED.test(word) || POLLED.test(word),
    Math.max(from + 1, by - FURTHEST),
  );
  const agent = verb > 0 ? phraseStartingAt(pieces, by + 1) : null;
  // "two men asked to leave and fed by the guard"
  return agent && !pieces.slice(verb + 1, by).some(isFiniteVerb) ? { verb, agent } : null;
}

/** "Mara Quist, whom *Kursblatt* reached by telephone,": whoever did it stands before the verb. */
function reacherIn(pieces: readonly Piece[], { from, to }: Range): Reach | null {
  const whom = indexFrom(pieces, from, ({ word }) => word === 'whom', to);
  const verb =
    whom < 0
      ? -1
      : indexFrom(pieces, whom + 2, ({ word }) => REACHED.test(word), Math.min(to, whom + FURTHEST));
  // "Mara Quist, whom Fry asked *to* stay"
  const isToDo = /^(?:not )?to /.test(wordsOf(pieces, { from: verb + 1, to: verb + 3 }));
  return verb > 0 && !isToDo ? { verb, agent: { from: whom + 1, to: verb } } : null;
}

/** "Traders *contacted by Kursblatt* said", "Mara Quist, *whom Kursblatt asked*, said", “No,” said traders *polled by Reuters*. */
export function reachedBy(pieces: readonly Piece[], { speaker, cue }: Report): Carrier[] {
  if (!speaker) return [];
  const to = speaker.beside?.to ?? speaker.to;
  const end = speaker.from < cue.from ? Math.min(to, cue.from) : to;
  const by = reachIn(pieces, { from: speaker.from, to: end });
  const reach = reacherIn(pieces, { from: speaker.from, to: Math.max(end, cue.from) }) ?? by;
  if (!reach) return [];
  const { verb, agent } = reach;
  // "whom Fry asked" may be anybody
  const isForWords = /^(?:for (?:a )?comment|by (?:tele)?phone)/.test(
    wordsOf(pieces, { from: verb + 1, to: verb + 4 }),
  );
  const isOne = isForWords || (reach === by && agent.to === agent.from + 1);
  const isOneName = isOne && pieces[agent.from]?.capital === true;
  return [{ phrase: agent, trust: isOneName && REACHED.test(pieces[verb]?.word ?? '') ? 'likely' : 'open' }];
}

/** "*Traders* contacted by Kursblatt": whose name the other has is no part of what they are called; but: "nurses polled by the guild" */
export function withoutReach(pieces: readonly Piece[], phrase: Phrase): Phrase {
  const reach = reachIn(pieces, phrase);
  const isName = reach !== null && pieces[phrase.to - 1]?.capital === true;
  // "economists polled by Norvane" are told from others by that, unless it is a medium
  return isName && (REACHED.test(pieces[reach.verb]?.word ?? '') || isMediumAt(pieces, reach.agent))
    ? { from: phrase.from, to: reach.verb, beside: { from: reach.verb, to: phrase.beside?.to ?? phrase.to } }
    : phrase;
}
