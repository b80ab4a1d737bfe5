import { spanOf, touches } from '../../../text/spans.ts';
import type { Span } from '../../../types.ts';

const NAME = String.raw`\p{Lu}[\p{LC}'’.-]*(?: (?:(?:of|the|da|van|von|del?) )?\p{Lu}[\p{LC}'’.-]*){0,3}`;
const BEATS =
  '(?:beats?|defeat(?:s|ed)|thrash(?:es|ed)|overc[ao]mes?|edg(?:es|ed)(?: past)?|crush(?:es|ed)|knock(?:s|ed) out|outlast(?:s|ed)|down(?:s|ed)|hammer(?:s|ed)|rout(?:s|ed)|eas(?:es|ed) past|saw off|s[ae]es? off)';
/** One side and the other, the winner first: "Rovers beat Falcons 3-1". */
const WON = new RegExp(`(?<winner>${NAME}),? (?:have |has |had )?${BEATS} (?<loser>${NAME})`, 'dgu');
/** The same, the loser first: "Bo Lind was beaten by Ann Holm". */
const LOST = new RegExp(
  `(?<loser>${NAME}),? (?:(?:was|were|been) (?:beaten|defeated|thrashed|crushed|knocked out|hammered|routed) by|lost(?: \\d+[-–]\\d+)? to) (?<winner>${NAME})`,
  'dgu',
);

const WHO = String.raw`\b(?:who|which (?:team|side|club|player|country|one)|what team)`;
const ASKS_FOR_WINNER = new RegExp(
  String.raw`${WHO}(?:['’]s| is| are| was| were| has| have| had)? (?:won|wins?|winning|triumphed|the (?:winners?|champions?)|victorious)\b`,
  'iu',
);
const ASKS_FOR_LOSER = new RegExp(
  String.raw`${WHO}(?:['’]s| is| are| was| were| has| have| had| did)? (?:lost|loses?|losing|beaten|defeated|knocked out|the losers?)\b`,
  'iu',
);

/** Who won or lost, of a sentence in which one beats another: the reader takes the name behind the verb for both. */
export function winnerAsked(question: string, sentence: string, answer: Span): Span {
  const [asksWinner, asksLoser] = [ASKS_FOR_WINNER.test(question), ASKS_FOR_LOSER.test(question)];
  if (asksWinner === asksLoser) return answer;
  for (const pattern of [WON, LOST]) {
    for (const { indices } of sentence.matchAll(pattern)) {
      const { winner, loser } = indices!.groups!;
      if (![winner!, loser!].some((place) => touches(spanOf(place), answer))) continue;
      return spanOf((asksWinner ? winner : loser)!);
    }
  }
  return answer;
}
