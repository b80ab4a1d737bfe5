import { isPlatform } from '../../../../any/attribution/outlets.ts';
import type { Piece } from '../../../../attribution.ts';
import { isPossessive } from '../../2-phrases/wordKinds.ts';

/** apologised to members *on Telegram*, thanked them *via Telegram* */
export const isPosted = (pieces: readonly Piece[], i: number): boolean =>
  /^(?:on|via)$/.test(pieces[i]?.word ?? '') &&
  isPlatform((pieces[i + 1]?.word ?? '').replace(/(?<=^x)\.$/, '')) && // X at the end of a sentence
  pieces[i + 1]?.capital === true;

/** called it “a farce” *on its Telegram channel*, *on their official Facebook page*, *on Telegram* */
export function isOnPage(pieces: readonly Piece[], i: number): boolean {
  if (isPosted(pieces, i)) return true;
  const name = pieces[/^(?:own|official)$/.test(pieces[i + 2]?.word ?? '') ? i + 3 : i + 2];
  return (
    pieces[i]?.word === 'on' && isPossessive(pieces[i + 1]) && name?.capital === true && isPlatform(name.word)
  );
}
