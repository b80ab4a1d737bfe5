import type { Piece } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { endsTime, isTime } from '../../2-phrases/wordKinds.ts';

/** Verbs behind a few words that answer something: "A little, she admitted." */
const ANSWERING =
  /^(?:admit|allow|concede|confess|acknowledge|insist|maintain|suggest|conclude|think|reckon|believe|argue)$/;

/** Words that tell when or how somebody does something, and answer nothing: "Later, she admitted", "Even so, …". */
const LEADING =
  /^(?:later|then|now|finally|eventually|still|once|instead|again|afterwards?|soon|today|even|yet|only|first|second|last|next|however|nevertheless|nonetheless|meanwhile|moreover|besides|indeed|thus|hence|therefore|here|there|this|that|these|those|all|one|some|as|both|each|every)$/;

const LONGEST = 6;

/** "*Not even close*, she conceded.", "*Never*, he insisted.": words without a verb that answer, and a sentence that ends with who said so. */
export function isFlatAnswer(
  pieces: readonly Piece[],
  from: number,
  v: number,
  { lemma, form }: Cue,
): boolean {
  const [first] = pieces;
  const isShort = from > 1 && from <= LONGEST && v === from + 1 && /^s?he$/.test(pieces[from]?.word ?? '');
  const answer = pieces.slice(0, from - 1);
  return (
    isShort &&
    form !== 'gerund' &&
    ANSWERING.test(lemma) &&
    pieces.slice(v + 1).every(({ pos }) => pos === 'PUNCT') &&
    first !== undefined &&
    !/^(?:ADP|SCONJ|CCONJ|PROPN|VERB|AUX)$/.test(first.pos) &&
    !LEADING.test(first.word) &&
    // "slowly", "two days"
    !(answer.length === 1 && first.word.endsWith('ly')) &&
    !answer.some((piece) => isTime(piece) || endsTime(piece) || piece.word === ',')
  );
}
