import type { Block } from '../types.ts';
import type { Role } from './roles.ts';

/** Characters of a question that help to find its answer; its last ones ask. */
const LONGEST = 300;

/**
 * Words that help to find a sentence and are none of its own, by where it begins: the question that it answers, in an
 * interview, and the names of its columns, in the row of a table.
 */
export function contextsOf(roles: readonly Role[], blocks: readonly Block[]): Map<number, string> {
  const contexts = new Map<number, string>();
  roles.forEach((role, at) => {
    const block = blocks[at];
    if (role.columns !== null && role.kind === 'item')
      for (const { start } of block?.sentences ?? []) contexts.set(start, role.columns);
    if (role.kind !== 'question') return;
    const answer = blocks[at + 1]?.sentences[0];
    const words = role.paragraph.plain.slice(role.rest).slice(-LONGEST);
    if (answer && roles[at + 1]?.kind !== 'question') contexts.set(answer.start, words);
  });
  return contexts;
}
