import { endsClause } from '../../../../any/attribution/pieces.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isPossessive } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import type { Place } from './correction.ts';

/** What several people are called together, and still have a verb in the plural: "the couple say". */
const COLLECTIVE =
  /^(?:couple|pair|duo|trio|quartet|family|band|crew|staff|side|squad|gang|cast|jury|crowd|class|majority|choir|public|management)$/;

export const isCollective = (word: string): boolean =>
  COLLECTIVE.test(word) || /^(?:number|handful|lot|few|third|quarter|half|dozen)$/.test(word);

/** Nouns for what is said, which may follow what several are called: "the police report", "the crew demand", "a railway point". */
const SAYINGS =
  /^(?:report|claim|question|demand|call|promise|reply|answer|complaint|appeal|note|view|point|post|record|order|judge)$/;

/** "It was damp, the couple *say*.", "The crew *demand* a rise": but "the police *report*, which is late". */
export function isSaidTogether({ pieces, i, piece: { word }, left, right }: Place): boolean {
  if (left?.pos !== 'NOUN' || cueOf(word)?.form !== 'base') return false;
  const opener = pieces[i - 2];
  const isMany = COLLECTIVE.test(left.word) || isBody(left.word);
  if (!isMany || !(opener?.pos === 'DET' || isPossessive(opener))) return false;
  const isBehindQuote = endsClause(pieces[i - 3]);
  if (right === undefined || /^[,.:]$/.test(right.word))
    return isBehindQuote || (pieces[i - 3]?.word === ',' && !SAYINGS.test(word));
  if (isBehindQuote) return /^(?:ADP|ADV|SCONJ|PRON)$/.test(right.pos);
  if (right.word === 'that') return !/^(?:VERB|AUX)$/.test(pieces[i + 2]?.pos ?? '');
  return i === 2 && right.pos === 'DET' && !pieces.slice(i + 1).some(({ pos }) => pos === 'AUX');
}
