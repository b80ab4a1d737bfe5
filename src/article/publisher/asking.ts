import type { ArticleLanguage } from '../../language/article.ts';
import type { PageFact } from '../../types.ts';
import type { Role } from '../role.ts';

/** Questions by which a medium is known to ask in an interview of its own. */
const FEWEST = 2;

/** The medium that asks in an interview, and says nothing else: "*Gorge Courier*: Why did you stay?" */
export function findAsking(roles: readonly Role[], { publisher, bylines }: ArticleLanguage): PageFact | null {
  const turns = roles.filter(({ isTurn, label }) => isTurn && label !== null);
  const first = turns.find(({ paragraph }) => paragraph.plain.endsWith('?'));
  const name = first?.label?.name ?? '';
  const words = name.toLowerCase().split(' ');
  // "Press Reporter"
  const isRole = bylines.parts?.role.test(name) ?? false;
  if (!first || words.length < 2 || isRole || !publisher.media.has(words.at(-1)!)) return null;
  const own = turns.filter(({ label }) => label?.name === name);
  if (own.length < FEWEST || own.some(({ paragraph }) => !paragraph.plain.endsWith('?'))) return null;
  const { start, end } = first.paragraph;
  return { value: name, line: { start, end } };
}
