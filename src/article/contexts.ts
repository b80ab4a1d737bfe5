import type { ArticleLanguage } from '../language/article.ts';
import type { Block } from '../types.ts';
import type { Role } from './roles/role.ts';
import { bare } from './shapes.ts';

/** What a sentence below it answers or is about. */
const ABOVE: ReadonlySet<Role['kind']> = new Set(['question', 'heading']);
/** Characters of a question that help to find its answer: the last ones, since those ask. */
const LONGEST = 300;
/** A label that says what somebody is: "Mara Quist, mayor of Lisk". */
const WITH_ROLE = /^\p{Lu}[^,]+, \S/u;
/** Behind the words of such a label. */
const SAYS = ':';

/**
 * Whether the context of a passage is who says it: that is read with it, but no word of it is looked for, so that what somebody does
 * not speak of is not found in all that they say.
 */
export const isWhoSays = (context: string): boolean => WITH_ROLE.test(context) && context.endsWith(SAYS);

/**
 * Words that help to find a sentence but are not part of it, by where the sentence begins: in an interview the question that
 * it answers, below a heading the heading ("Is there a law?"), in the row of a table the names of the columns, in
 * a line of minutes or of a match what is asked of it, and behind "Mara Quist, mayor of Lisk:" these words.
 */
export function contextsOf(
  roles: readonly Role[],
  blocks: readonly Block[],
  text: string,
  { labels, results }: ArticleLanguage,
): Map<number, string> {
  const contexts = new Map<number, string>();
  const asked = [...labels.asked, ...(results?.facts ?? [])];
  roles.forEach((role, at) => {
    const block = blocks[at];
    const label = block?.label ? text.slice(block.label.start, block.label.end) : '';
    if (block?.kind === 'text' && WITH_ROLE.test(label)) {
      // A question or heading above it helps more.
      for (const { start } of block.sentences) if (!contexts.has(start)) contexts.set(start, label + SAYS);
    }
    if (role.columns !== null && role.kind === 'item')
      for (const { start } of block?.sentences ?? []) contexts.set(start, role.columns);
    if (role.isFact && block) {
      const [name = ''] = role.paragraph.plain.split(':', 1);
      const words = asked.find(({ pattern }) => pattern.test(bare(name)))?.words;
      for (const { start } of words === undefined ? [] : block.sentences) contexts.set(start, words!);
    }
    if (role.isResult && results)
      for (const { start } of block?.sentences ?? []) contexts.set(start, results.words);
    if (!ABOVE.has(role.kind)) return;
    const answer = blocks[at + 1]?.sentences[0];
    const words = role.paragraph.plain.slice(role.rest).slice(-LONGEST);
    if (answer && !ABOVE.has(roles[at + 1]!.kind)) contexts.set(answer.start, words);
  });
  return contexts;
}
