import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { isDocumentNoun } from '../../2-phrases/wordKinds.ts';

/** "a report by the institute found no link": a document, whoever made it. */
export function isDocument(pieces: readonly Piece[], { from, to }: Phrase): boolean {
  const joint = indexFrom(pieces, from + 1, ({ pos }) => pos === 'ADP' || pos === 'VERB', to);
  const head = pieces[(joint < 0 ? to : joint) - 1];
  // a trove of *papers*
  const isHeap = pieces[joint]?.word === 'of' && HEAP.test(head?.word ?? '');
  return isDocumentNoun(isHeap ? pieces[to - 1] : head);
}

const HEAP =
  /^(?:troves?|caches?|tranches?|batch(?:es)?|piles?|stacks?|sets?|series|number|hundreds|thousands)$/;
