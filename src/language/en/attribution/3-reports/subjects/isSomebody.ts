import { indexFrom } from '../../../../../values/indexFrom.ts';
import { tagged } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonOrPeople } from '../../people/titles.ts';

/** People together, and whoever is not known: "the *crowd*", "her *family*", "*someone* in the gallery". */
const isGroup = (word: string): boolean =>
  /^(?:crowds?|audience|mob|public|family|families|couple|pair|duo|trio|jury|panel|opposition|prosecution|management|leadership|choir|chorus|band|crew|congregation|gallery|gunmen|women|men|children|kids|folks|in-laws|parents-in-law|ex|exes|missus|hubby|fans?|someone|somebody|locals?|marchers?|coastguard)$/.test(
    word,
  );

/** "the *bishop*": what somebody is called by an office that no list of callings has. */
const isOffice = (noun: string): boolean =>
  /^(?:(?:arch)?bishop|pope|cardinal|vicar|rabbi|imam|duke|duchess|deacon|abb(?:ot|ess)|sheriff|marshal|pastor|chaplain|provost|guest|bride|groom|executive)$/.test(
    noun,
  );

/** A pronoun, a name, or who or what a description says can speak: she, Petra Lund, the foreman, the prosecutor's office. */
export function isSomebody(pieces: readonly Piece[], phrase: Range | null): boolean {
  if (!phrase) return false;
  // nurses *of* the guild, nurses *who* asked for it
  const of = indexFrom(
    pieces,
    phrase.from + 1,
    ({ pos, word, capital }) => pos === 'ADP' || (word === 'who' && !capital),
    phrase.to,
  );
  // people *familiar* with the matter
  const head = pieces[pieces[of - 1]?.pos === 'ADJ' ? of - 2 : of - 1]?.word ?? '';
  const isNamed = pieces[of - 1]?.pos === 'PROPN' && pieces[of - 1]?.capital === true; // Mara Quist from the pier
  const isPeople = head === 'people' || isPersonOrPeople(head);
  if (of > 0 && (isNamed || isPeople || isGroup(head) || isBody(head))) return true;
  const last = pieces[phrase.to - 1];
  const noun = last?.word ?? '';
  return (
    /^(?:he|she|they)$/.test(noun) ||
    last?.capital === true ||
    isGroup(noun) ||
    isPersonOrPeople(noun) ||
    isOffice(noun) ||
    isBody(noun)
  );
}

/** The pieces of a sentence as if its first word had no capital, which makes no name of it: "*traffic* grew". */
export const inSmall = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, i) => (i === 0 ? tagged(piece, piece.pos, false) : piece));

/** "the alderman of Lisk, *Mara Quist*": a name beside a post tells that it is somebody, whatever the post is called. */
export const isNamedBeside = (pieces: readonly Piece[], { from, to, beside }: Phrase): boolean =>
  beside !== null &&
  beside.to - beside.from > 1 &&
  pieces.slice(beside.from, beside.to).every(({ capital }) => capital) &&
  pieces.slice(from, to).some(({ word }) => word === 'of');
