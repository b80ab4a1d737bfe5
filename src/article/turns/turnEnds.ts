import type { LabelLanguage } from '../../language/article.ts';
import type { BlockKind } from '../../types.ts';
import { speaks } from './interviewers.ts';
import type { Role } from '../roles/role.ts';
import { isInBrackets } from '../shapes.ts';
import type { Transcript } from './transcripts.ts';

/** Fewer turns don't show how long turns are; of an interview half of them ask. */
const FEWEST_TURNS = 3;

const TOLD: ReadonlySet<BlockKind> = new Set(['text', 'quotation', 'item']);

/** A turn, and the paragraphs without a label below it. */
interface Turn {
  readonly role: Role;
  readonly tail: number[];
}

/**
 * Marks where the article goes on in its own words below somebody's turn: where nobody speaks of himself or to somebody, below
 * the turns of those of whom the article tells itself, and below the last turn where all others have one paragraph, or speak in
 * each and it has a figure: "Crue runs at the Palais until 15 September."
 */
export function endTurns(
  roles: readonly Role[],
  { told: people }: Transcript,
  labels: LabelLanguage,
): readonly Role[] {
  const turns = labels.exchanges ? turnsOf(roles) : [];
  const last = turns.at(-1);
  if (!last) return roles;
  const plainOf = (at: number): string => roles[at]!.paragraph.plain;
  const isTold = (at: number): boolean => !speaks(plainOf(at), labels);
  const others = turns.slice(0, -1);
  const ends = new Set<number>();
  if (others.every(({ tail }) => tail.every(isTold))) {
    for (const { role, tail } of turns) {
      const end = people.has(role.label!.name) ? tail.find(isTold) : undefined;
      if (end !== undefined) ends.add(end);
    }
  }
  const told = turns.filter(({ role }) => role.kind === 'text');
  const between = others.flatMap(({ tail }) => tail).filter((at) => !isInBrackets(plainOf(at)));
  if (told.length >= FEWEST_TURNS && last.role.kind === 'text') {
    const closing = last.tail.slice(last.tail.findLastIndex((at) => !isTold(at)) + 1);
    const isNotice = closing.some((at) => /\d/u.test(plainOf(at))) && !between.some(isTold);
    if (closing.length > 0 && (between.length === 0 || isNotice)) ends.add(closing[0]!);
  }
  return ends.size === 0
    ? roles
    : roles.map((role, at) => (ends.has(at) ? { ...role, endsTurn: true } : role));
}

function turnsOf(roles: readonly Role[]): Turn[] {
  const turns: Turn[] = [];
  let isOver = true;
  for (const [at, role] of roles.entries()) {
    if (role.isTurn) {
      turns.push({ role, tail: [] });
      isOver = false;
    } else if (role.kind === 'heading' || (role.label && role.kind !== 'notice' && role.kind !== 'caption'))
      isOver = true;
    else if (!isOver && TOLD.has(role.kind)) turns.at(-1)?.tail.push(at);
  }
  return turns;
}
