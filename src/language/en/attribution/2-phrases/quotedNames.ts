import { isQuotedWord } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { OUTLETS } from '../outlets.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonNoun } from '../people/titles.ts';

/** What always has a name beside it. */
const CALLED =
  /^(?:account|(?:call)?sign|handle|username|nickname|alias|pseudonym|user|blogger|vlogger|milblogger|streamer|influencer|rapper|channel)$/;

/** the blogger *“Salt”*, a soldier with the call sign *“Rook”*; but: told the mayor “No” */
export const isCalledInQuotes = (pieces: readonly Piece[], i: number): boolean =>
  isName(pieces[i]) && pieces[i - 1]?.pos === 'NOUN' && CALLED.test(pieces[i - 1]?.word ?? '');

/** The same before a verb, where nobody is told anything: the channel *“Lisk Live”* wrote, the guild *“Keep Our Pier”* says. */
export function isQuotedName(pieces: readonly Piece[], i: number): boolean {
  const noun = pieces[i - 1];
  const isNamed =
    noun?.pos === 'NOUN' &&
    (CALLED.test(noun.word) ||
      isPersonNoun(noun.word) ||
      OUTLETS.isMediumNoun(noun.word) ||
      isBody(noun.word));
  return isNamed && isName(pieces[i]);
}

const isName = (piece: Piece | undefined): boolean =>
  isQuotedWord(piece) && /^.(?:\p{Lu}|@|\p{LC}+[\d_])/u.test(piece?.word ?? '');
