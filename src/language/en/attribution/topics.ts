import type { Phrase, Piece, Range } from '../../attribution.ts';
import { nameEnd } from './2-phrases/appositions.ts';
import { phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectEndingAt } from './2-phrases/subjects.ts';
import { isRelative } from './2-phrases/wordKinds.ts';
import { isPersonNoun } from './people/titles.ts';

/** Whom a sentence announces that it is about: "As for *the priest, Tobias Munn*, he asks only …". */
export function topicOf(pieces: readonly Piece[]): Phrase | null {
  if (pieces[0]?.word !== 'as' || pieces[1]?.word !== 'for') return null;
  const phrase = phraseStartingAt(pieces, 2);
  const comma = pieces[phrase?.to ?? 0]?.word === ',' ? (phrase?.to ?? 0) : 0;
  const end = comma > 0 ? pieces.findIndex(({ word }, i) => i > comma && word === ',') : -1;
  const isNamed = end > 0 && pieces[end - 1]?.capital === true && end - comma < 6;
  return phrase && { ...phrase, beside: isNamed ? { from: comma + 1, to: end } : null };
}

/** What a sentence says that somebody is: "*Quist*, who is 73, is *a retired dentist* and a keen violist". */
export function calledIn(pieces: readonly Piece[]): { readonly who: Phrase; readonly role: Range } | null {
  const verb = pieces.findIndex(({ word }, i) => /^(?:is|was)$/.test(word) && !isRelative(pieces[i - 1]));
  const article = pieces[verb + 1];
  if (verb < 1 || !/^(?:an?|the)$/.test(article?.word ?? '')) return null;
  const who = subjectEndingAt(pieces, verb, 0);
  const role = phraseStartingAt(pieces, verb + 1);
  if (who?.from !== 0 || !role || nameEnd(pieces, 0) !== who.to) return null;
  const end = pieces.findIndex(({ pos }, i) => i > verb + 1 && (pos === 'CCONJ' || pos === 'ADP'));
  const to = end > 0 ? Math.min(end, role.to) : role.to;
  return isPersonNoun(pieces[to - 1]?.word ?? '') ? { who, role: { from: verb + 2, to } } : null;
}
