import { lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isNominal } from '../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonNoun } from '../people/titles.ts';
import { PARTICIPLE } from './participles.ts';
import { phraseEndingAt } from './nounPhrases.ts';
import { isDocumentNoun, isTime } from './wordKinds.ts';

/** "*a poll* released in late August found", "*a clip* viewed nine times in Lisk claims": the noun, where the time would be the subject. */
export function madeHead(pieces: readonly Piece[], end: number, floor: number): Range | null {
  for (let i = end - 1; i > floor && end - i < 12; i--) {
    const piece = pieces[i];
    if (/^(?:using|called|named)$/.test(piece?.word ?? '')) return calledHead(pieces, i, end, floor);
    if (piece?.pos === 'VERB' && PARTICIPLE.test(piece.word)) {
      const behind = pieces.slice(i + 1, end);
      const isTimed =
        (piece.word === 'dated' && behind.every((one) => isTime(one) || one.pos === 'NUM')) || // dated May 2
        (behind[0]?.pos === 'ADP' && behind.slice(1).some((one) => isTime(one))) ||
        behind.some(({ word }, at) => word === 'times' && behind[at - 1]?.pos === 'NUM');
      const noun = pieces[i - 1]?.word === 'being' ? i - 1 : i; // a study being released
      return isTimed && isNominal(pieces[noun - 1]) ? phraseEndingAt(pieces, noun, floor) : null;
    }
    if (!piece || !/^(?:ADP|DET|ADJ|ADV|NUM|NOUN|PROPN|CCONJ)$/.test(piece.pos)) return null;
  }
  return null;
}

/** "*a person using the handle mothlight* wrote", "*a user called mothlight* wrote" */
function calledHead(pieces: readonly Piece[], verb: number, end: number, floor: number): Range | null {
  const noun = pieces[verb - 1]?.word ?? '';
  const head = phraseEndingAt(pieces, verb, floor);
  const isAny = head !== null && /^(?:an?|one|another)$/.test(pieces[head.from]?.word ?? '');
  return isAny && (isPersonNoun(noun) || noun === 'account') ? { from: head.from, to: end } : null;
}

/** "*a study* the centre published in March found", "*a report* Quist commissioned says": a text, and who had it made or made it known. */
export function orderedHead(pieces: readonly Piece[], end: number, floor: number): Range | null {
  for (let verb = end - 1; verb > floor + 2 && end - verb < 6; verb--) {
    const piece = pieces[verb];
    if (piece?.pos === 'VERB') {
      if (!MAKING.test(piece.word)) return null;
      const maker = phraseEndingAt(pieces, verb, floor);
      const text = lastIndexBefore(pieces, verb, isDocumentNoun, verb - 7);
      const isNext =
        maker !== null &&
        text >= maker.from &&
        (pieces[text + 1]?.pos === 'DET' || pieces[text + 1]?.capital);
      return isNext || maker?.from === text + 1 ? phraseEndingAt(pieces, text + 1, floor) : null;
    }
    if (!piece || !/^(?:ADP|DET|ADJ|ADV|NUM|NOUN|PROPN)$/.test(piece.pos)) return null;
  }
  return null;
}

const MAKING =
  /^(?:published|released|issued|commissioned|ordered|conducted|ran|made|wrote|compiled|presented|unveiled|produced|leaked|funded|carried)$/;

/** "*lawyers representing the families* told": people and what they are at, and not those whom it is done to. */
export function busyHead(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | null {
  const verb = pieces[from - 1];
  const people = pieces[from - 2];
  const isBusy = verb?.pos === 'VERB' && verb.word.endsWith('ing') && isNominal(people);
  const noun = people?.word.replace(/(?<=[^s])s$/, '').replace(/men$/, 'man') ?? '';
  if (!isBusy || from - 2 < floor || !(isPersonNoun(noun) || isBody(noun))) return null;
  const head = phraseEndingAt(pieces, from - 1, floor);
  return head?.from === floor && to > from ? { from: floor, to } : null;
}

/** "a player *who goes by the name Salt* said": the whole description, not its last noun. */
export function describedHead(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | null {
  let verbs = 0;
  for (let i = from - 1; i > floor && from - i < 18; i--) {
    const piece = pieces[i];
    if (!piece || piece.word === ',' || piece.pos === 'QUOTE') return null;
    const isThat =
      piece.word === 'that' && /^(?:VERB|AUX)$/.test(pieces[i + 1]?.pos ?? '') && isNominal(pieces[i - 1]);
    if (piece.pos === 'SCONJ' && piece.word !== 'since' && !isThat) return null;
    if (piece.pos === 'VERB' || piece.pos === 'AUX') verbs++;
    if (!/^(?:who|which|whose|whom)$/.test(piece.word) && !isThat) continue;
    // "a player who goes by the name Salt and *who* rows"
    if (pieces[i - 1]?.pos === 'CCONJ') continue;
    // "a document *to which* the Brine had access", "a man *whom* the Brine reached": what it is tells enough
    // "a woman *whom everybody calls* Tia": the name tells more
    const isCalled = piece.word === 'whom' && pieces.slice(i, from).some(({ word }) => NAMING.test(word));
    if (isCalled) return null;
    const isTo = /^(?:which|whom)$/.test(piece.word) && pieces[i - 1]?.pos === 'ADP';
    if (isTo || piece.word === 'whom')
      return verbs > 0 || pieces.slice(from, to).some(({ pos }) => pos === 'VERB')
        ? phraseEndingAt(pieces, isTo ? i - 1 : i, floor)
        : null;
    const head = verbs > 0 ? phraseEndingAt(pieces, i, floor) : null;
    return head && { from: head.from, to: adverbEnd(pieces, to) };
  }
  return null;
}

const NAMING = /^(?:calls?|called|knows?|knew|known|nicknamed?|christened|dubbed)$/;

/** "those who travel *daily* complain"; but: those who left *also* complain */
const adverbEnd = (pieces: readonly Piece[], to: number): number =>
  pieces[to - 1]?.pos === 'VERB' &&
  pieces[to]?.pos === 'ADV' &&
  !/^(?:also|still|now|then|just|already|always|never|rather|instead|however|therefore|simply|further)$/.test(
    pieces[to].word,
  )
    ? to + 1
    : to;
