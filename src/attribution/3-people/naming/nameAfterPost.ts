import { indexFrom } from '../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';

/** Words of a name at most: Ole van der Holm. */
const LONGEST_NAME = 4;

/**
 * Where a name begins that follows a post and the body or place that it belongs to, without a comma: "head of the Lisk Town
 * Council | Ada Febig", "mayor of Lisk | Ada Febig", but not "head of the Lisk Space Programme".
 */
export function nameAfterPost(
  pieces: readonly Piece[],
  { from, to }: Range,
  people: PeopleLanguage,
): number | null {
  let joint = from + 1;
  while (joint < to && pieces[joint]?.pos !== 'ADP') joint++;
  const post = pieces[joint - 1];
  if (joint >= to || !post || post.capital) return null;
  if (!people.isTitle(post.word) && !people.isPersonNoun(post.word)) return null;
  const courteous = afterCourtesy(pieces, { from: joint + 1, to }, people);
  if (courteous !== null) {
    const words = pieces.slice(from, to).map(({ word }) => word);
    const isOfParty = pieces[courteous - 2]?.capital && people.speakingFor.principal.test(words.join(' '));
    return isOfParty ? null : courteous;
  }
  let start = to;
  while (start > joint + 1 && isNameWord(pieces, start - 1, to, people)) start--;
  let known = start;
  while (known < to - 1 && !people.isFirstName(pieces[known]?.word)) known++;
  if (known < to - 1)
    return to - known <= LONGEST_NAME &&
      (isOwner(pieces, joint, known, people) || isDuty(pieces, joint, known, people))
      ? known
      : null;
  // "head of the *council* Ada Febig", "head of the Lisk Town *Council* Ada Febig", but not "of Lisk Council Tax"
  const isBehindBody = start > joint + 1 && people.isBody(pieces[start - 1]?.word ?? '');
  if (isBehindBody) return to - start === 2 ? start : null;
  // "mayor *of Lisk* Ada Febig", which no article makes one of a kind
  const isOfPlace = pieces[from]?.pos !== 'DET' && start === joint + 1 && to - start === 3;
  return isOfPlace && pieces[joint]?.word === people.of ? start + 1 : null;
}

/** Whether the words between a preposition and a name are a body's or a place's: not "friend of the baker Ada Febig". */
function isOwner(pieces: readonly Piece[], joint: number, end: number, people: PeopleLanguage): boolean {
  const last = pieces[end - 1];
  const isPerson = people.isPersonWord(last?.word ?? '');
  return end > joint + 1 && (last?.capital === true || people.isBody(last?.word ?? '')) && !isPerson;
}

/** "cabinet member *for transport* Ada Febig", "minister *for roads and bridges* Ada Febig": what a post is for, in plain nouns. */
function isDuty(pieces: readonly Piece[], joint: number, end: number, people: PeopleLanguage): boolean {
  const words = pieces.slice(joint + 1, end);
  return (
    pieces[joint]?.word !== people.of &&
    people.bodyFor.test(` ${pieces[joint]?.word}`) &&
    words.length > 0 &&
    words.every(({ pos, capital }) => !capital && /^(?:NOUN|ADJ|CCONJ)$/.test(pos)) &&
    words.every(
      ({ word }) => !people.isTitle(word) && !people.isPersonNoun(word) && !people.plural.test(word),
    )
  );
}

/**
 * "member for communities *Cllr* Ada Febig": a title that says nothing of a post stands before a name only; but: a lawyer for the
 * actor Sir Tom Fry, a spokesman for Labour Cllr Tom Fry
 */
function afterCourtesy(pieces: readonly Piece[], { from, to }: Range, people: PeopleLanguage): number | null {
  const title = indexFrom(pieces, from + 1, ({ word }) => people.isCourtesy(word), to - 1);
  const owner = pieces[title - 1];
  if (title < 0 || !owner || !/^(?:NOUN|PROPN)$/u.test(owner.pos)) return null;
  if (people.isPersonWord(owner.word) && !people.plural.test(owner.word)) return null;
  const isName = pieces.slice(title + 1, to).every(({ capital, pos }) => capital && pos !== 'DET');
  return isName && to - title <= LONGEST_NAME ? title + 1 : null;
}

/** A capitalised word that is no body's, or a small one between two. */
function isNameWord(
  pieces: readonly Piece[],
  i: number,
  to: number,
  { isBody, particles }: PeopleLanguage,
): boolean {
  const { capital, pos, word = '' } = pieces[i] ?? {};
  if (capital) return pos !== 'DET' && !isBody(word);
  return (
    i < to - 1 && pos !== 'DET' && pos !== 'ADP' && particles.has(word) && pieces[i - 1]?.capital === true
  );
}
