import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { phraseOf, wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isDocumentNoun, isTime } from '../../2-phrases/wordKinds.ts';
import { writtenName } from '../../2-phrases/writtenName.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { OUTLETS } from '../../outlets.ts';

const FINDINGS =
  /^(?:report|study|survey|poll|analysis|audit|review|assessment|estimate|forecast|investigation|inspection|examination|autopsy)$/;
export const WORDS =
  /^(?:statement|letter|message|post|release|appeal|notice|circular|tweet|reply|answer|response|note|memo)$/;

/**
 * "*A report by* the Lisk Inspectorate puts …", "*a statement of* the guild", "the guild*'s reply*", "*a letter had been received
 * from* the guild": whoever made it says so.
 */
export function asAuthor(pieces: readonly Piece[], found: Found): Found {
  const { speaker } = found;
  const author = speaker && (whoMade(pieces, speaker) ?? authorOf(pieces, speaker));
  return author ? { ...found, speaker: author } : found;
}

/** Who wrote a text that a sentence tells of: "the court was read a statement by *Mara Quist*, a keeper". */
export function textBy(pieces: readonly Piece[]): Phrase | null {
  const noun = pieces.findIndex(
    ({ word }, i) =>
      (WORDS.test(word) || PRINTED.test(word)) && /^(?:by|from)$/.test(pieces[i + 1]?.word ?? ''),
  );
  const author = noun < 0 ? null : phraseStartingAt(pieces, noun + 2);
  return author && isSomebody(pieces, author) ? phraseOf(author) : null;
}

/** What somebody does with a text that all hear or see. */
const SHOWING =
  /^(?:reads?|quote[ds]?|cite[ds]?|h(?:olds?|eld)|show(?:s|ed|n)?|wave[ds]?|display(?:s|ed)?|produce[ds]?|open(?:s|ed)?)$/;
/** "read aloud to the court from *a letter*": pieces up to the text, at most. */
const LONGEST_SHOWING = 8;

/** "Mara Quist *read from the report*", "held up *a text message*", "showed the jury *a note*": what she reads out or shows. */
export function textShown(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ word, pos }) => pos === 'VERB' && SHOWING.test(word));
  const noun =
    verb < 1
      ? -1
      : indexFrom(
          pieces,
          verb + 1,
          ({ word, pos }) => pos === 'NOUN' && (WORDS.test(word) || isDocumentNoun({ word })),
          verb + LONGEST_SHOWING,
        );
  const from = lastIndexBefore(pieces, noun, ({ pos }) => pos === 'DET', verb);
  const phrase = noun < 0 || from < 0 ? null : phraseStartingAt(pieces, from);
  return phrase && phrase.to > noun ? phraseOf(phrase) : null;
}

/** "The row began with *a leaflet* that came last week": a text that a sentence brings in, and no body or firm behind it. */
export function textNamed(pieces: readonly Piece[]): Phrase | null {
  const from = pieces.findIndex(({ word }, i) => {
    const noun = /^an?$/.test(word) ? indexFrom(pieces, i, ({ pos }) => pos === 'NOUN', i + 4) : -1;
    const text = pieces[noun];
    return text !== undefined && (WORDS.test(text.word) || PRINTED.test(text.word) || isDocumentNoun(text));
  });
  const phrase = from < 0 ? null : phraseStartingAt(pieces, from);
  const isLast = phrase && !pieces.slice(phrase.to).some((piece) => piece.capital && !isTime(piece));
  // "a note *from* him"
  const end = pieces[(phrase?.to ?? 0) - 1]?.pos === 'ADP' ? 1 : 0;
  return isLast ? phraseOf({ from: phrase.from, to: phrase.to - end }) : null;
}

/** What is handed out or put up. */
const PRINTED =
  /^(?:document|leaflet|pamphlet|flyer|flier|brochure|booklet|poster|contract|form|script|sign|card|postcard|dossier|manual|text)$/;

/** What somebody does with a text of their own. */
const MADE =
  /^(?:wr(?:ites?|ote)|post(?:s|ed)|publish(?:es|ed)|sen(?:ds?|t)|share[ds]?|issue[ds]?|release[ds]?|signs?|signed|address(?:es|ed)|upload(?:s|ed)|record(?:s|ed)|left|g(?:ives?|ave)|read)$/;

/** "The text of the letter, *which Mara Quist sent to the guild*, says", "the post *that Mara Quist shared*": whose the text is. */
function whoMade(pieces: readonly Piece[], { from, to, beside }: Phrase): Phrase | null {
  const end = beside?.to ?? to;
  const which = indexFrom(pieces, from + 1, ({ word }) => /^(?:which|that)$/.test(word), end);
  const isText =
    which > 0 && pieces.slice(from, which).some(({ word, capital }) => !capital && WORDS.test(word));
  const verb = isText ? indexFrom(pieces, which + 2, ({ pos }) => pos === 'VERB', end) : -1;
  const group = verb > 0 && MADE.test(pieces[verb]!.word) ? verbGroup(pieces, verb) : null;
  const maker =
    group && !group.negated && !group.passive ? subjectEndingAt(pieces, group.from, which + 1) : null;
  // "the letter, which the *Lisk Courier* published": it passed it on
  const isMaker = maker?.from === which + 1 && isSomebody(pieces, maker);
  return isMaker && !OUTLETS.isMediumName(writtenName(pieces, maker)) ? maker : null;
}

/** "*The text of Mara Quist's post*, which …, reads as follows:", "Her *letter* reads in full:": whose words come next; null where nobody's do. */
export function authorOfRead(pieces: readonly Piece[]): Phrase | null {
  const colon = pieces.length - 1;
  const verb = lastIndexBefore(
    pieces,
    colon,
    ({ word }) => /^(?:reads?|runs?|ran|says?|said|goes|went)$/.test(word),
    colon - LONGEST_READING,
  );
  const isWhole = /^(?:|as follows|in full|in its entirety|in part)$/.test(
    wordsOf(pieces, { from: verb + 1, to: colon }),
  );
  const text = pieces[colon]?.word === ':' && verb > 1 && isWhole ? subjectEndingAt(pieces, verb, 0) : null;
  return text && (whoMade(pieces, text) ?? authorOf(pieces, text));
}

/** "reads in its entirety:" */
const LONGEST_READING = 5;

function authorOf(pieces: readonly Piece[], { from, to }: Phrase): Phrase | null {
  const noun = indexFrom(
    pieces,
    from,
    ({ word, capital }) => !capital && (FINDINGS.test(word) || WORDS.test(word)),
    to,
  );
  // "the guild's *full* reply", "the guild's reply *to the board*"
  const mark = pieces[noun - 1]?.pos === 'ADJ' ? noun - 2 : noun - 1;
  const isAll = noun === to - 1 || pieces[noun + 1]?.pos === 'ADP';
  const owner = mark > from && isAll && pieces[mark]?.word === "'s" ? mark : null;
  if (owner !== null && WORDS.test(pieces[noun]?.word ?? '') && isSomebody(pieces, { from, to: owner }))
    return { from, to: owner, beside: null };
  if (noun < 0 || noun > from + 3) return null;
  const joint = /^(?:published|released|issued|conducted|compiled|signed)$/.test(pieces[noun + 1]?.word ?? '')
    ? noun + 2
    : receivedEnd(pieces, noun);
  if (!/^(?:by|of|from)$/.test(pieces[joint]?.word ?? '')) return null;
  const about = phraseStartingAt(pieces, joint + 1);
  // "a survey of 900 keepers *by* the Lisk Institute"
  const by = indexFrom(pieces, joint + 1, ({ word }) => word === 'by', about?.to ?? 0);
  const author = by > 0 ? phraseStartingAt(pieces, by + 1) : about;
  const isNamed = author !== null && pieces[author.to - 1]?.capital === true;
  const isOwn = author !== null && WORDS.test(pieces[noun]?.word ?? '') && isSomebody(pieces, author);
  if (!author || !(isNamed || isOwn)) return null;
  // a letter from the guild | of last May
  return phraseOf(author.from < to && author.to > to ? { ...author, to } : author);
}

/** Where what a letter is from begins: "a letter | from the guild", "a letter *had been received* | from the guild". */
function receivedEnd(pieces: readonly Piece[], noun: number): number {
  let end = noun + 1;
  while (pieces[end]?.pos === 'AUX') end++;
  return end > noun + 1 && /^(?:received|read|sent|tabled)$/.test(pieces[end]?.word ?? '')
    ? end + 1
    : noun + 1;
}
