import type { Phrase, Piece } from '../../attribution.ts';
import { phraseOf } from '../../any/attribution/pieces.ts';
import { cueOf } from '../reportingVerbs.ts';
import { nameEnd } from './2-phrases/appositions.ts';
import { phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectEndingAt } from './2-phrases/subjects.ts';
import { isInscription } from './2-phrases/wordKinds.ts';
import { isPersonNoun } from './people/titles.ts';
import { isReportingVerb } from './3-reports/verbs/isReportingVerb.ts';
import { authorOfRead } from './3-reports/texts/authors.ts';

/** Who is about to speak, where a sentence ends in a colon: "She writes:". */
export function leadInOf(pieces: readonly Piece[]): Phrase | null {
  if (pieces.at(-1)?.word !== ':') return null;
  const shown = shownIn(pieces) ?? authorOfRead(pieces);
  if (shown) return shown;
  const subject = leaderOf(pieces);
  const isNobody = /^(?:there|here|these|those)$/.test(pieces[subject?.from ?? 0]?.word ?? '');
  return subject && !isNobody && !isInscription(pieces, subject) ? subject : null;
}

/** "Here's *Mara Quist* at the pier:", "Here is *the mayor*, speaking to us:"; but: here's the forecast, here is Lisk */
function shownIn(pieces: readonly Piece[]): Phrase | null {
  if (pieces[0]?.word !== 'here' || !/^(?:is|'s)$/.test(pieces[1]?.word ?? '')) return null;
  const phrase = phraseStartingAt(pieces, 2);
  if (!phrase) return null;
  const named = nameEnd(pieces, 2);
  const isPerson = named > 3 || isPersonNoun(pieces[phrase.to - 1]?.word ?? '');
  return isPerson ? phraseOf({ from: 2, to: named > 3 ? named : phrase.to }) : null;
}

/** The subject of the last verb that reports, as in "Asked why the keeper left, *Quist* said:", or else of the first verb. */
function leaderOf(pieces: readonly Piece[]): Phrase | null {
  const at = [...pieces.keys()].slice(1);
  // "under wind *signals*:" tells of no one
  const reports = (i: number): boolean => {
    const cue = cueOf(pieces[i]!.word);
    return cue !== null && isReportingVerb(pieces, i, cue);
  };
  const reporting = at.filter(reports).reverse();
  const others = at.filter((i) => /^(?:VERB|AUX)$/.test(pieces[i]!.pos));
  for (const verb of [...reporting, ...others]) {
    const subject = subjectEndingAt(pieces, verb, 0);
    // "Quist, *whose boat* has sunk, had this to say:"
    const isWhose = [subject?.from ?? 0, (subject?.from ?? 0) - 1].some(
      (from) => pieces[from]?.word === 'whose',
    );
    if (subject && !isWhose && pieces[subject.from + 1]?.word !== 'following') return subject;
  }
  return null;
}
