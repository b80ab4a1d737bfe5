import type { Language } from '../../language/language.ts';
import type { Word } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';

/**
 * In what a message has another number of people who are not named: "*several* officials" beside "two officials", "*officials*"
 * beside "an official". In nothing where it only says less: "officials" beside "two officials".
 */
export function compareCrowd(
  mine: readonly Word[],
  theirs: readonly Word[],
  { claims }: Language,
): Difference[] {
  if ([...mine, ...theirs].some(isNamed)) return [];
  const [forms, others] = [mine, theirs].map((words) => words.map(({ form }) => form));
  const [said, known] = [claims.amountOf(forms!), claims.amountOf(others!)];
  // Other figures are told already.
  if (said === null || known === null || mine.some(({ isNumber }) => isNumber)) return [];
  const isOther = said.isMany !== known.isMany || (said.by !== null && said.by !== known.by);
  return isOther
    ? [
        {
          kind: 'words',
          message: [said.by ?? forms!.slice(0, 2).join(' ')],
          article: [others!.slice(0, 2).join(' ')],
        },
      ]
    : [];
}

function isNamed({ isCapital, start }: Word): boolean {
  return isCapital && start > 0;
}
