import type { Piece } from '../../language/attribution.ts';
import type { PeopleLanguage } from '../../language/people.ts';

/** "*an* interview", "*one* keeper" */
export const isIndefinite = (piece: Piece | undefined, { article, articles }: PeopleLanguage): boolean =>
  piece?.pos === 'DET' && piece.word !== article && articles.test(`${piece.word} `);
