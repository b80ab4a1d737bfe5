import { wordsOf } from '../../../../any/attribution/pieces.ts';
import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb, isPossessive } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { arePeople } from '../../people/titles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';

/** What somebody publishes of themselves, and what is theirs where it is said to be. */
const ISSUED = /^(?:statement|release|announcement|communiqu[eé])$/;
const PUBLISHED =
  /^(?:(?:web)?site|reports?|statements?|releases?|announcements?|communiqu[eé]|filings?|accounts|pages?|newsletter|bulletin|blog|posts?|channel|profile|prospectus|manifesto|records|results|registry|register|minutes|memo|letter)$/;

/**
 * "*Norlink* hired nine keepers, according to a statement", "*the guild* lost a boat, according to its annual report": what somebody
 * has published tells of what they did. A statement on what was done to them, or on a person, may be another's.
 */
export function issuerOf(pieces: readonly Piece[], document: Range, clause: Range): Phrase | null {
  const opening = pieces[document.from];
  const noun = pieces[document.to - 1]?.word ?? '';
  const isOwn = isPossessive(opening) && PUBLISHED.test(noun);
  const isClosed = /^[,.]?$/.test(pieces[document.to]?.word ?? '');
  const isAny = /^an?$/.test(opening?.word ?? '') && ISSUED.test(noun) && isClosed;
  const issuer = isOwn || isAny ? ownerAround(pieces, clause) : null;
  if (!issuer) return null;
  const name = wordsOf(pieces, issuer);
  const last = pieces[issuer.to - 1]!;
  if (isAny) {
    const isOrganisation = isBody(name) || (last.capital && !name.includes(' '));
    return isOrganisation && isActive(pieces, issuer.to) ? issuer : null;
  }
  if (opening?.word === 'its') return isSeveral(last) ? null : issuer;
  return opening?.word === 'their' || !isBody(name) ? issuer : null;
}

/** "*Observers* were turned back, according to *its* weekly report": of another, who is one. */
const isSeveral = ({ word, capital }: Piece): boolean => (capital ? arePeople(word) : /[^s]s$/.test(word));

/** "*Mara Quist*, by her own account, won", "by her own account *Mara Quist* won": what is somebody's own is the subject's. */
export function ownerAround(pieces: readonly Piece[], { from, to }: Range): Phrase | null {
  const start = from === 0 ? (pieces[to]?.word === ',' ? to + 1 : to) : 0;
  const verb = indexFrom(pieces, start + 1, (piece, i) => (i < from || i >= to) && isFiniteVerb(piece));
  if (verb < 0) return null;
  const isAround = from > 0 && verb >= to;
  const end = isAround ? (pieces[from - 1]?.word === ',' ? from - 1 : from) : verbGroup(pieces, verb).from;
  const subject = subjectEndingAt(pieces, end, start);
  return subject && isSomebody(pieces, subject) && pieces[subject.to - 1]?.pos !== 'PRON' ? subject : null;
}

/** "Norlink *has hired* nine", but not "*was fined*", "*is* late". */
function isActive(pieces: readonly Piece[], from: number): boolean {
  const main = indexFrom(pieces, from, ({ pos }) => !/^(?:AUX|ADV|PART)$/.test(pos));
  return pieces[main]?.pos === 'VERB' && !verbGroup(pieces, main).passive;
}
