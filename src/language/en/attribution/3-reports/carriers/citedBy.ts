import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Carrier, Piece, Report } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isTime } from '../../2-phrases/wordKinds.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { citationAt } from '../subjects/citations.ts';
import { CONVERSATION } from '../openings.ts';

/** "was quoted *by the Daily Brine* as saying", "she said, as quoted *by the Daily Brine*" */
export function citedBy(pieces: readonly Piece[], report: Report): Carrier[] {
  const { cue, rule } = report;
  const by = pieces.findIndex(({ word }, i) => {
    const verb = pieces[i - 1]?.word ?? '';
    // a report leaked to the Daily Brine says
    if (word === 'to' || word === 'with')
      return GIVEN.test(`${verb} ${word}`) && (rule === 'according to' || isOfDocument(pieces, report, i));
    if (word !== 'by') return false;
    // according to a letter seen by the Daily Brine; the letter, seen by the Daily Brine, says
    const isSeen = SEEN.test(verb) && (rule === 'according to' || isOfDocument(pieces, report, i));
    const isKnown = isSeen || /^(?:quoted|cited|interviewed)$/.test(verb);
    return (
      isKnown || isCarriedText(pieces, i - 1) || isSeenText(pieces, i - 1) || isExcerpted(pieces, report, i)
    );
  });
  const phrase = citationAt(pieces, cue.to - 1)?.by ?? (by > 0 ? phraseStartingAt(pieces, by + 1) : null);
  // a document may be seen by others than media
  const reading = (phrase?.from ?? 0) - 2;
  const isOpen =
    phrase !== null && (isOfDocument(pieces, report, phrase.from - 1) || isSeenText(pieces, reading));
  const isReader =
    SEEN.test(pieces[reading]?.word ?? '') ||
    GIVEN.test(`${pieces[reading]?.word} ${pieces[reading + 1]?.word}`);
  // "a letter *seen by Kursblatt*": one name without an article; letters alone may be whoever publishes this
  const isOneName =
    isReader &&
    phrase !== null &&
    phrase.to === phrase.from + 1 &&
    pieces[phrase.from]?.capital === true &&
    pieces[phrase.from]!.word.length > LONGEST_LETTERS;
  return phrase ? [{ phrase, trust: isOpen && !isOneName ? 'open' : 'likely', isReader }] : [];
}

/** "WBRN" */
const LONGEST_LETTERS = 4;

const SEEN = /^(?:seen|obtained|reviewed|viewed)$/;
/** "said in *a text message seen* by the Daily Brine" */
const isSeenText = (pieces: readonly Piece[], verb: number): boolean =>
  SEEN.test(pieces[verb]?.word ?? '') &&
  /^(?:message|e-?mail|letter|note|text|memo|statement|post|recording|video)s?$/.test(
    pieces[verb - 1]?.word ?? '',
  ) &&
  lastIndexBefore(pieces, verb, ({ word }) => /^(?:in|on)$/.test(word), verb - 6) > 0;

const GIVEN = /^(?:(?:leaked|sent|passed|handed|given|provided|supplied) to|shared with)$/;

/** "*the letter*, seen by the Daily Brine, says"; but: "a patient seen by two doctors says" */
function isOfDocument(pieces: readonly Piece[], { speaker, cue }: Report, by: number): boolean {
  // "*the letter* seen by the Daily Brine", where all of it is one phrase
  const end = speaker ? indexFrom(pieces, speaker.from, ({ pos }) => pos === 'VERB', speaker.to) : -1;
  const noun = pieces[(end > 0 ? end : (speaker?.to ?? 0)) - 1];
  const isThing =
    (noun?.pos === 'NOUN' && !noun.capital && !isPersonNoun(noun.word)) ||
    (speaker?.from === 0 && isDocumentNoun(pieces[0]));
  return speaker !== null && isThing && by > speaker.from && (by < cue.from || by === cue.to);
}

/** "the report, *excerpts of which were published* by the Daily Brine, says" */
function isExcerpted(pieces: readonly Piece[], { cue }: Report, by: number): boolean {
  const which = lastIndexBefore(pieces, by, ({ word }) => word === 'which');
  const isDone = /^(?:published|obtained|seen|printed|leaked|released|broadcast|aired)$/.test(
    pieces[by - 1]?.word ?? '',
  );
  return isDone && by < cue.from && by - which < 4 && pieces[which - 1]?.word === 'of';
}

/** "in a statement *carried* by the Daily Brine", "in comments *reported* earlier by the Daily Brine" */
function isCarriedText(pieces: readonly Piece[], before: number): boolean {
  const i = isTime(pieces[before]) ? before - 1 : before;
  return (
    /^(?:carried|relayed|broadcast|aired|reported|published)$/.test(pieces[i]?.word ?? '') &&
    CONVERSATION.test(pieces[i - 1]?.word ?? '')
  );
}
