import type { Asked } from '../../language/search.ts';
import type { Scene } from '../evidence.ts';
import type { Weighed } from './weighed.ts';

/**
 * What kind of question it is, for judges that trust a reader with some of them only:
 *
 * - `whole`: a question as a reader is taught them ("How many boats stayed in port?");
 * - `by name`: what somebody said, where words and who said them tell more;
 * - `few words`: nothing but words to look for, or a name ("microchips", "Who is Li Hui?").
 */
export type QuestionKind = 'whole' | 'by name' | 'few words';

/** What is asked with a name alone and is more than the name: "How old is Li Hui?" */
const ASKS_MORE: ReadonlySet<Asked> = new Set<Asked>([
  'when',
  'how much',
  'how many',
  'how long',
  'where',
  'why',
  'how',
  'yes or no',
]);

export function kindOf({ question: { asked, speaker, terms } }: Scene): QuestionKind {
  if (speaker !== 0) return 'by name';
  if (ASKS_MORE.has(asked)) return 'whole';
  if (terms.every(({ isName }) => isName)) return 'few words';
  if (asked !== 'other') return 'whole';
  return terms.some(({ isName }) => isName) ? 'by name' : 'few words';
}

/** The same for questions of one kind, and 0 for others. */
export function where<Others extends readonly unknown[]>(
  kind: QuestionKind,
  { name, says, value }: Weighed<Others>,
): Weighed<Others> {
  return {
    name: kind === 'whole' ? name : `${name}, ${kind}`,
    says: `${says}; of a question of the kind "${kind}"`,
    value: (scene, ...others) => (kindOf(scene) === kind ? value(scene, ...others) : 0),
  };
}

/** The same where it is no whole question. */
export function whereNotWhole<Others extends readonly unknown[]>({
  name,
  says,
  value,
}: Weighed<Others>): Weighed<Others> {
  return {
    name: `${name}, no whole question`,
    says: `${says}; where it is no whole question`,
    value: (scene, ...others) => (kindOf(scene) === 'whole' ? 0 : value(scene, ...others)),
  };
}
