import type { ArticleLanguage } from '../../language/article.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import type { PageFact } from '../../types.ts';
import type { Role } from '../roles/role.ts';

/** Questions by which a medium is known to ask in an interview of its own. */
const FEWEST = 2;

/** The medium that mostly asks in an interview: "*Gorge Courier*: Why did you stay?" */
export function findAsking(roles: readonly Role[], { publisher, bylines }: ArticleLanguage): PageFact | null {
  const turns = roles.filter(({ isTurn, label }) => isTurn && label !== null);
  const first = turns.find(({ paragraph }) => paragraph.plain.endsWith('?'));
  const name = first?.label?.name ?? '';
  const words = name.toLowerCase().split(' ');
  // "Press Reporter"
  const isRole = bylines.parts?.role.test(name) ?? false;
  if (!first || words.length < 2 || isRole || !publisher.media.has(words.at(-1)!)) return null;
  // "GC:" further down
  const called = [name, initialsOf(name.split(' '))];
  const own = turns.filter(({ label }) => label !== null && called.includes(label.name));
  const asked = own.filter(({ paragraph }) => paragraph.plain.endsWith('?'));
  if (asked.length < FEWEST || asked.length * 2 <= own.length) return null;
  const { start, end } = first.paragraph;
  return { value: name, line: { start, end } };
}
